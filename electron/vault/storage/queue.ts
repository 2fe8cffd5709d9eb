/** One thing after another: every write of a vault goes through here. A job that fails does not stop the next. */
export type Queue = { run<T>(job: () => Promise<T>): Promise<T> };

export function createQueue(): Queue {
  let last: Promise<unknown> = Promise.resolve();
  return {
    run(job) {
      const mine = last.then(job, job);
      last = mine.catch(() => undefined);
      return mine;
    },
  };
}
