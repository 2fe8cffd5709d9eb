import { useIntl } from 'react-intl';
import type { When } from '../../electron/domain/entries/entry.ts';
import { useNow } from './bridge-context.tsx';

const two = (n: number) => String(n).padStart(2, '0');

/** The local day, `YYYY-MM-DD`. */
function localDay(date: Date): string {
  return `${String(date.getFullYear())}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}

/** The local wall time, `YYYY-MM-DDTHH:MM`. */
export function localWall(date: Date): string {
  return `${localDay(date)}T${two(date.getHours())}:${two(date.getMinutes())}`;
}

/** Now, as an entry notes it. */
export function whenNow(date: Date): When {
  return { at: localWall(date), zone: Intl.DateTimeFormat().resolvedOptions().timeZone };
}

export function addDays(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
}

export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000);
}

/** The next full hour as wall time, and not one in the night: what a plan begins with. */
export function nextHour(now: Date): string {
  const soon = localWall(new Date(now.getTime() + 3_600_000));
  const hour = soon.slice(11, 13);
  if (hour >= '22') return `${addDays(soon.slice(0, 10), 1)}T10:00`;
  return hour < '07' ? `${soon.slice(0, 10)}T10:00` : `${soon.slice(0, 13)}:00`;
}

export type Dates = {
  /** The person's local day. */
  today: string;
  /** "today", "yesterday", "tomorrow", "Sunday", "22 November", "22 November 2025": as short as it can be said. */
  near: (day: string) => string;
  /** "Sunday 22 November", with the year when it is another. */
  long: (day: string) => string;
  /** Wall time of `YYYY-MM-DDTHH:MM`. */
  time: (at: string) => string;
  /** A day and a time: "Sunday 22 November, 19:40". */
  both: (at: string) => string;
  /** An instant (ISO 8601 with zone) in the local zone. */
  instant: (iso: string) => string;
};

/** Days and times in the person's language. Wall times are shown as they were written, whatever the zone is now. */
export function useDates(): Dates {
  const intl = useIntl();
  const today = localDay(useNow()());
  const utc = (text: string) => new Date(`${text.length === 10 ? `${text}T00:00` : text}:00Z`);
  const sameYear = (day: string) => day.slice(0, 4) === today.slice(0, 4);

  function long(day: string): string {
    return intl.formatDate(utc(day), { timeZone: 'UTC', weekday: 'long', day: 'numeric', month: 'long', ...(sameYear(day) ? {} : { year: 'numeric' }) });
  }

  function near(day: string): string {
    const off = daysBetween(today, day);
    if (Math.abs(off) <= 1) return intl.formatRelativeTime(off, 'day', { numeric: 'auto' });
    if (Math.abs(off) < 7) return intl.formatDate(utc(day), { timeZone: 'UTC', weekday: 'long' });
    return intl.formatDate(utc(day), { timeZone: 'UTC', day: 'numeric', month: 'long', ...(sameYear(day) ? {} : { year: 'numeric' }) });
  }

  function time(at: string): string {
    return intl.formatTime(utc(at), { timeZone: 'UTC', hour: 'numeric', minute: '2-digit' });
  }

  return {
    today,
    near,
    long,
    time,
    both: (at) => `${long(at.slice(0, 10))}, ${time(at)}`,
    instant: (iso) => {
      const wall = localWall(new Date(iso));
      return `${long(wall.slice(0, 10))}, ${time(wall)}`;
    },
  };
}
