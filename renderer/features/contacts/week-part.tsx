import type { Week } from '../../../electron/contract/person-calls.ts';
import { useDates } from '../../app/dates.ts';
import { useNavigate } from '../../app/router.tsx';
import { useNamesApart } from '../../app/use-names-apart.ts';
import { useText } from '../../i18n/use-text.tsx';
import { Button, TextButton } from '../../ui/button.tsx';

/** Who comes when in these seven days, day by day. */
export function WeekPart({ week }: { week: Week }) {
  const t = useText();
  const navigate = useNavigate();
  const { near, long, time } = useDates();
  const nameOf = useNamesApart(week.people);
  const byId = new Map(week.people.map((person) => [person.id, person]));
  const days = [...new Set(week.sessions.map(({ slot }) => slot.at.slice(0, 10)))];
  return (
    <section className="stack tight" aria-labelledby="week-sessions">
      <h2 className="section" id="week-sessions">{t('contacts.who-comes')}</h2>
      {days.length === 0 && (
        <div className="row">
          <p>{t('contacts.who-comes-none')}</p>
          <Button look="quiet" onClick={() => { navigate({ screen: 'sessions' }); }}>{t('contacts.to-sessions')}</Button>
        </div>
      )}
      {days.map((day) => (
        <div key={day} className="week-day">
          <h3 className="label" title={long(day)}>{near(day)}</h3>
          <ul>
            {week.sessions.filter(({ slot }) => slot.at.startsWith(day)).map(({ slot, person }) => {
              const who = person === null ? undefined : byId.get(person);
              const name = who === undefined ? slot.withWhom || t('contacts.nameless') : nameOf(who.id);
              return (
                <li key={`${slot.series} ${slot.on}`} className="week-row">
                  <span className="numbers">{time(slot.at)}</span>
                  <div>
                    <TextButton role="link" className="words contacts-name" onClick={() => { navigate(who === undefined ? { screen: 'session', series: slot.series, on: slot.on } : { screen: 'person', id: who.id }); }}>{name}</TextButton>
                    {slot.state === 'missed' && <span className="note"> {t('contacts.missed')}</span>}
                    {who !== undefined && who.summary.unread > 0 && <span className="note"> {t('contacts.unread', { n: who.summary.unread })}</span>}
                  </div>
                </li>
              );
            })}
          </ul>
        </div>
      ))}
    </section>
  );
}
