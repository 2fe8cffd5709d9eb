import { expect, test } from 'vitest';
import { createJobs } from '../../electron/vault/jobs.ts';
import { createPlaceHandlers } from '../../electron/vault/places/place-handlers.ts';
import { removeVaultFiles } from '../../electron/vault/places/own-files.ts';
import { createKnowledge } from '../../electron/vault/use-cases/knowledge.ts';
import { noEvents } from '../../electron/vault/vault-session.ts';
import { createVaultState } from '../../electron/vault/vault-state.ts';
import { faultyDisk } from '../faults/faulty-disk.ts';
import { createRandom } from '../faults/random.ts';
import { samplePorts } from '../faults/sample.ts';
import { copyFolder, openAt } from './merge-support.ts';
import { folder, ids, makeWorld, month, noon, unwrap, type World } from './support.ts';

async function world(): Promise<World> {
  const made = await makeWorld(async ({ store, backups }, { entry }) => {
    unwrap(await store.put([entry(noon, 'one'), entry(noon - month, 'two')]));
    unwrap(await backups.make('asked'));
  });
  made.disk.put('/else/letter.txt', new Uint8Array([1]));
  return made;
}

/** The calls of a vault process whose journal is open in `place`. */
async function callsAt(world: World, place: string, granted: string, noted = true) {
  const ports = samplePorts(world.disk.fs, world.random, noon);
  const state = createVaultState(createKnowledge(), () => undefined);
  await state.take(await openAt(world, place, 'home'));
  state.grant('t', granted);
  const calls = createPlaceHandlers({ ports, state, jobs: createJobs(() => ports.now(), () => undefined), events: () => noEvents, noteMove: async () => noted });
  return { calls, state, again: () => { state.grant('t', granted); } };
}

const underneath = (world: World, place: string): string[] => [...world.disk.files().keys()].filter((path) => path.startsWith(`${place}/`));

test('moved, written on, and the old folder removed: everything is in the new one', async () => {
  const it = await world();
  const { calls, state } = await callsAt(it, folder, '/else/journal');
  expect(unwrap(await calls['vaults.move']({ token: 't', job: 'j' })).files).toBeGreaterThan(5);
  const session = unwrap(state.session());
  expect(session.folder).toBe('/else/journal');
  await session.store.whenLoaded();
  unwrap(await session.store.put([it.entry(noon, 'after the move')]));
  expect(session.store.progress().entries).toBe(3);
  state.grant('t', folder);
  expect(unwrap(await calls['vaults.remove-left']({ token: 't', job: 'j' }))).toEqual({ kept: 0 });
  expect(await it.disk.fs.stat(folder)).toBeNull();
  await state.close();
});

test('a move that the shell cannot note leaves the journal where it was, and no copy', async () => {
  const it = await world();
  const { calls, state } = await callsAt(it, folder, '/else/journal', false);
  expect(await calls['vaults.move']({ token: 't', job: 'j' })).toMatchObject({ ok: false, error: { code: 'disk-error' } });
  const session = unwrap(state.session());
  expect(session.folder).toBe(folder);
  unwrap(await session.store.put([it.entry(noon, 'still here')]));
  expect(underneath(it, '/else')).toEqual(['/else/letter.txt']);
  await state.close();
});

test('into the journal itself or onto other things it is not moved', async () => {
  const it = await world();
  const inside = await callsAt(it, folder, `${folder}/records`);
  expect(await inside.calls['vaults.move']({ token: 't', job: 'j' })).toMatchObject({ error: { code: 'vault-exists' } });
  await inside.state.close();
  const full = await callsAt(it, folder, '/else');
  expect(await full.calls['vaults.move']({ token: 't', job: 'j' })).toMatchObject({ error: { code: 'folder-not-empty' } });
  expect(underneath(it, '/else')).toEqual(['/else/letter.txt']);
  await full.state.close();
});

test('an old folder in which something was written since is not removed', async () => {
  const it = await world();
  copyFolder(it, folder, '/old');
  const old = await openAt(it, '/old', 'other');
  unwrap(await old.store.put([it.entry(noon, 'written in the old folder')]));
  await old.close();
  const before = underneath(it, '/old');
  const { calls, state } = await callsAt(it, folder, '/old');
  expect(await calls['vaults.remove-left']({ token: 't', job: 'j' })).toMatchObject({ error: { code: 'changed-elsewhere' } });
  expect(underneath(it, '/old')).toEqual(before);
  await state.close();
});

test('deleted: nothing of the journal is left, what is not its own stays; one that is open elsewhere is not touched', async () => {
  const it = await world();
  it.disk.put(`${folder}/holiday.jpg`, new Uint8Array([1]));
  const other = await openAt(it, folder, 'another computer');
  const closed = createVaultState(createKnowledge(), () => undefined);
  closed.grant('t', folder);
  const ports = samplePorts(it.disk.fs, it.random, noon);
  const calls = createPlaceHandlers({ ports, state: closed, jobs: createJobs(() => ports.now(), () => undefined), events: () => noEvents, noteMove: async () => true });
  expect(await calls['vaults.delete']({ token: 't', job: 'j' })).toMatchObject({ error: { code: 'vault-busy' } });
  expect(ids(other.store.all())).toHaveLength(2);
  await other.close();
  const open = await callsAt(it, folder, folder);
  expect(unwrap(await open.calls['vaults.delete']({ token: 't', job: 'j' }))).toEqual({ kept: 1 });
  expect(underneath(it, folder)).toEqual([`${folder}/holiday.jpg`]);
  expect(open.state.session().ok).toBe(false);
});

test('cut off at any call, a deletion is finished by the next one', async () => {
  const it = await world();
  const counted = faultyDisk(it.disk.copy().fs);
  counted.set(null);
  await removeVaultFiles(counted.fs, folder, () => undefined);
  const left: number[] = [];
  for (let at = 1; at <= counted.calls(); at++) {
    const disk = it.disk.copy();
    const faulty = faultyDisk(disk.fs);
    faulty.set({ at, kind: 'stop' });
    await Promise.race([removeVaultFiles(faulty.fs, folder, () => undefined), faulty.whenStopped]);
    disk.cutPower(createRandom(at));
    await removeVaultFiles(disk.fs, folder, () => undefined);
    left.push([...disk.files().keys()].filter((path) => path.startsWith(`${folder}/`)).length);
  }
  expect(new Set(left)).toEqual(new Set([0]));
});
