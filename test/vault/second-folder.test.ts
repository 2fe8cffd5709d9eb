import { expect, test } from 'vitest';
import { unwatched } from '../../electron/vault/jobs.ts';
import { beginRotation, finishRotation, prepareKey } from '../../electron/vault/keys/rotate-key.ts';
import { createSealer } from '../../electron/vault/sealing/sealer.ts';
import { plaintextIn } from '../faults/sample.ts';
import { ids, makeWorld, month, noon, passphrase, unwrap, type World } from './support.ts';
import type { VaultSession } from '../../electron/vault/vault-session.ts';

const stick = '/stick/copies';

async function filled(): Promise<World> {
  const world = await makeWorld(async ({ store, backups }, { entry }) => {
    for (const time of [noon, noon - month, noon - 2 * month]) unwrap(await store.put([entry(time)]));
    unwrap(await backups.make('asked'));
  });
  await world.disk.fs.makeFolder(stick);
  return world;
}

const choose = (session: VaultSession, path = stick) => session.backups.withSecond((keeper, store) => keeper.choose(store, path, unwatched));
const update = (session: VaultSession) => session.backups.withSecond((keeper, store) => keeper.update(store, unwatched));
const there = (world: World): string[] => [...world.disk.files().keys()].filter((path) => path.startsWith('/stick/')).map((path) => path.replace(/^.*footbridge-backups-[0-9a-f]{8}\//, ''));

/** Pulls the stick out; what is on it comes back with the returned function. */
async function pullOut(world: World): Promise<() => void> {
  const held = [...world.disk.files()].filter(([path]) => path.startsWith('/stick/'));
  world.unplug('/stick');
  return () => {
    for (const [path, bytes] of held) world.disk.put(path, bytes);
  };
}

test('backups are copied there, sealed as they are, and no key file with them', async () => {
  const world = await filled();
  const session = await world.open();
  expect(unwrap(await session.backups.second())).toBeNull();
  expect(unwrap(await choose(session))).toEqual({ folder: stick, there: true, reached: new Date(noon).toISOString(), toRemove: false });
  unwrap(await session.store.put([world.entry()]));
  unwrap(await session.backups.make('asked'));
  const listed = unwrap(await session.backups.list());
  expect(listed.map(({ lies }) => lies)).toEqual(['both', 'both']);
  expect(there(world).sort()).toEqual(world.names().filter((name) => name.startsWith('backups/')).sort());
  expect(plaintextIn(world.disk.files())).toEqual([]);
  const opens = await createSealer(world.identity);
  for (const [path, bytes] of world.disk.files()) if (path.startsWith('/stick/')) expect(await opens.open(bytes)).not.toBeNull();
  expect(await choose(session, '/vault/backups')).toMatchObject({ error: { code: 'bad-input' } });
  expect(await choose(session, '/nowhere')).toMatchObject({ error: { code: 'folder-gone' } });
  expect(unwrap(await session.backups.second())?.folder).toBe(stick);
});

test('not there, it is said so calmly; nothing is written where it was; back again, it is brought up to date', async () => {
  const world = await filled();
  const session = await world.open();
  unwrap(await choose(session));
  const plugIn = await pullOut(world);
  // The system left an empty folder where the stick was.
  await world.disk.fs.makeFolder(stick);
  unwrap(await session.store.put([world.entry()]));
  unwrap(await session.backups.make('asked'));
  expect(unwrap(await session.backups.second())).toMatchObject({ there: false, reached: new Date(noon).toISOString() });
  expect(await update(session)).toMatchObject({ error: { code: 'folder-gone' } });
  expect(there(world)).toEqual([]);
  expect(unwrap(await session.backups.list()).map(({ lies }) => lies)).toEqual(['here', 'here']);
  await session.close();
  plugIn();
  const again = await world.open();
  expect(unwrap(await again.backups.list()).map(({ lies }) => lies)).toEqual(['here', 'both']);
  expect(unwrap(await update(again))).toMatchObject({ there: true });
  expect(unwrap(await again.backups.list()).map(({ lies }) => lies)).toEqual(['both', 'both']);
});

test('when the vault’s own copies are lost, the second folder’s are listed, read and restored', async () => {
  const world = await filled();
  const session = await world.open();
  const before = ids(session.store.all());
  unwrap(await choose(session));
  await session.close();
  for (const name of world.names()) if (name.startsWith('backups/')) await world.disk.fs.remove(world.path(name));
  const hurt = await world.open();
  const [item] = unwrap(await hurt.backups.list());
  expect(item?.lies).toBe('second');
  expect(ids(unwrap(await hurt.backups.read(item?.id ?? '', unwatched)).content.records.values())).toEqual(before);
  expect(unwrap(await hurt.backups.restore(item?.id ?? '', '/restored'))).toEqual({ entries: 3, missing: [], wentOn: false });
});

test('a copy that is damaged here is taken from there, and the other way round', async () => {
  const world = await filled();
  const session = await world.open();
  unwrap(await choose(session));
  const [item] = unwrap(await session.backups.list());
  const copies = world.names().filter((name) => name.startsWith('backups/files/'));
  const onStick = [...world.disk.files().keys()].filter((path) => path.startsWith('/stick/'));
  for (const [at, name] of copies.entries()) world.disk.put(at % 2 === 0 ? world.path(name) : (onStick.find((path) => path.endsWith(name)) ?? ''), new Uint8Array(9));
  expect(unwrap(await session.backups.read(item?.id ?? '', unwatched)).content.unread).toEqual([]);
});

test('forgotten, its copies stay unless they are wiped, and what is not ours stays in any case', async () => {
  const world = await filled();
  const session = await world.open();
  unwrap(await choose(session));
  world.disk.put(`${stick}/holiday.jpg`, new Uint8Array(3));
  unwrap(await session.backups.withSecond((keeper, store) => keeper.forget(store, false)));
  expect(unwrap(await session.backups.second())).toBeNull();
  expect(there(world).length).toBeGreaterThan(3);
  unwrap(await choose(session));
  unwrap(await session.backups.withSecond((keeper, store) => keeper.forget(store, true)));
  expect(there(world)).toEqual([`${stick}/holiday.jpg`]);
});

test('what lies there when the recovery key is replaced is sealed anew, at once or when it is next there', async () => {
  for (const away of [false, true]) {
    const world = await filled();
    const session = await world.open();
    unwrap(await choose(session));
    const plugIn = away ? await pullOut(world) : () => undefined;
    const prepared = unwrap(await prepareKey(world.ports, session, passphrase));
    unwrap(await beginRotation(world.ports, session, prepared));
    unwrap(await finishRotation(world.ports, session, unwatched));
    plugIn();
    unwrap(await update(session));
    const old = await createSealer(prepared.identity, world.identity);
    for (const [path, bytes] of world.disk.files()) expect(await old.isFormer(bytes), path).toBe(false);
    const [item] = unwrap(await session.backups.list());
    expect(item?.lies).toBe('both');
    for (const name of world.names()) if (name.startsWith('backups/files/')) await world.disk.fs.remove(world.path(name));
    expect(unwrap(await session.backups.read(item?.id ?? '', unwatched)).content).toMatchObject({ unread: [] });
  }
});

test('where the note about it is damaged, that is said, it is set aside unless the vault is only read, and everything else goes on', async () => {
  const world = await filled();
  const session = await world.open();
  unwrap(await choose(session));
  await session.close();
  world.disk.put(world.path('backups.json.age'), world.bytes('backups.json.age').slice(0, 300));
  const reading = await world.open('read-only');
  expect(unwrap(await reading.backups.list())).toHaveLength(1);
  expect(reading.notices()).toMatchObject([{ file: 'backups.json.age', what: 'damaged', quarantined: false }]);
  await reading.close();
  expect(world.names()).toContain('backups.json.age');
  const again = await world.open();
  expect(unwrap(await again.backups.second())).toBeNull();
  expect(again.notices()).toMatchObject([{ file: 'backups.json.age', what: 'damaged', quarantined: true }]);
  unwrap(await again.backups.make('asked'));
  expect(unwrap(await choose(again))).toMatchObject({ there: true });
});
