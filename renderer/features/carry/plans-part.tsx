import { useDates } from '../../app/dates.ts';
import { useQuery } from '../../app/use-query.ts';
import { useText } from '../../i18n/use-text.tsx';
import { useReportParts } from '../../reading/plan-report-words.ts';
import { Checkbox } from '../../ui/choice.tsx';
import { ErrorNote } from '../../ui/error-note.tsx';
import { toggled, type Carry } from './carry-state.ts';

type Props = { plans: Carry['plans']; onPlans: (plans: Carry['plans']) => void };

/** Older ones have been told, or were never asked for. */
const most = 40;

/** Plans that somebody gave: what became of each goes back if it is ticked, part by part. */
export function PlansPart({ plans, onPlans }: Props) {
  const t = useText();
  const { instant } = useDates();
  const partsOf = useReportParts();
  const { value, error, again } = useQuery('assign.replies', {}, ['plans.changed', 'entries.changed']);
  if (error !== null) return <ErrorNote error={error} onRetry={again} />;
  if (value === null || value.length === 0) return null;

  function take(plan: string, on: boolean) {
    const rest = Object.fromEntries(Object.entries(plans).filter(([id]) => id !== plan));
    onPlans(on ? { ...rest, [plan]: [] } : rest);
  }

  return (
    <section className="stack" aria-labelledby="carry-plans">
      <div className="stack tight">
        <h2 className="section" id="carry-plans">{t('carry.plans.title')}</h2>
        <p className="label measure">{t('carry.plans.text')}</p>
      </div>
      <ul className="carry-plans">
        {value.slice(0, most).map(({ plan, from, report, told }) => {
          const about = [from === '' ? '' : t('carry.plans.from', { name: from }), told === null ? '' : t(told.news ? 'carry.plans.news' : 'carry.plans.told', { when: instant(told.at) })].filter((words) => words !== '');
          const strike = plans[plan];
          return (
            <li key={plan} className="stack tight">
              <Checkbox checked={strike !== undefined} onChange={(on) => { take(plan, on); }} label={report.task} hint={about.length === 0 ? undefined : about.join(' · ')} />
              {strike !== undefined && (
                <ul className="carry-parts">
                  {partsOf(report).map(({ part, label, words }) => {
                    const goes = !strike.includes(part);
                    return (
                      <li key={part} data-goes={goes}>
                        <Checkbox
                          checked={goes}
                          onChange={(on) => { onPlans({ ...plans, [plan]: toggled(strike, [part], !on) }); }}
                          label={label}
                          hint={<span className="carry-part-words">{goes ? words : <del>{words}</del>}</span>}
                        />
                      </li>
                    );
                  })}
                </ul>
              )}
            </li>
          );
        })}
      </ul>
    </section>
  );
}
