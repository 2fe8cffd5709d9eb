import { useState } from 'react';
import type { BackupLook } from '../../../electron/contract/backup-calls.ts';
import type { Failure } from '../../../electron/contract/result.ts';
import { useDates } from '../../app/dates.ts';
import { useJob } from '../../app/use-job.ts';
import { useText } from '../../i18n/use-text.tsx';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { ErrorNote } from '../../ui/error-note.tsx';
import { JobProgress } from '../../ui/job-progress.tsx';

export type RestoredHere = { restored: number; trashed: number; before: string };

type Props = { report: BackupLook; onClose: () => void; onDone: (done: RestoredHere) => void };

/** The journal becomes what it was then, in one step, after a backup of what it is now. */
export function RestoreHere({ report, onClose, onDone }: Props) {
  const t = useText();
  const job = useJob();
  const { instant } = useDates();
  const [error, setError] = useState<Failure | null>(null);
  const { gone, deleted, trashed, differs, since } = report.counts;

  async function restore() {
    setError(null);
    const result = await job.run('backups.restore-here', { look: report.look });
    if (result.ok) onDone(result.value);
    else setError(result.error);
  }

  return (
    <Dialog title={t('backups.here-ask', { when: instant(report.backup.made) })} onClose={onClose}>
      <ul className="backups-points">
        <li>{t('backups.here-first')}</li>
        {gone + deleted + trashed > 0 && <li>{t('backups.here-back', { n: gone + deleted + trashed })}</li>}
        {differs > 0 && <li>{t('backups.here-differs', { n: differs })}</li>}
        {since > 0 && <li>{t('backups.here-since', { n: since })}</li>}
        <li>{t('backups.here-settings')}</li>
      </ul>
      {report.unread.length > 0 && <p>{t('backups.here-unread')}</p>}
      {job.state !== null && <JobProgress label={t('backups.restoring')} done={job.state.done} of={job.state.of} onStop={job.stop} />}
      {error !== null && <ErrorNote error={error} />}
      <div className="choices">
        <Button look="quiet" data-first onClick={onClose}>{t('ui.cancel')}</Button>
        <Button look="go" busy={job.state !== null ? t('backups.restoring') : null} onClick={() => void restore()}>{t('backups.here-do')}</Button>
      </div>
    </Dialog>
  );
}
