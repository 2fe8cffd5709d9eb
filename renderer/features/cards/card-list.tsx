import type { Card } from '../../../electron/contract/safety-calls.ts';
import { useNavigate } from '../../app/router.tsx';
import { useText } from '../../i18n/use-text.tsx';
import { useEntryActions } from '../../reading/use-entry-actions.ts';
import { Button } from '../../ui/button.tsx';
import { Icon } from '../../ui/icons.tsx';

type Props = { cards: readonly Card[]; readOnly: boolean; onMove: (id: string, by: -1 | 1) => void };

/** All cards, to change, put in order and take away. */
export function CardList({ cards, readOnly, onMove }: Props) {
  const t = useText();
  const navigate = useNavigate();
  const { trash } = useEntryActions();
  return (
    <ol className="card-list">
      {cards.map((card, index) => {
        const name = card.words.slice(0, 60);
        return (
          <li key={card.id}>
            <div>
              <p className="words card-row-words" dir="auto">{card.words}</p>
              {card.moment !== '' && <p className="note" dir="auto">{t('cards.for-when', { moment: card.moment })}</p>}
            </div>
            {!readOnly && (
              <div className="card-row-tools">
                <Button look="icon" aria-label={t('cards.up', { name })} aria-disabled={index === 0} onClick={() => { onMove(card.id, -1); }}>
                  <Icon name="up" />
                </Button>
                <Button look="icon" aria-label={t('cards.down', { name })} aria-disabled={index === cards.length - 1} onClick={() => { onMove(card.id, 1); }}>
                  <Icon name="down" />
                </Button>
                <Button look="quiet" aria-label={t('cards.edit-name', { name })} onClick={() => { navigate({ screen: 'worksheet', entry: card.id }); }}>
                  {t('cards.edit')}
                </Button>
                <Button look="quiet" aria-label={t('cards.delete-name', { name })} onClick={() => void trash([card.id])}>
                  {t('cards.delete')}
                </Button>
              </div>
            )}
          </li>
        );
      })}
    </ol>
  );
}
