import { useCallback, useEffect, useRef, useState } from 'react';
import type { CallName, Calls, EventPayload, Input, Output } from '../../electron/contract/calls.ts';
import type { Result } from '../../electron/contract/result.ts';
import { useShell, useVault, useVaultEvent } from './bridge-context.tsx';

/** Calls that take the id of a job. */
type JobCall = { [N in CallName]: Input<N> extends { job: string } ? N : never }[keyof Calls];

export type JobState = { step: string; done: number; of: number | null };

export type JobRunner = {
  /** Null while nothing runs. */
  state: JobState | null;
  run<N extends JobCall>(name: N, input: Omit<Input<N>, 'job'>): Promise<Result<Output<N>>>;
  stop: () => void;
};

/** One long call at a time, with its progress. It holds off the idle lock; leaving the screen stops it. */
export function useJob(): JobRunner {
  const vault = useVault();
  const shell = useShell();
  const [state, setState] = useState<JobState | null>(null);
  const running = useRef<string | null>(null);

  useVaultEvent('job.progress', ({ job, step, done, of }: EventPayload<'job.progress'>) => {
    if (job === running.current) setState({ step, done, of });
  });

  const stop = useCallback(() => {
    if (running.current !== null) void vault.call('jobs.stop', { job: running.current });
  }, [vault]);

  useEffect(() => stop, [stop]);

  const run = useCallback(
    async <N extends JobCall>(name: N, input: Omit<Input<N>, 'job'>): Promise<Result<Output<N>>> => {
      const job = crypto.randomUUID();
      running.current = job;
      setState({ step: '', done: 0, of: null });
      void shell.call('lock.hold', { on: true });
      try {
        return await vault.call(name, { ...input, job } as Input<N>);
      } finally {
        void shell.call('lock.hold', { on: false });
        // Another may have been begun since.
        if (running.current === job) {
          running.current = null;
          setState(null);
        }
      }
    },
    [vault, shell],
  );

  return { state, run, stop };
}
