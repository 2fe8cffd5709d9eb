import type { StoredRecord } from '../../domain/records/record.ts';
import { ulid, ulidTime } from '../../domain/text/ulid.ts';
import { sha256 } from '../sealing/sha256.ts';

/**
 * The id under which an entry comes back that was deleted for good. A tombstone stands for ever, so the entry cannot have its old id; and the new
 * one follows from the old one, so that the same entry brought back twice, or in two copies of the vault, is one entry again.
 * Same month: the part that is time stays.
 */
export function twinId(id: string): string {
  return ulid(ulidTime(id), Buffer.from(sha256(`footbridge-again ${id}`), 'hex'));
}

/** The id that an entry goes by now: its own, or that of the one that took its place once it was deleted for good. */
export function presentId(get: (id: string) => StoredRecord | undefined, id: string): string {
  let at = id;
  while (get(at)?.type === 'tombstone') at = twinId(at);
  return at;
}
