import { useState } from 'react';
import type { ListedBackup } from '../../../electron/contract/backup-calls.ts';
import type { Failure } from '../../../electron/contract/result.ts';
import { useShell } from '../../app/bridge-context.tsx';
import { useDates } from '../../app/dates.ts';
import { useNavigate } from '../../app/router.tsx';
import { useJob } from '../../app/use-job.ts';
import { Say, useText } from '../../i18n/use-text.tsx';
import { Button, TextButton } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { ErrorNote } from '../../ui/error-note.tsx';
import { JobProgress } from '../../ui/job-progress.tsx';

type Props = {
  item: ListedBackup;
  /** It has been looked into: no need to offer that. */
  looked?: boolean;
  onClose: () => void;
};

/** A backup becomes a journal of its own in another folder; the one that is open stays as it is. */
export function RestoreDialog({ item, looked = false, onClose }: Props) {
  const t = useText();
  const shell = useShell();
  const job = useJob();
  const navigate = useNavigate();
  const { instant } = useDates();
  const [error, setError] = useState<Failure | null>(null);
  const [done, setDone] = useState<{ entries: number; folder: string } | null>(null);

  async function restore() {
    const grant = await shell.call('files.folder', { purpose: 'restore' });
    if (grant === null) return;
    setError(null);
    const result = await job.run('backups.restore', { id: item.id, token: grant.token });
    if (result.ok) setDone(result.value);
    else setError(result.error);
  }

  if (done !== null) {
    return (
      <Dialog title={t('backups.done')} onClose={onClose}>
        <p>{t('backups.done-text', { n: done.entries })}</p>
        <p className="backups-folder"><bdi>{done.folder}</bdi></p>
        <p>{t('backups.done-open')}</p>
        <div className="choices">
          <Button look="go" onClick={onClose}>
            {t('ui.close')}
          </Button>
        </div>
      </Dialog>
    );
  }
  return (
    <Dialog title={t('backups.ask', { when: instant(item.made) })} onClose={onClose}>
      <p>
        <Say id="backups.ask-text" values={{ n: item.entries }} />
      </p>
      <p>{t('backups.ask-folder')}</p>
      {!looked && (
        <p className="label">
          {t('backups.ask-here')} <TextButton onClick={() => { onClose(); navigate({ screen: 'backup', id: item.id }); }}>{t('backups.ask-here-do')}</TextButton>
        </p>
      )}
      {job.state !== null && <JobProgress label={t('backups.restoring')} done={job.state.done} of={job.state.of} onStop={job.stop} />}
      {error !== null && <ErrorNote error={error} />}
      <div className="choices">
        <Button look="quiet" onClick={onClose}>
          {t('ui.cancel')}
        </Button>
        <Button look="go" busy={job.state !== null ? t('backups.restoring') : null} onClick={() => void restore()}>
          {t('backups.choose')}
        </Button>
      </div>
    </Dialog>
  );
}
