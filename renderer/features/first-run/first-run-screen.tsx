import { useEffect, useState } from 'react';
import type { OpenReport } from '../../../electron/contract/vault-calls.ts';
import { QuietPage } from '../../app/quiet-page.tsx';
import { useSession } from '../../app/session.tsx';
import { Steps } from '../../ui/progress.tsx';
import { PassphraseStep } from './passphrase-step.tsx';
import { RecoveryStep } from './recovery-step.tsx';
import { WelcomeStep } from './welcome-step.tsx';

type Made = { recoveryKey: string; report: OpenReport; name: string };

/** Three plain screens: what this is and is not, the passphrase, the recovery key. */
export function FirstRunScreen() {
  const { opened } = useSession();
  const [step, setStep] = useState<1 | 2>(1);
  const [made, setMade] = useState<Made | null>(null);
  const at = made === null ? step : 3;

  useEffect(() => {
    window.scrollTo(0, 0);
  }, [at]);

  return (
    <QuietPage wide foot={<Steps at={at} of={3} />}>
      {made !== null ? (
        <RecoveryStep recoveryKey={made.recoveryKey} name={made.name} onDone={() => void opened(made.report, true)} />
      ) : step === 1 ? (
        <WelcomeStep onNext={() => { setStep(2); }} />
      ) : (
        <PassphraseStep onBack={() => { setStep(1); }} onMade={setMade} />
      )}
    </QuietPage>
  );
}
