import { Temporal } from 'temporal-polyfill';
import type { When } from '../entries/entry.ts';

/** Milliseconds since 1970 of a wall time in its zone; null when either is not a real one (`2026-02-30`, `Mars/Base`). */
export function epochOf(when: When): number | null {
  try {
    return Temporal.PlainDateTime.from(when.at, { overflow: 'reject' }).toZonedDateTime(when.zone).epochMilliseconds;
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}

/**
 * The time that a new entry's id takes, in milliseconds since 1970: now for an entry of today (its own day in its own zone), else the
 * time of its date, so that it lands in the shard of its month. Null when `when` is not a real time.
 */
export function idTime(when: When, now: Date): number | null {
  const time = epochOf(when);
  if (time === null) return null;
  const today = Temporal.Instant.fromEpochMilliseconds(now.getTime()).toZonedDateTimeISO(when.zone).toPlainDate().toString();
  return today === when.at.slice(0, 10) ? now.getTime() : Math.max(0, time);
}
