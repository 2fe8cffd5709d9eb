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
import { StepHead } from './carry-head.tsx';
import type { Made } from './done-step.tsx';

type Props = { carry: Carry; ids: readonly string[]; onBack: () => void; onMade: (made: Made) => void };

/** One file for any browser, with a passphrase that is made for it alone. */
export function HtmlStep({ carry, ids, onBack, onMade }: Props) {
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
    const grant = await shell.call('files.save', { purpose: 'html', suggested: t('carry.seal.file-name', { day: today }) });
    if (grant === null) return;
    setBusy(true);
    const result = await vault.call('packets.seal-html', { selection: selectionOf(carry, ids), language, passphrase, token: grant.token, forWhom });
    setBusy(false);
    if (result.ok) onMade({ how: 'html', file: grant.label, folder: grant.folder, entries: result.value.entries, forWhom });
    else setError(result.error);
  }

  return (
    <>
      <StepHead at={4} title={t('carry.html.title')}>
        <p className="measure">{t('carry.html.text')}</p>
      </StepHead>
      <div className="carry-aside measure stack tight">
        <p><Say id="carry.html.own-phrase" /></p>
        <p>{t('carry.html.why')}</p>
      </div>
      <div className="carry-narrow">
        <NewPassphrase
          own={[place?.name ?? '', forWhom].filter((word) => word !== '').map((word) => word.slice(0, 80))}
          label={t('carry.html.phrase')}
          submit={t('carry.html.go')}
          busy={busy ? t('carry.html.busy') : null}
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
