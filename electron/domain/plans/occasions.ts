import { addDays, dayOf, daysBetween } from '../text/days.ts';
import { answersIn } from './plan-answers.ts';
import type { Occasion, PlanRecord, PlanTimes } from './plan.ts';

/**
 * The times of a plan. They are wall times: 18:00 is 18:00 wherever the person is, also across a change of the clocks. There is at most one a day,
 * so an answer goes by its day: the plan may have got another time of day since.
 */

type Times = Pick<PlanTimes, 'at' | 'every' | 'days' | 'until'>;
export type Planned = { times: Times; occasions: PlanRecord['occasions']; ended: string | null };

/** Monday is 1. */
export function weekdayOf(day: string): number {
  return (new Date(`${day}T00:00:00Z`).getUTCDay() + 6) % 7 + 1;
}

/** When it is on that day, as wall time; null on a day that the plan leaves out. */
export function occasionOn({ at, every, days, until }: Times, day: string): string | null {
  const first = dayOf(at);
  if (day < first || (every === 'once' ? day !== first : until !== null && day > until)) return null;
  return every === 'week' && !days.includes(weekdayOf(day)) ? null : `${day}${at.slice(10)}`;
}

/** A file from elsewhere may name a day of long ago. */
const mostDays = 4_000;

/** Every time from one day to another, both counted, the earliest first; at most `most`, and then the latest of them. None older than ten years before `to`. */
export function occasionsBetween(times: Times, from: string, to: string, most = 400): string[] {
  const found: string[] = [];
  const first = dayOf(times.at) > from ? dayOf(times.at) : from;
  const end = times.every === 'once' ? dayOf(times.at) : times.until;
  const last = end !== null && end < to ? end : to;
  for (let day = last; day >= first && found.length < most && daysBetween(day, last) < mostDays; day = addDays(day, -1)) {
    const on = occasionOn(times, day);
    if (on !== null) found.unshift(on);
  }
  return found;
}

/** What was noted of the time on that day, and the wall time that it was noted for: also an answer that was taken back, for what was begun then is still there. */
export function notedOn(occasions: Planned['occasions'], day: string): { on: string; occasion: Occasion } | undefined {
  const on = Object.keys(occasions).find((one) => dayOf(one) === day);
  const occasion = on === undefined ? undefined : occasions[on];
  return on === undefined || occasion === undefined ? undefined : { on, occasion };
}

/** What was said of the time on that day; undefined when nothing was, or it was taken back. */
export function saidOn(occasions: Planned['occasions'], day: string): { on: string; occasion: Occasion } | undefined {
  const noted = notedOn(occasions, day);
  return noted === undefined || answersIn(noted.occasion).length === 0 ? undefined : noted;
}

/** Whether all of it lies before today: nothing of it will stand on Home. */
export function isOver({ at, every, until }: Times, today: string): boolean {
  const last = every === 'once' ? dayOf(at) : until;
  return last !== null && last < today;
}

const horizon = 400;

/** The next time that nothing was said of, from that wall time on; null when there is none any more. */
export function nextOccasion({ times, occasions, ended }: Planned, now: string): string | null {
  if (ended !== null) return null;
  const first = dayOf(times.at) > dayOf(now) ? dayOf(times.at) : dayOf(now);
  for (let day = first; daysBetween(first, day) < horizon; day = addDays(day, 1)) {
    if (times.every !== 'once' && times.until !== null && day > times.until) return null;
    const on = occasionOn(times, day);
    if (on !== null && on >= now && saidOn(occasions, day) === undefined) return on;
    if (times.every === 'once' && day > dayOf(times.at)) return null;
  }
  return null;
}

/** Every time up to that day, with what was said of it, the newest first: also of times that the plan has no more. */
export function pastOccasions({ times, occasions }: Planned, today: string, most = 60): { on: string; occasion: Occasion | null }[] {
  const days = new Map<string, { on: string; occasion: Occasion | null }>();
  for (const on of occasionsBetween(times, dayOf(times.at), today, most)) days.set(dayOf(on), { on, occasion: null });
  for (const day of new Set(Object.keys(occasions).map(dayOf))) {
    const said = saidOn(occasions, day);
    if (said !== undefined) days.set(day, said);
  }
  return [...days.values()].sort((a, b) => (a.on < b.on ? 1 : -1)).slice(0, most);
}
