import { expect, test } from 'vitest';
import { glimpse, noEvents, openWithRecoveryKey } from '../../electron/vault/vault-session.ts';
import { staleAfter } from '../../electron/vault/storage/lock-file.ts';
import { revised, samplePorts } from '../faults/sample.ts';
import { folder, ids, makeWorld, noon, told, unwrap } from './support.ts';

type Ports = ReturnType<typeof samplePorts>;

test('a second process is told who holds the folder, may read, and may insist', async () => {
  const world = await makeWorld();
  const elsewhere = (): Ports => ({ ...samplePorts(world.disk.fs, world.random), host: { name: 'elsewhere', pid: 9, alive: () => true } });
  const first = await world.open();
  const seen = await glimpse(elsewhere(), folder);
  expect(seen.holder).toMatchObject({ here: false, stale: false });
  expect(seen.holder?.device).not.toContain('host');
  const tried = await openWithRecoveryKey(elsewhere(), folder, world.identity, 'normal', noEvents);
  expect(tried).toEqual({ ok: false, error: { code: 'vault-busy' } });
  expect(unwrap(await openWithRecoveryKey(elsewhere(), folder, world.identity, 'read-only', noEvents)).store.readOnly).toBe(true);
  const insisted = unwrap(await openWithRecoveryKey(elsewhere(), folder, world.identity, 'anyway', noEvents));
  await first.close();
  expect(world.names()).toContain('lock');
  await insisted.close();
  expect(world.names()).not.toContain('lock');
});

test('a holder elsewhere is stale after five minutes without a heartbeat, a dead one here at once', async () => {
  const world = await makeWorld();
  const alive = { ...samplePorts(world.disk.fs, world.random), host: { name: 'host', pid: 77, alive: () => true } };
  await openWithRecoveryKey(alive, folder, world.identity, 'normal', noEvents);
  const look = async (host: Ports['host'], later: number): Promise<unknown> => (await glimpse({ ...samplePorts(world.disk.fs, world.random, noon + later), host }, folder)).holder?.stale;
  expect(await look({ name: 'host', pid: 78, alive: () => true }, 0)).toBe(false);
  expect(await look({ name: 'host', pid: 78, alive: () => false }, 0)).toBe(true);
  expect(await look({ name: 'elsewhere', pid: 78, alive: () => false }, staleAfter)).toBe(false);
  expect(await look({ name: 'elsewhere', pid: 78, alive: () => false }, staleAfter + 1)).toBe(true);
  const taken = unwrap(await openWithRecoveryKey({ ...samplePorts(world.disk.fs, world.random), host: { name: 'host', pid: 78, alive: () => false } }, folder, world.identity, 'normal', noEvents));
  await taken.close();
});

test('a lock file that was cut off does not keep the person out', async () => {
  const world = await makeWorld();
  world.disk.put(world.path('lock'), Buffer.from('{"format":'));
  expect((await glimpse(world.ports, folder)).holder).toMatchObject({ stale: true });
  await (await world.open()).close();
  expect(world.names()).not.toContain('lock');
});

test('the heartbeat goes on, and stops when another has taken the folder', async () => {
  const world = await makeWorld();
  const beats: (() => void)[] = [];
  const ports = { ...samplePorts(world.disk.fs, world.random), every: (_: number, work: () => void) => (beats.push(work), () => undefined) };
  const session = await world.open('normal', ports);
  ports.time += 60_000;
  beats.forEach((beat) => { beat(); });
  await session.store.alone(async () => undefined);
  await session.close();
  expect(world.names()).not.toContain('lock');
});

test('two that write into one folder lose nothing: what the other wrote is merged before a month is written', async () => {
  const world = await makeWorld();
  const common = world.entry(noon, 'common');
  const first = await world.open();
  unwrap(await first.store.put([common]));
  const second = await world.open('anyway', { ...samplePorts(world.disk.fs, world.random), host: { name: 'elsewhere', pid: 3, alive: () => false } });
  const [a, b] = [world.entry(noon, 'a'), world.entry(noon, 'b')];
  unwrap(await first.store.put([a]));
  unwrap(await second.store.put([b]));
  const [mine, theirs] = [revised(common, world.random, 'mine'), revised(common, world.random, 'theirs')];
  unwrap(await first.store.put([mine]));
  unwrap(await second.store.put([theirs]));
  await first.close();
  await second.close();
  const session = await world.open();
  expect(ids(session.store.all())).toEqual(ids([common, a, b]));
  const merged = session.store.get(common.id);
  expect(merged?.type === 'entry' && [merged.current, ...merged.past].map((state) => state.rev).sort()).toEqual([common.rev, mine.rev, theirs.rev].sort());
  expect(told(session).filter((line) => line.startsWith('damaged'))).toEqual([]);
});
