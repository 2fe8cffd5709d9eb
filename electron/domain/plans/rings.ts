import { epochOf } from '../records/entry-time.ts';
import { addDays, dayOf } from '../text/days.ts';
import { occasionOn, saidOn, type Planned } from './occasions.ts';
import type { ReminderChoice } from './reminder-choice.ts';

/** One notification: the instant in milliseconds since 1970, and the time of day that it names; null for "today". It holds no word of a plan. */
export type Ring = { at: number; time: string | null };

const ringDays = 14;
const most = 100;

/**
 * The notifications of the next two weeks, the earliest first. `now` is the wall time and `zone` the zone where the person is. Only of plans that ask
 * for it, and of times that nothing was said of. Plans at one time ring once. A time that the clocks skip rings when they have jumped.
 */
export function ringsOf(plans: readonly (Planned & { remind: boolean })[], choice: ReminderChoice, now: string, zone: string): Ring[] {
  if (choice.when === 'off') return [];
  const walls = new Set<string>();
  for (const plan of plans) {
    if (!plan.remind || plan.ended !== null) continue;
    for (let ahead = 0; ahead <= ringDays; ahead++) {
      const day = addDays(dayOf(now), ahead);
      const on = occasionOn(plan.times, day);
      if (on === null || saidOn(plan.occasions, day) !== undefined) continue;
      walls.add(choice.when === 'each' ? on : `${day}T${choice.at}`);
    }
  }
  return [...walls]
    .filter((at) => at > now)
    .sort()
    .slice(0, most)
    .flatMap((at): Ring[] => {
      const time = epochOf({ at, zone });
      return time === null ? [] : [{ at: time, time: choice.when === 'each' ? at.slice(11) : null }];
    });
}
