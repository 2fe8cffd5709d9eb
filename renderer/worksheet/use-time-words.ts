import { useIntl } from 'react-intl';
import { useText } from '../i18n/use-text.tsx';

/** Dates, times and lengths of time in words; empty for null and for what is no date. */
export function useTimeWords() {
  const intl = useIntl();
  const t = useText();

  function format(iso: string, options: Intl.DateTimeFormatOptions): string {
    const date = new Date(iso);
    return Number.isNaN(date.getTime()) ? '' : intl.formatDate(date, { timeZone: 'UTC', ...options });
  }

  return {
    datetime: (local: string | null) => (local === null ? '' : format(`${local}:00Z`, { dateStyle: 'full', timeStyle: 'short' })),
    date: (date: string | null) => (date === null ? '' : format(`${date}T00:00:00Z`, { dateStyle: 'full' })),
    time: (time: string | null) => (time === null ? '' : format(`2000-01-01T${time}:00Z`, { timeStyle: 'short' })),
    /** Minutes as "7 h 20 min"; a negative length with its sign. */
    duration(minutes: number | null): string {
      if (minutes === null) return '';
      const whole = Math.round(Math.abs(minutes));
      const words = whole < 60 ? t('worksheet.min', { min: whole }) : t('worksheet.h-min', { h: Math.floor(whole / 60), min: whole % 60 });
      return minutes < 0 && whole > 0 ? `−${words}` : words;
    },
    /** Minutes after midnight as a time of day. */
    clock(minutes: number | null): string {
      if (minutes === null) return '';
      const day = ((Math.round(minutes) % 1440) + 1440) % 1440;
      return format(new Date(day * 60_000).toISOString(), { timeStyle: 'short' });
    },
  };
}
