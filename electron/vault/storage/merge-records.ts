import { joinPlans } from '../../domain/plans/join-plans.ts';
import type { PersonNoteRecord } from '../../domain/people/person-notes.ts';
import { joinSessions } from '../../domain/sessions/session-changes.ts';
import type { EntryRecord, StoredRecord } from '../../domain/records/record.ts';

type Kept<T> = { current: T; past: readonly T[] };

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
  if (a.type === 'session' && b.type === 'session') return stands === a ? joinSessions(a, b) : joinSessions(b, a);
  if (a.type === 'entry' && b.type === 'entry') return joined(stands === a ? a : b, a, b);
  if (a.type === 'person-note' && b.type === 'person-note') return joinedNote(stands === a ? a : b, a, b);
  return stands;
}

function newer(a: StoredRecord, b: StoredRecord): boolean {
  if (a.counter !== b.counter) return a.counter > b.counter;
  return a.device === b.device ? a.rev > b.rev : a.device > b.device;
}

/** Every other state that either has, newest first. */
function pastOf<T extends { rev: string; at: string }>(stands: Kept<T>, a: Kept<T>, b: Kept<T>): T[] {
  const states = new Map<string, T>();
  for (const state of [...b.past, b.current, ...a.past, a.current]) states.set(state.rev, state);
  states.delete(stands.current.rev);
  return [...states.values()].sort(newestFirst);
}

function joinedNote(stands: PersonNoteRecord, a: PersonNoteRecord, b: PersonNoteRecord): PersonNoteRecord {
  const past = pastOf(stands, a, b);
  return stands === a && sameStates(past, a.past) ? a : { ...stands, past };
}

function joined(stands: EntryRecord, a: EntryRecord, b: EntryRecord): EntryRecord {
  const past = pastOf(stands, a, b);
  // An entry that two copies brought in from the same file was made twice.
  const created = a.created < b.created ? a.created : b.created;
  const source = [a.source, b.source].filter((one) => one !== null).sort()[0] ?? null;
  const same = stands === a && created === a.created && source === a.source && sameStates(past, a.past);
  return same ? a : { ...stands, created, source, past };
}

function sameStates(a: readonly { rev: string }[], b: readonly { rev: string }[]): boolean {
  return a.length === b.length && a.every(({ rev }, at) => rev === b[at]?.rev);
}

function newestFirst(a: { at: string; rev: string }, b: { at: string; rev: string }): number {
  if (a.at !== b.at) return a.at < b.at ? 1 : -1;
  return a.rev < b.rev ? 1 : a.rev > b.rev ? -1 : 0;
}
