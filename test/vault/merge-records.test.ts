import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { StoredRecord } from '../../electron/domain/records/record.ts';
import { mergeRecords } from '../../electron/vault/storage/merge-records.ts';
import { createRandom } from '../faults/random.ts';
import { revised, sampleEntry } from '../faults/sample.ts';

const random = createRandom(3);
const first = sampleEntry(Date.UTC(2026, 1, 1), random, 'first');

/** A history of the same entry: edits and perhaps a deletion. */
const history = fc.array(fc.constantFrom('edit', 'delete'), { maxLength: 4 }).map((steps): StoredRecord => {
  let record: StoredRecord = first;
  for (const step of steps) {
    if (record.type !== 'entry') break;
    record = step === 'edit' ? revised(record, random, 'edit') : { type: 'tombstone', id: first.id, rev: `t${record.rev}`, parents: [record.rev], device: 'd', counter: record.counter + 1, deletedAt: '2026-02-02T00:00:00.000Z' };
  }
  return record;
});

test('merging does not depend on the order, and merging again changes nothing', () => {
  fc.assert(
    fc.property(history, history, (a, b) => {
      const merged = mergeRecords(a, b);
      expect(mergeRecords(b, a)).toEqual(merged);
      expect(mergeRecords(merged, a)).toBe(merged);
      expect(mergeRecords(merged, b)).toBe(merged);
      expect(mergeRecords(a, a)).toBe(a);
    }),
  );
});

test('no state of an entry is lost, and what was deleted stays deleted', () => {
  fc.assert(
    fc.property(history, history, (a, b) => {
      const merged = mergeRecords(a, b);
      if (a.type === 'tombstone' || b.type === 'tombstone') expect(merged.type).toBe('tombstone');
      else if (a.type === 'entry' && b.type === 'entry' && merged.type === 'entry') {
        const states = new Set([merged.current, ...merged.past].map((state) => state.rev));
        for (const state of [a.current, ...a.past, b.current, ...b.past]) expect(states).toContain(state.rev);
      }
    }),
  );
});
