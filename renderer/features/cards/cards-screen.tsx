import { useState } from 'react';
import { cardSheet } from '../../../electron/domain/safety/plan.ts';
import { PrintButtons } from '../../app/print-buttons.tsx';
import { useNavigate } from '../../app/router.tsx';
import { useJournal } from '../../app/session.tsx';
import { useText } from '../../i18n/use-text.tsx';
import { Button } from '../../ui/button.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { ErrorNote } from '../../ui/error-note.tsx';
import { PageHead } from '../../ui/page-head.tsx';
import { CardList } from './card-list.tsx';
import { CardsPaper } from './cards-paper.tsx';
import { OneCard } from './one-card.tsx';
import { useCards } from './use-cards.ts';
import './cards.css';

export function CardsScreen() {
  const t = useText();
  const navigate = useNavigate();
  const { readOnly } = useJournal();
  const { cards, error, again, move } = useCards();
  const [all, setAll] = useState(false);
  const create = () => { navigate({ screen: 'worksheet', worksheet: cardSheet }); };

  return (
    <>
      <PageHead title={t('cards.title')} />
      {error !== null && <ErrorNote error={error} onRetry={again} />}
      {cards?.length === 0 && (
        <EmptyState says={t('cards.none')}>
          <p className="measure">{t('cards.none-text')}</p>
          {!readOnly && <Button look="go" onClick={create}>{t('cards.make')}</Button>}
        </EmptyState>
      )}
      {cards !== null && cards.length > 0 && (
        <>
          {all ? <CardList cards={cards} readOnly={readOnly} onMove={move} /> : <OneCard cards={cards} />}
          <div className="row card-foot">
            <Button look="quiet" flush onClick={() => { setAll(!all); }}>
              {t(all ? 'cards.to-one' : 'cards.to-all', { n: cards.length })}
            </Button>
            {!readOnly && <Button look="quiet" onClick={create}>{t('cards.make')}</Button>}
          </div>
          {all && <PrintButtons page={() => <CardsPaper cards={cards} />} />}
        </>
      )}
    </>
  );
}
