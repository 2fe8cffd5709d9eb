import { lengthOf, type Plan, type PlanStep } from './plan.ts';

/**
 * A player as a value: where it is follows from a reading of a clock alone, so that timers that are late cannot add up. Times are
 * milliseconds of any clock that only goes forward; each function takes its reading as `now`.
 */
export type Run = {
  readonly plan: Plan;
  /** Seconds of the plan are multiplied by it: 1.1 is ten percent slower. */
  readonly pace: number;
  /** The step that it is in; as long as the plan when it is over. */
  readonly index: number;
  /** How far into the step it was at the reading `since`. */
  readonly offset: number;
  /** Null while paused, before the start and after the end. */
  readonly since: number | null;
  /** Time that was practised up to `since`, pauses left out. */
  readonly spent: number;
};

export const paces = [0.8, 0.9, 1, 1.1, 1.2] as const;

export function newRun(plan: Plan, pace = 1): Run {
  return { plan, pace, index: 0, offset: 0, since: null, spent: 0 };
}

export function isOver(run: Run): boolean {
  return run.index >= run.plan.length;
}

function lasts(run: Run, step: PlanStep | undefined): number {
  return step?.ms === null || step === undefined ? Infinity : step.ms * run.pace;
}

/** The same run as it stands at `now`. */
export function settle(run: Run, now: number): Run {
  if (run.since === null) return run;
  const passed = now - run.since;
  let { index } = run;
  let offset = run.offset + passed;
  while (index < run.plan.length && offset >= lasts(run, run.plan[index])) {
    offset -= lasts(run, run.plan[index]);
    index++;
  }
  if (index < run.plan.length) return { ...run, index, offset, since: now, spent: run.spent + passed };
  return { ...run, index, offset: 0, since: null, spent: run.spent + passed - offset };
}

export function resume(run: Run, now: number): Run {
  return run.since !== null || isOver(run) ? run : { ...run, since: now };
}

export function pause(run: Run, now: number): Run {
  return { ...settle(run, now), since: null };
}

function jump(run: Run, index: number): Run {
  return index >= run.plan.length ? { ...run, index: run.plan.length, offset: 0, since: null } : { ...run, index, offset: 0 };
}

/** On to the next step; from the last one, to the end. */
export function skip(run: Run, now: number): Run {
  const here = settle(run, now);
  return isOver(here) ? here : jump(here, here.index + 1);
}

/** A press in the first moments of a step means the one before. */
const moment = 1_200;

/** The step from its beginning; right after its beginning, the one before. */
export function repeat(run: Run, now: number): Run {
  const here = settle(run, now);
  if (isOver(here)) return here;
  return jump(here, here.offset < moment ? Math.max(0, here.index - 1) : here.index);
}

/** Another pace from here on; as much of the step is done as before. */
export function withPace(run: Run, now: number, pace: number): Run {
  const here = settle(run, now);
  return { ...here, pace, offset: (here.offset * pace) / here.pace };
}

/**
 * Another plan of the same form, such as one with more rounds, at the same step; a step that is not in it any more gives way to the next. A step that
 * has another length now keeps the time that was spent in it, or the share of it that was done.
 */
export function withPlan(run: Run, now: number, plan: Plan, keep: 'time' | 'share' = 'time'): Run {
  const here = settle(run, now);
  const at = here.plan[here.index];
  if (at === undefined) return here;
  const order = (step: PlanStep): number => step.part * 1e6 + step.round * 1e3 + step.place;
  const index = plan.findIndex((step) => order(step) >= order(at));
  if (index < 0) return { ...here, plan, index: plan.length, offset: 0, since: null };
  const found = plan[index];
  if (found === undefined || order(found) !== order(at)) return { ...here, plan, index, offset: 0 };
  const share = keep === 'share' && found.ms !== null && at.ms !== null ? found.ms / at.ms : 1;
  return { ...here, plan, index, offset: here.offset * share };
}

export type RunView = {
  /** Null when it is over. */
  step: PlanStep | null;
  index: number;
  /** Of this step, 0 to 1; 0 for a step that waits. */
  done: number;
  /** Until the next step; null for a step that waits. */
  left: number | null;
  /** Until the end, without steps that wait. */
  leftInAll: number;
  spent: number;
  paused: boolean;
};

/** What is to be shown at `now`. */
export function viewOf(run: Run, now: number): RunView {
  const here = settle(run, now);
  const step = here.plan[here.index] ?? null;
  const whole = lasts(here, step ?? undefined);
  const left = Number.isFinite(whole) ? whole - here.offset : null;
  const after = lengthOf(here.plan.slice(here.index + 1)) * here.pace;
  return {
    step,
    index: here.index,
    done: Number.isFinite(whole) ? Math.min(1, here.offset / whole) : 0,
    left: step === null ? null : left,
    leftInAll: step === null ? 0 : after + (left ?? 0),
    spent: here.spent,
    paused: here.since === null,
  };
}

/** A step that waits for the person may take ten minutes to do. In milliseconds. */
export const longestWait = 12 * 60_000;

/** For how many whole milliseconds a run goes on at most, if it is looked at again within `soon`; null while it is paused. */
export function runsFor({ paused, left, leftInAll }: Pick<RunView, 'paused' | 'left' | 'leftInAll'>, soon: number): number | null {
  return paused ? null : Math.ceil((left === null ? longestWait : leftInAll) + soon);
}
