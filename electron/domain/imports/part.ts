import { entryContent, type EntryContent } from '../entries/entry.ts';
import type { ExportedRecord } from '../records/export-file.ts';

/** Why a part of a file is left out, and what has no place here; in the words of the contract. */
export type SkipReason = 'no-date' | 'empty' | 'too-long' | 'not-readable' | 'not-supported' | 'damaged' | 'cut' | 'too-many';
export type LeftOut = 'photos' | 'places' | 'weather' | 'audio' | 'other';

/**
 * What a reader finds, one after the other. An `entry` has a `key` that is the same whenever the same thing is read again, whatever
 * was answered about it. A `record` is one of our own, whole; `edited` when its text was changed in its file. `place` is a row's number or the name of a part.
 */
export type Part =
  | { is: 'entry'; key: string; content: EntryContent }
  | { is: 'record'; record: ExportedRecord; edited: boolean }
  | { is: 'skipped'; place: string; why: SkipReason }
  | { is: 'left-out'; what: LeftOut; count: number };

/** The content as an entry, or why it cannot be one: nothing is cut off to make it fit. */
export function entryPart(key: string, place: string, content: EntryContent): Part {
  const checked = entryContent.safeParse(content);
  if (checked.success) return { is: 'entry', key, content: checked.data };
  const long = checked.error.issues.some(({ code }) => code === 'too_big');
  return { is: 'skipped', place, why: long ? 'too-long' : 'not-readable' };
}

export function skipped(place: string | number, why: SkipReason): Part {
  return { is: 'skipped', place: String(place).slice(-200), why };
}

/** Tells things apart that are the same in every letter, such as two equal rows: the second one gets another key. */
export function countKeys(): (key: string) => string {
  const seen = new Map<string, number>();
  return (key) => {
    const count = (seen.get(key) ?? 0) + 1;
    seen.set(key, count);
    return count === 1 ? key : `${key}\n#${String(count)}`;
  };
}
