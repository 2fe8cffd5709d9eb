import { useState } from 'react';
import type { EntryContent } from '../../electron/domain/entries/entry.ts';
import { useVault } from './bridge-context.tsx';
import { createDraftKeeper, type DraftKeeper, type DraftStart } from './draft-keeper.ts';
import { realTimers } from './timers.ts';
import { useKeeper, type Kept } from './use-keeper.ts';

export type Draft<C extends EntryContent> = {
  content: C;
  setContent: Kept<C>['setValue'];
  saveState: Kept<C>['saveState'];
  /** The draft's id, once it is on disk. */
  id: DraftKeeper<C>['draft'];
  goTo: DraftKeeper<C>['goTo'];
  runFor: DraftKeeper<C>['runFor'];
  touch: DraftKeeper<C>['touch'];
  flush: DraftKeeper<C>['flush'];
  keep: DraftKeeper<C>['keep'];
  discard: DraftKeeper<C>['discard'];
};

/** One half-written thing that keeps itself. Mount it with a `key`: a new start needs a new mount. */
export function useDraft<C extends EntryContent>(start: DraftStart<C>): Draft<C> {
  const vault = useVault();
  const [keeper] = useState(() => createDraftKeeper(vault, realTimers, start));
  return useDraftKeeper(keeper);
}

/** Draws a draft whose keeper lives longer than this component. */
export function useDraftKeeper<C extends EntryContent>(keeper: DraftKeeper<C>): Draft<C> {
  const { value, setValue, saveState } = useKeeper(keeper);
  return { content: value, setContent: setValue, saveState, id: keeper.draft, goTo: keeper.goTo, runFor: keeper.runFor, touch: keeper.touch, flush: keeper.flush, keep: keeper.keep, discard: keeper.discard };
}
