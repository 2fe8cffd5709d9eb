import { useEffect, useState } from 'react';
import type { BackupLook } from '../../../electron/contract/backup-calls.ts';
import type { Failure } from '../../../electron/contract/result.ts';
import { useDates } from '../../app/dates.ts';
import type { PageOf } from '../../app/route.ts';
import { useNavigate } from '../../app/router.tsx';
import { useJournal } from '../../app/session.tsx';
import { useJob } from '../../app/use-job.ts';
import { useText } from '../../i18n/use-text.tsx';
import { Button, TextButton } from '../../ui/button.tsx';
import { ErrorNote } from '../../ui/error-note.tsx';
import { JobProgress } from '../../ui/job-progress.tsx';
import { PageHead } from '../../ui/page-head.tsx';
import { useToast } from '../../ui/toast.tsx';
import { LookView } from './look-view.tsx';
import { RestoreDialog } from './restore-dialog.tsx';
import { RestoreHere, type RestoredHere } from './restore-here.tsx';
import './backups.css';

/** What a backup holds, against the present. Nothing is restored by looking. */
export function BackupScreen({ route }: { route: PageOf<'backup'> }) {
  return <Backup key={route.id} id={route.id} />;
}

function Backup({ id }: { id: string }) {
  const t = useText();
  const job = useJob();
  const toast = useToast();
  const navigate = useNavigate();
  const { instant } = useDates();
  const { readOnly } = useJournal();
  const [look, setLook] = useState<BackupLook | null>(null);
  const [error, setError] = useState<Failure | null>(null);
  const [asking, setAsking] = useState<'here' | 'folder' | null>(null);
  const [turn, setTurn] = useState(0);
  const [done, setDone] = useState<RestoredHere | null>(null);

  const { run } = job;
  useEffect(() => {
    void run('backups.look', { id }).then((result) => {
      if (result.ok) setLook(result.value);
      else setError(result.error);
    });
  }, [run, id, turn]);

  function readAgain() {
    setError(null);
    setTurn((before) => before + 1);
  }

  async function take(ids: string[]) {
    if (look === null) return;
    setError(null);
    const result = await job.run('backups.take', { look: look.look, ids });
    if (!result.ok) {
      setError(result.error);
      return;
    }
    toast({ text: t('backups.taken', { n: result.value.restored }) });
    readAgain();
  }

  const when = look === null ? null : instant(look.backup.made);
  const busy = job.state !== null;
  return (
    <>
      <PageHead
        title={when === null ? t('backups.one') : t('backups.of', { when })}
        above={<TextButton role="link" onClick={() => { navigate({ screen: 'backups' }); }}>{t('backups.title')}</TextButton>}
      >
        <p className="label measure">{t('backups.look-text')}</p>
      </PageHead>
      {job.state !== null && <JobProgress label={t(look === null ? 'backups.reading' : 'backups.writing')} done={job.state.done} of={job.state.of} onStop={job.stop} />}
      {error !== null && <ErrorNote error={error} onRetry={readAgain} />}
      {done !== null && (
        <div className="banner" role="status">
          <p>{t('backups.here-done', { n: done.restored, trashed: done.trashed })}</p>
          <div className="row">
            <Button onClick={() => { navigate({ screen: 'journal' }); }}>{t('backups.to-journal')}</Button>
            <Button look="quiet" onClick={() => { navigate({ screen: 'backup', id: done.before }); }}>{t('backups.here-before')}</Button>
          </div>
        </div>
      )}
      {look !== null && (
        <>
          <LookView key={look.look} report={look} busy={busy} readOnly={readOnly} onTake={(ids) => void take(ids)} />
          <section className="stack tight" aria-label={t('backups.whole')}>
            <h2 className="section">{t('backups.whole')}</h2>
            <div className="row">
              {!readOnly && <Button aria-disabled={busy} onClick={() => { setAsking('here'); }}>{t('backups.here')}</Button>}
              <Button look="quiet" aria-disabled={busy} onClick={() => { setAsking('folder'); }}>{t('backups.elsewhere')}</Button>
            </div>
          </section>
          {asking === 'folder' && <RestoreDialog item={look.backup} looked onClose={() => { setAsking(null); }} />}
          {asking === 'here' && (
            <RestoreHere
              report={look}
              onClose={() => { setAsking(null); }}
              onDone={(restored) => {
                setAsking(null);
                setDone(restored);
                readAgain();
              }}
            />
          )}
        </>
      )}
    </>
  );
}
