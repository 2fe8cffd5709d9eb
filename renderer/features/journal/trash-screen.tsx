import { useState } from 'react';
import { emptyFilter } from '../../../electron/contract/empty-filter.ts';
import { useDates } from '../../app/dates.ts';
import { useNavigate } from '../../app/router.tsx';
import { useJournal } from '../../app/session.tsx';
import { useQuery } from '../../app/use-query.ts';
import { useText } from '../../i18n/use-text.tsx';
import { useEntryActions } from '../../reading/use-entry-actions.ts';
import { useKindName } from '../../reading/use-kind-name.ts';
import { Button, TextButton } from '../../ui/button.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { ErrorNote } from '../../ui/error-note.tsx';
import { PageHead } from '../../ui/page-head.tsx';
import { useToast } from '../../ui/toast.tsx';
import { EmptyTrashDialog } from './empty-trash-dialog.tsx';
import './journal.css';

const filter = { ...emptyFilter, trash: true };
const step = 100;

export function TrashScreen() {
  const t = useText();
  const toast = useToast();
  const navigate = useNavigate();
  const kindName = useKindName();
  const { near, instant } = useDates();
  const { readOnly } = useJournal();
  const { putBack } = useEntryActions();
  const [asking, setAsking] = useState(false);
  const [limit, setLimit] = useState(step);
  const { value, error, again } = useQuery('entries.list', { filter, offset: 0, limit }, ['entries.changed', 'vault.loaded']);
  const total = value?.total ?? 0;

  return (
    <>
      <PageHead
        title={t('journal.trash')}
        above={<TextButton onClick={() => { navigate({ screen: 'journal' }); }}>{t('journal.title')}</TextButton>}
        beside={total > 0 && !readOnly && <Button onClick={() => { setAsking(true); }}>{t('journal.trash.empty')}</Button>}
      >
        {total > 0 && <p className="label measure">{t('journal.trash.about')}</p>}
      </PageHead>
      {error !== null && <ErrorNote error={error} onRetry={again} />}
      {value !== null && total === 0 && <EmptyState says={t('journal.trash.nothing')} />}
      {total > 0 && (
        <ul className="journal-trash">
          {value?.items.map((item) => (
            <li key={item.id}>
              <button type="button" role="link" className="journal-open" onClick={() => { navigate({ screen: 'entry', id: item.id }); }}>
                <span className={item.title === '' ? 'reading-row-title unnamed' : 'reading-row-title'}>{item.title === '' ? kindName(item) : item.title}</span>
                <span className="reading-row-meta">
                  <span>{near(item.when.at.slice(0, 10))}</span>
                  {item.title !== '' && <span>{kindName(item)}</span>}
                  {item.trashedAt !== null && <span>{t('journal.trash.since', { when: instant(item.trashedAt) })}</span>}
                </span>
              </button>
              {!readOnly && (
                <Button aria-label={t('journal.trash.put-back-this', { title: item.title === '' ? kindName(item) : item.title })} onClick={() => void putBack([item.id])}>
                  {t('journal.trash.put-back')}
                </Button>
              )}
            </li>
          ))}
        </ul>
      )}
      {value !== null && total > value.items.length && limit < 500 && (
        <Button onClick={() => { setLimit(Math.min(500, limit + step)); }}>{t('journal.trash.more')}</Button>
      )}
      {asking && (
        <EmptyTrashDialog
          total={total}
          onClose={() => { setAsking(false); again(); }}
          onDone={(says) => {
            setAsking(false);
            toast({ text: says });
          }}
        />
      )}
    </>
  );
}
