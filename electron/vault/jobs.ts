import type { Router } from '../contract/router.ts';
import { fail, type Result } from '../contract/result.ts';

/** What a long piece of work is given, to say how far it is and to learn that it shall stop. */
export type Job = {
  /** `of` is null while nobody knows. Told at most every `quiet` milliseconds. */
  progress(step: string, done: number, of: number | null): void;
  /** True once the person stopped it: clean up and answer `stopped()`. */
  stopped(): boolean;
  /** Lets the other calls of this process have their turn; call it often. */
  breathe(): Promise<void>;
};

export type Jobs = {
  run<T>(id: string, work: (job: Job) => Promise<Result<T>>): Promise<Result<T>>;
  /** False when no such job runs. */
  stop(id: string): boolean;
};

const quiet = 100;
const longest = 25;

/** For work that nobody watches: tests, the terminal, what the vault does by itself. */
export const unwatched: Job = { progress: () => undefined, stopped: () => false, breathe: async () => undefined };

/** The failure of a job that the person stopped. */
export function stopped(): { ok: false; error: { code: 'stopped' } } {
  return { ok: false, error: { code: 'stopped' } };
}

export function createJobs(now: () => number, emit: Router['emit']): Jobs {
  const running = new Map<string, { stopped: boolean }>();
  return {
    async run(id, work) {
      if (running.has(id)) return fail('bad-input', 'job');
      const state = { stopped: false };
      running.set(id, state);
      let told = -Infinity;
      let breathed = now();
      try {
        return await work({
          progress(step, done, of) {
            if (now() - told < quiet && done !== of) return;
            told = now();
            emit('job.progress', { job: id, step, done, of });
          },
          stopped: () => state.stopped,
          async breathe() {
            if (now() - breathed < longest) return;
            await new Promise((resolve) => setImmediate(resolve));
            breathed = now();
          },
        });
      } finally {
        running.delete(id);
      }
    },
    stop(id) {
      const state = running.get(id);
      if (state === undefined) return false;
      state.stopped = true;
      return true;
    },
  };
}
