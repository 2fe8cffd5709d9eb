import { addDays, dayOf } from '../text/days.ts';
import { minutesFrom, secondsIn } from '../worksheets/seconds.ts';
import type { Practice } from './practice-log.ts';

/** A week from Monday on. `minutes` null: none were noted, which is a gap and not a zero. To the second, as in a practice. */
export type Week = { monday: string; times: number; minutes: number | null };

/** The Monday of a day's week. */
export function mondayOf(day: string): string {
  const weekday = (new Date(`${day}T00:00:00Z`).getUTCDay() + 6) % 7;
  return addDays(day, -weekday);
}

/** The last `count` weeks up to `today`, oldest first, beginning with the first that has a practice. */
export function weeksOf(practices: readonly Practice[], today: string, count: number): Week[] {
  const last = mondayOf(today);
  const first = addDays(last, (1 - count) * 7);
  // Years of practice lie before it.
  const lately = practices.filter(({ at }) => dayOf(at) >= first).map((practice) => ({ ...practice, week: mondayOf(dayOf(practice.at)) }));
  const weeks = Array.from({ length: count }, (_, index): Week => {
    const monday = addDays(last, (index - count + 1) * 7);
    const inIt = lately.filter(({ week }) => week === monday);
    const noted = inIt.flatMap(({ minutes }) => minutes ?? []);
    return { monday, times: inIt.length, minutes: noted.length === 0 ? null : minutesFrom(noted.reduce((sum, minutes) => sum + secondsIn(minutes), 0)) };
  });
  const begin = weeks.findIndex(({ times }) => times > 0);
  return begin < 0 ? [] : weeks.slice(begin);
}

/**
 * Whether hard memories or a feeling of unreality came with at least two practices since `from` (clinical reference 2.5, W31): then a
 * shorter practice, open eyes and telling one's therapist are named.
 */
export function wasHard(practices: readonly Practice[], from: string): boolean {
  return practices.filter(({ hard, at }) => hard && dayOf(at) >= from).length >= 2;
}
