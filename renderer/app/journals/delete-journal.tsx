import { useState } from 'react';
import type { RecentVault } from '../../../electron/contract/shell.ts';
import type { Failure } from '../../../electron/contract/result.ts';
import { useText } from '../../i18n/use-text.tsx';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { ErrorNote } from '../../ui/error-note.tsx';
import { TextField } from '../../ui/field.tsx';
import { Progress } from '../../ui/progress.tsx';
import { useShell } from '../bridge-context.tsx';
import { useJob } from '../use-job.ts';

type Props = { place: RecentVault; onClose: () => void; onDeleted: (kept: number) => void };

const stays = ['backups', 'copies', 'packets', 'exports'] as const;

/** Deletes a journal for good, once its name is typed; says what of it remains elsewhere. */
export function DeleteJournal({ place, onClose, onDeleted }: Props) {
  const t = useText();
  const shell = useShell();
  const job = useJob();
  const [typed, setTyped] = useState('');
  const [fault, setFault] = useState<string | null>(null);
  const [error, setError] = useState<Failure | null>(null);

  async function remove() {
    if (job.state !== null) return;
    setError(null);
    const grant = await shell.call('places.delete', { id: place.id, typed });
    setFault(grant === null ? t('app.delete.differs') : null);
    if (grant === null) return;
    const result = await job.run('vaults.delete', { token: grant.token });
    if (!result.ok) {
      setError(result.error);
      return;
    }
    await shell.call('places.deleted', { id: place.id });
    onDeleted(result.value.kept);
  }

  return (
    <Dialog title={t('app.delete.title', { name: place.name })} onClose={onClose}>
      <p>{t('app.delete.text')}</p>
      <bdi className="path">{place.path}</bdi>
      <p>{t('app.delete.stays')}</p>
      <ul className="plain-points">
        {stays.map((what) => <li key={what}>{t(`app.delete.stays.${what}`)}</li>)}
      </ul>
      <form
        className="stack"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          void remove();
        }}
      >
        <TextField label={t('app.delete.type', { name: place.name })} value={typed} maxLength={200} data-first fault={fault ?? undefined} onChange={(event) => { setTyped(event.target.value); }} />
        {job.state !== null && <Progress label={t('app.delete.doing')} value={job.state.done} max={job.state.of ?? 1} />}
        {error !== null && <ErrorNote error={error} />}
        <div className="choices">
          <Button look="quiet" onClick={onClose}>{t('ui.cancel')}</Button>
          <Button look="go" type="submit" busy={job.state === null ? null : t('app.delete.doing')}>{t('app.delete.do')}</Button>
        </div>
      </form>
    </Dialog>
  );
}
