import type { WeekPerson } from '../../../electron/contract/person-calls.ts';
import { useDates } from '../../app/dates.ts';
import { useText } from '../../i18n/use-text.tsx';

/** A line about a person: the next session, what is new, what is to be done. */
export function usePersonWords(): (person: WeekPerson) => string {
  const t = useText();
  const { near, time, long } = useDates();
  return ({ compared, summary, next }) =>
    [
      summary.ending !== null ? t('contacts.ended') : next !== null ? t('contacts.next-session', { day: near(next.at.slice(0, 10)), time: time(next.at) }) : '',
      summary.ending?.keepUntil != null ? t('contacts.kept-until', { day: long(summary.ending.keepUntil) }) : '',
      summary.unread > 0 ? t('contacts.unread', { n: summary.unread }) : '',
      summary.waiting > 0 ? t('contacts.waiting', { n: summary.waiting }) : '',
      compared ? '' : t('contacts.not-compared'),
    ]
      .filter(Boolean)
      .join(' · ');
}
