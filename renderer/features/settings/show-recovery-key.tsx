import { useState } from 'react';
import type { Failure } from '../../../electron/contract/result.ts';
import { useVault } from '../../app/bridge-context.tsx';
import { PassphraseField } from '../../app/keys/passphrase-field.tsx';
import { RecoverySheet } from '../../app/keys/recovery-sheet.tsx';
import { useJournal } from '../../app/session.tsx';
import { useText } from '../../i18n/use-text.tsx';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { ErrorNote } from '../../ui/error-note.tsx';

export function ShowRecoveryKey({ onClose }: { onClose: () => void }) {
  const t = useText();
  const vault = useVault();
  const { place } = useJournal();
  const [passphrase, setPassphrase] = useState('');
  const [key, setKey] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<Failure | null>(null);

  async function show() {
    if (busy || passphrase === '') return;
    setError(null);
    setBusy(true);
    const result = await vault.call('vault.recovery-key', { passphrase });
    setBusy(false);
    if (result.ok) setKey(result.value);
    else setError(result.error);
  }

  return (
    <Dialog shape="wide" title={t('settings.show-key')} onClose={onClose}>
      <p>{t('settings.key-text')}</p>
      {key !== null ? (
        <RecoverySheet recoveryKey={key} name={place?.name ?? ''} />
      ) : (
        <form
          className="stack"
          onSubmit={(event) => {
            event.preventDefault();
            void show();
          }}
        >
          <PassphraseField label={t('app.key.passphrase')} value={passphrase} onChange={setPassphrase} data-first />
          {error !== null && <ErrorNote error={error} />}
          <div>
            <Button look="go" type="submit" busy={busy ? t('settings.checking') : null}>
              {t('settings.key-do')}
            </Button>
          </div>
        </form>
      )}
    </Dialog>
  );
}
