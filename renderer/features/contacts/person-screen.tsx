import type { Person } from '../../../electron/contract/people-calls.ts';
import { CarryLinks } from '../../app/carry-links.tsx';
import { useDates } from '../../app/dates.ts';
import type { PageOf } from '../../app/route.ts';
import { useNavigate } from '../../app/router.tsx';
import { useJournal } from '../../app/session.tsx';
import { useNameApart } from '../../app/use-names-apart.ts';
import { useQuery } from '../../app/use-query.ts';
import { useText } from '../../i18n/use-text.tsx';
import { Button } from '../../ui/button.tsx';
import { ErrorNote } from '../../ui/error-note.tsx';
import { PageHead } from '../../ui/page-head.tsx';
import { AssignPart } from './assign-part.tsx';
import { CompareWords } from './compare-words.tsx';
import { PersonBetween } from './person-between.tsx';
import { PersonCard } from './person-card.tsx';
import { PersonEnd } from './person-end.tsx';
import { PersonMeasures } from './person-measures.tsx';
import { PersonNotes } from './person-notes.tsx';
import { ReceivedList } from './received-list.tsx';
import { RemovePerson } from './remove-person.tsx';
import { SessionPart } from './session-part.tsx';
import './contacts.css';

/** One person: in a therapist's journal all of the work with them, elsewhere their card and what came back. */
export function PersonScreen({ route: { id } }: { route: PageOf<'person'> }) {
  const { settings } = useJournal();
  return settings.use === 'therapist' ? <PersonPage id={id} /> : <PersonAlone id={id} />;
}

function PersonAlone({ id }: { id: string }) {
  const t = useText();
  const { instant } = useDates();
  const { readOnly } = useJournal();
  const { value, error, again } = useQuery('people.person', { id }, ['people.changed']);
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
      <ReceivedList person={person} readOnly={readOnly} />
      {!readOnly && <RemovePerson person={person} />}
    </>
  );
}

/** Which of two of one name the page is about. */
function NameApart({ person }: { person: Person }) {
  return useNameApart(person);
}

/** What came back, what got in the way, measures, what was assigned, one's own notes, and the end of the work. */
function PersonPage({ id }: { id: string }) {
  const t = useText();
  const navigate = useNavigate();
  const { today, near, time } = useDates();
  const { readOnly } = useJournal();
  const { value: page, error, again } = useQuery('person.page', { id, today }, ['people.changed', 'sessions.changed']);
  if (error !== null) return <ErrorNote error={error} onRetry={again} />;
  if (page === null) return null;
  const { person, next, last } = page;
  // Until the words were compared nothing of it can be trusted, so that comes first.
  const card = <PersonCard person={person} readOnly={readOnly} />;
  return (
    <>
      <PageHead
        title={<NameApart person={person} />}
        beside={
          <div className="row">
            <Button onClick={() => { navigate({ screen: 'print-sheet' }); }}>{t('contacts.print-sheets')}</Button>
          </div>
        }
      >
        <p className="label person-session">
          {[
            next === null ? t('contacts.no-next') : t('contacts.next-session', { day: near(next.at.slice(0, 10)), time: time(next.at) }),
            last === null ? '' : t('contacts.last', { day: near(last.at.slice(0, 10)) }),
          ].filter(Boolean).join(' · ')}
        </p>
      </PageHead>
      {person.compared === null && card}
      <SessionPart id={id} name={person.name} readOnly={readOnly} />
      <ReceivedList person={person} readOnly={readOnly} />
      <PersonBetween page={page} />
      <PersonMeasures rows={page.measures} />
      <AssignPart person={person} readOnly={readOnly} />
      <PersonNotes contact={id} readOnly={readOnly} />
      {person.compared !== null && card}
      <PersonEnd person={person} ending={page.ending} readOnly={readOnly} />
    </>
  );
}
