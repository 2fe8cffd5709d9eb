import { expect, test } from 'vitest';
import { backupsToKeep } from '../../electron/vault/backup/keep.ts';
import { noEvents, openWithVaultPassphrase } from '../../electron/vault/vault-session.ts';
import { verifyVault } from '../../electron/vault/verify-vault.ts';
import { samplePorts } from '../faults/sample.ts';
import { ids, makeWorld, month, noon, passphrase, unwrap, type World } from './support.ts';

const october = 'records/2026-10.json.age';

async function filled(): Promise<World> {
  return makeWorld(async ({ store }, { entry }) => {
    for (const time of [noon, noon - month, noon - 2 * month]) unwrap(await store.put([entry(time)]));
  });
}

const blobs = (world: World): string[] => world.names().filter((name) => name.startsWith('backups/files/'));

test('a backup keeps what did not change once, and no key file', async () => {
  const world = await filled();
  const session = await world.open();
  const first = unwrap(await session.backups.make('asked'));
  expect(first).toMatchObject({ entries: 3, tested: true, why: 'asked' });
  expect(blobs(world)).toHaveLength(4);
  unwrap(await session.store.put([world.entry()]));
  unwrap(await session.backups.make('asked'));
  expect(blobs(world)).toHaveLength(5);
  expect(unwrap(await session.backups.list())).toHaveLength(2);
  const key = world.bytes('key.passphrase.age');
  for (const name of blobs(world)) expect(Buffer.compare(world.bytes(name), key)).not.toBe(0);
});

test('a restored backup is a whole vault: it opens with the present passphrase and the recovery key', async () => {
  const world = await filled();
  const session = await world.open();
  const before = ids(session.store.all());
  const { id } = unwrap(await session.backups.make('asked'));
  unwrap(await session.store.put([world.entry()]));
  expect(unwrap(await session.backups.restore(id, '/restored'))).toEqual({ entries: 3, missing: [], wentOn: false });
  expect(await session.backups.restore(id, '/restored')).toMatchObject({ error: { code: 'folder-not-empty' } });
  expect(await session.backups.restore('../../etc', '/elsewhere')).toMatchObject({ error: { code: 'not-found' } });
  const restored = unwrap(await openWithVaultPassphrase(samplePorts(world.disk.fs, world.random), '/restored', passphrase, 'normal', noEvents));
  await restored.store.whenLoaded();
  expect(ids(restored.store.all())).toEqual(before);
  expect(restored.notices()).toEqual([]);
  unwrap(await restored.store.put([world.entry()]));
  expect(unwrap(await session.backups.list()).map(({ why }) => why)).toContain('before-restore');
});

test('a damaged month is offered from its backup, and the only good copy is carried on', async () => {
  const world = await filled();
  const session = await world.open();
  const { id } = unwrap(await session.backups.make('asked'));
  await session.close();
  world.disk.put(world.path(october), world.bytes(october).slice(0, 250));
  const hurt = await world.open();
  expect(hurt.notices()).toMatchObject([{ file: october, what: 'damaged', quarantined: true, backup: id }]);
  const later = unwrap(await hurt.backups.make('asked'));
  expect(unwrap(await hurt.backups.restore(later.id, '/restored'))).toEqual({ entries: 3, missing: [], wentOn: false });
});

test('a damaged copy is found by verifying, replaced by the next backup, and named on restoring', async () => {
  const world = await filled();
  const session = await world.open();
  const { id } = unwrap(await session.backups.make('asked'));
  const [blob = ''] = blobs(world);
  const good = world.bytes(blob);
  world.disk.put(world.path(blob), good.slice(1));
  expect((await verifyVault(world.ports, session)).backups).toMatchObject([{ id, damaged: [blob] }]);
  unwrap(await session.backups.make('asked'));
  expect(world.bytes(blob)).toEqual(good);
});

test('the daily backup comes by itself, once a day', async () => {
  const world = await filled();
  const ports = samplePorts(world.disk.fs, world.random, noon);
  const session = await world.open('normal', ports);
  const due = (): void => {
    for (const work of ports.due.splice(0)) work();
  };
  const made = async (): Promise<string[]> => unwrap(await session.backups.list()).map(({ why, made: at }) => `${why} ${at.slice(0, 10)}`);
  due();
  await expect.poll(made).toEqual(['daily 2026-11-20']);
  unwrap(await session.store.put([world.entry()]));
  expect(ports.due).toHaveLength(0);
  ports.time += 86_400_000;
  unwrap(await session.store.put([world.entry()]));
  expect(ports.due).toHaveLength(1);
  due();
  await expect.poll(made).toEqual(['daily 2026-11-21', 'daily 2026-11-20']);
});

test('seven days, four weeks, twelve months stay', () => {
  const day = 86_400_000;
  const daily = Array.from({ length: 800 }, (_, at) => ({ id: String(at), made: new Date(noon - at * day).toISOString(), why: 'daily' as const }));
  const kept = daily.filter(({ id }) => backupsToKeep(daily).has(id));
  expect(kept.slice(0, 7).map(({ id }) => id)).toEqual(['0', '1', '2', '3', '4', '5', '6']);
  expect(kept.length).toBeLessThanOrEqual(7 + 4 + 12);
  expect(kept.length).toBeGreaterThanOrEqual(18);
  expect(noon - Date.parse(kept.at(-1)?.made ?? '')).toBeGreaterThan(320 * day);
  const asked = [{ id: 'asked', made: new Date(noon - 500 * day).toISOString(), why: 'asked' as const }];
  expect(backupsToKeep([...daily.slice(0, 400), ...asked]).has('asked')).toBe(true);
});

test('pruning removes what no backup names, and nothing while a backup’s list does not open', async () => {
  const world = await filled();
  const session = await world.open('normal', world.ports);
  const made: string[] = [];
  for (let at = 0; at < 7; at++) {
    world.ports.time += 1_000;
    unwrap(await session.store.put([world.entry()]));
    made.push(unwrap(await session.backups.make('asked')).id);
  }
  expect(unwrap(await session.backups.list())).toHaveLength(5);
  expect(blobs(world)).toHaveLength(3 + 5);
  const newest = `backups/${made.at(-1) ?? ''}.json.age`;
  world.disk.put(world.path(newest), world.bytes(newest).slice(2));
  world.ports.time += 1_000;
  unwrap(await session.store.put([world.entry()]));
  unwrap(await session.backups.make('asked'));
  expect(blobs(world)).toHaveLength(3 + 6);
  expect(world.names()).toContain(newest);
  unwrap(await session.backups.list());
  expect(session.notices()).toMatchObject([{ file: newest, what: 'damaged' }]);
});
