import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { EntryRecord, StoredRecord } from '../../electron/domain/records/record.ts';
import { newEntry, restated, revised, tombstoneOf, type Stamp } from '../../electron/domain/records/revise.ts';
import type { VaultSession } from '../../electron/vault/vault-session.ts';
import { samplePorts } from '../faults/sample.ts';
import { callsOf, copyFolder, look, openAt, takeAll } from './merge-support.ts';
import { createVault } from '../../electron/vault/create-vault.ts';
import { folder, makeWorld, month, noon, passphrase, unwrap, type World } from './support.ts';

/** Two copies of one vault with four entries over three months. */
async function twoCopies(): Promise<{ world: World; entries: EntryRecord[] }> {
  const entries: EntryRecord[] = [];
  const world = await makeWorld(async ({ store }, { entry }) => {
    for (const [at, text] of ['one', 'two', 'three', 'four'].entries()) entries.push(entry(noon - at * month, text));
    unwrap(await store.put(entries));
  });
  copyFolder(world, folder, '/stick');
  return { world, entries };
}

let revs = 0;
function stamp(session: VaultSession, at = noon): Stamp {
  return { rev: `rev-${String(++revs)}`, device: session.store.device, counter: session.store.counter() + 1, at: new Date(at).toISOString() };
}

function written(record: StoredRecord | undefined, text: string, session: VaultSession, at?: number): EntryRecord {
  if (record?.type !== 'entry') throw new Error('no entry');
  const { content } = record.current;
  if (content.kind !== 'journal') throw new Error('no journal entry');
  return revised(record, { ...content, text }, record.rev, stamp(session, at));
}

function texts(session: VaultSession): string[] {
  return [...session.store.all()].flatMap((record) => (record.type === 'entry' && record.current.content.kind === 'journal' ? [record.current.content.text] : [])).sort();
}

test('what is new, newer, changed on both sides and deleted is told apart and merged; both texts stay', async () => {
  const { world, entries } = await twoCopies();
  const [first, second, third, fourth] = entries as [EntryRecord, EntryRecord, EntryRecord, EntryRecord];
  const stick = await openAt(world, '/stick', 'stick');
  unwrap(await stick.store.put([written(first, 'one, on the stick', stick), written(second, 'two, on the stick', stick), tombstoneOf(third, stamp(stick))]));
  unwrap(await stick.store.put([newEntry(world.entry(noon - 2 * month).id, { ...first.current.content }, stamp(stick))]));
  await stick.close();

  const home = await openAt(world, folder, 'home');
  unwrap(await home.store.put([written(second, 'two, at home', home), written(fourth, 'four, at home', home)]));
  const calls = callsOf(world, home, '/stick');
  const report = await look(calls);
  expect(report.counts).toEqual({ there: 1, newerThere: 1, newerHere: 1, same: 0, both: 1, deletedThere: 1, deletedHere: 0 });
  expect(report.items.map(({ kind }) => kind)).toEqual(['both', 'deleted-there', 'newer-there', 'there']);
  const sides = unwrap(await calls['merge.both']({ look: report.look, id: second.id }));
  expect([sides.here, sides.there]).toMatchObject([{ text: 'two, at home' }, { text: 'two, on the stick' }]);

  const other = report.items[0]?.stands === 'here' ? 'there' : 'here';
  const merged = unwrap(await calls['merge.take']({ look: report.look, stand: [{ id: second.id, side: other }], keep: [third.id], job: 'j' }));
  expect(merged).toEqual({ added: 2, changed: 2, removed: 1, drafts: 0 });
  const both = home.store.get(second.id);
  if (both?.type !== 'entry') throw new Error('lost');
  expect(both.current.content).toMatchObject({ text: other === 'here' ? 'two, at home' : 'two, on the stick' });
  expect(both.past.map(({ content }) => content.kind === 'journal' && content.text)).toEqual(expect.arrayContaining(['two, at home', 'two, on the stick', expect.stringMatching(/ two$/) as string]));
  expect(home.store.get(third.id)?.type).toBe('tombstone');
  expect(texts(home).some((text) => text.endsWith(' three'))).toBe(true);
  expect(await look(callsOf(world, home, '/stick'))).toMatchObject({ counts: { there: 0, newerThere: 0, both: 0, deletedThere: 0 } });
  await home.close();
});

test('merging in either direction gives the same records', async () => {
  const change = fc.record({ side: fc.constantFrom('/vault', '/stick'), entry: fc.nat({ max: 3 }), what: fc.constantFrom('edit', 'tag', 'delete', 'new'), clock: fc.integer({ min: -1_000, max: 1_000 }) });
  await fc.assert(
    fc.asyncProperty(fc.array(change, { maxLength: 8 }), async (changes) => {
      const { world, entries } = await twoCopies();
      for (const side of ['/vault', '/stick']) {
        const session = await openAt(world, side, side);
        for (const { entry, what, clock } of changes.filter((one) => one.side === side)) {
          const record = session.store.get(entries[entry]?.id ?? '');
          if (what === 'new') unwrap(await session.store.put([world.entry(noon - 5 * month)]));
          else if (record?.type === 'entry') {
            const next = what === 'edit' ? written(record, `${side} ${String(clock)}`, session, noon + clock * 60_000) : what === 'delete' ? tombstoneOf(record, stamp(session)) : restated(record, { content: { ...record.current.content, tags: [side.slice(1)] } }, stamp(session));
            unwrap(await session.store.put([next]));
          }
        }
        await session.close();
      }
      copyFolder(world, folder, '/vault-before');
      const home = await openAt(world, folder, '/vault');
      await takeAll(world, home, '/stick');
      const stick = await openAt(world, '/stick', '/stick');
      await takeAll(world, stick, '/vault-before');
      const byId = (session: VaultSession) => new Map([...session.store.all()].map((record) => [record.id, record] as const).sort());
      expect(byId(stick)).toEqual(byId(home));
      await home.close();
      await stick.close();
    }),
    { numRuns: 25 },
  );
}, 60_000);

test('another vault, no vault and this very folder are refused; a copy with another key asks for it', async () => {
  const { world } = await twoCopies();
  const ports = samplePorts(world.disk.fs, world.random, noon);
  const other = unwrap(await createVault(ports, '/other', passphrase, []));
  await other.close();
  const home = await openAt(world, folder, 'home');
  expect(await callsOf(world, home, folder)['merge.look']({ token: 't', job: 'j' })).toMatchObject({ ok: false, error: { code: 'vault-exists' } });
  expect(await callsOf(world, home, '/nowhere')['merge.look']({ token: 't', job: 'j' })).toMatchObject({ ok: false, error: { code: 'folder-gone' } });
  const calls = callsOf(world, home, '/other');
  const locked = unwrap(await calls['merge.look']({ token: 't', job: 'j' }));
  expect(locked.is).toBe('locked');
  if (locked.is !== 'locked') return;
  expect(await calls['merge.unlock']({ look: locked.look, secret: 'not this one', job: 'j' })).toMatchObject({ ok: false, error: { code: 'wrong-passphrase' } });
  expect(await calls['merge.unlock']({ look: locked.look, secret: passphrase, job: 'j' })).toMatchObject({ ok: false, error: { code: 'other-vault' } });
  await home.close();
});

test('nothing is written into the other copy', async () => {
  const { world } = await twoCopies();
  const before = new Map([...world.disk.files()].filter(([path]) => path.startsWith('/stick/')));
  const home = await openAt(world, folder, 'home');
  await takeAll(world, home, '/stick');
  await home.close();
  expect(new Map([...world.disk.files()].filter(([path]) => path.startsWith('/stick/')))).toEqual(before);
});
