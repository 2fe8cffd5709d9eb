import { useEffect, useState } from 'react';
import { listedFilter } from '../../../electron/contract/empty-filter.ts';
import type { EntryFilter } from '../../../electron/contract/entry-calls.ts';
import type { VaultClient } from '../../../electron/contract/client.ts';
import { useVault } from '../../app/bridge-context.tsx';

export type Neighbour = { id: string; at: number };
export type Neighbours = { before: Neighbour | null; after: Neighbour | null };

/** The entries beside this one in a list: by its place when it is still there, else by looking for it. */
export async function findNeighbours(vault: VaultClient, id: string, among: EntryFilter, at: number | null): Promise<Neighbours> {
  if (at !== null) {
    const offset = Math.max(0, at - 1);
    const near = await vault.call('entries.list', { filter: among, offset, limit: 3 });
    if (near.ok && near.value.items[at - offset]?.id === id) {
      const ids = near.value.items.map((item) => item.id);
      return beside(ids, at - offset, offset);
    }
  }
  const all = await vault.call('entries.ids', { filter: among });
  const here = all.ok ? all.value.indexOf(id) : -1;
  return all.ok && here >= 0 ? beside(all.value, here, 0) : { before: null, after: null };
}

function beside(ids: readonly string[], here: number, offset: number): Neighbours {
  const before = ids[here - 1];
  const after = ids[here + 1];
  return {
    before: before === undefined ? null : { id: before, at: offset + here - 1 },
    after: after === undefined ? null : { id: after, at: offset + here + 1 },
  };
}

export function useNeighbours(id: string, among: EntryFilter = listedFilter, at: number | null = null): Neighbours {
  const vault = useVault();
  const [found, setFound] = useState<Neighbours>({ before: null, after: null });

  useEffect(() => {
    let stale = false;
    void findNeighbours(vault, id, among, at).then((next) => {
      if (!stale) setFound(next);
    });
    return () => {
      stale = true;
    };
  }, [vault, id, among, at]);

  return found;
}
