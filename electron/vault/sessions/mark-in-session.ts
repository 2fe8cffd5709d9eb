import { withMark, type Mark } from '../../domain/sessions/session-changes.ts';
import { stamp, type EntryDeps } from '../use-cases/entry-deps.ts';
import type { OpenVault } from '../use-cases/open-vault.ts';

/**
 * Remembers with a session: entries that were made, changed or written beside in it, so that they can be passed on; drafts that were begun in it, so that they can be gone on with.
 * What it is about is on disk already: a disk that refuses this leaves that as it is.
 */
export async function markInSession(deps: EntryDeps, vault: OpenVault, { series, on }: { series: string; on: string }, what: Mark, id: string): Promise<void> {
  await vault.turns(async () => {
    const record = vault.store.get(series);
    const marked = record?.type === 'session' ? withMark(record, on, what, id, stamp(deps, vault)) : null;
    if (marked !== null) await vault.store.put([marked]);
  });
}
