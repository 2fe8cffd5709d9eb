import type { SlotChange } from '../../domain/sessions/session.ts';
import { stamp, type EntryDeps } from '../use-cases/entry-deps.ts';
import type { OpenVault } from '../use-cases/open-vault.ts';

const most = 500;

/**
 * Notes with a session that an entry was made, changed or written beside in it, so that it can be passed on afterwards. What it is about is on disk
 * already: a disk that refuses this leaves that as it is.
 */
export async function markChanged(deps: EntryDeps, vault: OpenVault, { series, on }: { series: string; on: string }, entry: string): Promise<void> {
  await vault.turns(async () => {
    const record = vault.store.get(series);
    if (record?.type !== 'session') return;
    const before: SlotChange = record.slots[on] ?? { at: null, state: 'planned', shared: [] };
    const changed = before.changed ?? [];
    if (changed.includes(entry) || changed.length >= most) return;
    const { rev, device, counter } = stamp(deps, vault);
    await vault.store.put([{ ...record, rev, parents: [record.rev], device, counter, slots: { ...record.slots, [on]: { ...before, changed: [...changed, entry] } } }]);
  });
}
