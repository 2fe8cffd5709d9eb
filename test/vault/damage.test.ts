import { expect, test } from 'vitest';
import { ids, makeWorld, month, noon, told, unwrap, type World } from './support.ts';

const october = 'records/2026-10.json.age';
const november = 'records/2026-11.json.age';

async function threeMonths(): Promise<{ world: World; all: string[] }> {
  let all: string[] = [];
  const world = await makeWorld(async ({ store }, { entry }) => {
    for (const time of [noon, noon - month, noon - 2 * month]) unwrap(await store.put([entry(time), entry(time - 1000)]));
    all = ids(store.all());
  });
  return { world, all };
}

test('a missing month is named, the others open, and new entries of it go to a next part', async () => {
  const { world } = await threeMonths();
  await world.disk.fs.remove(world.path(october));
  const session = await world.open();
  expect(told(session)).toEqual([`missing ${october}`]);
  expect([...session.store.all()]).toHaveLength(4);
  const added = world.entry(noon - month);
  unwrap(await session.store.put([added]));
  await session.close();
  expect(world.names()).toContain('records/2026-10.2.json.age');
  const again = await world.open();
  expect(again.store.get(added.id)).toEqual(added);
  expect(told(again)).toEqual([`missing ${october}`]);
});

test('a damaged month is moved to quarantine, and comes back whole when its good copy is put back', async () => {
  const { world, all } = await threeMonths();
  const good = world.bytes(october);
  world.disk.put(world.path(october), good.slice(0, 300));
  const session = await world.open();
  expect(told(session)).toEqual([`damaged ${october}`]);
  expect(session.notices()[0]).toMatchObject({ quarantined: true, month: '2026-10' });
  expect(world.names().filter((name) => name.startsWith('quarantine/records_2026-10'))).toHaveLength(1);
  await session.close();
  world.disk.put(world.path(october), good);
  const again = await world.open();
  expect(told(again)).toEqual([]);
  expect(ids(again.store.all())).toEqual(all);
});

test('read-only moves nothing and writes nothing', async () => {
  const { world } = await threeMonths();
  world.disk.put(world.path(october), world.bytes(october).slice(0, 300));
  await world.disk.fs.remove(world.path('index.json.age'));
  const before = world.names();
  const session = await world.open('read-only');
  expect(told(session)).toEqual(['index-rebuilt index.json.age', `damaged ${october}`]);
  expect(session.notices().every(({ quarantined }) => !quarantined)).toBe(true);
  expect(await session.store.put([world.entry()])).toEqual({ ok: false, error: { code: 'vault-read-only' } });
  await session.close();
  expect(world.names()).toEqual(before);
});

test('two months swapped are noticed, and nothing is lost', async () => {
  const { world, all } = await threeMonths();
  const [a, b] = [world.bytes(october), world.bytes(november)];
  world.disk.put(world.path(october), b);
  world.disk.put(world.path(november), a);
  const session = await world.open();
  expect(told(session).sort()).toEqual([`swapped ${october}`, `swapped ${november}`].sort());
  expect(ids(session.store.all())).toEqual(all);
  await session.close();
  const again = await world.open();
  expect(told(again)).toEqual([]);
  expect(ids(again.store.all())).toEqual(all);
});

test('a month that was rolled back is noticed once, and what it holds is taken', async () => {
  const { world } = await threeMonths();
  const old = world.bytes(november);
  const between = await world.open();
  unwrap(await between.store.put([world.entry()]));
  await between.close();
  world.disk.put(world.path(november), old);
  const session = await world.open();
  expect(told(session)).toEqual([`older-than-index ${november}`]);
  unwrap(await session.store.put([world.entry()]));
  await session.close();
  const again = await world.open();
  expect(told(again)).toEqual([]);
  expect((await world.document(november))['generation']).toBe(3);
});

test('a lost index is made anew from the months', async () => {
  const { world, all } = await threeMonths();
  await world.disk.fs.remove(world.path('index.json.age'));
  const session = await world.open();
  expect(told(session)).toEqual(['index-rebuilt index.json.age']);
  expect(ids(session.store.all())).toEqual(all);
  await session.close();
  expect(told(await world.open())).toEqual([]);
  expect(Object.keys((await world.document('index.json.age'))['files'] as object)).toHaveLength(4);
});

test('an older index is caught up with, and nothing is lost', async () => {
  const { world } = await threeMonths();
  const old = world.bytes('index.json.age');
  const between = await world.open();
  for (let at = 0; at < 3; at++) unwrap(await between.store.put([world.entry()]));
  const all = ids(between.store.all());
  await between.close();
  world.disk.put(world.path('index.json.age'), old);
  const session = await world.open();
  expect(told(session)).toEqual([`index-rebuilt ${november}`]);
  expect(ids(session.store.all())).toEqual(all);
});

