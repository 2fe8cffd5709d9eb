import { expect, test } from 'vitest';
import { summariseRecords } from '../../electron/domain/people/person-summary.ts';
import { buildExport } from '../../electron/domain/records/build-export.ts';
import { unwatched } from '../../electron/vault/jobs.ts';
import { beginRotation, finishRotation, prepareKey } from '../../electron/vault/keys/rotate-key.ts';
import { personFolder } from '../../electron/vault/person-store/person-names.ts';
import { restorePeople } from '../../electron/vault/person-store/restore-people.ts';
import { createSealer } from '../../electron/vault/sealing/sealer.ts';
import { noEvents, openWithRecoveryKey, type VaultSession } from '../../electron/vault/vault-session.ts';
import { verifyVault } from '../../electron/vault/verify-vault.ts';
import { faultyDisk } from '../faults/faulty-disk.ts';
import { canary, plaintextIn, samplePorts } from '../faults/sample.ts';
import { copyFolder, openAt, takeAll } from './merge-support.ts';
import { sampleContact, sampleNote, sampleReceived } from './person-support.ts';
import { folder, ids, makeWorld, month, noon, passphrase, told, unwrap, type World } from './support.ts';

/** Two people, each with packets of two years and a note. */
async function practice() {
  const world = await makeWorld();
  const [noor, sami] = [sampleContact(world.random, 'Noor'), sampleContact(world.random, 'Sami')];
  const session = await world.open();
  unwrap(await session.store.put([noor, sami]));
  const theirs = new Map([noor, sami].map(({ id }) => [id, [sampleReceived(world.random, id), sampleReceived(world.random, id, noon - 14 * month), sampleNote(world.random, id, 'seen')]]));
  for (const [id, records] of theirs) unwrap(await session.people.put(id, records));
  const root = (id: string): string => personFolder(session.store.vaultId, id);
  const all = (id: string): string[] => ids(theirs.get(id) ?? []);
  return { world, session, noor: noor.id, sami: sami.id, theirs, root, all };
}

const shown = async (session: VaultSession, id: string): Promise<string[]> => ids(await session.people.records(id));

async function opening(world: World, identity: string): Promise<string[]> {
  const sealer = await createSealer(identity);
  const opened = await Promise.all([...world.disk.files()].map(async ([path, bytes]) => ((await sealer.open(bytes)) === null ? [] : [path])));
  return opened.flat();
}

test('each person has a folder whose name tells nothing, and a key that the vault’s key alone leads to', async () => {
  const { world, session, noor, sami, root, all } = await practice();
  await session.close();
  const names = world.names().filter((name) => name.startsWith(`${root(noor)}/`));
  expect(names.map((name) => name.slice(root(noor).length + 1)).sort()).toEqual(['index.json.age', 'key.age', 'key.spare.age', 'records/2025-01.json.age', 'records/2026-01.json.age', 'summary.json.age']);
  const byVault = await opening(world, world.identity);
  expect(byVault.filter((path) => path.includes(root(noor)) && path.includes('/records/'))).toEqual([]);
  const { identity } = await world.document(`${root(noor)}/key.age`);
  expect((await opening(world, String(identity))).every((path) => path.includes(root(noor)))).toBe(true);
  expect((await opening(world, String(identity))).some((path) => path.includes('/records/2025'))).toBe(true);
  expect(plaintextIn(world.disk.files())).toEqual([]);
  const again = await world.open();
  expect([await shown(again, noor), await shown(again, sami)]).toEqual([all(noor), all(sami)]);
  expect(told(again)).toEqual([]);
  expect([...again.store.all()].every(({ type }) => type === 'contact')).toBe(true);
  expect(JSON.stringify(buildExport('2026-11-20T12:00:00.000Z', 'v', null, [...again.store.all(), ...(await again.people.records(noor))]))).not.toContain(canary);
});

test('a list of people opens summaries alone', async () => {
  const { world, session, noor, root, theirs } = await practice();
  await session.close();
  const inner = world.disk.fs;
  const read: string[] = [];
  const ports = { ...samplePorts(inner, world.random), fs: { ...inner, read: (path: string) => (read.push(path), inner.read(path)) } };
  const again = await world.open('normal', { ...ports, time: noon, due: [] });
  expect(await again.people.summary(noor)).toEqual(summariseRecords(theirs.get(noor) ?? []));
  expect(read.filter((path) => path.includes('/people/'))).toEqual([`${folder}/${root(noor)}/summary.json.age`]);
  world.disk.put(world.path(`${root(noor)}/summary.json.age`), new Uint8Array([1, 2]));
  expect(await again.people.summary(noor)).toEqual(summariseRecords(theirs.get(noor) ?? []));
  expect((await world.document(`${root(noor)}/summary.json.age`))['summary']).toMatchObject({ received: 2, unread: 2 });
});

