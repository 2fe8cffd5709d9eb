import { useState } from 'react';
import type { RecentVault } from '../../../electron/contract/shell.ts';
import type { Failure } from '../../../electron/contract/result.ts';
import { useShell } from '../../app/bridge-context.tsx';
import { useSession } from '../../app/session.tsx';
import { useJob } from '../../app/use-job.ts';
import { useText } from '../../i18n/use-text.tsx';
import { Button } from '../../ui/button.tsx';
import { ErrorNote } from '../../ui/error-note.tsx';
import { Progress } from '../../ui/progress.tsx';

/** A deletion that was cut off after the keys had gone. */
export function UnfinishedDelete({ place }: { place: RecentVault }) {
  const t = useText();
  const shell = useShell();
  const job = useJob();
  const { readAgain } = useSession();
  const [error, setError] = useState<Failure | null>(null);

  async function finish() {
    const grant = await shell.call('places.delete-rest', { id: place.id });
    if (grant === null) return;
    const result = await job.run('vaults.delete', { token: grant.token });
    if (!result.ok) setError(result.error);
    else {
      await shell.call('places.deleted', { id: place.id });
      await readAgain();
    }
  }

  return (
    <section className="stack tight" aria-label={place.name}>
      <p className="words lock-name">{place.name}</p>
      <p role="status">{t('lock.unfinished-delete')}</p>
      {job.state !== null && <Progress label={t('app.delete.doing')} value={job.state.done} max={job.state.of ?? 1} />}
      {error !== null && <ErrorNote error={error} />}
      <Button look="go" full busy={job.state === null ? null : t('app.delete.doing')} onClick={() => void finish()}>
        {t('lock.delete-rest')}
      </Button>
    </section>
  );
}
