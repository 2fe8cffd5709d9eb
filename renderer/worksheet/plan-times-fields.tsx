import { useIntl } from 'react-intl';
import { isOver, weekdayOf } from '../../electron/domain/plans/occasions.ts';
import type { PlanTimes } from '../../electron/domain/plans/plan.ts';
import { useDates } from '../app/dates.ts';
import { useText } from '../i18n/use-text.tsx';
import { Select, TextField } from '../ui/field.tsx';
import './plan-times.css';

const ways = ['once', 'day', 'week'] as const;
const week = [1, 2, 3, 4, 5, 6, 7];

type Props = { times: PlanTimes; onChange: (times: PlanTimes) => void; /** Said beside the fields when the times cannot be. */ fault?: string | null };

/** When something is to be done: once or again and again, from when, until when. */
export function PlanTimesFields({ times, onChange, fault = null }: Props) {
  const t = useText();
  const intl = useIntl();
  const [day = '', time = ''] = times.at.split('T');
  const { today } = useDates();
  const { every, days, until } = times;
  // It stands beside what it is about.
  const at = every === 'week' && days.length === 0 ? 'days' : every !== 'once' && until !== null && until < day ? 'until' : 'day';
  const faultOf = (part: typeof at) => (part === at ? fault : null);
  const set = (change: Partial<PlanTimes>) => { onChange({ ...times, ...change }); };
  const turn = (next: (typeof ways)[number]) => { set({ every: next, days: next === 'week' ? [weekdayOf(day)] : [], until: next === 'once' ? null : until }); };
  // A year like 0002 is there while it is typed; a wall time of the right shape is all that a draft takes.
  const setAt = (nextDay: string, nextTime: string) => { if (/^\d{4}-\d\d-\d\d$/.test(nextDay) && /^\d\d:\d\d$/.test(nextTime)) set({ at: `${nextDay}T${nextTime}`, days: every === 'week' && days.length === 0 ? [weekdayOf(nextDay)] : days }); };

  return (
    <div className="stack plan-times">
      <Select label={t('worksheet.times.every')} value={every} options={ways.map((one) => ({ value: one, text: t(`worksheet.times.every.${one}`) }))} onChange={(next) => { turn(ways.find((one) => one === next) ?? 'once'); }} />
      {every === 'week' && (
        <fieldset className="group">
          <legend>{t('worksheet.times.days')}</legend>
          <div className="plan-days">
            {week.map((one) => (
              <label key={one} className="tick">
                <input
                  type="checkbox"
                  checked={days.includes(one)}
                  onChange={(event) => { set({ days: event.target.checked ? [...days, one].sort((a, b) => a - b) : days.filter((other) => other !== one) }); }}
                />
                <span>{intl.formatDate(Date.UTC(2024, 0, one), { timeZone: 'UTC', weekday: 'short' })}</span>
              </label>
            ))}
          </div>
          {faultOf('days') !== null && <div className="field"><div className="fault" role="alert">{fault}</div></div>}
        </fieldset>
      )}
      <div className="plan-times-row">
        <TextField type="date" label={t(every === 'once' ? 'worksheet.times.day' : 'worksheet.times.from')} value={day} data-part="day" fault={faultOf('day')} onChange={(event) => { setAt(event.target.value, time); }} />
        <TextField type="time" label={t('worksheet.times.time')} value={time} onChange={(event) => { setAt(day, event.target.value); }} />
        {every !== 'once' && <TextField type="date" label={t('worksheet.times.until')} data-part="until" min={day} value={until ?? ''} fault={faultOf('until')} onChange={(event) => { set({ until: event.target.value === '' ? null : event.target.value }); }} />}
      </div>
      {fault === null && isOver(times, today) && <p className="note">{t('worksheet.times.over')}</p>}
    </div>
  );
}
