/** Passed in, so that tests hold the time. `after` returns a function that cancels. */
export type Timers = {
  now(): number;
  after(milliseconds: number, run: () => void): () => void;
};

export const realTimers: Timers = {
  now: () => Date.now(),
  after(milliseconds, run) {
    const id = setTimeout(run, milliseconds);
    return () => {
      clearTimeout(id);
    };
  },
};
