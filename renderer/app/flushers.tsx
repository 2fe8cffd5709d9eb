import { createContext, use, useEffect, useEffectEvent, type ReactNode } from 'react';

type Flush = () => Promise<unknown>;
export type Flushers = { add(flush: Flush): () => void; all(): Promise<void> };

/** Everything on screen that may hold words which are not on disk yet. */
export function createFlushers(): Flushers {
  const set = new Set<Flush>();
  return {
    add(flush) {
      set.add(flush);
      return () => set.delete(flush);
    },
    async all() {
      await Promise.allSettled([...set].map((flush) => flush()));
    },
  };
}

const FlushersContext = createContext<Flushers>(createFlushers());

export function FlushersProvider({ flushers, children }: { flushers: Flushers; children: ReactNode }) {
  return <FlushersContext value={flushers}>{children}</FlushersContext>;
}

export function useFlushers(): Flushers {
  return use(FlushersContext);
}

/** Runs `flush` when the window is about to be locked, hidden or closed. */
export function useFlush(flush: Flush): void {
  const flushers = useFlushers();
  const run = useEffectEvent(flush);
  useEffect(() => flushers.add(() => run()), [flushers]);
}
