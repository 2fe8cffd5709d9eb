import { useState } from 'react';
import type { Failure } from '../../../electron/contract/result.ts';
import type { OpenReport } from '../../../electron/contract/vault-calls.ts';
import { useShell, useVault } from '../../app/bridge-context.tsx';
import { NewPassphrase } from '../../app/keys/new-passphrase.tsx';
import { useText } from '../../i18n/use-text.tsx';
import { Button } from '../../ui/button.tsx';
import { Checkbox, RadioGroup } from '../../ui/choice.tsx';
import { TextField } from '../../ui/field.tsx';
import { PageTitle } from '../../ui/page-head.tsx';

type Props = { onBack: () => void; onMade: (made: { recoveryKey: string; report: OpenReport; name: string }) => void };

export function PassphraseStep({ onBack, onMade }: Props) {
  const t = useText();
  const shell = useShell();
  const vault = useVault();
  const [name, setName] = useState(t('first-run.name-default'));
  const [use, setUse] = useState<'own' | 'therapist'>('own');
  const [elsewhere, setElsewhere] = useState(false);
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<Failure | null>(null);

  async function make(passphrase: string) {
    const called = name.trim() === '' ? t('first-run.name-default') : name.trim();
    setError(null);
    setBusy(true);
    const place = await shell.call('places.fresh', { name: called, ask: elsewhere });
    if (place === null) {
      setBusy(false);
      return;
    }
    const result = await vault.call('vault.create', { passphrase, own: [called] });
    setBusy(false);
    if (!result.ok) {
      setError(result.error);
      return;
    }
    await shell.call('places.keep', {});
    const set = use === 'own' ? null : await vault.call('settings.save', { use });
    const report = set?.ok === true ? { ...result.value.report, settings: set.value } : result.value.report;
    onMade({ ...result.value, report, name: called });
  }

  return (
    <>
      <PageTitle>{t('first-run.new')}</PageTitle>
      <NewPassphrase
        own={[name]}
        submit={t('first-run.make')}
        busy={busy ? t('first-run.making') : null}
        error={error}
        onSubmit={(passphrase) => void make(passphrase)}
        beside={
          <Button look="quiet" onClick={onBack}>
            {t('ui.back')}
          </Button>
        }
      >
        <RadioGroup
          label={t('first-run.use')}
          value={use}
          options={[
            { value: 'own', text: t('first-run.use.own') },
            { value: 'therapist', text: t('first-run.use.therapist'), hint: t('first-run.use.hint') },
          ]}
          onChange={(next) => { setUse(next === 'therapist' ? 'therapist' : 'own'); }}
        />
        <TextField label={t('first-run.name')} hint={t('first-run.name-hint')} value={name} maxLength={80} onChange={(event) => { setName(event.target.value); }} />
        <Checkbox label={t('first-run.elsewhere')} checked={elsewhere} onChange={setElsewhere} />
        <div className="first-run-phrase">
          <h2 className="title">{t('first-run.passphrase')}</h2>
          <p className="measure">{t('first-run.passphrase-text')}</p>
        </div>
      </NewPassphrase>
    </>
  );
}
