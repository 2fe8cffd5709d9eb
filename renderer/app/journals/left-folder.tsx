import { useState } from 'react';
import type { Failure } from '../../../electron/contract/result.ts';
import { useText } from '../../i18n/use-text.tsx';
import { Button } from '../../ui/button.tsx';
import { ErrorNote } from '../../ui/error-note.tsx';
import { Progress } from '../../ui/progress.tsx';
import { useToast } from '../../ui/toast.tsx';
import { useShell } from '../bridge-context.tsx';
import { useNavigate } from '../router.tsx';
import { useJournal } from '../session.tsx';
import { useJob } from '../use-job.ts';

/** The folder that the journal was moved from, as long as it is there. Empty otherwise. */
export function LeftFolder() {
  const t = useText();
  const shell = useShell();
  const job = useJob();
  const toast = useToast();
  const navigate = useNavigate();
  const { place, readPlace } = useJournal();
  const [error, setError] = useState<Failure | null>(null);
  if (place?.left == null) return null;

  async function forget(said: string) {
    await shell.call('places.forget-left', {});
    await readPlace();
    toast({ text: said });
  }

  async function remove() {
    setError(null);
    const grant = await shell.call('places.grant-left', {});
    if (grant === null) return;
    const result = await job.run('vaults.remove-left', { token: grant.token });
    if (!result.ok) setError(result.error);
    else await forget(t(result.value.kept > 0 ? 'app.left.removed-but' : 'app.left.removed', { n: result.value.kept }));
  }

  return (
    <section className="stack tight" aria-label={t('app.left.title')}>
      <p>{t('app.left.text')}</p>
      <bdi className="path">{place.left}</bdi>
      {job.state !== null && <Progress label={t('app.left.removing')} value={job.state.done} max={job.state.of ?? 1} />}
      {error !== null && (
        <ErrorNote error={error}>
          {error.code === 'changed-elsewhere' && <Button onClick={() => { navigate({ screen: 'merge' }); }}>{t('app.left.merge')}</Button>}
        </ErrorNote>
      )}
      <div className="row">
        <Button busy={job.state === null ? null : t('app.left.removing')} onClick={() => void remove()}>{t('app.left.remove')}</Button>
        <Button look="quiet" onClick={() => void forget(t('app.left.kept'))}>{t('app.left.keep')}</Button>
      </div>
    </section>
  );
}
