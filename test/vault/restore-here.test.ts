import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { EntryRecord, StoredRecord } from '../../electron/domain/records/record.ts';
import { restated, tombstoneOf, type Stamp } from '../../electron/domain/records/revise.ts';
import { compareBackup, type Present } from '../../electron/vault/backup/compare-backup.ts';
import { planRestore } from '../../electron/vault/backup/plan-restore.ts';
import { presentId, twinId } from '../../electron/vault/backup/twin-id.ts';
import { mergeRecords } from '../../electron/vault/storage/merge-records.ts';
import { createRandom } from '../faults/random.ts';
import { revised, sampleEntry } from '../faults/sample.ts';
import { noon } from './support.ts';

type Copy = Map<string, StoredRecord>;

const day = 86_400_000;
const present = (copy: Copy): Present => ({ get: (id) => copy.get(id), all: () => copy.values() });
const put = (copy: Copy, records: readonly StoredRecord[]): void => {
  for (const record of records) copy.set(record.id, record);
};

function stamps(copy: Copy, device: string): () => Stamp {
  let counter = Math.max(0, ...[...copy.values()].map((record) => record.counter));
  return () => ({ rev: `${device}-${String(++counter)}`, device, counter, at: new Date(noon + counter * 1_000).toISOString() });
}

function merged(a: Copy, b: Copy): Copy {
  const both = new Map(a);
  for (const record of b.values()) {
    const known = both.get(record.id);
    both.set(record.id, known === undefined ? record : mergeRecords(known, record));
  }
  return both;
}

function restore(copy: Copy, backup: Copy, device: string): void {
  const all = new Map([...backup, ...copy]);
  put(copy, planRestore({ records: backup, settings: null, unread: [] }, present(copy), null, stamps(all, device)).records);
}

/** What a person sees: texts by the id that an entry goes by, in the trash or not. */
function seen(copy: Copy): Record<string, string> {
  const entries = [...copy.values()].filter((record): record is EntryRecord => record.type === 'entry' && record.current.trashedAt === null);
  return Object.fromEntries(entries.map(({ id, current }) => [id, JSON.stringify({ ...current.content, links: [] })]));
}

function seenInBackup(backup: Copy, now: Copy): Record<string, string> {
  return Object.fromEntries(Object.entries(seen(backup)).map(([id, text]) => [presentId((one) => now.get(one), id), text]));
}

/** What happens to a journal, as steps; each names an entry by a number. */
const steps = fc.array(fc.record({ does: fc.constantFrom('new', 'edit', 'trash', 'untrash', 'delete'), which: fc.nat(20) }), { maxLength: 14 });

function live(copy: Copy, what: readonly { does: string; which: number }[], seed: number, device: string): void {
  const random = createRandom(seed);
  for (const { does, which } of what) {
    const next = stamps(copy, device);
    const entries = [...copy.values()].filter((record): record is EntryRecord => record.type === 'entry');
    const entry = entries[which % Math.max(1, entries.length)];
    if (does === 'new' || entry === undefined) put(copy, [{ ...sampleEntry(noon - which * 9 * day, random, `${device} ${String(which)}`), ...short(next()) }]);
    else if (does === 'edit') put(copy, [{ ...revised(entry, random, `edited ${device} ${String(which)}`), ...short(next()) }]);
    else if (does === 'delete') put(copy, [tombstoneOf(entry, next())]);
    else put(copy, [restated(entry, { trashedAt: does === 'trash' ? '2026-11-20T00:00:00.000Z' : null }, next())]);
  }
}

function short({ device, counter }: Stamp): { device: string; counter: number } {
  return { device, counter };
}

test('restored in place, the journal shows what the backup shows, whatever happened since; restoring again changes nothing', () => {
  fc.assert(
    fc.property(steps, steps, fc.nat(1_000), (before, since, seed) => {
      const copy: Copy = new Map();
      live(copy, before, seed, 'home');
      const backup = new Map(copy);
      live(copy, since, seed + 1, 'home');
      const texts = allStates(copy);
      restore(copy, backup, 'home');
      expect(seen(copy)).toEqual(seenInBackup(backup, copy));
      // Nothing that was there is lost by it.
      for (const state of texts) expect(allStates(copy)).toContain(state);
      const again = planRestore({ records: backup, settings: null, unread: [] }, present(copy), null, stamps(copy, 'home'));
      expect(again.records).toEqual([]);
      expect(compareBackup({ records: backup, unread: [] }, present(copy)).every(({ kind }) => kind === 'same')).toBe(true);
    }),
    { numRuns: 300 },
  );
});

