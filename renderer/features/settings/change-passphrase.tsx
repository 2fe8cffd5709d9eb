import { useState } from 'react';
import type { Failure } from '../../../electron/contract/result.ts';
import { useVault } from '../../app/bridge-context.tsx';
import { NewPassphrase } from '../../app/keys/new-passphrase.tsx';
import { PassphraseField } from '../../app/keys/passphrase-field.tsx';
import { useJournal } from '../../app/session.tsx';
import { useText } from '../../i18n/use-text.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { useToast } from '../../ui/toast.tsx';

export function ChangePassphrase({ onClose }: { onClose: () => void }) {
  const t = useText();
  const vault = useVault();
  const toast = useToast();
  const { place } = useJournal();
  const [old, setOld] = useState('');
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<Failure | null>(null);

  async function change(next: string) {
    if (old === '') {
      setError({ code: 'wrong-passphrase' });
      return;
    }
    setError(null);
    setBusy(true);
    const result = await vault.call('vault.change-passphrase', { old, next });
    setBusy(false);
    if (!result.ok) {
      setError(result.error);
      return;
    }
    toast({ text: t('settings.passphrase-changed') });
    onClose();
  }

  return (
    <Dialog title={t('settings.change-passphrase')} onClose={onClose}>
      <p>{t('settings.change-text')}</p>
      <NewPassphrase
        own={place === null ? [] : [place.name]}
        label={t('settings.new-passphrase')}
        submit={t('settings.change-do')}
        busy={busy ? t('settings.changing') : null}
        error={error}
        onSubmit={(next) => void change(next)}
      >
        <PassphraseField label={t('settings.old-passphrase')} value={old} onChange={setOld} data-first />
      </NewPassphrase>
    </Dialog>
  );
}
