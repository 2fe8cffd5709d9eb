import { useRef, useState } from 'react';
import type { WorksheetContent } from '../../../electron/domain/entries/entry.ts';
import type { Failure } from '../../../electron/contract/result.ts';
import { useVault } from '../../app/bridge-context.tsx';
import { PassphraseField } from '../../app/keys/passphrase-field.tsx';
import { useText } from '../../i18n/use-text.tsx';
import { Button } from '../../ui/button.tsx';
import { ErrorNote } from '../../ui/error-note.tsx';

/** While two people read together, a plan that was not ticked comes up for the passphrase, and nothing else with it. */
export function AskForPlan({ whose, onPlan }: { whose: 'own' | 'person'; onPlan: (plan: WorksheetContent) => void }) {
  const t = useText();
  const vault = useVault();
  const form = useRef<HTMLFormElement>(null);
  const [passphrase, setPassphrase] = useState('');
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<Failure | null>(null);

  async function ask() {
    if (passphrase === '' || busy) return;
    setBusy(true);
    const plan = await vault.call('together.plan', { passphrase });
    setBusy(false);
    if (plan.ok) {
      onPlan(plan.value);
      return;
    }
    setError(plan.error);
    form.current?.querySelector('input')?.select();
  }

  if (error?.code === 'not-found') return <p className="measure">{t(`safety-plan.ask.${whose}.none`)}</p>;
  return (
    <form ref={form} className="stack" onSubmit={(event) => { event.preventDefault(); void ask(); }}>
      <p className="measure">{t(`safety-plan.ask.${whose}`)}</p>
      <PassphraseField autoFocus label={t('sessions.end.passphrase')} value={passphrase} onChange={setPassphrase} autoComplete="off" />
      {error !== null && <ErrorNote error={error} />}
      <div><Button type="submit" busy={busy ? t('safety-plan.ask.busy') : null}>{t(`safety-plan.ask.${whose}.show`)}</Button></div>
    </form>
  );
}
