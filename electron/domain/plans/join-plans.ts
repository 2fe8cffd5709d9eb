import type { Occasion, PlanRecord } from './plan.ts';

/**
 * A plan out of two copies' states: what one says of its time stands beside what the other says of another; of one time the later answer stands.
 * `stands` is the newer of the two, whose times and words of the rest are taken. A join of sets, as `mergeRecords` is. Answers `a` itself when nothing of `b` is new.
 */
export function joinPlans(stands: PlanRecord, a: PlanRecord, b: PlanRecord): PlanRecord {
  const occasions: Record<string, Occasion> = { ...a.occasions };
  let fresh = stands !== a;
  for (const [on, theirs] of Object.entries(b.occasions)) {
    const ours = occasions[on];
    if (ours !== undefined && !isLater(theirs, ours)) continue;
    occasions[on] = theirs;
    fresh = true;
  }
  return fresh ? { ...stands, occasions } : a;
}

/** Two answers with one counter were given in two copies at once: any fixed order will do. */
function isLater(a: Occasion, b: Occasion): boolean {
  return a.counter === b.counter ? said(a) > said(b) : a.counter > b.counter;
}

function said({ state, inTheWay, own, note, entry, hindered }: Occasion): string {
  return JSON.stringify([state, inTheWay, own, note, entry, ...(hindered === undefined ? [] : [hindered])]);
}
