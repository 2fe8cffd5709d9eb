import { expect, test } from 'vitest';
import { ok } from '../../electron/contract/result.ts';
import { createJobs, unwatched } from '../../electron/vault/jobs.ts';
import { planRestore } from '../../electron/vault/backup/plan-restore.ts';
import { deletePerson } from '../../electron/vault/people/delete-person.ts';
import { personFolder } from '../../electron/vault/person-store/person-names.ts';
import { restorePeople } from '../../electron/vault/person-store/restore-people.ts';
import { createPlaceHandlers } from '../../electron/vault/places/place-handlers.ts';
import { createKnowledge } from '../../electron/vault/use-cases/knowledge.ts';
import { attachJournal } from '../../electron/vault/use-cases/open-vault.ts';
import { noEvents, openWithRecoveryKey, type VaultSession } from '../../electron/vault/vault-session.ts';
import { createVaultState } from '../../electron/vault/vault-state.ts';
import { samplePorts } from '../faults/sample.ts';
import { openAt, takeAll } from './merge-support.ts';
import { sampleContact, sampleNote, sampleReceived } from './person-support.ts';
import { folder, ids, makeWorld, noon, unwrap, type World } from './support.ts';

/** A journal with people that is moved, deleted or put back, and somebody who was deleted and is to stay so. */

const knowledge = createKnowledge();

async function practice() {
  const world = await makeWorld();
  const [noor, sami] = [sampleContact(world.random, 'Noor'), sampleContact(world.random, 'Sami')];
  const session = await world.open();
  unwrap(await session.store.put([noor, sami, world.entry()]));
  for (const { id } of [noor, sami]) unwrap(await session.people.put(id, [sampleReceived(world.random, id), sampleNote(world.random, id, 'seen')]));
  unwrap(await session.backups.make('asked'));
  await session.close();
  const root = personFolder(session.store.vaultId, noor.id);
  return { world, noor: noor.id, sami: sami.id, root };
}

const under = ({ disk }: World, place: string): string[] => [...disk.files().keys()].filter((path) => path.startsWith(`${place}/`));

async function remove(session: VaultSession, { random, disk }: World, contact: string): Promise<void> {
  const vault = attachJournal(session.store, knowledge, session.people);
  const ports = samplePorts(disk.fs, random, noon);
  unwrap(await deletePerson({ open: () => ok(vault), now: () => new Date(noon), randomBytes: ports.random, emit: () => undefined }, session, vault, contact, unwatched));
}

async function callsAt(world: World, granted: string) {
  const ports = samplePorts(world.disk.fs, world.random, noon);
  const state = createVaultState(createKnowledge(), () => undefined);
  await state.take(await openAt(world, folder, 'home'));
  state.grant('t', granted);
  const calls = createPlaceHandlers({ ports, state, jobs: createJobs(() => ports.now(), () => undefined), events: () => noEvents, noteMove: async () => true });
  return { calls, state };
}

test('a journal that is moved takes its people along; nothing of them is left where it was', async () => {
  const { world, noor, sami } = await practice();
  world.disk.put('/else/letter.txt', new Uint8Array([1]));
  const { calls, state } = await callsAt(world, '/else/journal');
  const before = unwrap(state.session());
  expect(await before.people.records(noor)).toHaveLength(2);
  unwrap(await calls['vaults.move']({ token: 't', job: 'j' }));
  // What was open before the move writes nothing into the old folder.
  expect(await before.people.put(noor, [sampleNote(world.random, noor, 'too late', noon, 50)])).toMatchObject({ error: { code: 'vault-locked' } });
  const session = unwrap(state.session());
  await session.store.whenLoaded();
  unwrap(await session.people.put(noor, [sampleNote(world.random, noor, 'after', noon, 50)]));
  expect([(await session.people.records(noor)).length, (await session.people.records(sami)).length]).toEqual([3, 2]);
  expect(session.notices()).toEqual([]);
  state.grant('t', folder);
  expect(unwrap(await calls['vaults.remove-left']({ token: 't', job: 'j' }))).toEqual({ kept: 0 });
  expect(await world.disk.fs.stat(folder)).toBeNull();
  await state.close();
});

test('an old folder in which something was written of a person is not removed', async () => {
  const { world, noor } = await practice();
  const files = [...world.disk.files()].filter(([path]) => path.startsWith(`${folder}/`));
  for (const [path, bytes] of files) world.disk.put(path.replace(folder, '/old'), bytes);
  const old = await openAt(world, '/old', 'other');
  unwrap(await old.people.put(noor, [sampleNote(world.random, noor, 'in the old folder', noon, 50)]));
  await old.close();
  const { calls, state } = await callsAt(world, '/old');
  expect(await calls['vaults.remove-left']({ token: 't', job: 'j' })).toMatchObject({ error: { code: 'changed-elsewhere' } });
  await state.close();
});

