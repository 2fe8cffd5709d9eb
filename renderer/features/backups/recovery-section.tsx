import { useId, useState } from 'react';
import { inAYear, TryRecoveryKey } from '../../app/keys/try-recovery-key.tsx';
import { useDates } from '../../app/dates.ts';
import { useJournal } from '../../app/session.tsx';
import { useText } from '../../i18n/use-text.tsx';
import { Button } from '../../ui/button.tsx';
import { Switch } from '../../ui/choice.tsx';

/** A backup is worth as much as the key that opens it. */
export function RecoverySection() {
  const t = useText();
  const id = useId();
  const { today } = useDates();
  const { settings, saveSettings, readOnly } = useJournal();
  const [trying, setTrying] = useState(false);
  return (
    <section className="stack tight" aria-labelledby={id}>
      <h2 id={id} className="section">{t('backups.recovery')}</h2>
      <p className="measure">{t('backups.recovery-text')}</p>
      <div className="row">
        <Button onClick={() => { setTrying(true); }}>{t('backups.recovery-try')}</Button>
      </div>
      {!readOnly && (
        <Switch
          label={t('backups.recovery-remind')}
          hint={t('backups.recovery-remind-hint')}
          checked={settings.recoveryReminder !== null}
          onChange={(on) => void saveSettings({ recoveryReminder: on ? inAYear(today) : null })}
        />
      )}
      {trying && <TryRecoveryKey onClose={() => { setTrying(false); }} />}
    </section>
  );
}
