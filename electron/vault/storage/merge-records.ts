import { joinPlans } from '../../domain/plans/join-plans.ts';
import type { EntryRecord, EntryRevision, StoredRecord } from '../../domain/records/record.ts';

/**
 * One record out of two with the same id, from two copies of a vault: every state that either has, the newest of the two current
 * ones as the current one. What was deleted stays deleted. The answer is that of a set: neither the order nor the number of
 * merges changes it, so any number of copies come to the same. Clocks play no part: "newest" goes by the counter, which is
 * higher in a state than in every state that its writer had seen. Answers `a` itself when nothing of `b` is new.
 */
export function mergeRecords(a: StoredRecord, b: StoredRecord): StoredRecord {
  const stands = newer(b, a) ? b : a;
  const gone = a.type === 'tombstone' || b.type === 'tombstone';
  if (gone) return a.type !== 'tombstone' ? b : b.type !== 'tombstone' ? a : stands;
  if (a.type === 'plan' && b.type === 'plan') return joinPlans(stands === a ? a : b, a, b);
  if (a.type !== 'entry' || b.type !== 'entry') return stands;
  return joined(stands === a ? a : b, a, b);
}

function newer(a: StoredRecord, b: StoredRecord): boolean {
  if (a.counter !== b.counter) return a.counter > b.counter;
  return a.device === b.device ? a.rev > b.rev : a.device > b.device;
}

function joined(stands: EntryRecord, a: EntryRecord, b: EntryRecord): EntryRecord {
  const states = new Map<string, EntryRevision>();
  for (const state of [...b.past, b.current, ...a.past, a.current]) states.set(state.rev, state);
  states.delete(stands.current.rev);
  const past = [...states.values()].sort(newestFirst);
  // An entry that two copies brought in from the same file was made twice.
  const created = a.created < b.created ? a.created : b.created;
  const source = [a.source, b.source].filter((one) => one !== null).sort()[0] ?? null;
  const same = stands === a && created === a.created && source === a.source && past.length === a.past.length && past.every((state, at) => state.rev === a.past[at]?.rev);
  return same ? a : { ...stands, created, source, past };
}

function newestFirst(a: EntryRevision, b: EntryRevision): number {
  if (a.at !== b.at) return a.at < b.at ? 1 : -1;
  return a.rev < b.rev ? 1 : a.rev > b.rev ? -1 : 0;
}
