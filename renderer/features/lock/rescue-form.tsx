import { useState } from 'react';
import type { RecentVault } from '../../../electron/contract/shell.ts';
import type { Output } from '../../../electron/contract/calls.ts';
import type { Failure } from '../../../electron/contract/result.ts';
import { useShell } from '../../app/bridge-context.tsx';
import { useDates } from '../../app/dates.ts';
import { readKey } from '../../app/keys/recovery-key.ts';
import { useJob } from '../../app/use-job.ts';
import { useText } from '../../i18n/use-text.tsx';
import { Button } from '../../ui/button.tsx';
import { ErrorNote } from '../../ui/error-note.tsx';
import { TextArea } from '../../ui/field.tsx';
import { JobProgress } from '../../ui/job-progress.tsx';

/** A folder with backups and no journal: with the recovery key the newest of them becomes a journal again. */
export function RescueForm({ place, onChoose }: { place: RecentVault; onChoose: (place: RecentVault) => void }) {
  const t = useText();
  const shell = useShell();
  const job = useJob();
  const { instant } = useDates();
  const [typed, setTyped] = useState('');
  const [error, setError] = useState<Failure | null>(null);
  const [done, setDone] = useState<Output<'rescue.restore'> | null>(null);

  async function restore() {
    if (job.state !== null || typed.trim() === '') return;
    setError(null);
    const grant = await shell.call('files.folder', { purpose: 'restore' });
    if (grant === null) return;
    const result = await job.run('rescue.restore', { recoveryKey: readKey(typed).slice(0, 300), token: grant.token });
    if (result.ok) setDone(result.value);
    else setError(result.error);
  }

  async function open() {
    const picked = await shell.call('places.pick', {});
    if (picked !== null) onChoose(picked);
  }

  if (done !== null) {
    return (
      <section className="stack" aria-label={place.name}>
        <p role="status">{t('lock.rescue.done', { n: done.entries, when: instant(done.made) })}</p>
        <p className="note lock-path"><bdi>{done.folder}</bdi></p>
        {done.wentOn && <p>{t('lock.rescue.went-on')}</p>}
        {done.missing > 0 && <p>{t('lock.rescue.missing', { n: done.missing })}</p>}
        <p>{t('lock.rescue.next')}</p>
        <Button look="go" full autoFocus onClick={() => void open()}>{t('lock.rescue.open')}</Button>
      </section>
    );
  }
  return (
    <form
      className="stack"
      onSubmit={(event) => {
        event.preventDefault();
        void restore();
      }}
    >
      <p className="words lock-name">{place.name}</p>
      <p>{t('lock.rescue.text')}</p>
      <TextArea className="lock-key" label={t('lock.key')} hint={t('lock.key-hint')} value={typed} maxLength={2_000} spellCheck={false} autoCapitalize="characters" autoFocus onChange={(event) => { setTyped(event.target.value); }} />
      {job.state !== null && <JobProgress label={t('lock.rescue.doing')} done={job.state.done} of={job.state.of} onStop={job.stop} />}
      {error !== null && error.code !== 'stopped' && <ErrorNote error={error} />}
      <Button look="go" full type="submit" busy={job.state !== null ? t('lock.rescue.doing') : null}>{t('lock.rescue.do')}</Button>
    </form>
  );
}
