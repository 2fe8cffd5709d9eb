import { useState } from 'react';
import type { Failure } from '../../../electron/contract/result.ts';
import type { OpenMode, OpenReport } from '../../../electron/contract/vault-calls.ts';
import { useVault } from '../../app/bridge-context.tsx';
import { NewPassphrase } from '../../app/keys/new-passphrase.tsx';
import { readKey } from '../../app/keys/recovery-key.ts';
import { useText } from '../../i18n/use-text.tsx';
import { Button } from '../../ui/button.tsx';
import { ErrorNote } from '../../ui/error-note.tsx';
import { TextArea } from '../../ui/field.tsx';
import { PageTitle } from '../../ui/page-head.tsx';

type Props = { mode: OpenMode; onOpened: (report: OpenReport) => void; onBack: () => void; onBusy: () => void };

export function RecoverForm({ mode, onOpened, onBack, onBusy }: Props) {
  const t = useText();
  const vault = useVault();
  const [typed, setTyped] = useState('');
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<Failure | null>(null);

  async function open() {
    if (busy || typed.trim() === '') return;
    setError(null);
    setBusy(true);
    const result = await vault.call('vault.recover', { recoveryKey: readKey(typed).slice(0, 300), mode });
    setBusy(false);
    if (result.ok) onOpened(result.value);
    else if (result.error.code === 'vault-busy') onBusy();
    else setError(result.error);
  }

  return (
    <form
      className="stack"
      onSubmit={(event) => {
        event.preventDefault();
        void open();
      }}
    >
      <TextArea
        className="lock-key"
        label={t('lock.key')}
        hint={t('lock.key-hint')}
        value={typed}
        maxLength={2_000}
        spellCheck={false}
        autoCapitalize="characters"
        autoFocus
        onChange={(event) => { setTyped(event.target.value); }}
      />
      {error !== null && <ErrorNote error={error} />}
      <Button look="go" full type="submit" busy={busy ? t('lock.opening') : null}>
        {t('lock.open-with-key')}
      </Button>
      <div>
        <Button look="quiet" flush onClick={onBack}>
          {t('lock.use-passphrase')}
        </Button>
      </div>
    </form>
  );
}

type StepProps = { own: string[]; readOnly: boolean; onDone: () => void };

/** After the recovery key: a passphrase that the person knows again. */
export function NewPassphraseStep({ own, readOnly, onDone }: StepProps) {
  const t = useText();
  const vault = useVault();
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<Failure | null>(null);

  async function set(next: string) {
    setError(null);
    setBusy(true);
    const result = await vault.call('vault.set-passphrase', { next });
    setBusy(false);
    if (result.ok) onDone();
    else setError(result.error);
  }

  return (
    <>
      <PageTitle look="title">{t('lock.recovered')}</PageTitle>
      <p>{t(readOnly ? 'lock.recovered-read-only' : 'lock.recovered-text')}</p>
      {readOnly ? (
        <Button look="go" onClick={onDone}>{t('lock.open')}</Button>
      ) : (
        <NewPassphrase
          own={own}
          label={t('lock.new-passphrase')}
          submit={t('lock.set-passphrase')}
          busy={busy ? t('lock.setting') : null}
          error={error}
          onSubmit={(next) => void set(next)}
          autoFocus
          beside={<Button look="quiet" onClick={onDone}>{t('lock.later')}</Button>}
        />
      )}
    </>
  );
}
