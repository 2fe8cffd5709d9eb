import { Temporal } from 'temporal-polyfill';

/** The wall time, `YYYY-MM-DDTHH:MM`, in a zone at an instant in milliseconds since 1970. Without a zone in that which this process began with. Throws a RangeError for a zone that there is not. */
export function wallNow(at: number, zone: string = Temporal.Now.timeZoneId()): { now: string; zone: string } {
  return { now: Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(zone).toPlainDateTime().toString({ smallestUnit: 'minute' }), zone };
}
