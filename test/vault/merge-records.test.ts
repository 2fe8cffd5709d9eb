import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { EntryContent } from '../../electron/domain/entries/entry.ts';
import type { EntryRecord, StoredRecord } from '../../electron/domain/records/record.ts';
import { newEntry, restated, revised, tombstoneOf, type Stamp } from '../../electron/domain/records/revise.ts';
import { mergeRecords } from '../../electron/vault/storage/merge-records.ts';
import { sameHoweverMerged } from '../support/merge-laws.ts';

/** Copies of one entry that go their own ways: edited, tagged, put in the trash, deleted, merged with one another, by clocks that are wrong. */
type Step =
  | { do: 'edit' | 'tag' | 'trash' | 'delete'; copy: number; clock: number }
  | { do: 'merge'; copy: number; from: number };

const copies = 3;
const copy = fc.nat({ max: copies - 1 });
const step: fc.Arbitrary<Step> = fc.oneof(
  fc.record({ do: fc.constantFrom('edit' as const, 'edit' as const, 'tag' as const, 'trash' as const), copy, clock: fc.integer({ min: -400, max: 400 }) }),
  fc.record({ do: fc.constant('delete' as const), copy, clock: fc.integer({ min: -400, max: 400 }) }),
  fc.record({ do: fc.constant('merge' as const), copy, from: copy }),
);
const life = fc.array(step, { maxLength: 14 });
const kindLife = fc.array(step.filter((one) => one.do !== 'delete'), { maxLength: 14 });

function content(text: string): EntryContent {
  return { kind: 'journal', when: { at: '2026-02-01T10:00', zone: 'UTC' }, tags: [], bring: false, links: [], privateNote: '', title: '', text, feelings: [] };
}

function live(steps: readonly Step[]): { records: StoredRecord[]; texts: Set<string> } {
  let revs = 0;
  const texts = new Set(['first']);
  const stampFor = (seen: StoredRecord, device: number, clock: number): Stamp => ({
    rev: `r${String(++revs)}`,
    device: `d${String(device)}`,
    counter: seen.counter + 1,
    at: new Date(Date.UTC(2026, 1, 1) + clock * 86_400_000).toISOString(),
  });
  const first = newEntry('01JKABCDEFGHJKMNPQRSTVWXYZ', content('first'), { rev: 'r0', device: 'd0', counter: 1, at: '2026-02-01T10:00:00.000Z' });
  const records: StoredRecord[] = Array.from({ length: copies }, () => first);
  for (const one of steps) {
    const record = records[one.copy] as StoredRecord;
    if (one.do === 'merge') records[one.copy] = mergeRecords(record, records[one.from] as StoredRecord);
    else if (record.type === 'entry') records[one.copy] = change(record, one.do, stampFor(record, one.copy, one.clock), texts);
  }
  return { records, texts };
}

function change(record: EntryRecord, what: 'edit' | 'tag' | 'trash' | 'delete', stamp: Stamp, texts: Set<string>): StoredRecord {
  if (what === 'delete') return tombstoneOf(record, stamp);
  if (what === 'trash') return restated(record, { trashedAt: stamp.at }, stamp);
  if (what === 'tag') return restated(record, { content: { ...record.current.content, tags: [stamp.rev] } }, stamp);
  texts.add(stamp.rev);
  return revised(record, content(stamp.rev), record.rev, stamp);
}

test('the order of merging does not matter, nor how often', () => {
  fc.assert(
    fc.property(life, (steps) => {
      const [a, b, c] = live(steps).records as [StoredRecord, StoredRecord, StoredRecord];
      sameHoweverMerged(a, b, c);
    }),
    { numRuns: 1_000 },
  );
});

test('no text of any copy is lost, and the newest stands whatever the clocks say', () => {
  fc.assert(
    fc.property(kindLife, (steps) => {
      const { records, texts } = live(steps);
      const merged = records.reduce(mergeRecords) as EntryRecord;
      const held = new Set([merged.current, ...merged.past].map((state) => (state.content.kind === 'journal' ? state.content.text : '')));
      expect([...texts].filter((text) => !held.has(text))).toEqual([]);
      expect(merged.counter).toBe(Math.max(...records.map(({ counter }) => counter)));
      // A state that another was made from never stands over it.
      for (const record of records) if (record.type === 'entry' && record.rev !== merged.rev) expect(record.parents).not.toContain(merged.rev);
    }),
    { numRuns: 1_000 },
  );
});

test('what was deleted stays deleted', () => {
  fc.assert(
    fc.property(life, (steps) => {
      const { records } = live(steps);
      const deleted = records.some(({ type }) => type === 'tombstone');
      expect(records.reduce(mergeRecords).type).toBe(deleted ? 'tombstone' : 'entry');
    }),
  );
});
