import { useRef, useState } from 'react';
import type { Failure } from '../../../electron/contract/result.ts';
import type { OpenMode, OpenReport } from '../../../electron/contract/vault-calls.ts';
import { useVault } from '../../app/bridge-context.tsx';
import { PassphraseField } from '../../app/keys/passphrase-field.tsx';
import { useText } from '../../i18n/use-text.tsx';
import { Button } from '../../ui/button.tsx';
import { ErrorNote } from '../../ui/error-note.tsx';

type Props = {
  name: string;
  mode: OpenMode;
  damaged: boolean;
  onOpened: (report: OpenReport) => void;
  onBusy: () => void;
};

export function UnlockForm({ name, mode, damaged, onOpened, onBusy }: Props) {
  const t = useText();
  const vault = useVault();
  const form = useRef<HTMLFormElement>(null);
  const [passphrase, setPassphrase] = useState('');
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<Failure | null>(damaged ? { code: 'vault-damaged' } : null);

  async function open() {
    if (busy || passphrase === '') return;
    setError(null);
    setBusy(true);
    const result = await vault.call('vault.unlock', { passphrase, mode });
    setBusy(false);
    if (result.ok) {
      onOpened(result.value);
      return;
    }
    if (result.error.code === 'vault-busy') {
      onBusy();
      return;
    }
    setError(result.error);
    form.current?.querySelector('input')?.select();
  }

  return (
    <form
      ref={form}
      className="stack"
      onSubmit={(event) => {
        event.preventDefault();
        void open();
      }}
    >
      <PassphraseField label={t('lock.passphrase-for', { name })} value={passphrase} onChange={setPassphrase} autoFocus readOnly={busy} />
      {error !== null && <ErrorNote error={error} />}
      <Button look="go" full type="submit" busy={busy ? t('lock.opening') : null}>
        {t('lock.open')}
      </Button>
    </form>
  );
}
