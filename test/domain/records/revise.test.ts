import { describe, expect, test } from 'vitest';
import { epochOf, idTime } from '../../../electron/domain/records/entry-time.ts';
import { entryRecord, tombstoneRecord } from '../../../electron/domain/records/record.ts';
import { newEntry, restated, revised, tombstoneOf, type Stamp } from '../../../electron/domain/records/revise.ts';
import { journalEntry } from '../../support/journal-app.ts';

const id = '01KADXQ3F0000000000000000A';
const stamp = (counter: number): Stamp => ({ rev: `r${counter}`, device: 'd', counter, at: `2026-11-18T20:00:0${counter}.000Z` });

describe('revisions', () => {
  const first = newEntry(id, journalEntry('one'), stamp(1));
  const second = revised(first, journalEntry('two'), 'r1', stamp(2));

  test('are valid records that keep the texts before them', () => {
    expect(entryRecord.parse(second)).toEqual(second);
    expect(second).toMatchObject({ rev: 'r2', parents: ['r1'], counter: 2, created: stamp(1).at, current: { rev: 'r2' }, past: [first.current] });
  });

  test('from an older base have two parents', () => {
    expect(revised(second, journalEntry('three'), 'r1', stamp(3)).parents).toEqual(['r2', 'r1']);
    expect(revised(second, journalEntry('three'), null, stamp(3)).parents).toEqual(['r2']);
  });

  test('a mark raises revision and counter, and keeps when the text was saved', () => {
    const trashed = restated(second, { trashedAt: stamp(3).at }, stamp(3));
    expect(trashed).toMatchObject({ rev: 'r3', parents: ['r2'], counter: 3, past: second.past, current: { rev: 'r3', at: stamp(2).at, trashedAt: stamp(3).at } });
    expect(revised(trashed, journalEntry('back'), 'r3', stamp(4)).current.trashedAt).toBeNull();
  });

  test('a tombstone holds no content', () => {
    const stone = tombstoneOf(second, stamp(3));
    expect(tombstoneRecord.parse(stone)).toEqual(stone);
  });
});

describe('the time of an id', () => {
  const now = new Date('2026-11-18T23:30:00.000Z');

  test('is now for an entry of today in its own zone', () => {
    expect(idTime({ at: '2026-11-19T00:10', zone: 'Europe/Madrid' }, now)).toBe(now.getTime());
    expect(idTime({ at: '2026-11-18T09:00', zone: 'America/Lima' }, now)).toBe(now.getTime());
  });

  test('is that of its date otherwise', () => {
    expect(idTime({ at: '2026-11-18T23:10', zone: 'Europe/Madrid' }, now)).toBe(Date.parse('2026-11-18T22:10:00Z'));
    expect(idTime({ at: '1961-05-01T12:00', zone: 'UTC' }, now)).toBe(0);
  });

  test('an hour that the clocks skip is read as the next one; nonsense has no time', () => {
    expect(epochOf({ at: '2026-03-29T02:30', zone: 'Europe/Madrid' })).toBe(Date.parse('2026-03-29T01:30:00Z'));
    expect(epochOf({ at: '2026-13-01T02:30', zone: 'Europe/Madrid' })).toBeNull();
    expect(epochOf({ at: '2026-12-01T02:30', zone: 'Nowhere' })).toBeNull();
  });
});
