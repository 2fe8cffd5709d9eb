import { useId, useState } from 'react';
import type { SecondFolder } from '../../../electron/contract/backup-calls.ts';
import type { Failure } from '../../../electron/contract/result.ts';
import { useShell } from '../../app/bridge-context.tsx';
import { useDates } from '../../app/dates.ts';
import { useJournal } from '../../app/session.tsx';
import { useJob } from '../../app/use-job.ts';
import type { Query } from '../../app/use-query.ts';
import { useText } from '../../i18n/use-text.tsx';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { ErrorNote } from '../../ui/error-note.tsx';
import { JobProgress } from '../../ui/job-progress.tsx';
import { useToast } from '../../ui/toast.tsx';

type Props = { query: Query<SecondFolder | null>; onChanged: () => void };

/** Another disk or a stick that the backups are copied to, too. */
export function SecondSection({ query: { value, error, again }, onChanged }: Props) {
  const t = useText();
  const id = useId();
  const shell = useShell();
  const toast = useToast();
  const job = useJob();
  const { instant } = useDates();
  const { readOnly } = useJournal();
  const [failed, setFailed] = useState<Failure | null>(null);
  const [removing, setRemoving] = useState(false);
  const busy = job.state !== null;

  async function choose() {
    const grant = await shell.call('files.folder', { purpose: 'second-backup' });
    if (grant === null) return;
    setFailed(null);
    const result = await job.run('second.choose', { token: grant.token });
    done(result.ok ? null : result.error);
  }

  async function update() {
    setFailed(null);
    const result = await job.run('second.update', {});
    done(result.ok ? null : result.error);
  }

  function done(failure: Failure | null) {
    if (failure === null) toast({ text: t('backups.second.up-to-date') });
    // That it is not there is said beside it, and is no fault.
    else if (failure.code !== 'stopped' && failure.code !== 'folder-gone') setFailed(failure);
    onChanged();
  }

  return (
    <section className="stack tight" aria-labelledby={id}>
      <h2 id={id} className="section">{t('backups.second')}</h2>
      <p className="measure">{t('backups.second-text')}</p>
      {value !== null && (
        <div className="stack tight">
          <bdi className="backups-folder">{value.folder}</bdi>
          <p role="status">{t(value.there ? 'backups.second.there' : 'backups.second.away')}</p>
          <p className="label">{value.reached === null ? t('backups.second.never') : t('backups.second.reached', { when: instant(value.reached) })}</p>
          {value.toRemove && <p className="label">{t('backups.second.to-remove')}</p>}
        </div>
      )}
      {!readOnly && (
        <div className="row">
          {value !== null && <Button aria-disabled={busy} onClick={() => void update()}>{t(value.there ? 'backups.second.update' : 'backups.second.look')}</Button>}
          <Button look={value === null ? 'line' : 'quiet'} aria-disabled={busy} onClick={() => void choose()}>{t(value === null ? 'backups.second.choose' : 'backups.second.other')}</Button>
          {value !== null && <Button look="quiet" aria-disabled={busy} onClick={() => { setRemoving(true); }}>{t('backups.second.remove')}</Button>}
        </div>
      )}
      {job.state !== null && <JobProgress label={t('backups.step.second')} done={job.state.done} of={job.state.of} onStop={job.stop} />}
      {failed !== null && (failed.code === 'bad-input' ? <p className="trouble" role="alert">{t('backups.second.inside')}</p> : <ErrorNote error={failed} />)}
      {error !== null && <ErrorNote error={error} onRetry={again} />}
      {removing && value !== null && <RemoveSecond second={value} onClose={() => { setRemoving(false); onChanged(); }} />}
    </section>
  );
}

function RemoveSecond({ second, onClose }: { second: SecondFolder; onClose: () => void }) {
  const t = useText();
  const job = useJob();
  const [failed, setFailed] = useState<Failure | null>(null);

  async function remove(wipe: boolean) {
    const result = await job.run('second.remove', { wipe });
    if (result.ok) onClose();
    else setFailed(result.error);
  }

  const busy = job.state !== null ? t('backups.second.removing') : null;
  return (
    <Dialog title={t('backups.second.remove-ask')} onClose={onClose}>
      <p>{t('backups.second.remove-text')}</p>
      {second.there ? <p>{t('backups.second.wipe-text')}</p> : <p>{t('backups.second.wipe-away')}</p>}
      {failed !== null && <ErrorNote error={failed} />}
      <div className="choices">
        <Button look="quiet" data-first onClick={onClose}>{t('ui.cancel')}</Button>
        {second.there && <Button busy={busy} onClick={() => void remove(true)}>{t('backups.second.wipe')}</Button>}
        <Button look="go" busy={busy} onClick={() => void remove(false)}>{t('backups.second.remove-do')}</Button>
      </div>
    </Dialog>
  );
}
