import { useState } from 'react';
import type { Failure } from '../../../electron/contract/result.ts';
import { useShell, useVault } from '../../app/bridge-context.tsx';
import { useDates } from '../../app/dates.ts';
import { NewPassphrase } from '../../app/keys/new-passphrase.tsx';
import { usePrefs } from '../../app/prefs.tsx';
import { useJournal } from '../../app/session.tsx';
import { Say, useText } from '../../i18n/use-text.tsx';
import { Button } from '../../ui/button.tsx';
import { selectionOf, type Carry } from './carry-state.ts';
import type { Made } from './done-step.tsx';

type Props = { carry: Carry; ids: readonly string[]; onBack: () => void; onHtml: () => void; onMade: (made: Made) => void };

export function SealWithPhrase({ carry, ids, onBack, onHtml, onMade }: Props) {
  const t = useText();
  const shell = useShell();
  const vault = useVault();
  const { today } = useDates();
  const { language } = usePrefs();
  const { place } = useJournal();
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<Failure | null>(null);
  const forWhom = carry.forWhom.trim();

  async function seal(passphrase: string) {
    setError(null);
    const grant = await shell.call('files.save', { purpose: 'packet', suggested: t('carry.seal.file-name', { day: today }) });
    if (grant === null) return;
    setBusy(true);
    const result = await vault.call('packets.seal', { selection: selectionOf(carry, ids), language, passphrase, token: grant.token, forWhom });
    setBusy(false);
    if (result.ok) onMade({ how: 'packet', file: grant.label, folder: grant.folder, entries: result.value.entries, forWhom });
    else setError(result.error);
  }

  return (
    <>
      <p className="carry-aside measure">
        <Say id="carry.seal.not-yours" />
      </p>
      <p className="row">
        <span>{t('carry.html.instead')}</span>
        <Button look="line" onClick={onHtml}>{t('carry.html.choose')}</Button>
      </p>
      <div className="carry-narrow">
        <NewPassphrase
          own={[place?.name ?? '', forWhom].filter((word) => word !== '').map((word) => word.slice(0, 80))}
          submit={forWhom === '' ? t('carry.seal.go') : t('carry.seal.go-for', { name: forWhom })}
          busy={busy ? t('carry.seal.busy') : null}
          error={error}
          onSubmit={(passphrase) => void seal(passphrase)}
          beside={
            <Button look="quiet" onClick={onBack}>
              {t('ui.back')}
            </Button>
          }
        />
      </div>
    </>
  );
}
