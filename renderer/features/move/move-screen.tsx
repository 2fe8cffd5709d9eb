import { useState } from 'react';
import type { Failure } from '../../../electron/contract/result.ts';
import { useShell } from '../../app/bridge-context.tsx';
import { LeftFolder } from '../../app/journals/left-folder.tsx';
import { useNavigate } from '../../app/router.tsx';
import { useJournal } from '../../app/session.tsx';
import { useJob } from '../../app/use-job.ts';
import { useText } from '../../i18n/use-text.tsx';
import { Button } from '../../ui/button.tsx';
import { ErrorNote } from '../../ui/error-note.tsx';
import { JobProgress } from '../../ui/job-progress.tsx';
import { PageHead } from '../../ui/page-head.tsx';

/** Moves the journal into another folder: copied, compared, and then the old folder's end is a choice of its own. */
export function MoveScreen() {
  const t = useText();
  const shell = useShell();
  const navigate = useNavigate();
  const job = useJob();
  const { place, readOnly, readPlace } = useJournal();
  const [error, setError] = useState<Failure | null>(null);
  const [files, setFiles] = useState<number | null>(null);

  async function move() {
    setError(null);
    const grant = await shell.call('places.move-target', {});
    if (grant === null) return;
    const result = await job.run('vaults.move', { token: grant.token });
    await readPlace();
    if (result.ok) setFiles(result.value.files);
    else setError(result.error);
  }

  return (
    <>
      <PageHead title={t('move.title')}>
        <p className="label measure">{t('move.text')}</p>
      </PageHead>
      <div className="stack">
        <div>
          <p className="label">{t(files === null ? 'move.now' : 'move.now-in')}</p>
          <bdi className="path">{place?.path}</bdi>
        </div>
        {files !== null && <p role="status">{t('move.done', { n: files })}</p>}
        {files === null && (readOnly ? <p>{t('move.read-only')}</p> : (
          <>
            <p className="measure">{t('move.how')}</p>
            <div className="row">
              <Button look="go" busy={job.state === null ? null : t('move.moving')} onClick={() => void move()}>{t('move.choose')}</Button>
              <Button look="quiet" onClick={() => { navigate({ screen: 'settings' }); }}>{t('ui.cancel')}</Button>
            </div>
          </>
        ))}
        {job.state !== null && <JobProgress label={t('move.moving')} done={job.state.done} of={job.state.of} onStop={job.stop} />}
        {error !== null && <ErrorNote error={error}><p>{t('move.still-here')}</p></ErrorNote>}
        <LeftFolder />
        {files !== null && <div className="row"><Button onClick={() => { navigate({ screen: 'home' }); }}>{t('move.to-today')}</Button></div>}
      </div>
    </>
  );
}
