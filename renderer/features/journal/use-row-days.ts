import { useIntl } from 'react-intl';
import { daysBetween, useDates } from '../../app/dates.ts';

export type DayText = { name: string; date: string };

/** A day for the margin: "today" or the weekday, and below it the date. */
export function useRowDays(): (day: string) => DayText {
  const intl = useIntl();
  const { today, near } = useDates();
  return (day) => {
    const date = new Date(`${day}T00:00:00Z`);
    const close = Math.abs(daysBetween(today, day)) <= 1;
    const year = day.slice(0, 4) === today.slice(0, 4) ? {} : ({ year: 'numeric' } as const);
    return {
      name: close ? near(day) : intl.formatDate(date, { timeZone: 'UTC', weekday: 'long' }),
      date: intl.formatDate(date, { timeZone: 'UTC', day: 'numeric', month: 'short', ...year }),
    };
  };
}
