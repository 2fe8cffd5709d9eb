import { useEffect, useState } from 'react';
import type { Output } from '../../../electron/contract/calls.ts';
import type { Person } from '../../../electron/contract/people-calls.ts';
import type { Failure } from '../../../electron/contract/result.ts';
import { useNavigate } from '../../app/router.tsx';
import { useJournal } from '../../app/session.tsx';
import { useJob } from '../../app/use-job.ts';
import { useNameApart } from '../../app/use-names-apart.ts';
import { useText } from '../../i18n/use-text.tsx';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { ErrorNote } from '../../ui/error-note.tsx';
import { JobProgress } from '../../ui/job-progress.tsx';
import { useToast } from '../../ui/toast.tsx';

/** Deleting a person for good: what goes, from where, and what this cannot reach. */
export function DeletePerson({ person, onClose }: { person: Person; onClose: () => void }) {
  const t = useText();
  const job = useJob();
  const toast = useToast();
  const navigate = useNavigate();
  const { settings } = useJournal();
  const name = useNameApart(person);
  const [held, setHeld] = useState<Output<'person.held'> | null>(null);
  const [deleting, setDeleting] = useState(false);
  const [error, setError] = useState<Failure | null>(null);

  const { run } = job;
  useEffect(() => {
    void run('person.held', { contact: person.id }).then((result) => {
      if (result.ok) setHeld(result.value);
      else if (result.error.code !== 'stopped') setError(result.error);
    });
  }, [run, person.id]);

  async function remove() {
    job.stop();
    setError(null);
    setDeleting(true);
    const result = await job.run('person.delete', { contact: person.id });
    setDeleting(false);
    if (!result.ok) {
      setError(result.error);
      return;
    }
    const { backups, left, later } = result.value;
    toast({ text: [t('contacts.deleted', { name: person.name, n: backups }), left > 0 ? t('contacts.deleted-left', { n: left }) : '', later ? t('contacts.deleted-later') : ''].filter(Boolean).join(' ') });
    navigate({ screen: settings.use === 'therapist' ? 'people' : 'contacts' }, { replace: true });
  }

  return (
    <Dialog title={t('contacts.delete-title', { name })} onClose={onClose}>
      <p>{t('contacts.delete-what', { n: person.received })}</p>
      <p>{t('contacts.delete-where', { n: held?.backups ?? 0, second: held?.second ?? 'none' })}</p>
      {held !== null && held.shares > 0 && <p>{t('contacts.delete-shares', { n: held.shares })}</p>}
      <p>{t('contacts.delete-not')}</p>
      <ul className="person-lines">
        <li>{t('contacts.delete-not-sent')}</li>
        <li>{t('contacts.delete-not-copies')}</li>
        {held !== null && held.unsure > 0 && <li>{t('contacts.delete-not-unsure', { n: held.unsure, name: person.name })}</li>}
        {held?.second === 'away' && <li>{t('contacts.delete-not-second')}</li>}
      </ul>
      {job.state !== null && deleting && <JobProgress label={t('contacts.deleting')} done={job.state.done} of={job.state.of} onStop={job.stop} />}
      {error !== null && (error.code === 'stopped' ? <p className="trouble" role="alert">{t('contacts.delete-stopped')}</p> : <ErrorNote error={error} />)}
      <div className="choices">
        <Button look="quiet" data-first onClick={onClose}>{t('ui.cancel')}</Button>
        <Button look="go" busy={deleting ? t('contacts.deleting') : null} onClick={() => void remove()}>{t('contacts.delete-go')}</Button>
      </div>
    </Dialog>
  );
}
