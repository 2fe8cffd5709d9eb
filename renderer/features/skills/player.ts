import type { Plan, PlanStep } from '../../../electron/domain/exercises/plan.ts';
import { isOver, newRun, pause, repeat, resume, settle, skip, viewOf, withPace, withPlan, type Run, type RunView } from '../../../electron/domain/exercises/run.ts';
import type { Timers } from '../../app/draft-keeper.ts';

/** A clock that only goes forward, whatever happens to the date. */
export const steadyTimers: Timers = {
  now: () => performance.now(),
  after(milliseconds, run) {
    const id = setTimeout(run, milliseconds);
    return () => {
      clearTimeout(id);
    };
  },
};

export type Player = {
  view(): RunView;
  run(): Run;
  resume(): void;
  pause(): void;
  skip(): void;
  repeat(): void;
  setPace(pace: number): void;
  setPlan(plan: Plan): void;
  /** Stops for good. */
  stop(): void;
  /** The view is another one: a step, a second, a key. */
  onChange(listener: () => void): () => void;
  /** A step begins, by itself or by a key; null at the end. */
  onStep(listener: (step: PlanStep | null) => void): () => void;
};

/** Late timers may fire early by a fraction; looked at a moment after the turn, the step is surely the next one. */
const justAfter = 1;

/** Drives a run by a clock: wakes at each turn and at each second of the count, and asks the clock where it is. */
export function createPlayer(timers: Timers, plan: Plan, pace = 1): Player {
  let run = newRun(plan, pace);
  let view = viewOf(run, timers.now());
  let cancel: (() => void) | null = null;
  let said = -1;
  const changed = new Set<() => void>();
  const stepped = new Set<(step: PlanStep | null) => void>();

  function sleep(): void {
    cancel?.();
    cancel = null;
    if (run.since === null) return;
    const second = view.left === null ? 1_000 : view.left % 1_000 || 1_000;
    cancel = timers.after(Math.min(second, view.left ?? second) + justAfter, look);
  }

  function show(next: Run): void {
    const now = timers.now();
    run = settle(next, now);
    view = viewOf(run, now);
    sleep();
    if (said !== run.index && (run.since !== null || isOver(run))) {
      said = run.index;
      for (const listener of stepped) listener(view.step);
    }
    for (const listener of changed) listener();
  }

  function look(): void {
    show(run);
  }

  return {
    view: () => view,
    run: () => run,
    resume() {
      show(resume(run, timers.now()));
    },
    pause() {
      show(pause(run, timers.now()));
    },
    skip() {
      show(skip(run, timers.now()));
    },
    repeat() {
      said = -1;
      show(repeat(run, timers.now()));
    },
    setPace(next) {
      show(withPace(run, timers.now(), next));
    },
    setPlan(next) {
      show(withPlan(run, timers.now(), next));
    },
    stop() {
      run = pause(run, timers.now());
      view = viewOf(run, timers.now());
      sleep();
      changed.clear();
      stepped.clear();
    },
    onChange(listener) {
      changed.add(listener);
      return () => changed.delete(listener);
    },
    onStep(listener) {
      stepped.add(listener);
      return () => stepped.delete(listener);
    },
  };
}
