import type { SheetValue } from '../../../electron/contract/session-calls.ts';
import { answersIn } from '../../../electron/domain/plans/plan-answers.ts';
import { useDates } from '../../app/dates.ts';
import { useText } from '../../i18n/use-text.tsx';
import { useNamedSheet } from './sheet-words.tsx';

/** What became of a plan: all answers are equal, and no answer is one too. */
export function PlanNews({ plan }: { plan: SheetValue['plans'][number] }) {
  const t = useText();
  const dates = useDates();
  const fields = useNamedSheet('practice-plan')?.words.fields ?? {};
  const done = plan.done === null ? t('sessions.plan.open') : (fields['done']?.options?.[plan.done] ?? plan.done);
  const waysOf = ({ inTheWay, own }: { inTheWay: string[]; own: string[] }) => [...inTheWay.map((way) => fields['got_in_the_way']?.options?.[way] ?? way), ...own];
  const ways = waysOf(plan);
  return (
    <dl className="session-plan">
      {plan.times.length > 0 && (
        <div>
          <dt>{t('sessions.plan.times')}</dt>
          {plan.times.map((time) => (
            <dd key={time.on}>
              <span className="session-plan-when">{dates.both(time.on)}</span> <span className="session-plan-said">{answersIn(time).map((answer) => t(`reading.plan.say.${answer}`)).join(' · ')}</span>
              {[...waysOf(time), time.note].filter((words) => words !== '').map((words) => <span key={words} dir="auto"> · {words}</span>)}
            </dd>
          ))}
        </div>
      )}
      {(plan.done !== null || plan.times.length === 0) && <div><dt>{fields['done']?.label}</dt><dd>{done}</dd></div>}
      {plan.happened !== '' && <div><dt>{fields['happened']?.label}</dt><dd className="words" dir="auto">{plan.happened}</dd></div>}
      {ways.length > 0 && <div><dt>{fields['got_in_the_way']?.label}</dt><dd dir="auto">{ways.join(' · ')}</dd></div>}
      {plan.learned !== '' && <div><dt>{fields['learned']?.label}</dt><dd className="words" dir="auto">{plan.learned}</dd></div>}
    </dl>
  );
}
