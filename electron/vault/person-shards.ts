import { ok, type Result } from '../contract/result.ts';
import { summariseRecords, type PersonSummary } from '../domain/people/person-summary.ts';
import type { StoredRecord } from '../domain/records/record.ts';
import type { RecordStore } from './record-store.ts';

/**
 * What the use cases ask of the storage of people: each one's records in shards of their own, under a key of their own. `contact` is the id of the
 * person's contact record, which lies with the vault's own records. `person-store/` implements it; tests may keep everything in one store.
 */
export type PersonShards = {
  /** All that is kept of a person, tombstones too. Opens theirs; empty when nothing is kept, or while it cannot be opened, which is told. */
  records(contact: string): Promise<readonly StoredRecord[]>;
  /**
   * Adds or replaces, all or none. A counter that is not above every one of the person's is raised above it. Errors: `not-found` (no such contact),
   * `file-damaged` (their key is lost), `vault-read-only`, `vault-locked`, and the disk's.
   */
  put(contact: string, records: readonly StoredRecord[]): Promise<Result<void>>;
  /** What a list shows of a person. Where nothing was cut off, their records stay shut for it. */
  summary(contact: string): Promise<PersonSummary>;
};

/** Records of a person that lie among the vault's own: in one that was not moved into their shards yet. */
export function amongTheVaults(store: RecordStore, contact: string): StoredRecord[] {
  const own: StoredRecord[] = [];
  const beside: Extract<StoredRecord, { type: 'comment' }>[] = [];
  for (const record of store.all()) {
    if (record.type === 'comment') beside.push(record);
    else if (record.type !== 'session' && 'contact' in record && record.contact === contact) own.push(record);
  }
  const ids = new Set(own.map(({ id }) => id));
  return [...own, ...beside.filter(({ received }) => received !== null && ids.has(received))];
}

/** Everything in one store. */
export function peopleInStore(store: RecordStore): PersonShards {
  const records = async (contact: string): Promise<StoredRecord[]> => {
    await store.whenLoaded();
    return amongTheVaults(store, contact);
  };
  return {
    records,
    async put(_contact, given) {
      return given.length === 0 ? ok(undefined) : store.put(given);
    },
    summary: async (contact) => summariseRecords(await records(contact)),
  };
}
