import { useIntl } from 'react-intl';
import type { PlanTimes } from '../../electron/domain/plans/plan.ts';
import { useDates } from '../app/dates.ts';
import { useText } from '../i18n/use-text.tsx';

/** Times in words: "Every week, Tuesday and Thursday, 18:00, until 1 December". A first day that has passed is not said of what comes again and again. */
export function usePlanTimes(): (times: PlanTimes) => string {
  const t = useText();
  const intl = useIntl();
  const { today, long, both, time } = useDates();
  return ({ at, every, days, until }) => {
    if (every === 'once') return both(at);
    const day = at.slice(0, 10);
    const name = (one: number) => intl.formatDate(Date.UTC(2024, 0, one), { timeZone: 'UTC', weekday: 'long' });
    return t('worksheet.times.words', {
      days: every === 'day' || days.length === 7 ? t('worksheet.times.words.day') : t('worksheet.times.words.week', { days: intl.formatList(days.map(name), { type: 'conjunction' }) }),
      time: time(at),
      from: day > today ? 'yes' : 'no',
      first: long(day),
      ends: until === null ? 'no' : 'yes',
      last: until === null ? '' : long(until),
    });
  };
}
