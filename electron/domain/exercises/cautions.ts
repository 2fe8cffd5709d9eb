import { daysBetween } from '../text/days.ts';
import type { Exercise } from './exercise-schema.ts';

/** Clinical reference 3.2, E11: the card cannot be skipped the first time and asks again after this many days. */
const askAgainDays = 90;

/**
 * What has to happen before an exercise begins on the day `today` (`YYYY-MM-DD`), given the day on which its cautions were last read:
 * `ask` for the tick, `read` for the open card, `none` when it may simply begin.
 */
export function cautionNow(exercise: Pick<Exercise, 'caution'>, readOn: string | undefined, today: string): 'none' | 'read' | 'ask' {
  if (exercise.caution === 'none') return 'none';
  if (readOn === undefined) return exercise.caution;
  if (exercise.caution === 'read') return 'none';
  const days = daysBetween(readOn, today);
  // A day in the future (a clock that was set back) is no reason not to ask.
  return days < 0 || days >= askAgainDays ? 'ask' : 'none';
}
