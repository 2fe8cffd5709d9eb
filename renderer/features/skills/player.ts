import type { Plan, PlanStep } from '../../../electron/domain/exercises/plan.ts';
import { isOver, newRun, pause, repeat, resume, settle, skip, viewOf, withPace, withPlan, type Run, type RunView } from '../../../electron/domain/exercises/run.ts';
import { realTimers, type Timers } from '../../app/timers.ts';

/** A clock that only goes forward, whatever happens to the date. */
export const steadyTimers: Timers = { ...realTimers, now: () => performance.now() };

export type Player = {
  view(): RunView;
  run(): Run;
  resume(): void;
  pause(): void;
  skip(): void;
  repeat(): void;
  setPace(pace: number): void;
  setPlan(plan: Plan, keep?: 'time' | 'share'): void;
  /** Stops for good. */
  stop(): void;
  /** The view is another one: a step, a second, a key. */
  onChange(listener: () => void): () => void;
  /** A step begins, by itself or by a key; null at the end. */
  onStep(listener: (step: PlanStep | null) => void): () => void;
};

/** Late timers may fire early by a fraction; looked at a moment after the turn, the step is surely the next one. */
const justAfter = 1;

/** A timer that is later than this was no busy machine but one that slept, with its lid shut: nobody practised meanwhile. */
const asleep = 90_000;

/** Drives a run by a clock: wakes at each turn and at each second of the count, and asks the clock where it is. */
export function createPlayer(timers: Timers, plan: Plan, pace = 1): Player {
  let run = newRun(plan, pace);
  let view = viewOf(run, timers.now());
  let cancel: (() => void) | null = null;
  let said = -1;
  /** When it is to be looked at next, by the clock. */
  let due = Infinity;
  const changed = new Set<() => void>();
  const stepped = new Set<(step: PlanStep | null) => void>();

  function sleep(): void {
    cancel?.();
    cancel = null;
    if (run.since === null) return;
    const second = view.left === null ? 1_000 : view.left % 1_000 || 1_000;
    const wait = Math.min(second, view.left ?? second) + justAfter;
    due = timers.now() + wait;
    cancel = timers.after(wait, look);
  }

  /** The clock's reading. Woken from sleep, the run waits where it was when the computer fell asleep. */
  function wake(): number {
    const now = timers.now();
    if (run.since !== null && now > due + asleep) run = pause(run, due);
    return now;
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

  function change(by: (run: Run, now: number) => Run): void {
    const now = wake();
    show(by(run, now));
  }

  function look(): void {
    change((same) => same);
  }

  return {
    view: () => view,
    run: () => run,
    resume() {
      change(resume);
    },
    pause() {
      change(pause);
    },
    skip() {
      change(skip);
    },
    repeat() {
      said = -1;
      change(repeat);
    },
    setPace(next) {
      change((before, now) => withPace(before, now, next));
    },
    setPlan(next, keep) {
      change((before, now) => withPlan(before, now, next, keep));
    },
    stop() {
      const now = wake();
      run = pause(run, now);
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
