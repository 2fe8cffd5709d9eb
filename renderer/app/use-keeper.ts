import { useCallback, useEffect, useSyncExternalStore } from 'react';
import { useFlush } from './flushers.tsx';
import type { Keeper, SaveState } from './keeper.ts';

export type Kept<V> = { value: V; setValue: (next: V | ((before: V) => V)) => void; saveState: SaveState };

/** Draws what a keeper holds. All of it is on its way to the disk when the window locks, is hidden, or the component goes. */
export function useKeeper<V>(keeper: Pick<Keeper<V>, 'value' | 'saveState' | 'change' | 'flush' | 'onChange'>): Kept<V> {
  const value = useSyncExternalStore(keeper.onChange, keeper.value);
  const saveState = useSyncExternalStore(keeper.onChange, keeper.saveState);

  useFlush(keeper.flush);

  useEffect(() => {
    const hidden = () => {
      if (document.visibilityState === 'hidden') void keeper.flush();
    };
    document.addEventListener('visibilitychange', hidden);
    return () => {
      document.removeEventListener('visibilitychange', hidden);
      void keeper.flush();
    };
  }, [keeper]);

  const setValue = useCallback(
    (next: V | ((before: V) => V)) => {
      const before = keeper.value();
      const after = typeof next === 'function' ? (next as (before: V) => V)(before) : next;
      if (after !== before) keeper.change(after);
    },
    [keeper],
  );

  return { value, setValue, saveState };
}
