import { useIntl } from 'react-intl';
import type { HelpedItem, WeekItem } from '../../../electron/contract/skill-calls.ts';
import { secondsIn } from '../../../electron/domain/worksheets/seconds.ts';
import { useDates } from '../../app/dates.ts';
import { useNavigate } from '../../app/router.tsx';
import { useQuery } from '../../app/use-query.ts';
import { useText } from '../../i18n/use-text.tsx';
import { useExerciseWords, type WordsOfExercises } from '../../reading/exercise-words.ts';
import { Button } from '../../ui/button.tsx';
import { ErrorNote } from '../../ui/error-note.tsx';
import { PageHead } from '../../ui/page-head.tsx';
import './skills.css';

/** What a person's own ratings say of each skill, and how many minutes a week they practised. It grades nobody. */
export function PracticeLogScreen() {
  const t = useText();
  const navigate = useNavigate();
  const { today } = useDates();
  const words = useExerciseWords();
  const { value, error, again } = useQuery('skills.read', { today }, ['entries.changed', 'vault.loaded']);
  return (
    <>
      <PageHead
        title={t('skills.log.title')}
        beside={<Button look="quiet" onClick={() => { navigate({ screen: 'skills' }); }}>{t('skills.log.back')}</Button>}
      >
        <p className="measure">{t('skills.log.lead')}</p>
      </PageHead>
      {error !== null && <ErrorNote error={error} onRetry={again} />}
      {value?.loading === true && <p className="lead measure" role="status">{t('skills.log.loading')}</p>}
      {value?.loading === false && words !== null && (
        <>
          {value.hard && <p className="skills-hard measure">{t('skills.log.hard')} {t('skills.after.hard')}</p>}
          {value.helped.length === 0 && <p className="lead measure">{t('skills.log.empty')}</p>}
          {value.helped.map((item) => <HelpedSkill key={item.practice} item={item} words={words} />)}
          {value.helped.some(({ changes }) => changes.length > 0) && <p className="note measure">{t('skills.log.how')}</p>}
          {value.few.length > 0 && <p className="label measure">{t('skills.log.few')} {value.few.map((id) => words[id]?.name ?? id).join(', ')}</p>}
          {value.weeks.length > 0 && <Weeks weeks={value.weeks} />}
        </>
      )}
    </>
  );
}

function HelpedSkill({ item, words }: { item: HelpedItem; words: WordsOfExercises }) {
  const t = useText();
  const intl = useIntl();
  const { near } = useDates();
  const moved = (by: number) => intl.formatNumber(by, { signDisplay: 'exceptZero', maximumFractionDigits: 2 }).replace('-', '−');
  return (
    <section className="skills-helped">
      <h2 className="title">{words[item.practice]?.name ?? item.practice}</h2>
      {item.changes.map(({ rating, typical, low, high, tries }) => (
        <p key={rating} className="lead">{t(low === high ? 'skills.log.change.same' : 'skills.log.change', { rating: t(`skills.rate.${rating}`), typical: moved(typical), low: moved(low), high: moved(high), tries })}</p>
      ))}
      {item.changes.length === 0 && <p>{t('skills.log.no-change')}</p>}
      <p className="label">
        {[t('skills.log.times', { times: item.times }), ...item.parts.map(({ part, times }) => t(`skills.log.part.${part}`, { times }))].join(' · ')}
        {' · '}
        {t('skills.log.when', { first: near(item.first), last: near(item.last) })}
      </p>
    </section>
  );
}

function Weeks({ weeks }: { weeks: readonly WeekItem[] }) {
  const t = useText();
  const intl = useIntl();
  const dayOf = (monday: string) => intl.formatDate(`${monday}T00:00Z`, { timeZone: 'UTC', day: 'numeric', month: 'long' });
  const most = Math.max(1, ...weeks.map(({ minutes }) => minutes ?? 0));
  return (
    <section>
      <h2 className="section">{t('skills.log.weeks')}</h2>
      <p className="note">{t('skills.log.weeks.lead')}</p>
      <table className="skills-weeks">
        <thead>
          <tr><th scope="col">{t('skills.log.week')}</th><th scope="col">{t('skills.log.week.minutes')}</th><th scope="col">{t('skills.log.week.times')}</th></tr>
        </thead>
        <tbody>
          {weeks.map(({ monday, minutes, times }) => (
            <tr key={monday}>
              <th scope="row">{dayOf(monday)}</th>
              {minutes === null && <td colSpan={times === 0 ? 2 : 1} className="note">{t(times === 0 ? 'skills.log.week.gap' : 'skills.log.week.unsaid')}</td>}
              {minutes !== null && <td><span className="skills-bar" style={{ inlineSize: `${String((minutes / most) * 60)}%` }} aria-hidden="true" /> <span className="numbers">{minutes > 0 && minutes < 1 ? t('skills.seconds', { seconds: secondsIn(minutes) }) : intl.formatNumber(Math.round(minutes))}</span></td>}
              {times > 0 && <td className="numbers">{times}</td>}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
