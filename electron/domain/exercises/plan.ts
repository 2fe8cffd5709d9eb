import type { Cue, Exercise, Form, Part } from './exercise-schema.ts';

/** One step of a plan, at pace 1. `part`, `round` (from 0) and `place` say where it stands in its form. */
export type PlanStep = {
  readonly key: string;
  readonly cue: Cue;
  readonly ms: number | null;
  readonly part: number;
  readonly round: number;
  readonly place: number;
};

/** Every step that will be done, in order. */
export type Plan = readonly PlanStep[];

/** The part whose rounds a person can change; null when there is none. */
export function stretchOf(form: Form): { part: number; rounds: number; fewest: number; most: number } | null {
  const part = form.parts.findIndex(({ fewest, most }) => fewest !== undefined && most !== undefined);
  const found = form.parts[part];
  if (found?.fewest === undefined || found.most === undefined) return null;
  return { part, rounds: found.rounds ?? 1, fewest: found.fewest, most: found.most };
}

function roundsOf(part: Part, rounds: number | null): number {
  if (rounds === null || part.fewest === undefined || part.most === undefined) return part.rounds ?? 1;
  return Math.min(part.most, Math.max(part.fewest, rounds));
}

/** The plan of a form; with `rounds`, as many of them as asked for, within its bounds. */
export function planOf(form: Form, rounds: number | null = null): Plan {
  return form.parts.flatMap((part, at) =>
    Array.from({ length: roundsOf(part, rounds) }, (_, round) =>
      part.steps.map(({ key, cue, seconds }, place): PlanStep => ({ key, cue, ms: seconds === null ? null : seconds * 1_000, part: at, round, place })),
    ).flat(),
  );
}

/** How much time steps may be given where a form has no rounds to change, as shares of the reference's seconds. */
export const scales = [0.5, 0.75, 1, 1.5, 2] as const;

/** Whether an exercise is made longer and shorter by its steps: it has one form, no rounds to change, and a clock. */
export function isScalable({ forms }: Pick<Exercise, 'forms'>): boolean {
  const [form, other] = forms;
  return form !== undefined && other === undefined && stretchOf(form) === null && planOf(form).every(({ ms }) => ms !== null);
}

/** The same plan with `scale` times the seconds in each step. */
export function scaled(plan: Plan, scale: number): Plan {
  return plan.map((step) => ({ ...step, ms: step.ms === null ? null : step.ms * scale }));
}

/** How long a plan takes in milliseconds at pace 1; steps that wait for the person count nothing. */
export function lengthOf(plan: Plan): number {
  return plan.reduce((sum, { ms }) => sum + (ms ?? 0), 0);
}

/**
 * A plan for sitting: `minutes` with a bell every `every` minutes (0 for none). One step between two bells, the last as long as
 * what is left.
 */
export function sittingPlan(minutes: number, every: number): Plan {
  const whole = minutes * 60_000;
  const between = every <= 0 || every >= minutes ? whole : every * 60_000;
  return Array.from({ length: Math.ceil(whole / between) }, (_, round): PlanStep => ({
    key: 'sit',
    cue: 'rest',
    ms: Math.min(between, whole - round * between),
    part: 0,
    round,
    place: 0,
  }));
}
