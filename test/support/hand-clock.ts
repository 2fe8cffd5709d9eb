export type HandClock = {
  /** In milliseconds. */
  now(): number;
  after(milliseconds: number, run: () => void): () => void;
  /** Goes on, and lets what is due run, in its order. */
  pass(milliseconds: number): void;
  /** The same, and before each timer and at the end whatever was promised is done. */
  passAll(milliseconds: number): Promise<void>;
  /** The computer sleeps: time goes on, timers do not. */
  sleep(milliseconds: number): void;
};

/** A clock that goes only when it is told to; each timer rings `late` milliseconds after its time, as on a busy machine. */
export function handClock(start = 0, late: () => number = () => 0): HandClock {
  let now = start;
  let timers: { at: number; run: () => void }[] = [];

  /** Lets the next timer up to `end` run; false when there is none. */
  function next(end: number): boolean {
    const due = timers.filter(({ at }) => at <= end).sort((a, b) => a.at - b.at)[0];
    if (due === undefined) return false;
    timers = timers.filter((other) => other !== due);
    now = Math.max(now, due.at);
    due.run();
    return true;
  }

  return {
    now: () => now,
    after(milliseconds, run) {
      const timer = { at: now + milliseconds + late(), run };
      timers.push(timer);
      return () => {
        timers = timers.filter((other) => other !== timer);
      };
    },
    pass(milliseconds) {
      const end = now + milliseconds;
      while (next(end));
      now = end;
    },
    async passAll(milliseconds) {
      const end = now + milliseconds;
      do await settled();
      while (next(end));
      now = end;
    },
    sleep(milliseconds) {
      now += milliseconds;
      timers = timers.map(({ at, run }) => ({ at: at + milliseconds, run }));
    },
  };
}

/** What was promised and needs nothing else has been done. */
export async function settled(): Promise<void> {
  for (let turn = 0; turn < 20; turn++) await Promise.resolve();
}
