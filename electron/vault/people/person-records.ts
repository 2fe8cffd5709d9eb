import type { Result } from '../../contract/result.ts';
import type { AssignedRecord, AssignmentDraftRecord } from '../../domain/assignments/assignment-records.ts';
import type { CommentRecord, ReceivedRecord } from '../../domain/people/people-records.ts';
import type { EndingRecord, PersonNoteRecord } from '../../domain/people/person-notes.ts';
import { receivedIn } from '../../domain/people/received-order.ts';
import type { StoredRecord, TombstoneRecord } from '../../domain/records/record.ts';
import type { OpenVault } from '../use-cases/open-vault.ts';

/**
 * What belongs to a person and goes with them; a further kind is added here. Of comments those of one's own beside what the person
 * sent; theirs beside one's own entries belong to these.
 */
type Kind = {
  received: ReceivedRecord;
  comment: CommentRecord;
  'assignment-draft': AssignmentDraftRecord;
  assigned: AssignedRecord;
  'person-note': PersonNoteRecord;
  ending: EndingRecord;
};

/** What `putForPerson` takes. */
export type PersonRecord = Kind[keyof Kind] | TombstoneRecord;

/**
 * A person's records of one kind, oldest first. Waits until all that is theirs is open.
 * @param contact - the id of their contact record.
 */
export async function recordsForPerson<K extends keyof Kind>({ people }: OpenVault, contact: string, type: K): Promise<Kind[K][]> {
  const records = await people.records(contact);
  const isWanted = (record: StoredRecord): record is StoredRecord & Kind[K] => record.type === type;
  const ordered = type === 'received' ? receivedIn(records) : records.toSorted((a, b) => (a.id < b.id ? -1 : 1));
  return ordered.filter(isWanted);
}

/** One record of a person's; undefined when it is none. */
export async function recordForPerson<K extends keyof Kind>(vault: OpenVault, contact: string, type: K, id: string): Promise<Kind[K] | undefined> {
  return (await recordsForPerson(vault, contact, type)).find((record) => record.id === id);
}

/**
 * Adds or replaces records of a person, all of them or none. Errors: those of `PersonShards.put`.
 * @param contact - the id of their contact record.
 */
export function putForPerson({ people }: OpenVault, contact: string, records: readonly PersonRecord[]): Promise<Result<void>> {
  return people.put(contact, records);
}