test('a journal that is deleted leaves nothing of its people', async () => {
  const { world } = await practice();
  const { calls } = await callsAt(world, folder);
  expect(unwrap(await calls['vaults.delete']({ token: 't', job: 'j' }))).toEqual({ kept: 0 });
  expect(under(world, folder)).toEqual([]);
  expect(await world.disk.fs.stat(folder)).toBeNull();
});

test('what another copy wrote of somebody since they were deleted here goes with them, and is in no backup', async () => {
  const { world, noor } = await practice();
  for (const [path, bytes] of [...world.disk.files()]) if (path.startsWith(`${folder}/`)) world.disk.put(path.replace(folder, '/other'), bytes);
  const other = await openAt(world, '/other', 'other');
  const written = { rev: 'r', parents: [], device: 'other', counter: other.store.counter() + 1 };
  const old = sampleReceived(world.random, noor, noon + 1);
  const entry = [...other.store.all()].find(({ type }) => type === 'entry')?.id ?? '';
  const comment = (received: string | null, contact: string | null) => ({ type: 'comment' as const, id: world.entry().id, ...written, at: '2026-11-20T12:00:00.000Z', entry, received, contact, author: 'Noor', text: 'zombie', passed: null });
  const session = { type: 'session' as const, id: world.entry().id, ...written, created: '2026-11-01T09:00:00.000Z', slots: {}, plan: { at: '2026-11-23T10:00', zone: 'Europe/Madrid', minutes: 50, withWhom: 'zombie', contact: noor, every: 7 as const, until: null } };
  const late = [old, comment(old.id, null), comment(null, noor), session];
  unwrap(await other.store.put(late));
  unwrap(await other.people.put(noor, [sampleNote(world.random, noor, 'zombie', noon, 90)]));
  await other.close();
  const here = await world.open();
  await remove(here, world, noor);
  await takeAll(world, here, '/other');
  expect(late.map(({ id }) => here.store.get(id)?.type)).toEqual(late.map(() => 'tombstone'));
  expect(await here.people.shards(noor)).toEqual([]);
  world.ports.time += 1_000;
  unwrap(await here.backups.make('asked'));
  for (const { id } of unwrap(await here.backups.list())) expect(JSON.stringify([...unwrap(await here.backups.read(id, unwatched)).content.records.values()])).not.toContain('zombie');
  await here.close();
});

test('somebody who was deleted stays deleted when an older backup, their folder, or a copy of a file of theirs is put back', async () => {
  const { world, noor, sami, root } = await practice();
  const before = [...world.disk.files()];
  const session = await world.open();
  const [kept] = unwrap(await session.backups.list());
  const older = unwrap(await session.backups.read(kept?.id ?? '', unwatched)).content;
  await remove(session, world, noor);
  // A backup of before, as it comes back from a second folder that nobody knew of.
  const plan = planRestore(older, session.store, null, () => ({ rev: 'r', device: 'd', counter: session.store.counter() + 1, at: '2026-11-20T12:00:00.000Z' }));
  expect(ids(plan.records)).not.toContain(noor);
  unwrap(await session.store.put(plan.records));
  unwrap(await restorePeople(session, older));
  expect(session.store.get(noor)?.type).toBe('tombstone');
  expect(under(world, folder).filter((path) => path.includes(root))).toEqual([]);
  await session.close();

  for (const wanted of [(path: string) => path.includes(root), (path: string) => path.includes(root) && path.includes('/records/')]) {
    for (const [path, bytes] of before) if (wanted(path)) world.disk.put(path, bytes);
    const ports = samplePorts(world.disk.fs, world.random, noon + 5_000);
    const again = unwrap(await openWithRecoveryKey(ports, folder, world.identity, 'normal', noEvents));
    await again.store.whenLoaded();
    expect(await again.people.put(noor, [sampleNote(world.random, noor, 'no', noon, 90)])).toMatchObject({ error: { code: 'not-found' } });
    for (const work of ports.due.splice(0)) work();
    await expect.poll(() => under(world, folder).filter((path) => path.includes(root)), { timeout: 10_000 }).toEqual([]);
    expect(await again.people.records(sami)).toHaveLength(2);
    await again.close();
  }
});
