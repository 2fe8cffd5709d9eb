import { useEffect, useEffectEvent } from 'react';
import { useFlush } from './flushers.tsx';

/** Words that have a button to keep them are kept also where the page is left, or locked, before it was pressed. `keep` does nothing where there are none. */
export function useKeepOnLeave(keep: () => Promise<unknown>): void {
  const leave = useEffectEvent(keep);
  useEffect(() => () => void leave(), []);
  useFlush(keep);
}
