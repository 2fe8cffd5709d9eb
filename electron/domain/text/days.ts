/** Arithmetic on days written `YYYY-MM-DD`. No time zone takes part: a day is a square on a calendar. */

const dayMs = 86_400_000;

function toMs(day: string): number {
  return Date.parse(`${day}T00:00:00Z`);
}

/** The day `count` days after (or before, when negative). */
export function addDays(day: string, count: number): string {
  return new Date(toMs(day) + count * dayMs).toISOString().slice(0, 10);
}

/** Whole days from the first day to the second; negative when the second is earlier. */
export function daysBetween(from: string, to: string): number {
  return Math.round((toMs(to) - toMs(from)) / dayMs);
}

/** Whether a wall time (`YYYY-MM-DDTHH:MM`) is on the calendar and the clock. */
export function isWallTime(at: string): boolean {
  const time = new Date(`${at}:00Z`);
  return !Number.isNaN(time.getTime()) && time.toISOString().slice(0, 16) === at;
}

/** The day of a wall time or an instant: its first ten characters. */
export function dayOf(at: string): string {
  return at.slice(0, 10);
}
