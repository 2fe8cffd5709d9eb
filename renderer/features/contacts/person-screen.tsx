import { useState } from 'react';
import type { Failure } from '../../../electron/contract/result.ts';
import { useVault } from '../../app/bridge-context.tsx';
import { CarryLinks } from '../../app/carry-links.tsx';
import { useDates } from '../../app/dates.ts';
import type { PageOf } from '../../app/route.ts';
import { useNavigate } from '../../app/router.tsx';
import { useJournal } from '../../app/session.tsx';
import { useQuery } from '../../app/use-query.ts';
import { useText } from '../../i18n/use-text.tsx';
import { Button } from '../../ui/button.tsx';
import { ConfirmDialog } from '../../ui/dialog.tsx';
import { ErrorNote } from '../../ui/error-note.tsx';
import { PageHead } from '../../ui/page-head.tsx';
import { AssignPart } from './assign-part.tsx';
import { CompareWords } from './compare-words.tsx';
import { ReceivedList } from './received-list.tsx';
import './contacts.css';

/** One person: whether their card was compared, and what came back from them. */
export function PersonScreen({ route: { id } }: { route: PageOf<'person'> }) {
  const t = useText();
  const vault = useVault();
  const navigate = useNavigate();
  const { instant } = useDates();
  const { readOnly, settings } = useJournal();
  const { value, error, again } = useQuery('people.person', { id }, ['people.changed']);
  const [asking, setAsking] = useState(false);
  const [failed, setFailed] = useState<Failure | null>(null);

  async function remove() {
    setAsking(false);
    const result = await vault.call('person.delete', { contact: id, job: 'gone' });
    if (result.ok) navigate({ screen: 'contacts' });
    else setFailed(result.error);
  }

  if (error !== null) return <ErrorNote error={error} onRetry={again} />;
  if (value === null) return null;
  const { person, words, language } = value;
  return (
    <>
      <CarryLinks />
      <PageHead title={person.name}>
        <p className="label">{t(person.former > 0 ? 'contacts.card-since-changed' : 'contacts.card-since', { when: instant(person.since) })}</p>
      </PageHead>
      <CompareWords person={person} words={words} language={language} readOnly={readOnly} />
      {settings.use === 'therapist' && <AssignPart person={person} readOnly={readOnly} />}
      <ReceivedList person={person} readOnly={readOnly} />
      {failed !== null && <ErrorNote error={failed} />}
      {!readOnly && (
        <div className="row contacts-part">
          <Button look="quiet" flush onClick={() => { setAsking(true); }}>{t('contacts.remove', { name: person.name })}</Button>
        </div>
      )}
      {asking && (
        <ConfirmDialog title={t('contacts.remove-title', { name: person.name })} confirm={t('contacts.remove-go')} onConfirm={() => void remove()} onClose={() => { setAsking(false); }}>
          <p>{t('contacts.remove-text', { n: person.received })}</p>
        </ConfirmDialog>
      )}
    </>
  );
}
