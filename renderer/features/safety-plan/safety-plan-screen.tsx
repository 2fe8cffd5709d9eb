import { PrintButtons } from '../../app/print-buttons.tsx';
import { useNavigate } from '../../app/router.tsx';
import { useJournal } from '../../app/session.tsx';
import { useText } from '../../i18n/use-text.tsx';
import { useEntryActions } from '../../reading/use-entry-actions.ts';
import { Button } from '../../ui/button.tsx';
import { ErrorNote } from '../../ui/error-note.tsx';
import { Kbd } from '../../ui/kbd.tsx';
import { PageHead } from '../../ui/page-head.tsx';
import { LockChoice } from './lock-choice.tsx';
import { NoPlan } from './no-plan.tsx';
import { PlanPaper } from './plan-paper.tsx';
import { PlanRead } from './plan-read.tsx';
import { usePlan } from './use-plan.ts';

export function SafetyPlanScreen() {
  const t = useText();
  const navigate = useNavigate();
  const { readOnly } = useJournal();
  const { trash } = useEntryActions();
  const plan = usePlan();
  const id = plan.at === 'there' ? plan.plan.id : null;

  return (
    <>
      <PageHead title={t('safety-plan.title')}>
        <p className="label">
          {t('safety-plan.key')} <Kbd>F2</Kbd>
        </p>
      </PageHead>
      {plan.at === 'failed' && <ErrorNote error={plan.error} onRetry={plan.again} />}
      {plan.at === 'none' && <NoPlan draft={plan.draft} begun={plan.begun} />}
      {plan.at === 'there' && (
        <>
          <PlanRead sheet={plan.plan.sheet} answers={plan.plan.answers} level={2} />
          <div className="plan-tools stack">
            {!readOnly && id !== null && (
              <div className="row">
                <Button look="go" onClick={() => { navigate({ screen: 'worksheet', entry: id }); }}>{t(plan.draft === null ? 'safety-plan.change' : 'safety-plan.go-on')}</Button>
                <Button look="quiet" onClick={() => { navigate({ screen: 'entry', id }); }}>{t('safety-plan.entry')}</Button>
                <Button look="quiet" onClick={() => void trash([id])}>{t('safety-plan.trash')}</Button>
              </div>
            )}
            <PrintButtons page={() => <PlanPaper plan={plan.plan} />} />
            <LockChoice onLock={plan.onLock} onChanged={plan.again} />
          </div>
        </>
      )}
    </>
  );
}
