import { Temporal } from 'temporal-polyfill';

/** The wall time, `YYYY-MM-DDTHH:MM`, and the zone of this computer at an instant in milliseconds since 1970. */
export function wallNow(at: number): { now: string; zone: string } {
  const zone = Temporal.Now.timeZoneId();
  return { now: Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(zone).toPlainDateTime().toString({ smallestUnit: 'minute' }), zone };
}
