import { useDates } from '../../app/dates.ts';
import { useJournal } from '../../app/session.tsx';
import { useText } from '../../i18n/use-text.tsx';
import { TextField } from '../../ui/field.tsx';

/** When the last session was. It is remembered for the next time. */
export function SessionDay({ day, onDay }: { day: string; onDay: (day: string) => void }) {
  const t = useText();
  const { today } = useDates();
  const { readOnly, saveSettings } = useJournal();
  return (
    <div className="carry-day">
      <TextField
        type="date"
        label={t('carry.choose.day')}
        hint={t('carry.choose.day-hint')}
        value={day}
        max={today}
        onChange={(event) => {
          const next = event.target.value;
          onDay(next);
          if (next !== '' && next <= today && !readOnly) void saveSettings({ lastSession: next });
        }}
      />
    </div>
  );
}