test('a backup holds people’s files, and a restored vault opens them', async () => {
  const { world, session, noor, sami, all } = await practice();
  const { id } = unwrap(await session.backups.make('asked'));
  unwrap(await session.people.put(noor, [sampleNote(world.random, noor, 'later')]));
  const restored = unwrap(await session.backups.restore(id, '/restored'));
  expect(restored.missing).toEqual([]);
  expect((await verifyVault(world.ports, session)).backups.flatMap(({ damaged }) => damaged)).toEqual([]);
  const there = unwrap(await openWithRecoveryKey(samplePorts(world.disk.fs, world.random), '/restored', world.identity, 'normal', noEvents));
  expect([await shown(there, noor), await shown(there, sami)]).toEqual([all(noor), all(sami)]);
  expect(told(there)).toEqual([]);
});

test('a new recovery key seals people’s keys anew, here and in backups; their shards stay as they are', async () => {
  const { world, session, noor, root, all } = await practice();
  unwrap(await session.backups.make('asked'));
  const shard = world.bytes(`${root(noor)}/records/2026-01.json.age`);
  const prepared = unwrap(await prepareKey(world.ports, session, passphrase));
  unwrap(await beginRotation(world.ports, session, prepared));
  unwrap(await finishRotation(world.ports, session, unwatched));
  expect(await opening(world, world.identity)).toEqual([]);
  expect(world.bytes(`${root(noor)}/records/2026-01.json.age`)).toEqual(shard);
  const [backup] = unwrap(await session.backups.list());
  await session.close();
  const again = unwrap(await openWithRecoveryKey(samplePorts(world.disk.fs, world.random), folder, prepared.identity, 'normal', noEvents));
  expect(await shown(again, noor)).toEqual(all(noor));
  expect(unwrap(await again.backups.restore(backup?.id ?? '', '/restored')).missing).toEqual([]);
  const restored = unwrap(await openWithRecoveryKey(samplePorts(world.disk.fs, world.random), '/restored', prepared.identity, 'normal', noEvents));
  expect(await shown(restored, noor)).toEqual(all(noor));
});

test('two copies that went their own ways come to the same; who was deleted in one is deleted in both, with every backup', async () => {
  const { world, session, noor, sami, root, all } = await practice();
  await session.close();
  copyFolder(world, folder, '/a');
  copyFolder(world, folder, '/b');
  const [a, b] = [await openAt(world, '/a', 'a'), await openAt(world, '/b', 'b')];
  const [here, there] = [sampleNote(world.random, noor, 'here'), sampleNote(world.random, noor, 'there')];
  unwrap(await a.people.put(noor, [here]));
  unwrap(await b.people.put(noor, [there]));
  unwrap(await b.people.put(sami, [sampleNote(world.random, sami, 'still')]));
  unwrap(await b.backups.make('asked'));
  const contact = a.store.get(sami);
  if (contact === undefined) throw new Error('no contact');
  unwrap(await a.backups.remove([sami], async () => {
    unwrap(await a.store.put([{ type: 'tombstone', id: sami, rev: 'gone', parents: [contact.rev], device: 'a', counter: 9, deletedAt: '2026-11-20T12:00:00.000Z' }]));
    return { ok: true, value: [sami] };
  }, unwatched));
  await Promise.all([a.close(), b.close()]);
  const first = await openAt(world, '/b', 'b');
  await takeAll(world, first, '/a');
  expect(await shown(first, noor)).toEqual([...all(noor), here.id, there.id].sort());
  expect([...world.disk.files().keys()].filter((path) => path.startsWith('/b/') && path.includes(root(sami)))).toEqual([]);
  const [backup] = unwrap(await first.backups.list());
  expect(unwrap(await first.backups.restore(backup?.id ?? '', '/restored')).missing).toEqual([]);
  expect([...world.disk.files().keys()].some((path) => path.startsWith('/restored/') && path.includes(root(sami)))).toBe(false);
  await first.close();
  const second = await openAt(world, '/a', 'a');
  await takeAll(world, second, '/b');
  expect(await shown(second, noor)).toEqual([...all(noor), here.id, there.id].sort());
  expect(await shown(second, sami)).toEqual([]);
});

test('damage to one person’s files is told and shuts nobody else’s; a lost key is never drawn anew over what is there', async () => {
  const { world, session, noor, sami, root, all } = await practice();
  const { id } = unwrap(await session.backups.make('asked'));
  await session.close();
  world.disk.put(world.path(`${root(noor)}/key.age`), new Uint8Array([7]));
  const spare = await world.open();
  expect(await shown(spare, noor)).toEqual(all(noor));
  expect(told(spare)).toEqual([`spare-used ${root(noor)}/key.age`]);
  await spare.close();
  expect(await opening(world, world.identity)).toContain(world.path(`${root(noor)}/key.age`));
  const spoil = (): void => { for (const name of ['key.age', 'key.spare.age']) world.disk.put(world.path(`${root(noor)}/${name}`), new Uint8Array([7])); };
  spoil();
  const brought = await world.open();
  expect(await shown(brought, noor)).toEqual(all(noor));
  await brought.close();
  spoil();
  const copies = [...world.disk.files()].filter(([path]) => path.startsWith(world.path('backups/')));
  for (const [path] of copies) await world.disk.fs.remove(path);
  const lost = await world.open();
  expect([await shown(lost, noor), await shown(lost, sami)]).toEqual([[], all(sami)]);
  expect(lost.notices()).toContainEqual({ file: `${root(noor)}/key.age`, what: 'damaged', month: null, quarantined: false, backup: null });
  expect(await lost.people.put(noor, [sampleNote(world.random, noor, 'no')])).toMatchObject({ error: { code: 'file-damaged' } });
  await lost.close();
  for (const [path, bytes] of copies) world.disk.put(path, bytes);
  world.disk.put(world.path(`${root(sami)}/records/2025-01.json.age`), new Uint8Array([7]));
  const shard = await world.open();
  expect((await shown(shard, sami)).length).toBe(2);
  unwrap(await restorePeople(shard, unwrap(await shard.backups.read(id, unwatched)).content));
  expect(await shown(shard, sami)).toEqual(all(sami));
  expect(shard.notices()).toContainEqual(expect.objectContaining({ file: `${root(sami)}/records/2025-01.json.age`, what: 'damaged', quarantined: true, backup: id }));
});

