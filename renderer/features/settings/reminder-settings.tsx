import { useJournal } from '../../app/session.tsx';
import { useText } from '../../i18n/use-text.tsx';
import { RadioGroup } from '../../ui/choice.tsx';
import { ErrorNote } from '../../ui/error-note.tsx';
import { TextField } from '../../ui/field.tsx';
import { Section } from './section.tsx';
import { useSave } from './use-save.ts';

const ways = ['off', 'each', 'day'] as const;

/** Whether the system says that something is planned. It never says what. */
export function ReminderSettings() {
  const t = useText();
  const { settings, readOnly } = useJournal();
  const { error, save } = useSave();
  const { reminders } = settings;
  return (
    <Section title={t('settings.reminders')}>
      <RadioGroup
        label={t('settings.reminders.when')}
        value={reminders.when}
        options={ways.map((value) => ({ value, text: t(`settings.reminders.${value}`) }))}
        onChange={(next) => { if (!readOnly) save({ reminders: { ...reminders, when: ways.find((one) => one === next) ?? 'off' } }); }}
      />
      {reminders.when === 'day' && (
        <TextField
          type="time"
          label={t('settings.reminders.at')}
          value={reminders.at}
          readOnly={readOnly}
          onChange={(event) => {
            const at = event.target.value.slice(0, 5);
            if (/^\d\d:\d\d$/.test(at)) save({ reminders: { ...reminders, at } });
          }}
        />
      )}
      <p className="label">{t('settings.reminders.hint')}</p>
      {error !== null && <ErrorNote error={error} />}
    </Section>
  );
}
