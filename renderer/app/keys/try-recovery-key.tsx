import { useState } from 'react';
import type { Failure } from '../../../electron/contract/result.ts';
import { useText } from '../../i18n/use-text.tsx';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { ErrorNote } from '../../ui/error-note.tsx';
import { useVault } from '../bridge-context.tsx';
import { addDays, useDates } from '../dates.ts';
import { useJournal } from '../session.tsx';
import { PassphraseField } from './passphrase-field.tsx';

/** The day from which on it is asked again. */
export function inAYear(today: string): string {
  return addDays(today, 365);
}

/** Whether the key on paper is the one that opens this journal. Nothing is changed by it but the day of the next reminder. */
export function TryRecoveryKey({ onClose }: { onClose: () => void }) {
  const t = useText();
  const vault = useVault();
  const { today } = useDates();
  const { settings, saveSettings, readOnly } = useJournal();
  const [typed, setTyped] = useState('');
  const [error, setError] = useState<Failure | null>(null);
  const [fits, setFits] = useState(false);

  async function check() {
    if (typed.trim() === '') return;
    setError(null);
    const result = await vault.call('recovery.try', { recoveryKey: typed });
    if (!result.ok) {
      setError(result.error);
      return;
    }
    setFits(true);
    setTyped('');
    if (settings.recoveryReminder !== null && !readOnly) void saveSettings({ recoveryReminder: inAYear(today) });
  }

  return (
    <Dialog title={t(fits ? 'app.key.try-fits' : 'app.key.try')} onClose={onClose}>
      {fits ? (
        <>
          <p role="status">{t('app.key.try-fits-text')}</p>
          <div className="choices">
            <Button look="go" onClick={onClose}>{t('ui.close')}</Button>
          </div>
        </>
      ) : (
        <form
          className="stack"
          noValidate
          onSubmit={(event) => {
            event.preventDefault();
            void check();
          }}
        >
          <p>{t('app.key.try-text')}</p>
          <PassphraseField label={t('app.key.try-label')} hint={t('app.key.try-hint')} value={typed} onChange={setTyped} data-first />
          {error !== null && <ErrorNote error={error}>{error.code !== 'recovery-key-typo' && <p>{t('app.key.try-new')}</p>}</ErrorNote>}
          <div className="choices">
            <Button look="quiet" onClick={onClose}>{t('ui.cancel')}</Button>
            <Button look="go" type="submit" aria-disabled={typed.trim() === ''}>{t('app.key.try-do')}</Button>
          </div>
        </form>
      )}
    </Dialog>
  );
}
