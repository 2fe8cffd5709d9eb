import { expect } from 'vitest';
import type { StoredRecord } from '../../electron/domain/records/record.ts';
import { mergeRecords } from '../../electron/vault/storage/merge-records.ts';

/** Three copies of a record come to the same, in whatever order and however often they are merged. Answers what they come to. */
export function sameHoweverMerged(a: StoredRecord, b: StoredRecord, c: StoredRecord): StoredRecord {
  const merged = mergeRecords(a, b);
  expect(mergeRecords(b, a)).toEqual(merged);
  expect(mergeRecords(merged, a)).toBe(merged);
  expect(mergeRecords(merged, b)).toBe(merged);
  const all = mergeRecords(merged, c);
  expect(mergeRecords(a, mergeRecords(b, c))).toEqual(all);
  expect(mergeRecords(mergeRecords(c, a), b)).toEqual(all);
  expect(mergeRecords(all, b)).toBe(all);
  expect(mergeRecords(all, mergeRecords(c, b))).toBe(all);
  return all;
}
