import { useCallback, useEffect, useState, useSyncExternalStore } from 'react';
import type { EntryContent } from '../../electron/domain/entries/entry.ts';
import { useVault } from './bridge-context.tsx';
import { createDraftKeeper, realTimers, type DraftKeeper, type DraftStart, type SaveState, type Timers } from './draft-keeper.ts';
import { useFlush } from './flushers.tsx';

export type Draft<C extends EntryContent> = {
  content: C;
  setContent: (next: C | ((before: C) => C)) => void;
  saveState: SaveState;
  /** The draft's id, once it is on disk. */
  id: DraftKeeper<C>['draft'];
  flush: DraftKeeper<C>['flush'];
  keep: DraftKeeper<C>['keep'];
  discard: DraftKeeper<C>['discard'];
};

/** One half-written thing that keeps itself. Mount it with a `key`: a new start needs a new mount. */
export function useDraft<C extends EntryContent>(start: DraftStart<C>, timers: Timers = realTimers): Draft<C> {
  const vault = useVault();
  const [keeper] = useState(() => createDraftKeeper(vault, timers, start));
  return useKeeper(keeper);
}

/** Draws what a keeper holds that lives longer than this component. All of it is on its way to the disk when the component goes. */
export function useKeeper<C extends EntryContent>(keeper: DraftKeeper<C>): Draft<C> {
  const content = useSyncExternalStore(keeper.onChange, keeper.content);
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

  const setContent = useCallback(
    (next: C | ((before: C) => C)) => {
      keeper.change(typeof next === 'function' ? next(keeper.content()) : next);
    },
    [keeper],
  );

  return { content, setContent, saveState, id: keeper.draft, flush: keeper.flush, keep: keeper.keep, discard: keeper.discard };
}
