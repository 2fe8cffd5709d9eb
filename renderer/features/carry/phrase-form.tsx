import { useState } from 'react';
import type { Failure } from '../../../electron/contract/result.ts';
import { useShell, useVault } from '../../app/bridge-context.tsx';
import { useDates } from '../../app/dates.ts';
import { NewPassphrase } from '../../app/keys/new-passphrase.tsx';
import { usePrefs } from '../../app/prefs.tsx';
import { useJournal } from '../../app/session.tsx';
import { useText } from '../../i18n/use-text.tsx';
import { Button } from '../../ui/button.tsx';
import { selectionOf, type Carry } from './carry-state.ts';
import type { Made } from './done-step.tsx';

type Props = {
  carry: Carry;
  ids: readonly string[];
  /** A packet, or one file for any browser. */
  how: 'packet' | 'html';
  label?: string;
  submit: string;
  busy: string;
  onBack: () => void;
  onMade: (made: Made) => void;
};

/** A passphrase for one file, and the file sealed with it. */
export function PhraseForm({ carry, ids, how, label, submit, busy, onBack, onMade }: Props) {
  const t = useText();
  const shell = useShell();
  const vault = useVault();
  const { today } = useDates();
  const { language } = usePrefs();
  const { place } = useJournal();
  const [sealing, setSealing] = useState(false);
  const [error, setError] = useState<Failure | null>(null);
  const forWhom = carry.forWhom.trim();

  async function seal(passphrase: string) {
    setError(null);
    const grant = await shell.call('files.save', { purpose: how, suggested: t('carry.seal.file-name', { day: today }) });
    if (grant === null) return;
    setSealing(true);
    const result = await vault.call(how === 'html' ? 'packets.seal-html' : 'packets.seal', { selection: selectionOf(carry, ids), language, passphrase, token: grant.token, forWhom });
    setSealing(false);
    if (result.ok) onMade({ how, file: grant.label, folder: grant.folder, entries: result.value.entries, forWhom });
    else setError(result.error);
  }

  return (
    <div className="carry-narrow">
      <NewPassphrase
        own={[place?.name ?? '', forWhom].filter((word) => word !== '').map((word) => word.slice(0, 80))}
        {...(label === undefined ? {} : { label })}
        submit={submit}
        busy={sealing ? busy : null}
        error={error}
        onSubmit={(passphrase) => void seal(passphrase)}
        beside={
          <Button look="quiet" onClick={onBack}>
            {t('ui.back')}
          </Button>
        }
      />
    </div>
  );
}
