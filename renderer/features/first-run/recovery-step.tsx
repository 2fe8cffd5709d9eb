import { useState } from 'react';
import { AskBack } from '../../app/keys/ask-back.tsx';
import { RecoverySheet } from '../../app/keys/recovery-sheet.tsx';
import { Say, useText } from '../../i18n/use-text.tsx';
import { Button } from '../../ui/button.tsx';
import { PageTitle } from '../../ui/page-head.tsx';

type Props = { recoveryKey: string; name: string; onDone: () => void };

/** First the sheet; then two of its groups are asked back. */
export function RecoveryStep({ recoveryKey, name, onDone }: Props) {
  const t = useText();
  const [asking, setAsking] = useState(false);
  const skip = (
    <Button look="quiet" onClick={onDone}>
      {t('first-run.recovery-skip')}
    </Button>
  );
  if (asking) return <AskBack recoveryKey={recoveryKey} done={t('first-run.ask-done')} onDone={onDone} onBack={() => { setAsking(false); }} beside={skip} />;
  return (
    <>
      <PageTitle>{t('first-run.recovery')}</PageTitle>
      <p className="measure">
        <Say id="first-run.recovery-text" />
      </p>
      <RecoverySheet recoveryKey={recoveryKey} name={name} />
      <div className="row recovery-screen-only">
        <Button look="go" onClick={() => { setAsking(true); }}>
          {t('first-run.recovery-next')}
        </Button>
        {skip}
      </div>
    </>
  );
}
