import { useState } from 'react';
import type { Failure } from '../../../electron/contract/result.ts';
import { useShell, useVault } from '../../app/bridge-context.tsx';
import { useText } from '../../i18n/use-text.tsx';
import { Button } from '../../ui/button.tsx';
import { ErrorNote } from '../../ui/error-note.tsx';
import { Fold } from '../../ui/fold.tsx';

/** The JSON file of a journal, read back into one. */
export function ReadBack() {
  const t = useText();
  const shell = useShell();
  const vault = useVault();
  const [busy, setBusy] = useState(false);
  const [said, setSaid] = useState('');
  const [error, setError] = useState<Failure | null>(null);

  async function read() {
    const grant = await shell.call('files.open', { purpose: 'json' });
    if (grant === null) return;
    setBusy(true);
    const result = await vault.call('import.json', { token: grant.token });
    setBusy(false);
    setSaid(result.ok ? t('carry.everything.added', result.value) : '');
    setError(result.ok ? null : result.error);
  }

  return (
    <Fold summary={t('carry.everything.back')}>
      <p className="measure">{t('carry.everything.back-text')}</p>
      <p className="carry-said" role="status">{said}</p>
      {error !== null && <ErrorNote error={error} />}
      <div className="row">
        <Button busy={busy ? t('carry.everything.reading') : null} onClick={() => void read()}>{t('carry.everything.choose')}</Button>
      </div>
    </Fold>
  );
}
