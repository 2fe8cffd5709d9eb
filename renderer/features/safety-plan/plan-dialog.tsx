import { useState } from 'react';
import type { WorksheetContent } from '../../../electron/domain/entries/entry.ts';
import { useNavigate } from '../../app/router.tsx';
import { useOpenJournal } from '../../app/session.tsx';
import { useReadsTogether } from '../../app/together.tsx';
import { useText } from '../../i18n/use-text.tsx';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { ErrorNote } from '../../ui/error-note.tsx';
import { AskForPlan } from './ask-for-plan.tsx';
import { PlanRead } from './plan-read.tsx';
import { usePlan } from './use-plan.ts';

/** The plan over whatever is on the screen, which it leaves as it is; on the lock screen its clear copy, if the person chose to have one. While
 * something is read together it is there if it was ticked for the session, and else for the passphrase: the key is never dead. */
export function PlanDialog({ onClose }: { onClose: () => void }) {
  const t = useText();
  const navigate = useNavigate();
  const open = useOpenJournal();
  const together = useReadsTogether();
  const [given, setGiven] = useState<WorksheetContent | null>(null);
  const plan = usePlan(given);
  const begun = plan.at === 'none' ? plan.begun : null;

  return (
    <Dialog shape="wide" title={t(together === 'person' ? 'safety-plan.title.person' : 'safety-plan.title')} onClose={onClose}>
      {plan.at === 'there' && <PlanRead sheet={plan.plan.sheet} answers={plan.plan.answers} level={3} />}
      {plan.at === 'failed' && <ErrorNote error={plan.error} onRetry={plan.again} />}
      {begun !== null && (
        <>
          <p className="measure">{t('safety-plan.begun')}</p>
          <PlanRead sheet={begun.sheet} answers={begun.answers} level={3} />
        </>
      )}
      {plan.at === 'none' && begun === null && plan.asks === null && <p className="measure">{t(plan.locked ? 'safety-plan.locked' : 'safety-plan.none')}</p>}
      {plan.at === 'none' && plan.asks !== null && <AskForPlan whose={plan.asks} onPlan={setGiven} />}
      <div className="choices">
        {open !== null && plan.at !== 'reading' && (
          <Button look="quiet" onClick={() => { navigate({ screen: 'safety-plan' }, { leaving: true }); }}>
            {t(plan.at !== 'none' ? 'safety-plan.to-page' : begun === null ? 'safety-plan.make' : 'safety-plan.go-on')}
          </Button>
        )}
        <Button onClick={() => { navigate({ screen: 'help' }); }}>{t('app.help')}</Button>
      </div>
    </Dialog>
  );
}