test('the loss of vault.json, index and both key files together still leaves the recovery key', async () => {
  const { world, all } = await threeMonths();
  for (const name of ['vault.json', 'index.json.age', 'key.passphrase.age', 'key.passphrase.spare.age']) await world.disk.fs.remove(world.path(name));
  const session = await world.open();
  expect(ids(session.store.all())).toEqual(all);
});

test('a sync tool’s conflict copy is merged by record', async () => {
  const { world, all } = await threeMonths();
  const before = world.disk.copy();
  const here = await world.open();
  const mine = world.entry(noon, 'mine');
  unwrap(await here.store.put([mine]));
  await here.close();
  const theirs = world.entry(noon, 'theirs');
  const elsewhere = { ...world, disk: before };
  const there = await world.open('normal', { ...world.ports, fs: before.fs, host: { name: 'elsewhere', pid: 5, alive: () => false } });
  unwrap(await there.store.put([theirs]));
  await there.close();
  world.disk.put(world.path('records/2026-11.json (conflict).age'), before.files().get(elsewhere.path(november)) ?? new Uint8Array());
  const session = await world.open();
  expect(ids(session.store.all())).toEqual([...all, mine.id, theirs.id].sort());
  expect(told(session)).toEqual([]);
  await session.close();
  expect(world.names().filter((name) => name.startsWith('records/'))).toEqual(expect.not.arrayContaining([expect.stringContaining('conflict')]));
  expect(ids((await world.open()).store.all())).toEqual([...all, mine.id, theirs.id].sort());
});

test('a month from another history of the same vault is taken, not thrown out', async () => {
  const { world } = await threeMonths();
  const before = world.disk.copy();
  const here = await world.open();
  unwrap(await here.store.put([world.entry(noon, 'mine')]));
  await here.close();
  const theirs = world.entry(noon, 'theirs');
  const there = await world.open('normal', { ...world.ports, fs: before.fs, host: { name: 'elsewhere', pid: 5, alive: () => false } });
  unwrap(await there.store.put([theirs]));
  unwrap(await there.store.put([world.entry(noon, 'theirs again')]));
  await there.close();
  world.disk.put(world.path(november), before.files().get(world.path(november)) ?? new Uint8Array());
  const session = await world.open();
  expect(session.store.get(theirs.id)).toEqual(theirs);
  expect(world.names().some((name) => name.startsWith('quarantine/records'))).toBe(false);
});

test('records of a kind that this version does not know are kept as they came', async () => {
  const { world } = await threeMonths();
  const document = await world.document(november);
  const odd = { type: 'from-later', id: 'x', words: 'kept' };
  await world.seal(november, { ...document, records: [...(document['records'] as unknown[]), odd] });
  const session = await world.open();
  unwrap(await session.store.put([world.entry()]));
  await session.close();
  expect((await world.document(november))['records']).toContainEqual(odd);
});

test.each(['vault.json', 'index.json.age', 'settings.json.age'])('a newer %s is refused and left alone', async (name) => {
  const { world } = await threeMonths();
  if (name === 'vault.json') world.disk.put(world.path(name), Buffer.from(JSON.stringify({ format: 'footbridge-vault', version: 3, vault: 'x' })));
  else await world.seal(name, { ...(await world.document(name)), version: 2 });
  const before = world.disk.files();
  expect(await world.unlock('isolate search mail cash route detail')).toEqual({ ok: false, error: { code: 'vault-newer' } });
  const after = world.disk.files();
  for (const [path, bytes] of before) expect(after.get(path)).toEqual(bytes);
});

test('a month of a newer version is left alone, and named', async () => {
  const { world } = await threeMonths();
  await world.seal(october, { ...(await world.document(october)), version: 2 });
  const bytes = world.bytes(october);
  const session = await world.open();
  expect(session.notices()).toMatchObject([{ file: october, quarantined: false }]);
  await session.close();
  expect(world.bytes(october)).toEqual(bytes);
});

test('key files of another vault open nothing here and harm nothing', async () => {
  const { world } = await threeMonths();
  const other = await makeWorld();
  for (const name of ['vault.json', 'key.passphrase.age', 'key.passphrase.spare.age']) world.disk.put(world.path(name), other.bytes(name));
  const before = world.names();
  expect(await world.unlock('isolate search mail cash route detail')).toEqual({ ok: false, error: { code: 'vault-damaged' } });
  expect(world.names()).toEqual(before);
});

test('a journal on a full or write-protected disk opens for reading', async () => {
  const { world, all } = await threeMonths();
  const fs = { ...world.disk.fs, create: () => Promise.reject(Object.assign(new Error('no'), { code: 'EROFS' })) };
  const session = await world.open('normal', { ...world.ports, fs });
  expect(session.store.readOnly).toBe(true);
  expect(ids(session.store.all())).toEqual(all);
});