test('what an older version kept among the vault’s own is brought into people’s shards, after a backup; cut off at any call it is brought in at the next start', async () => {
  const world = await makeWorld();
  const noor = sampleContact(world.random);
  const [one, two] = [sampleReceived(world.random, noor.id), sampleReceived(world.random, noor.id, noon - month)];
  const before = await world.open();
  unwrap(await before.store.put([noor, one, two, world.entry()]));
  await before.close();
  const base = world.disk.copy();
  const whole = await world.open();
  unwrap(await whole.bringIn());
  expect(await shown(whole, noor.id)).toEqual(ids([one, two]));
  expect(ids(await whole.people.shards(noor.id))).toEqual(ids([one, two]));
  expect([whole.store.get(one.id)?.type, whole.store.get(two.id)?.type]).toEqual(['tombstone', 'tombstone']);
  expect(unwrap(await whole.backups.list()).map(({ why }) => why)).toContain('before-migration');
  const calls = await cutEverywhere(base, world, async (session) => { await session.bringIn(); }, async (session) => {
    unwrap(await session.bringIn());
    expect(ids(await session.people.shards(noor.id))).toEqual(ids([one, two]));
    expect([...session.store.all()].filter(({ type }) => type === 'received')).toEqual([]);
    expect(ids([...session.store.all()].filter(({ type }) => type === 'entry')).length).toBe(1);
  }, 5);
  expect(calls).toBeGreaterThan(40);
}, 120_000);

test('power that goes at any call of a save leaves it done or not done, and a summary that is true or none', async () => {
  const { world, session, noor, all } = await practice();
  await session.close();
  const note = sampleNote(world.random, noor, 'cut', noon, 50);
  await cutEverywhere(world.disk.copy(), world, async (open) => { await open.people.put(noor, [note]); }, async (open, acknowledged) => {
    const now = await shown(open, noor);
    if (acknowledged) expect(now).toContain(note.id);
    expect(now.filter((id) => id !== note.id)).toEqual(all(noor));
    expect(await open.people.summary(noor)).toEqual(summariseRecords(await open.people.records(noor)));
  });
}, 120_000);

test('power that goes at any call of somebody’s first save leaves them whole', async () => {
  const world = await makeWorld();
  const noor = sampleContact(world.random);
  const session = await world.open();
  unwrap(await session.store.put([noor]));
  await session.close();
  const note = sampleNote(world.random, noor.id, 'first');
  await cutEverywhere(world.disk.copy(), world, async (open) => { await open.people.put(noor.id, [note]); }, async (open, acknowledged) => {
    if (acknowledged) expect(await shown(open, noor.id)).toEqual([note.id]);
    unwrap(await open.people.put(noor.id, [note]));
    expect(await shown(open, noor.id)).toEqual([note.id]);
    expect(told(open).filter((line) => line.startsWith('damaged') || line.startsWith('missing'))).toEqual([]);
  });
}, 120_000);

/** Runs work with the power going before each of its system calls in turn (or each fifth, say), and looks at what the next start finds. Answers how many there were. */
async function cutEverywhere(base: World['disk'], world: World, work: (session: VaultSession) => Promise<void>, check: (session: VaultSession, acknowledged: boolean) => Promise<void>, step = 1): Promise<number> {
  for (let at = 1; ; at += step) {
    const disk = base.copy();
    const faulty = faultyDisk(disk.fs);
    const session = unwrap(await openWithRecoveryKey(samplePorts(faulty.fs, world.random), folder, world.identity, 'normal', noEvents));
    await session.store.whenLoaded();
    await session.store.alone(async () => undefined);
    faulty.set({ at, kind: 'stop' });
    const acknowledged = await Promise.race([work(session).then(() => true), faulty.whenStopped.then(() => false)]);
    const stopped = faulty.stopped;
    if (stopped) disk.cutPower(world.random);
    const again = unwrap(await openWithRecoveryKey(samplePorts(disk.fs, world.random), folder, world.identity, 'anyway', noEvents));
    await again.store.whenLoaded();
    await check(again, acknowledged);
    await again.close();
    if (!stopped) return at;
  }
}
