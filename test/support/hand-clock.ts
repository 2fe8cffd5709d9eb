import type { Clock } from '../../electron/shell/idle-lock.ts';

export type HandClock = Clock & {
  /** Goes on, in minutes, and lets what is due run, in its order. */
  pass(minutes: number): void;
  /** The computer sleeps: time goes on, timers do not. */
  sleep(minutes: number): void;
};

/** A clock that goes only when it is told to. */
export function handClock(start = 0): HandClock {
  let now = start;
  let timers: { at: number; run: () => void }[] = [];
  return {
    now: () => now,
    after(milliseconds, run) {
      const timer = { at: now + milliseconds, run };
      timers.push(timer);
      return () => {
        timers = timers.filter((other) => other !== timer);
      };
    },
    pass(minutes) {
      const end = now + minutes * 60_000;
      for (;;) {
        const due = timers.filter(({ at }) => at <= end).sort((a, b) => a.at - b.at)[0];
        if (due === undefined) break;
        timers = timers.filter((other) => other !== due);
        now = Math.max(now, due.at);
        due.run();
      }
      now = end;
    },
    sleep(minutes) {
      now += minutes * 60_000;
      timers = timers.map(({ at, run }) => ({ at: at + minutes * 60_000, run }));
    },
  };
}
