import { useText } from '../../i18n/use-text.tsx';
import { PageHead } from '../../ui/page-head.tsx';
import { About } from './about.tsx';
import { JournalSettings } from './journal-settings.tsx';
import { LookSettings } from './look-settings.tsx';
import { ReminderSettings } from './reminder-settings.tsx';
import { SafetySettings } from './safety-settings.tsx';
import { SharingSettings } from './sharing-settings.tsx';
import './settings.css';

export function SettingsScreen() {
  const t = useText();
  return (
    <>
      <PageHead title={t('settings.title')} />
      <div className="settings">
        <LookSettings />
        <SafetySettings />
        <ReminderSettings />
        <SharingSettings />
        <JournalSettings />
        <About />
      </div>
    </>
  );
}