test('a merge with a copy that knows less does not undo a restore, in either order, and nobody’s later edits are lost', () => {
  fc.assert(
    fc.property(steps, steps, steps, fc.nat(1_000), (before, since, elsewhere, seed) => {
      const home: Copy = new Map();
      live(home, before, seed, 'home');
      const backup = new Map(home);
      live(home, since, seed + 1, 'home');
      // The other computer saw the journal as it was just before the restore.
      const away = new Map(home);
      restore(home, backup, 'home');
      expect(seen(merged(home, away))).toEqual(seen(home));
      expect(seen(merged(away, home))).toEqual(seen(home));
      // And one on which life went on: a join, the same in either order.
      live(away, elsewhere, seed + 2, 'away');
      const one = merged(home, away);
      expect(new Set(merged(away, home).keys())).toEqual(new Set(one.keys()));
      expect(seen(merged(away, home))).toEqual(seen(one));
      expect(seen(merged(one, home))).toEqual(seen(one));
    }),
    { numRuns: 300 },
  );
});

test('two copies that restore the same backup each for themselves do not end with every deleted entry twice', () => {
  const home: Copy = new Map();
  live(home, [{ does: 'new', which: 1 }, { does: 'new', which: 2 }], 7, 'home');
  const backup = new Map(home);
  live(home, [{ does: 'delete', which: 0 }, { does: 'delete', which: 0 }], 8, 'home');
  const away = new Map(home);
  restore(home, backup, 'home');
  restore(away, backup, 'away');
  expect(Object.keys(seen(merged(home, away))).sort()).toEqual(Object.keys(seen(backup)).map(twinId).sort());
  live(home, [{ does: 'delete', which: 0 }], 9, 'home');
  restore(home, backup, 'home');
  expect(Object.keys(seen(home))).toHaveLength(2);
});

test('links lead to the entry that took the place of the deleted one', () => {
  const random = createRandom(3);
  const target = sampleEntry(noon, random, 'target');
  const linking = sampleEntry(noon - day, random, 'linking');
  linking.current.content.links = [target.id];
  const backup: Copy = new Map([target, linking].map((record) => [record.id, record]));
  const copy: Copy = new Map(backup);
  put(copy, [tombstoneOf(target, stamps(copy, 'home')())]);
  restore(copy, backup, 'home');
  const now = copy.get(linking.id);
  expect(now?.type === 'entry' && now.current.content.links).toEqual([twinId(target.id)]);
});

test('chosen entries alone come back, out of the trash too, and what could not be read of a backup touches nothing', () => {
  const random = createRandom(4);
  const [one, two] = [sampleEntry(noon, random, 'one'), sampleEntry(noon - 40 * day, random, 'two')];
  const backup: Copy = new Map([one, two].map((record) => [record.id, record]));
  const copy: Copy = new Map();
  put(copy, [restated(one, { trashedAt: '2026-11-20T00:00:00.000Z' }, stamps(copy, 'home')()), revised(two, random, 'changed')]);
  const plan = planRestore({ records: backup, settings: null, unread: [] }, present(copy), new Set([one.id]), stamps(copy, 'home'));
  expect(plan).toMatchObject({ restored: 1, trashed: 0 });
  expect(plan.records).toMatchObject([{ id: one.id, current: { trashedAt: null } }]);

  const written = sampleEntry(noon, random, 'since');
  put(copy, [written]);
  const partly = { records: new Map<string, StoredRecord>([[two.id, two]]), settings: null, unread: ['records/2026-11.json.age'] };
  expect(planRestore(partly, present(copy), null, stamps(copy, 'home'))).toMatchObject({ restored: 1, trashed: 0 });
});

function allStates(copy: Copy): string[] {
  return [...copy.values()].flatMap((record) => (record.type === 'entry' ? [record.current, ...record.past].map(({ content }) => JSON.stringify({ ...content, links: [] })) : []));
}
