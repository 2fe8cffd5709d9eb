import type { PlanTimes } from '../plans/plan.ts';
import { epochOf } from '../records/entry-time.ts';
import { dayOf } from '../text/days.ts';

/** What is wrong with times that have the right shape; null when they can be. */
export function timesFault({ at, zone, every, days, until }: PlanTimes): 'at' | 'days' | 'until' | null {
  if (epochOf({ at, zone }) === null) return 'at';
  if (new Set(days).size !== days.length || (every === 'week') !== days.length > 0) return 'days';
  if (until !== null && (every === 'once' || until < dayOf(at))) return 'until';
  return null;
}
