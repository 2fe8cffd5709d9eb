import type { MergeKind } from '../../contract/merge-calls.ts';
import { sameText } from '../../domain/entries/same-content.ts';
import type { EntryRecord, StoredRecord } from '../../domain/records/record.ts';
import { mergeRecords } from '../storage/merge-records.ts';

export type Compared = {
  id: string;
  /** Null for what needs no look: marks, the share log, a tombstone of something that was never here. */
  kind: MergeKind | 'newer-here' | 'same' | null;
  here: StoredRecord | undefined;
  there: StoredRecord;
  /** What the record becomes; the very record that is here when nothing changes. */
  merged: StoredRecord;
};

/** What the other copy's state of a record means for this one. */
export function compare(here: StoredRecord | undefined, there: StoredRecord): Compared {
  const merged = here === undefined ? there : mergeRecords(here, there);
  return { id: there.id, kind: kindOf(here, there, merged), here, there, merged };
}

function kindOf(here: StoredRecord | undefined, there: StoredRecord, merged: StoredRecord): Compared['kind'] {
  if (here === undefined) return there.type === 'entry' ? 'there' : null;
  if (there.type === 'tombstone') return here.type === 'entry' ? 'deleted-there' : null;
  if (here.type === 'tombstone') return there.type === 'entry' ? 'deleted-here' : null;
  if (here.type !== 'entry' || there.type !== 'entry') return null;
  if (here.rev === there.rev) return 'same';
  const knowsThere = knows(here, there);
  const knowsHere = knows(there, here);
  if (!knowsThere && !knowsHere) return 'both';
  if (sameText(here.current.content, there.current.content)) return 'same';
  return merged.rev === there.rev ? 'newer-there' : 'newer-here';
}

/** Whether a record holds what the other one says now, or was made from it. */
function knows(record: EntryRecord, other: EntryRecord): boolean {
  if (record.parents.includes(other.rev)) return true;
  return [record.current, ...record.past].some((state) => state.rev === other.rev || sameText(state.content, other.current.content));
}
