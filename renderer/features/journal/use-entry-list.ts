import { useCallback, useEffect, useRef, useState, useSyncExternalStore } from 'react';
import type { EntryFilter } from '../../../electron/contract/entry-calls.ts';
import { useVault, useVaultEvent } from '../../app/bridge-context.tsx';
import { useRouter } from '../../app/router.tsx';
import { recallList, rememberList, type ListMemory } from './list-memory.ts';
import { createPageCache, type PageCache, type Snapshot } from './page-cache.ts';

const typingPause = 120;
const settle = 80;

export type EntryListHandle = {
  filter: EntryFilter;
  setFilter: (filter: EntryFilter) => void;
  /** As typed; the list follows after a short pause. */
  text: string;
  setText: (text: string) => void;
  snapshot: Snapshot;
  need: PageCache['need'];
  refresh: () => void;
  active: number;
  setActive: (index: number) => void;
  memory: ListMemory;
  remember: (change: Partial<ListMemory>) => void;
};

/** A long list that follows its filter, the search and the vault. */
export function useEntryList(start: EntryFilter): EntryListHandle {
  const vault = useVault();
  const { visit } = useRouter();
  const [memory] = useState(() =>
    recallList(visit, () => ({ filter: start, cache: createPageCache((input) => vault.call('entries.list', input), start) })),
  );
  const { cache } = memory;
  const [filter, keepFilter] = useState(memory.filter);
  const [text, keepText] = useState(memory.filter.text);
  const [active, keepActive] = useState(memory.active);
  const typing = useRef<ReturnType<typeof setTimeout>>(undefined);
  const waiting = useRef<ReturnType<typeof setTimeout>>(undefined);
  const snapshot = useSyncExternalStore(cache.onChange, cache.snapshot);

  const remember = useCallback((change: Partial<ListMemory>) => {
    rememberList(visit, change);
  }, [visit]);

  const apply = useCallback(
    (next: EntryFilter) => {
      clearTimeout(typing.current);
      keepFilter(next);
      keepActive(0);
      remember({ filter: next, active: 0 });
      cache.show(next);
    },
    [cache, remember],
  );

  const setActive = useCallback(
    (index: number) => {
      keepActive(index);
      remember({ active: index });
    },
    [remember],
  );

  const setFilter = useCallback(
    (next: EntryFilter) => {
      keepText(next.text);
      apply(next);
    },
    [apply],
  );

  const setText = (next: string) => {
    keepText(next);
    clearTimeout(typing.current);
    typing.current = setTimeout(() => { apply({ ...memory.filter, text: next.slice(0, 200) }); }, typingPause);
  };

  const refresh = useCallback(() => {
    clearTimeout(waiting.current);
    waiting.current = undefined;
    cache.refresh();
  }, [cache]);

  const soon = () => {
    waiting.current ??= setTimeout(refresh, settle);
  };
  useVaultEvent('entries.changed', soon);
  useVaultEvent('vault.loaded', soon);

  useEffect(() => {
    if (cache.snapshot().total === null) cache.show(cache.snapshot().filter);
    else cache.refresh();
    return () => {
      clearTimeout(typing.current);
      clearTimeout(waiting.current);
      waiting.current = undefined;
    };
  }, [cache]);

  return { filter, setFilter, text, setText, snapshot, need: cache.need, refresh, active, setActive, memory, remember };
}
