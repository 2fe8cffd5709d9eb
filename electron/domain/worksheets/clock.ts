import { Temporal } from 'temporal-polyfill';
import type { Answer, Cell } from './answers.ts';
import { minutesOf } from './scope.ts';

/** A wall time: of a day (`YYYY-MM-DD`), or of no day in particular. */
export type Wall = { day: string | null; minutes: number };

/** The wall time of a time or date-time answer, or of such a cell. */
export function wallOf(answer: Answer | Cell | undefined): Wall | null {
  if (typeof answer === 'string') return readWall(answer);
  if (answer === null || answer === undefined || typeof answer !== 'object' || Array.isArray(answer)) return null;
  if (answer.kind === 'time') return readWall(answer.time ?? '');
  return answer.kind === 'datetime' ? readWall(answer.local ?? '') : null;
}

/**
 * Minutes from one wall time to another. A bare `to` is the next one after `from`, over midnight; equal times are 0 apart. With
 * `on`, the day of a bare `to`, and a zone, a clock change in between counts. Null when a time with a day meets one without, or
 * `to` is before `from`.
 */
export function minutesBetween(from: Wall, to: Wall, on: string | null, zone: string | undefined): number | null {
  if (from.day === null && to.day === null) {
    const bare = (to.minutes - from.minutes + 1440) % 1440;
    if (on === null || zone === undefined) return bare;
    const start = from.minutes <= to.minutes ? on : dayBefore(on);
    return (start === null ? null : lasted({ ...from, day: start }, { ...to, day: on }, zone)) ?? bare;
  }
  if (from.day === null || to.day === null) return null;
  const minutes = lasted(from, to, zone ?? 'UTC');
  return minutes === null || minutes < 0 ? null : minutes;
}

function readWall(text: string): Wall | null {
  const found = /^(?:(\d{4}-\d\d-\d\d)T)?(\d\d:\d\d)$/.exec(text);
  const minutes = minutesOf(found?.[2] ?? null);
  return found === null || minutes === null ? null : { day: found[1] ?? null, minutes };
}

function lasted(from: Wall, to: Wall, zone: string): number | null {
  const start = instantOf(from, zone);
  const end = instantOf(to, zone);
  return start === null || end === null ? null : (end - start) / 60_000;
}

/**
 * A wall time that the clocks skip is the moment of the jump, one that comes twice is the first: so what is later by the clock is never
 * earlier in time. Null for no real day or zone.
 */
function instantOf({ day, minutes }: Wall, zone: string): number | null {
  try {
    const wall = Temporal.PlainDate.from(day ?? '').toPlainDateTime({ hour: Math.floor(minutes / 60), minute: minutes % 60 });
    const zoned = wall.toZonedDateTime(zone);
    if (zoned.toPlainDateTime().equals(wall)) return zoned.epochMilliseconds;
    // From before the jump on, for the first time that is skipped is the jump itself, and no earlier one is wanted.
    const jump = wall.toZonedDateTime(zone, { disambiguation: 'earlier' }).getTimeZoneTransition('next');
    return (jump ?? zoned).epochMilliseconds;
  } catch {
    return null;
  }
}

function dayBefore(day: string): string | null {
  try {
    return Temporal.PlainDate.from(day).subtract({ days: 1 }).toString();
  } catch {
    return null;
  }
}
