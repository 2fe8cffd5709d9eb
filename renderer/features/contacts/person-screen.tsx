import type { PageOf } from '../../app/route.ts';
import { CarryLinks } from '../../app/carry-links.tsx';
import { useDates } from '../../app/dates.ts';
import { useNavigate } from '../../app/router.tsx';
import { useJournal } from '../../app/session.tsx';
import { useQuery } from '../../app/use-query.ts';
import { useText } from '../../i18n/use-text.tsx';
import { Button } from '../../ui/button.tsx';
import { ErrorNote } from '../../ui/error-note.tsx';
import { Fold } from '../../ui/fold.tsx';
import { PageHead } from '../../ui/page-head.tsx';
import { AssignPart } from './assign-part.tsx';
import { CompareWords } from './compare-words.tsx';
import { PersonBetween } from './person-between.tsx';
import { PersonEnd } from './person-end.tsx';
import { PersonMeasures } from './person-measures.tsx';
import { PersonNotes } from './person-notes.tsx';
import { ReceivedList } from './received-list.tsx';
import { RemovePerson } from './remove-person.tsx';
import './contacts.css';

/** One person: what came back, what was assigned, what got in the way, and one's own notes; elsewhere than in a therapist's vault, their card and what came back. */
export function PersonScreen({ route: { id } }: { route: PageOf<'person'> }) {
  const t = useText();
  const navigate = useNavigate();
  const { instant, today, near, time } = useDates();
  const { readOnly, settings } = useJournal();
  const works = settings.use === 'therapist';
  const { value, error, again } = useQuery('people.person', { id }, ['people.changed']);
  const { value: page } = useQuery('person.page', works ? { id, today } : null, ['people.changed', 'sessions.changed']);

  if (error !== null) return <ErrorNote error={error} onRetry={again} />;
  if (value === null || (works && page === null)) return null;
  const { person, words, language } = value;
  const card = <CompareWords person={person} words={words} language={language} readOnly={readOnly} />;
  const since = t(person.former > 0 ? 'contacts.card-since-changed' : 'contacts.card-since', { when: instant(person.since) });
  const next = page?.next ?? null;
  if (page === null) {
    return (
      <>
        <CarryLinks />
        <PageHead title={person.name}><p className="label">{since}</p></PageHead>
        {card}
        <ReceivedList person={person} readOnly={readOnly} />
        {!readOnly && <RemovePerson person={person} />}
      </>
    );
  }
  return (
    <>
      <PageHead
        title={person.name}
        beside={
          <div className="row">
            {next !== null && <Button onClick={() => { navigate({ screen: 'session', series: next.series, on: next.on }); }}>{t('contacts.to-session')}</Button>}
            {next === null && !readOnly && <Button onClick={() => { navigate({ screen: 'sessions', for: { contact: id, name: person.name } }); }}>{t('contacts.add-session')}</Button>}
            <Button onClick={() => { navigate({ screen: 'print-sheet' }); }}>{t('contacts.print-sheets')}</Button>
          </div>
        }
      >
        <p className="label">
          {[
            next === null ? t('contacts.no-next') : t('contacts.next-session', { day: near(next.at.slice(0, 10)), time: time(next.at) }),
            page.last === null ? '' : t('contacts.last', { day: near(page.last.at.slice(0, 10)) }),
          ].filter(Boolean).join(' · ')}
        </p>
      </PageHead>
      <ReceivedList person={person} readOnly={readOnly} />
      <PersonBetween page={page} />
      <PersonMeasures rows={page.measures} />
      <AssignPart person={person} readOnly={readOnly} />
      <PersonNotes contact={id} readOnly={readOnly} />
      <section className="contacts-part">
        {person.compared === null ? <><p className="label">{since}</p>{card}</> : <Fold summary={t('contacts.card-fold', { when: instant(person.compared) })}><p className="label">{since}</p>{card}</Fold>}
      </section>
      <PersonEnd person={person} ending={page.ending} readOnly={readOnly} />
    </>
  );
}
