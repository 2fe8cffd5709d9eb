import { expect, test } from 'vitest';
import { tombstoneOf } from '../../electron/domain/records/revise.ts';
import type { EntryRecord } from '../../electron/domain/records/record.ts';
import { ok, type Result } from '../../electron/contract/result.ts';
import { unwatched, type Job } from '../../electron/vault/jobs.ts';
import { createSealer } from '../../electron/vault/sealing/sealer.ts';
import type { VaultSession } from '../../electron/vault/vault-session.ts';
import { verifyVault } from '../../electron/vault/verify-vault.ts';
import { heldUntil } from '../../electron/vault/backup/held.ts';
import { samplePorts } from '../faults/sample.ts';
import { makeWorld, month, noon, unwrap, type World } from './support.ts';

const secret = 'What nobody shall read again';
const stick = '/stick';

/** Entries of two months, a secret in one that was edited since, backups of both states, and a second folder. */
async function filled(): Promise<{ world: World; session: VaultSession; secretEntry: EntryRecord }> {
  const world = await makeWorld();
  await world.disk.fs.makeFolder(stick);
  const session = await world.open('normal', world.ports);
  const secretEntry = world.entry(noon - month, secret);
  unwrap(await session.store.put([secretEntry, world.entry(noon - month, 'beside it')]));
  unwrap(await session.store.put([world.entry(noon)]));
  unwrap(await session.backups.make('asked'));
  world.ports.time += 1_000;
  unwrap(await session.store.put([world.entry(noon - month, 'later')]));
  unwrap(await session.backups.make('asked'));
  unwrap(await session.backups.withSecond((keeper, store) => keeper.choose(store, stick, unwatched)));
  return { world, session, secretEntry };
}

async function erase(session: VaultSession, entry: EntryRecord): Promise<Result<string[]>> {
  unwrap(await session.store.put([tombstoneOf(entry, { rev: 'gone', device: 'd', counter: session.store.counter() + 1, at: '2026-11-20T12:00:00.000Z' })]));
  return ok([entry.id]);
}

const remove = (session: VaultSession, entry: EntryRecord, job: Job = unwatched) => session.backups.remove([entry.id], () => erase(session, entry), job);

/** Names of sealed files anywhere whose plaintext holds the words. */
async function holding(world: World, words: string): Promise<string[]> {
  const sealer = await createSealer(world.identity);
  const names: string[] = [];
  for (const [path, bytes] of world.disk.files()) {
    const plain = await sealer.open(bytes);
    if (plain !== null && Buffer.from(plain).includes(words)) names.push(path);
  }
  return names;
}

async function allWell(world: World, session: VaultSession): Promise<void> {
  for (const { damaged } of (await verifyVault(world.ports, session)).backups) expect(damaged).toEqual([]);
  for (const { id, entries } of unwrap(await session.backups.list())) {
    const { content } = unwrap(await session.backups.read(id, unwatched));
    expect(content.unread).toEqual([]);
    expect([...content.records.values()].filter(({ type }) => type === 'entry')).toHaveLength(entries);
  }
}

test('says which backups hold what goes, and until when', async () => {
  const { session, secretEntry, world } = await filled();
  expect(unwrap(await session.backups.held(new Set([secretEntry.id]), unwatched))).toEqual({ backups: 2, until: null, lasting: 2, secondAway: false, unread: 0 });
  expect(unwrap(await session.backups.held(new Set([world.entry(noon - month).id]), unwatched))).toMatchObject({ backups: 0, until: null });
  const day = 86_400_000;
  const dailies = Array.from({ length: 30 }, (_, at) => ({ id: String(at), made: new Date(noon - at * day).toISOString(), why: 'daily' as const }));
  const { until, lasting } = heldUntil(dailies, new Set(['0']), noon);
  expect(lasting).toBe(0);
  // Today's is November's last but for the nine that follow: it is thinned out as soon as one of a later day takes its week and month.
  expect(Date.parse(until ?? '')).toBeGreaterThan(noon);
  expect(heldUntil(dailies, new Set(['29', '0']), noon).until).not.toBeNull();
});

test('after the removal no sealed file anywhere decrypts to the text, and every backup is whole', async () => {
  const { world, session, secretEntry } = await filled();
  expect((await holding(world, secret)).length).toBeGreaterThanOrEqual(5);
  expect(unwrap(await remove(session, secretEntry))).toEqual({ entries: 1, backups: 2, left: 0, later: false });
  expect(await holding(world, secret)).toEqual([]);
  await allWell(world, session);
  expect(await holding(world, 'beside it')).toHaveLength(5);
  const [newest] = unwrap(await session.backups.list());
  expect(newest).toMatchObject({ lies: 'both', entries: 3 });
  expect(unwrap(await session.backups.read(newest?.id ?? '', unwatched)).content.records.get(secretEntry.id)).toMatchObject({ type: 'tombstone' });
});

test('where the second folder is away, it is done as soon as it is there', async () => {
  const { world, session, secretEntry } = await filled();
  const held = [...world.disk.files()].filter(([path]) => path.startsWith('/stick/'));
  world.unplug(stick);
  expect(unwrap(await remove(session, secretEntry))).toMatchObject({ later: true });
  expect(unwrap(await session.backups.second())).toMatchObject({ there: false, toRemove: true });
  for (const [path, bytes] of held) world.disk.put(path, bytes);
  unwrap(await session.backups.make('asked'));
  expect(await holding(world, secret)).toEqual([]);
  expect(unwrap(await session.backups.second())).toMatchObject({ there: true, toRemove: false });
  await allWell(world, session);
});

test('stopped after any file, the next start finishes and says so', async () => {
  for (let after = 0; after < 12; after += 2) {
    const { world, session, secretEntry } = await filled();
    let seen = 0;
    const result = await remove(session, secretEntry, { ...unwatched, progress: () => { seen++; }, stopped: () => seen > after });
    await session.close();
    const ports = samplePorts(world.disk.fs, world.random, noon + 5_000);
    const again = await world.open('normal', ports);
    const before = await holding(world, secret);
    for (const work of ports.due.splice(0)) work();
    await expect.poll(() => holding(world, secret), { timeout: 30_000 }).toEqual([]);
    if (!result.ok && before.some((path) => path.startsWith('/vault/'))) expect(again.notices()).toContainEqual(expect.objectContaining({ what: 'removal-finished' }));
    await again.close();
    const last = await world.open();
    await allWell(world, last);
  }
}, 60_000);

test('what was noted and then not deleted stays where it is', async () => {
  const { world, session, secretEntry } = await filled();
  const before = await holding(world, secret);
  expect(await session.backups.remove([secretEntry.id], async () => Promise.resolve({ ok: false, error: { code: 'disk-full' } }), unwatched)).toMatchObject({ error: { code: 'disk-full' } });
  await session.close();
  const ports = samplePorts(world.disk.fs, world.random, noon);
  const again = await world.open('normal', ports);
  for (const work of ports.due.splice(0)) work();
  unwrap(await again.backups.make('asked'));
  expect(await holding(world, secret)).toEqual(before);
});

test('a copy that does not open is left, and counted', async () => {
  const { world, session, secretEntry } = await filled();
  const [blob = ''] = (await holding(world, secret)).filter((path) => path.startsWith('/vault/backups/'));
  world.disk.put(blob, (world.disk.files().get(blob) ?? new Uint8Array()).slice(0, 700));
  expect(unwrap(await remove(session, secretEntry))).toMatchObject({ left: 1 });
  expect(await holding(world, secret)).toEqual([]);
  expect(world.disk.files().has(blob)).toBe(true);
});
