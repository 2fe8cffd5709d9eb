import type { PlanTimes } from '../../../electron/domain/plans/plan.ts';
import { weekdayOf } from '../../../electron/domain/plans/occasions.ts';
import { useText } from '../../i18n/use-text.tsx';
import { usePlanWords } from '../../reading/use-plan-words.ts';
import { ToggleChip } from '../../ui/chip.tsx';
import { Select, TextField } from '../../ui/field.tsx';

const ways = ['once', 'day', 'week'] as const;
const week = [1, 2, 3, 4, 5, 6, 7];

/** When it is: a day and a time, or again and again. */
export function TimesFields({ times, onTimes }: { times: PlanTimes; onTimes: (times: PlanTimes) => void }) {
  const t = useText();
  const words = usePlanWords();
  const [day = '', time = ''] = times.at.split('T');
  const set = (change: Partial<PlanTimes>) => { onTimes({ ...times, ...change }); };

  function setEvery(value: string) {
    const every = ways.find((one) => one === value) ?? 'once';
    const days = every !== 'week' ? [] : times.days.length > 0 ? times.days : day === '' ? [] : [weekdayOf(day)];
    set({ every, days, until: every === 'once' ? null : times.until });
  }

  return (
    <div className="plans-when">
      <div className="plans-pair">
        <TextField type="date" label={t(times.every === 'once' ? 'plans.form.day' : 'plans.form.from')} max="9999-12-31" value={day} onChange={(event) => { set({ at: `${event.target.value}T${time}` }); }} />
        <TextField type="time" label={t('plans.form.time')} value={time} onChange={(event) => { set({ at: `${day}T${event.target.value.slice(0, 5)}` }); }} />
        <Select label={t('plans.form.often')} value={times.every} options={ways.map((value) => ({ value, text: t(`plans.form.every.${value}`) }))} onChange={setEvery} />
        {times.every !== 'once' && <TextField type="date" label={t('plans.form.until')} max="9999-12-31" value={times.until ?? ''} onChange={(event) => { set({ until: event.target.value === '' ? null : event.target.value }); }} />}
      </div>
      {times.every === 'week' && (
        <fieldset className="group">
          <legend>{t('plans.form.days')}</legend>
          <div className="chips">
            {week.map((one) => (
              <ToggleChip key={one} on={times.days.includes(one)} aria-label={words.weekday(one, 'long')} onChange={(on) => { set({ days: on ? [...times.days, one].sort((a, b) => a - b) : times.days.filter((other) => other !== one) }); }}>
                {words.weekday(one, 'short')}
              </ToggleChip>
            ))}
          </div>
        </fieldset>
      )}
    </div>
  );
}
