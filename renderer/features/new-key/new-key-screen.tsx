import { useEffect, useState } from 'react';
import type { Failure } from '../../../electron/contract/result.ts';
import { useVault } from '../../app/bridge-context.tsx';
import { AskBack } from '../../app/keys/ask-back.tsx';
import { RecoverySheet } from '../../app/keys/recovery-sheet.tsx';
import { RotationNote } from '../../app/keys/rotation-note.tsx';
import { useRotation } from '../../app/keys/rotation.tsx';
import { useNavigate } from '../../app/router.tsx';
import { useJournal } from '../../app/session.tsx';
import { useText } from '../../i18n/use-text.tsx';
import { Button } from '../../ui/button.tsx';
import { ErrorNote } from '../../ui/error-note.tsx';
import { PageHead, PageTitle } from '../../ui/page-head.tsx';
import { Steps } from '../../ui/progress.tsx';
import { NewKeyStart } from './new-key-start.tsx';
import './new-key.css';

type Stage = { at: 'start' } | { at: 'sheet' | 'ask'; key: string } | { at: 'sealing' };

const steps = { start: 1, sheet: 2, ask: 3 } as const;

/** A new recovery key: what it means, the key on paper, two groups asked back; only then it comes into use. */
export function NewKeyScreen() {
  const t = useText();
  const vault = useVault();
  const navigate = useNavigate();
  const { place } = useJournal();
  const { state, go } = useRotation();
  const [stage, setStage] = useState<Stage>(state.at === 'none' ? { at: 'start' } : { at: 'sealing' });
  const [error, setError] = useState<Failure | null>(null);

  // A key that never came into use is forgotten.
  useEffect(() => () => void vault.call('keys.cancel', {}), [vault]);

  async function begin() {
    setError(null);
    setStage({ at: 'sealing' });
    const failed = await go();
    if (failed === null) return;
    setError(failed);
    setStage({ at: 'start' });
  }

  if (stage.at === 'sealing') {
    return (
      <>
        <PageHead title={t('new-key.title')} />
        <div className="stack new-key">
          <p>{t('new-key.in-use')}</p>
          <RotationNote />
          <p className="label">{t('new-key.go-on-writing')}</p>
          <p>{t('new-key.afterwards')}</p>
          <div className="row">
            <Button onClick={() => { navigate({ screen: 'home' }); }}>{t('new-key.to-today')}</Button>
          </div>
        </div>
      </>
    );
  }
  return (
    <div className="stack new-key">
      <Steps at={steps[stage.at]} of={3} />
      {stage.at === 'start' && (
        <>
          {error !== null && <ErrorNote error={error} />}
          <NewKeyStart onPrepared={(key) => { setStage({ at: 'sheet', key }); }} />
        </>
      )}
      {stage.at === 'sheet' && (
        <>
          <PageTitle>{t('new-key.sheet')}</PageTitle>
          <p className="measure">{t('new-key.sheet-text')}</p>
          <RecoverySheet recoveryKey={stage.key} name={place?.name ?? ''} />
          <div className="row recovery-screen-only">
            <Button look="go" onClick={() => { setStage({ at: 'ask', key: stage.key }); }}>{t('new-key.have-it')}</Button>
            <Button look="quiet" onClick={() => { navigate({ screen: 'settings' }); }}>{t('ui.cancel')}</Button>
          </div>
        </>
      )}
      {stage.at === 'ask' && <AskBack recoveryKey={stage.key} done={t('new-key.use')} onDone={() => void begin()} onBack={() => { setStage({ at: 'sheet', key: stage.key }); }} />}
    </div>
  );
}
