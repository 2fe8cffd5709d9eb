import { useCallback, useLayoutEffect, useRef } from 'react';

/** The newest `run` under one identity, so that rows that did not change need not be drawn again. For events only. */
export function useStable<A extends unknown[]>(run: (...args: A) => void): (...args: A) => void {
  const newest = useRef(run);
  useLayoutEffect(() => {
    newest.current = run;
  });
  return useCallback((...args: A) => {
    newest.current(...args);
  }, []);
}
