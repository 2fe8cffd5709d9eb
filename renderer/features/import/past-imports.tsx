import { useState } from 'react';
import type { ImportItem } from '../../../electron/contract/import-calls.ts';
import { useDates } from '../../app/dates.ts';
import { useQuery } from '../../app/use-query.ts';
import { useText } from '../../i18n/use-text.tsx';
import { Button } from '../../ui/button.tsx';
import { ErrorNote } from '../../ui/error-note.tsx';
import { VisuallyHidden } from '../../ui/visually-hidden.tsx';
import type { Import } from './use-import.ts';
import { UndoDialog } from './undo-dialog.tsx';

/** What was brought in before, each with its way back. */
export function PastImports({ entries, readOnly }: { entries: Import; readOnly: boolean }) {
  const t = useText();
  const { value, error, again } = useQuery('imports.list', {}, ['entries.changed', 'vault.loaded']);
  const [asked, setAsked] = useState<ImportItem | null>(null);
  const last = [...entries.undone.values()].at(-1);

  if (error !== null) return <ErrorNote error={error} onRetry={again} />;
  if (value === null || value.length === 0) return null;
  return (
    <section>
      <h2 className="section">{t('import.past')}</h2>
      <p className="import-said" role="status" hidden={last === undefined}>
        {last !== undefined && t('import.undone', last)}
      </p>
      <table className="import-table">
        <thead>
          <tr>
            <th scope="col">{t('import.past.when')}</th>
            <th scope="col">{t('import.past.what')}</th>
            <th scope="col">
              <VisuallyHidden>{t('import.undo')}</VisuallyHidden>
            </th>
          </tr>
        </thead>
        <tbody>
          {value.map((item) => (
            <PastRow key={item.id} item={item} readOnly={readOnly} busy={entries.work !== null} onUndo={() => { setAsked(item); }} />
          ))}
        </tbody>
      </table>
      {asked !== null && (
        <UndoDialog
          n={asked.entries}
          onClose={() => { setAsked(null); }}
          onConfirm={() => {
            setAsked(null);
            void entries.undo(asked.id).then(again);
          }}
        />
      )}
    </section>
  );
}

type RowProps = { item: ImportItem; readOnly: boolean; busy: boolean; onUndo: () => void };

function PastRow({ item, readOnly, busy, onUndo }: RowProps) {
  const t = useText();
  const { instant } = useDates();
  const when = instant(item.at);
  return (
    <tr>
      <th scope="row">{when}</th>
      <td>
        {t(`import.source.${item.source}`)}
        <span className="note">{t('import.entries', { n: item.entries })}</span>
      </td>
      <td className="import-way-back">
        {item.undone !== null && <span className="label">{t('import.past.undone', { when: instant(item.undone) })}</span>}
        {item.undone === null && !readOnly && (
          <Button aria-disabled={busy} aria-label={t('import.past.undo-one', { when })} onClick={onUndo}>
            {t('import.undo')}
          </Button>
        )}
      </td>
    </tr>
  );
}
