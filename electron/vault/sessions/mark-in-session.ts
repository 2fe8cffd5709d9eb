import type { SlotChange } from '../../domain/sessions/session.ts';
import { slotOn } from '../../domain/sessions/timeline.ts';
import { stamp, type EntryDeps } from '../use-cases/entry-deps.ts';
import type { OpenVault } from '../use-cases/open-vault.ts';

const most = 500;

/** What is remembered with a session: entries that were made, changed or written beside in it, so that they can be passed on; drafts that were begun in it, so that they can be gone on with. */
export type Mark = 'changed' | 'begun';

/** What it is about is on disk already: a disk that refuses this leaves that as it is. */
export async function markInSession(deps: EntryDeps, vault: OpenVault, { series, on }: { series: string; on: string }, what: Mark, id: string): Promise<void> {
  await vault.turns(async () => {
    const record = vault.store.get(series);
    if (record?.type !== 'session') return;
    const { key, change } = slotOn(record.slots, on);
    const before: SlotChange = change ?? { at: null, state: 'planned', shared: [] };
    const marked = before[what] ?? [];
    if (marked.includes(id) || marked.length >= most) return;
    const { rev, device, counter } = stamp(deps, vault);
    await vault.store.put([{ ...record, rev, parents: [record.rev], device, counter, slots: { ...record.slots, [key]: { ...before, [what]: [...marked, id] } } }]);
  });
}
