import { useState } from 'react';
import type { Failure } from '../../../electron/contract/result.ts';
import type { OnLock } from '../../../electron/contract/safety-calls.ts';
import { useVault } from '../../app/bridge-context.tsx';
import { useText } from '../../i18n/use-text.tsx';
import { Button } from '../../ui/button.tsx';
import { Switch } from '../../ui/choice.tsx';
import { ConfirmDialog } from '../../ui/dialog.tsx';
import { ErrorNote } from '../../ui/error-note.tsx';

/** Off until the person has read what it means. Taking it back takes the copy away at once. */
export function LockChoice({ onLock, onChanged }: { onLock: OnLock; onChanged: () => void }) {
  const t = useText();
  const vault = useVault();
  const [asking, setAsking] = useState(false);
  const [error, setError] = useState<Failure | null>(null);

  async function choose(on: boolean) {
    setAsking(false);
    const result = await vault.call('plan.on-lock', { on });
    setError(result.ok ? null : result.error);
    onChanged();
  }

  return (
    <section className="plan-choice stack tight" aria-label={t('safety-plan.lock')}>
      <Switch
        label={t('safety-plan.lock')}
        hint={t('safety-plan.lock-hint')}
        checked={onLock !== 'off'}
        onChange={(on) => {
          if (on) setAsking(true);
          else void choose(false);
        }}
      />
      {onLock === 'behind' && (
        <div className="row">
          <p>{t('safety-plan.lock-behind')}</p>
          <Button onClick={() => void choose(true)}>{t('ui.retry')}</Button>
        </div>
      )}
      {error !== null && <ErrorNote error={error} />}
      {asking && (
        <ConfirmDialog title={t('safety-plan.lock-title')} confirm={t('safety-plan.lock-yes')} cancel={t('safety-plan.lock-no')} onConfirm={() => void choose(true)} onClose={() => { setAsking(false); }}>
          <ul className="plan-means">
            {['anyone', 'copy', 'back', 'else'].map((what) => <li key={what}>{t(`safety-plan.lock-means.${what}`)}</li>)}
          </ul>
        </ConfirmDialog>
      )}
    </section>
  );
}
