import { useIntl } from 'react-intl';

/** A day at the head of a column: "Thu 19". */
export function useDayHead(): (day: string) => string {
  const intl = useIntl();
  return (day) => intl.formatDate(`${day}T00:00Z`, { timeZone: 'UTC', weekday: 'short', day: 'numeric' });
}
