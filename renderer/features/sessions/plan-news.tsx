import type { SheetValue } from '../../../electron/contract/session-calls.ts';
import { useText } from '../../i18n/use-text.tsx';
import { useNamedSheet } from './sheet-words.tsx';

/** What became of a plan: all answers are equal, and no answer is one too. */
export function PlanNews({ plan }: { plan: SheetValue['plans'][number] }) {
  const t = useText();
  const fields = useNamedSheet('practice-plan')?.words.fields ?? {};
  const done = plan.done === null ? t('sessions.plan.open') : (fields['done']?.options?.[plan.done] ?? plan.done);
  const ways = [...plan.inTheWay.map((way) => fields['got_in_the_way']?.options?.[way] ?? way), ...plan.own];
  return (
    <dl className="session-plan">
      <div><dt>{fields['done']?.label}</dt><dd>{done}</dd></div>
      {plan.happened !== '' && <div><dt>{fields['happened']?.label}</dt><dd className="words" dir="auto">{plan.happened}</dd></div>}
      {ways.length > 0 && <div><dt>{fields['got_in_the_way']?.label}</dt><dd dir="auto">{ways.join(' · ')}</dd></div>}
      {plan.learned !== '' && <div><dt>{fields['learned']?.label}</dt><dd className="words" dir="auto">{plan.learned}</dd></div>}
    </dl>
  );
}
