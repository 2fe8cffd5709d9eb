import type { ImportSource } from '../../contract/import-calls.ts';
import { epochOf } from '../../domain/records/entry-time.ts';
import type { StoredRecord } from '../../domain/records/record.ts';
import { ulid } from '../../domain/text/ulid.ts';
import type { Job } from '../jobs.ts';
import { sha256 } from '../sealing/sha256.ts';
import type { OpenVault } from '../use-cases/open-vault.ts';
import type { Item } from './collect.ts';

/** An item with the id that it has or gets; `fresh` when it would be added. `source` is null for our own records, which keep theirs. */
export type Placed = { item: Item; id: string; fresh: boolean; source: string | null };

type Store = OpenVault['store'];

/** Entries of imports that were taken back may come in again, under another id: their tombstones stay. */
function takenBack(records: Iterable<StoredRecord>): Set<string> {
  return new Set([...records].flatMap((record) => (record.type === 'import' && record.undone !== null ? record.added.map(({ id }) => id) : [])));
}

function digits(text: string): Uint8Array {
  return Buffer.from(sha256(text), 'hex');
}

/**
 * The id of an item is worked out, not drawn: the same thing gets the same id in every copy of this vault, so that two copies that bring in one
 * file can be merged. The vault's own id goes into it, so that nobody else can try out what was read.
 */
function firstId({ vaultId }: Store, item: Item, source: string): string {
  if (item.is === 'record') return item.record.id;
  return ulid(Math.max(0, epochOf(item.content.when) ?? 0), digits(`${vaultId} ${source}`));
}

/** Finds out for each item whether it is here already. Every month must be open. What was deleted for good counts as here: it stays deleted. */
export async function placeItems({ store, journal }: OpenVault, tool: ImportSource, items: readonly Item[], job: Job): Promise<Placed[]> {
  const back = takenBack(store.all());
  const sources = new Set(journal.items().map(({ record }) => record.source));
  const taken = new Set<string>();

  const placed: Placed[] = [];
  for (const item of items) {
    if (placed.length % 50 === 0) {
      job.progress('check', placed.length, items.length);
      await job.breathe();
    }
    const source = item.is === 'entry' ? `${tool}/${sha256(item.key).slice(0, 32)}` : null;
    const first = firstId(store, item, source ?? '');
    let id = first;
    for (let again = 1; store.get(id)?.type === 'tombstone' && back.has(id); again++) id = first.slice(0, 10) + ulid(0, digits(`${store.vaultId} ${first} ${String(again)}`)).slice(10);
    const here = store.get(id) !== undefined || taken.has(id) || (source !== null && sources.has(source));
    taken.add(id);
    placed.push({ item, id, fresh: !here, source });
  }
  job.progress('check', items.length, items.length);
  return placed;
}
