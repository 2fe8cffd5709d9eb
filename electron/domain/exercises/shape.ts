import type { Cue } from './exercise-schema.ts';
import type { Plan } from './plan.ts';

/** The size of the shape at the end of a step, as a share of its full size; null keeps the size that it has. */
const sizes: Record<Cue, number | null> = { in: 1, hold: null, out: 0.55, tense: 0.7, release: 1, notice: 0.94, rest: 0.86 };
export const startSize = 0.7;

/** A turn of the shape: its size at a place of the whole plan, 0 to 1. */
export type Turn = { offset: number; size: number };

/** How long a change takes where it is no breath: it should not be watched, only noticed. */
const settling = 3_000;

/**
 * The shape over a whole plan, for one animation that the compositor runs by itself. Breaths grow and shrink over the whole of their
 * step; other cues reach their size in three seconds at most and stay. Null when a step waits for the person.
 */
export function turnsOf(plan: Plan): Turn[] | null {
  const times = plan.map(({ ms }) => ms);
  if (times.some((ms) => ms === null)) return null;
  const whole = times.reduce<number>((sum, ms) => sum + (ms ?? 0), 0);
  const turns: Turn[] = [{ offset: 0, size: startSize }];
  let at = 0;
  let size = startSize;
  for (const { cue, ms } of plan) {
    const end = at + (ms ?? 0);
    const next = nextSize(cue, size);
    const slow = cue === 'in' || cue === 'out';
    if (!slow && next !== size) turns.push({ offset: Math.min(end, at + settling) / whole, size: next });
    turns.push({ offset: end / whole, size: next });
    at = end;
    size = next;
  }
  return turns;
}

function nextSize(cue: Cue, size: number): number {
  const wanted = sizes[cue] ?? size;
  // A second breath on top of a full one: a little more than full.
  return cue === 'in' && size >= wanted ? wanted * 1.08 : wanted;
}
