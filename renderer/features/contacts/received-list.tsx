import { useState } from 'react';
import type { Person } from '../../../electron/contract/people-calls.ts';
import type { Failure } from '../../../electron/contract/result.ts';
import { useShell, useVault } from '../../app/bridge-context.tsx';
import { useDates } from '../../app/dates.ts';
import { useNavigate } from '../../app/router.tsx';
import { useQuery } from '../../app/use-query.ts';
import { useText } from '../../i18n/use-text.tsx';
import { Button, TextButton } from '../../ui/button.tsx';
import { ErrorNote } from '../../ui/error-note.tsx';
import { Some } from '../../ui/some.tsx';
import { useToast } from '../../ui/toast.tsx';

/** The rest is asked for: the page goes on below. */
const shownAtFirst = 5;

/** What came back from a person, what is not read yet before the rest, newest first, and the comments that are to go out. */
export function ReceivedList({ person, readOnly }: { person: Person; readOnly: boolean }) {
  const t = useText();
  const navigate = useNavigate();
  const { instant, both } = useDates();
  const { value, error, again } = useQuery('people.received', { contact: person.id }, ['people.changed']);
  return (
    <section className="stack contacts-part">
      <h2 className="section">{t('contacts.received')}</h2>
      {error !== null && <ErrorNote error={error} onRetry={again} />}
      {value?.length === 0 && <p className="measure">{t('contacts.received-none', { name: person.name })}</p>}
      {value !== null && value.length > 0 && (
        <Some list="contacts-list" items={value.toSorted((a, b) => Number(a.read) - Number(b.read))} first={shownAtFirst} more={(left) => t('contacts.more', { n: left })}>
          {({ id, at, made, entries, session, here, read, comments }) => (
            <li key={id}>
              <TextButton role="link" className={read ? 'contacts-name' : 'contacts-name unread'} onClick={() => { navigate({ screen: 'received', contact: person.id, id }); }}>
                {t('contacts.received-item', { when: instant(made), n: entries })}
              </TextButton>
              <span className="note">
                {[read ? '' : t('contacts.received-unread'), session === null ? '' : t(here ? 'contacts.received-here' : 'contacts.received-session', { when: both(session) }), here ? '' : t('contacts.received-kept', { when: instant(at) }), comments > 0 ? t('contacts.received-comments', { n: comments }) : ''].filter(Boolean).join(' · ')}
              </span>
            </li>
          )}
        </Some>
      )}
      {person.waiting > 0 && !readOnly && <SendComments person={person} />}
    </section>
  );
}

function SendComments({ person }: { person: Person }) {
  const t = useText();
  const shell = useShell();
  const vault = useVault();
  const toast = useToast();
  const { today } = useDates();
  const [error, setError] = useState<Failure | null>(null);

  async function send() {
    setError(null);
    const grant = await shell.call('files.save', { purpose: 'packet', suggested: t('contacts.comments-file', { day: today }) });
    if (grant === null) return;
    const result = await vault.call('people.send-comments', { contact: person.id, token: grant.token });
    if (result.ok) toast({ text: t('contacts.comments-sealed', { file: grant.label, folder: grant.folder, name: person.name }) });
    else setError(result.error);
  }

  return (
    <div className="stack tight">
      <p>{t('contacts.comments-waiting', { n: person.waiting })}</p>
      <div className="row">
        <Button look="go" onClick={() => void send()}>{t('contacts.comments-seal', { name: person.name })}</Button>
      </div>
      {error !== null && <ErrorNote error={error} />}
    </div>
  );
}
