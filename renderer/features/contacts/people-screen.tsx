import { useState } from 'react';
import type { Week, WeekPerson } from '../../../electron/contract/person-calls.ts';
import { fold } from '../../../electron/domain/text/fold.ts';
import { useDates } from '../../app/dates.ts';
import { useNavigate } from '../../app/router.tsx';
import { useNamesApart } from '../../app/use-names-apart.ts';
import { useQuery } from '../../app/use-query.ts';
import { useText } from '../../i18n/use-text.tsx';
import { Button, TextButton } from '../../ui/button.tsx';
import { ErrorNote } from '../../ui/error-note.tsx';
import { TextField } from '../../ui/field.tsx';
import { PageHead } from '../../ui/page-head.tsx';
import { ContactsScreen } from './contacts-screen.tsx';
import { LongList } from './long-list.tsx';
import { WeekPart } from './week-part.tsx';
import { usePersonWords } from './use-person-words.ts';
import './contacts.css';

/** The week: who comes when, what arrived, and everybody. While there is nobody, how one begins. */
export function PeopleScreen() {
  const { today } = useDates();
  const { value: week, error, again } = useQuery('person.week', { today }, ['people.changed', 'sessions.changed', 'vault.loaded']);
  if (error !== null) return <ErrorNote error={error} onRetry={again} />;
  if (week === null) return null;
  return week.people.length + week.sessions.length === 0 ? <ContactsScreen route={{ screen: 'contacts' }} /> : <PeopleWeek week={week} />;
}

function PeopleWeek({ week }: { week: Week }) {
  const t = useText();
  const navigate = useNavigate();
  return (
    <>
      <PageHead
        title={t('contacts.week')}
        beside={
          <div className="row">
            <Button onClick={() => { navigate({ screen: 'print-sheet' }); }}>{t('contacts.print-sheets')}</Button>
            <Button onClick={() => { navigate({ screen: 'contacts' }); }}>{t('contacts.cards')}</Button>
          </div>
        }
      />
      <div className="week-now">
        <WeekPart week={week} />
        <Arrived week={week} />
      </div>
      <Due week={week} />
      <Everybody people={week.people} />
    </>
  );
}

/** Whose packets are not read yet; who waits longest comes first. */
function Arrived({ week }: { week: Week }) {
  const t = useText();
  const navigate = useNavigate();
  const { instant } = useDates();
  const nameOf = useNamesApart(week.people);
  const waiting = week.people.filter(({ summary }) => summary.unread > 0).sort((a, b) => ((a.summary.unreadSince ?? '') < (b.summary.unreadSince ?? '') ? -1 : 1));
  return (
    <section className="stack tight contacts-part" aria-labelledby="week-arrived">
      <h2 className="section" id="week-arrived">{t('contacts.arrived')}</h2>
      {waiting.length === 0 && <p>{t('contacts.arrived-none')}</p>}
      {waiting.length > 0 && (
        <ul className="contacts-list">
          {waiting.map(({ id, summary }) => {
            const oldest = summary.arrived.at(-1);
            return (
              <li key={id}>
                <TextButton role="link" className="words contacts-name unread" onClick={() => { navigate(summary.unread > 1 || oldest === undefined ? { screen: 'person', id } : { screen: 'received', contact: id, id: oldest.id }); }}>{nameOf(id)}</TextButton>
                <span className="note">{t('contacts.arrived-since', { n: summary.unread, when: instant(summary.unreadSince ?? '') })}</span>
              </li>
            );
          })}
        </ul>
      )}
    </section>
  );
}

/** Whose papers have been kept as long as one said: a reminder, nothing more. */
function Due({ week }: { week: Week }) {
  const t = useText();
  const navigate = useNavigate();
  const { today, long } = useDates();
  const nameOf = useNamesApart(week.people);
  const due = week.people.filter(({ summary: { ending } }) => ending !== null && ending.keepUntil !== null && ending.keepUntil <= today);
  if (due.length === 0) return null;
  return (
    <section className="stack tight contacts-part" aria-labelledby="week-due">
      <h2 className="section" id="week-due">{t('contacts.due')}</h2>
      <ul className="contacts-list">
        {due.map(({ id, summary }) => (
          <li key={id}>
            <TextButton role="link" className="words contacts-name" onClick={() => { navigate({ screen: 'person', id }); }}>{nameOf(id)}</TextButton>
            <span className="note">{t('contacts.due-since', { day: long(summary.ending?.keepUntil ?? today) })}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Everybody({ people }: { people: readonly WeekPerson[] }) {
  const t = useText();
  const navigate = useNavigate();
  const words = usePersonWords();
  const nameOf = useNamesApart(people);
  const [wanted, setWanted] = useState('');
  const found = people.filter(({ name }) => fold(name).includes(fold(wanted.trim())));
  const sorted = found.toSorted((a, b) => Number(a.summary.ending !== null) - Number(b.summary.ending !== null) || a.name.localeCompare(b.name));
  if (people.length === 0) return null;
  return (
    <section className="stack tight contacts-part" aria-labelledby="week-all">
      <h2 className="section" id="week-all">{t('contacts.everybody')}</h2>
      {people.length > 8 && <div className="contacts-narrow"><TextField type="search" label={t('contacts.find')} value={wanted} onChange={(event) => { setWanted(event.target.value); }} /></div>}
      {sorted.length === 0 && <p role="status">{t('contacts.find-none')}</p>}
      <LongList
        label={t('contacts.everybody')}
        items={sorted}
        idOf={({ id }) => id}
        row={(person) => (
          <>
            <TextButton role="link" className="words contacts-name" onClick={() => { navigate({ screen: 'person', id: person.id }); }}>{nameOf(person.id)}</TextButton>
            <span className="note">{words(person)}</span>
          </>
        )}
      />
    </section>
  );
}
