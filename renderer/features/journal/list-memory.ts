import type { VirtualItem } from '@tanstack/react-virtual';
import type { EntryFilter } from '../../../electron/contract/entry-calls.ts';
import type { PageCache } from './page-cache.ts';
import { noSelection, type Selection } from './selection.ts';

/** What a list was like when the person left it, so that going back finds it so. Lives as long as the window. */
export type ListMemory = {
  cache: PageCache;
  filter: EntryFilter;
  active: number;
  selection: Selection;
  scroll: number;
  sizes: VirtualItem[];
};

const keptVisits = 3;
const memories = new Map<number, ListMemory>();

export function recallList(visit: number, fresh: () => Pick<ListMemory, 'cache' | 'filter'>): ListMemory {
  const known = memories.get(visit);
  const memory = known ?? { ...fresh(), active: 0, selection: noSelection, scroll: 0, sizes: [] };
  memories.delete(visit);
  memories.set(visit, memory);
  for (const old of [...memories.keys()].slice(0, -keptVisits)) memories.delete(old);
  return memory;
}

export function rememberList(visit: number, change: Partial<ListMemory>): void {
  const memory = memories.get(visit);
  if (memory !== undefined) Object.assign(memory, change);
}
