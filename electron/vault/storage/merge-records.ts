import type { EntryRecord, EntryRevision, StoredRecord } from '../../domain/records/record.ts';

/**
 * One record out of two with the same id, from two copies of a vault. What was deleted stays deleted; a state that the other
 * was made from gives way; when both changed, the newest stands and the other is kept among its past revisions. The answer
 * does not depend on the order, so that two computers come to the same. Answers `a` itself when nothing of `b` is new.
 */
export function mergeRecords(a: StoredRecord, b: StoredRecord): StoredRecord {
  if (a.type === 'tombstone' || b.type === 'tombstone') return a.type !== 'tombstone' ? b : b.type !== 'tombstone' || !newer(b, a) ? a : b;
  if (a.type !== 'entry' || b.type !== 'entry') return newer(b, a) ? b : a;
  if (a.rev === b.rev) return withPast(a, b.past);
  if (descends(a, b)) return withPast(a, b.past);
  if (descends(b, a)) return withPast(b, a.past);
  return newer(a, b) ? withPast(a, [b.current, ...b.past]) : withPast(b, [a.current, ...a.past]);
}

function newer(a: StoredRecord, b: StoredRecord): boolean {
  if (a.counter !== b.counter) return a.counter > b.counter;
  return a.device === b.device ? a.rev > b.rev : a.device > b.device;
}

/** True when `a` was made from `b`'s state. */
function descends(a: EntryRecord, b: EntryRecord): boolean {
  return a.parents.includes(b.rev) || a.past.some((revision) => revision.rev === b.rev);
}

function withPast(record: EntryRecord, more: readonly EntryRevision[]): EntryRecord {
  const known = new Set([record.current.rev, ...record.past.map((revision) => revision.rev)]);
  const added = more.filter((revision) => !known.has(revision.rev));
  if (added.length === 0) return record;
  const past = [...record.past, ...added].sort((x, y) => (x.at === y.at ? (x.rev < y.rev ? 1 : -1) : x.at < y.at ? 1 : -1));
  return { ...record, past };
}
