import { useState } from 'react';
import { addDays, useDates } from '../../app/dates.ts';
import { TryRecoveryKey } from '../../app/keys/try-recovery-key.tsx';
import { useJournal } from '../../app/session.tsx';
import { useText } from '../../i18n/use-text.tsx';
import { Button } from '../../ui/button.tsx';

const aMonth = 30;

/** Once a year, for those who asked for it: is the key on paper still the right one, and is it still there? */
export function RecoveryDue() {
  const t = useText();
  const { today } = useDates();
  const { settings, saveSettings, readOnly } = useJournal();
  const [trying, setTrying] = useState(false);
  const due = settings.recoveryReminder !== null && settings.recoveryReminder <= today && !readOnly;
  if (!due && !trying) return null;
  return (
    <div className="row home-bring">
      <p>{t('home.recovery-due')}</p>
      <Button look="quiet" onClick={() => { setTrying(true); }}>{t('home.recovery-due.try')}</Button>
      <Button look="quiet" onClick={() => void saveSettings({ recoveryReminder: addDays(today, aMonth) })}>{t('home.recovery-due.later')}</Button>
      {trying && <TryRecoveryKey onClose={() => { setTrying(false); }} />}
    </div>
  );
}
