import { useIntl } from 'react-intl';
import { secondsIn } from '../../electron/domain/worksheets/seconds.ts';
import { useText } from '../i18n/use-text.tsx';

/** Dates, times and lengths of time in words; empty for null and for what is no date. */
export function useTimeWords() {
  const intl = useIntl();
  const t = useText();

  function format(iso: string, options: Intl.DateTimeFormatOptions): string {
    const date = new Date(iso);
    return Number.isNaN(date.getTime()) ? '' : intl.formatDate(date, { timeZone: 'UTC', ...options });
  }

  const wholeMinutes = (min: number): string => (min < 60 ? t('worksheet.min', { min }) : t('worksheet.h-min', { h: Math.floor(min / 60), min: min % 60 }));

  function lasted(minutes: number): string {
    const seconds = secondsIn(minutes);
    const [min, s] = [Math.floor(seconds / 60), seconds % 60];
    if (s === 0 || min >= 60) return wholeMinutes(Math.round(minutes));
    return min === 0 ? t('worksheet.s', { s }) : t('worksheet.min-s', { min, s });
  }

  return {
    datetime: (local: string | null) => (local === null ? '' : format(`${local}:00Z`, { dateStyle: 'full', timeStyle: 'short' })),
    date: (date: string | null) => (date === null ? '' : format(`${date}T00:00:00Z`, { dateStyle: 'full' })),
    time: (time: string | null) => (time === null ? '' : format(`2000-01-01T${time}:00Z`, { timeStyle: 'short' })),
    /** Minutes as "7 h 20 min"; a negative length with its sign, one under a minute in seconds. */
    duration(minutes: number | null): string {
      if (minutes === null) return '';
      const length = Math.abs(minutes);
      const words = length < 1 && length > 0 ? lasted(length) : wholeMinutes(Math.round(length));
      return minutes < 0 && secondsIn(length) > 0 ? `−${words}` : words;
    },
    /** A length that is kept to the second: "40 s", "5 min 12 s"; from an hour on in minutes. */
    lasted: (minutes: number | null) => (minutes === null ? '' : lasted(minutes)),
    /** Minutes after midnight as a time of day. */
    clock(minutes: number | null): string {
      if (minutes === null) return '';
      const day = ((Math.round(minutes) % 1440) + 1440) % 1440;
      return format(new Date(day * 60_000).toISOString(), { timeStyle: 'short' });
    },
  };
}
