import { useText } from '../../i18n/use-text.tsx';
import { PlanRead } from './plan-read.tsx';
import type { ShownPlan } from './use-plan.ts';

/** In large type, without a line to sign on: it is no contract. */
export function PlanPaper({ plan }: { plan: ShownPlan }) {
  const t = useText();
  return (
    <div className="plan-paper">
      <h1>{t('safety-plan.title')}</h1>
      <PlanRead sheet={plan.sheet} answers={plan.answers} level={2} paper />
    </div>
  );
}
