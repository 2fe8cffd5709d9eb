import { useState } from 'react';
import { CarryLinks } from '../../app/carry-links.tsx';
import { useNavigate } from '../../app/router.tsx';
import { Say, useText } from '../../i18n/use-text.tsx';
import { Button } from '../../ui/button.tsx';
import { PageHead } from '../../ui/page-head.tsx';
import { UndoDialog } from './undo-dialog.tsx';
import type { Done, Import } from './use-import.ts';
import { WorkProgress } from './work-progress.tsx';

/** What was added, and the way back. */
export function DoneView({ entries, done }: { entries: Import; done: Done }) {
  const t = useText();
  const navigate = useNavigate();
  const [asking, setAsking] = useState(false);
  const { id, added, already, seen } = done;
  const undone = id === null ? undefined : entries.undone.get(id);

  return (
    <>
      <CarryLinks here="import" />
      <PageHead key={entries.turn} above={<span className="import-file">{seen.file}</span>} title={undone === undefined ? t('import.added', { n: added }) : t('import.undone-title')}>
        {undone === undefined ? already > 0 && <p>{t('import.done-already', { n: already })}</p> : <p>{t('import.undone', undone)}</p>}
      </PageHead>
      {undone === undefined && added > 0 && <p className="measure">{t('import.done-text')}</p>}
      <p className="import-aside measure">
        <Say id="import.file-stays" />
      </p>
      <WorkProgress entries={entries} />
      <div className="row">
        {undone === undefined && (
          <Button look="go" onClick={() => { navigate({ screen: 'journal', filter: { from: seen.report.from, to: seen.report.to } }); }}>
            {t('import.done-journal')}
          </Button>
        )}
        {undone === undefined && id !== null && (
          <Button aria-disabled={entries.work !== null} onClick={() => { setAsking(true); }}>{t('import.undo')}</Button>
        )}
        <Button look={undone === undefined ? 'quiet' : 'line'} aria-disabled={entries.work !== null} onClick={entries.again}>
          {t('import.another')}
        </Button>
      </div>
      {asking && id !== null && (
        <UndoDialog
          n={added}
          onClose={() => { setAsking(false); }}
          onConfirm={() => {
            setAsking(false);
            void entries.undo(id);
          }}
        />
      )}
    </>
  );
}
