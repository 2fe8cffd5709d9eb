import { useState } from 'react';
import type { Person } from '../../../electron/contract/people-calls.ts';
import type { Failure } from '../../../electron/contract/result.ts';
import { useShell, useVault } from '../../app/bridge-context.tsx';
import { useDates } from '../../app/dates.ts';
import { usePrefs } from '../../app/prefs.tsx';
import { useNavigate } from '../../app/router.tsx';
import { useText } from '../../i18n/use-text.tsx';
import { Button } from '../../ui/button.tsx';
import { ErrorNote } from '../../ui/error-note.tsx';
import { selectionOf, type Carry } from './carry-state.ts';
import type { Made } from './done-step.tsx';

type Props = { person: Person; carry: Carry; ids: readonly string[]; onBack: () => void; onMade: (made: Made) => void };

/** No passphrase: only this person's keys open it, and one's own signature is in it. */
export function SealForPerson({ person, carry, ids, onBack, onMade }: Props) {
  const t = useText();
  const shell = useShell();
  const vault = useVault();
  const navigate = useNavigate();
  const { today } = useDates();
  const { language } = usePrefs();
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<Failure | null>(null);
  const { name } = person;

  async function seal() {
    setError(null);
    const grant = await shell.call('files.save', { purpose: 'packet', suggested: t('carry.seal.file-name', { day: today }) });
    if (grant === null) return;
    setBusy(true);
    const result = await vault.call('people.seal', { selection: selectionOf(carry, ids), language, contact: person.id, token: grant.token });
    setBusy(false);
    if (result.ok) onMade({ how: 'packet', file: grant.label, folder: grant.folder, entries: result.value.entries, forWhom: name, byCard: true });
    else setError(result.error);
  }

  return (
    <div className="stack">
      <p className="measure">{t('carry.seal.card-text', { name })}</p>
      {person.compared === null && <p className="carry-aside measure">{t('carry.seal.compare-first', { name })}</p>}
      {error !== null && (
        <ErrorNote error={error}>
          {error.code === 'no-own-card' && <Button onClick={() => { navigate({ screen: 'contacts' }); }}>{t('carry.seal.to-card')}</Button>}
        </ErrorNote>
      )}
      <div className="row">
        <Button look="go" busy={busy ? t('carry.seal.card-busy') : null} onClick={() => void seal()}>
          {t('carry.seal.go-for', { name })}
        </Button>
        <Button look="quiet" onClick={onBack}>
          {t('ui.back')}
        </Button>
      </div>
    </div>
  );
}
