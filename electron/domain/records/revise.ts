import type { EntryContent } from '../entries/entry.ts';
import type { EntryRecord, TombstoneRecord } from './record.ts';

/** Who writes, and when: a new random revision id, the device, a counter above every one seen, and the instant (ISO 8601). */
export type Stamp = { rev: string; device: string; counter: number; at: string };

/** A new entry's record. `id` is a ULID of the month of its date. */
export function newEntry(id: string, content: EntryContent, stamp: Stamp, source: string | null = null): EntryRecord {
  const { rev, device, counter, at } = stamp;
  return { type: 'entry', id, rev, parents: [], device, counter, created: at, source, current: { rev, at, trashedAt: null, content }, past: [] };
}

/**
 * The record with a new text; the one before stays, first among the older revisions. `base` is the revision that the person
 * edited: when it is not the newest one, the new text has two parents, and the text in between stays readable all the same.
 * Saving takes an entry out of the trash.
 */
export function revised(record: EntryRecord, content: EntryContent, base: string | null, stamp: Stamp): EntryRecord {
  const { rev, device, counter, at } = stamp;
  const parents = base === null || base === record.rev ? [record.rev] : [record.rev, base];
  return { ...record, rev, parents, device, counter, current: { rev, at, trashedAt: null, content }, past: [record.current, ...record.past] };
}

/** The record with another mark, tag or place (in the trash or not): a new revision id, and no older text kept for it. */
export function restated(record: EntryRecord, change: { content?: EntryContent; trashedAt?: string | null }, stamp: Stamp): EntryRecord {
  const { rev, device, counter } = stamp;
  return { ...record, rev, parents: [record.rev], device, counter, current: { ...record.current, ...change, rev } };
}

/** What stays of a record that was deleted for good. */
export function tombstoneOf(record: { id: string; rev: string }, stamp: Stamp): TombstoneRecord {
  const { rev, device, counter, at } = stamp;
  return { type: 'tombstone', id: record.id, rev, parents: [record.rev], device, counter, deletedAt: at };
}
