import { Temporal } from 'temporal-polyfill';
import type { When } from '../entries/entry.ts';
import { epochOf } from '../records/entry-time.ts';

/** Which of year, month and day comes first where a date is written in numbers. */
export type DateOrder = 'ymd' | 'dmy' | 'mdy';

/** Where no hour is given. */
const noon = '12:00';

/** A zone's name as the calendar knows it (IANA, or an offset such as `+02:00`); null for anything else. */
export function zoneOf(name: string): string | null {
  const offset = /^(?:GMT|UTC)?([+-])(\d{1,2}):?(\d\d)?$/.exec(name.trim());
  const zone = offset === null ? name.trim() : `${offset[1] ?? '+'}${(offset[2] ?? '').padStart(2, '0')}:${offset[3] ?? '00'}`;
  if (zone === '' || zone.length > 60) return null;
  try {
    return Temporal.PlainDateTime.from('2000-01-01T00:00').toZonedDateTime(zone).timeZoneId;
  } catch {
    return null;
  }
}

/** A wall time in a zone; null when there is no such day or hour. Without an hour it is noon. */
export function wallTime(day: string, time: string | null, zone: string): When | null {
  const when = { at: `${day}T${time ?? noon}`, zone };
  return /^\d{4}-\d\d-\d\dT\d\d:\d\d$/.test(when.at) && epochOf(when) !== null ? when : null;
}

/** The wall time of an instant (milliseconds since 1970) in a zone; null outside the years 1 to 9999. */
export function wallTimeAt(milliseconds: number, zone: string): When | null {
  try {
    const local = Temporal.Instant.fromEpochMilliseconds(Math.round(milliseconds)).toZonedDateTimeISO(zone).toPlainDateTime();
    return wallTime(local.toPlainDate().toString(), local.toPlainTime().toString().slice(0, 5), zone);
  } catch {
    return null;
  }
}

const isoTime = /^(\d{4}-\d\d-\d\d)(?:[T ]+(\d{1,2}:\d\d)(?::\d\d(?:[.,]\d+)?)?)?\s*(Z|[+-]\d\d:?\d\d)?$/i;

/**
 * A time in the way of ISO 8601. With a `Z` or an offset it is an instant, told in `zone`; without, it is a wall time there. Null when it is
 * neither, or no real one (31 February).
 */
export function readIso(text: unknown, zone: string): When | null {
  if (typeof text === 'number') return wallTimeAt(text < 100_000_000_000 ? text * 1000 : text, zone);
  if (typeof text !== 'string') return null;
  const [, day, time, offset] = isoTime.exec(text.trim()) ?? [];
  if (day === undefined) return null;
  if (offset === undefined || time === undefined) return wallTime(day, time?.padStart(5, '0') ?? null, zone);
  const exact = Date.parse(text.trim().replace(/[ ]+/, 'T').replace(',', '.').replace(/([+-]\d\d)(\d\d)$/, '$1:$2').toUpperCase());
  return Number.isNaN(exact) || wallTime(day, null, zone) === null ? null : wallTimeAt(exact, zone);
}

const months = [
  'jan|ene', 'feb', 'mar', 'apr|abr', 'may', 'jun', 'jul', 'aug|ago', 'sep|set', 'oct', 'nov', 'dec|dic',
].map((names) => new RegExp(`^(${names})`, 'i'));

function monthOf(name: string): number | null {
  const at = months.findIndex((month) => month.test(name));
  return at < 0 ? null : at + 1;
}

function dayOf(year: number, month: number, day: number): string | null {
  const full = year < 100 ? 2000 + year : year;
  const text = `${String(full).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
  return wallTime(text, null, 'UTC') === null ? null : text;
}

/** A day (`YYYY-MM-DD`) out of a date as people and tools write it, with numbers in that order; null when it is none. */
export function readDay(text: string, order: DateOrder): string | null {
  const trimmed = text.trim().slice(0, 60);
  const [, a = '', b = '', c = ''] = /^(\d{1,4})[-/. ]+(\d{1,2})[-/. ]+(\d{1,4})\b\.?/.exec(trimmed) ?? [];
  if (c !== '') {
    const [x, y, z] = [Number(a), Number(b), Number(c)];
    if (a.length === 4) return c.length > 2 ? null : dayOf(x, y, z);
    if (c.length === 3 || a.length > 2) return null;
    if (order === 'ymd') return c.length > 2 ? null : dayOf(x, y, z);
    return order === 'dmy' ? dayOf(z, y, x) : dayOf(z, x, y);
  }
  const words = trimmed.split(/[^\p{L}\p{N}]+/u).filter(Boolean);
  const year = words.find((word) => /^\d{4}$/.test(word));
  const day = words.find((word) => /^\d{1,2}(st|nd|rd|th)?$/.test(word));
  const month = words.map(monthOf).find((found) => found !== null) ?? null;
  return year === undefined || day === undefined || month === null ? null : dayOf(Number(year), month, parseInt(day, 10));
}

/** A time of day as `HH:MM`, out of `7:40 PM`, `19:40:12`, `19.40` or `7 pm`; null when there is none. */
export function readTime(text: string): string | null {
  const [, hour = '', minute = '00', half = ''] = /(?:^|[\sT,])(\d{1,2})(?:[:.h](\d\d))?(?:[:.]\d\d)?(?:[.,]\d+)?\s*([ap])?\.?\s*(?:m\b\.?)?\s*(?:Z|[+-]\d\d:?\d\d)?$/i.exec(text.trim().slice(-40)) ?? [];
  if (hour === '' || (half === '' && !/\d[:.h]\d\d/.test(text))) return null;
  const base = half === '' ? Number(hour) : (Number(hour) % 12) + (half.toLowerCase() === 'p' ? 12 : 0);
  return base > 23 || Number(minute) > 59 ? null : `${String(base).padStart(2, '0')}:${minute}`;
}
