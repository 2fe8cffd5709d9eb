import { describe, expect, test } from 'vitest';
import { ok } from '../../../electron/contract/result.ts';
import type { HiddenNamesRecord } from '../../../electron/domain/packets/hidden-names.ts';
import type { ShareRecord, StoredRecord } from '../../../electron/domain/records/record.ts';
import { createJobs, unwatched } from '../../../electron/vault/jobs.ts';
import { createPersonHandlers } from '../../../electron/vault/people/person-handlers.ts';
import { personFolder } from '../../../electron/vault/person-store/person-names.ts';
import { createPlaceHandlers } from '../../../electron/vault/places/place-handlers.ts';
import { moveVault } from '../../../electron/vault/places/move-vault.ts';
import { createKnowledge } from '../../../electron/vault/use-cases/knowledge.ts';
import { attachJournal } from '../../../electron/vault/use-cases/open-vault.ts';
import { noEvents, openWithRecoveryKey, type VaultSession } from '../../../electron/vault/vault-session.ts';
import { createVaultState } from '../../../electron/vault/vault-state.ts';
import { verifyVault } from '../../../electron/vault/verify-vault.ts';
import { faultyDisk } from '../../faults/faulty-disk.ts';
import { samplePorts } from '../../faults/sample.ts';
import { copyFolder, openAt, takeAll } from '../merge-support.ts';
import { sampleContact, sampleNote, sampleReceived } from '../person-support.ts';
import { folder, ids, makeWorld, month, noon, unwrap, type World } from '../support.ts';

/** A journal with people in it goes to another place, or lives on in two copies. */

const knowledge = createKnowledge();
const away = '/else/journal';

async function practice() {
  const world = await makeWorld();
  const [noor, sami] = [sampleContact(world.random, 'Noor'), sampleContact(world.random, 'Sami')];
  const session = await world.open();
  const written = { rev: 'r', parents: [], device: 'd', counter: 2 };
  const share: ShareRecord = { type: 'share', id: world.entry(noon - month).id, ...written, at: '2026-10-20T09:00:00.000Z', how: 'packet', forWhom: sami.card.name, count: 1, entries: [], struck: [], namesHidden: 1 };
  const names: HiddenNamesRecord = { type: 'hidden-names', id: world.entry().id, ...written, reader: { contact: noor.id, name: noor.card.name }, names: [{ name: 'Marta', as: 'M.' }] };
  unwrap(await session.store.put([noor, sami, share, names, world.entry()]));
  const received = sampleReceived(world.random, noor.id);
  const theirs = new Map<string, StoredRecord[]>([
    [noor.id, [received, sampleReceived(world.random, noor.id, noon - 14 * month), sampleNote(world.random, noor.id, 'seen')]],
    [sami.id, [sampleReceived(world.random, sami.id), sampleNote(world.random, sami.id, 'seen')]],
  ]);
  for (const [id, records] of theirs) unwrap(await session.people.put(id, records));
  unwrap(await session.backups.make('asked'));
  await session.close();
  return { world, noor, sami, share, received, theirs, roots: [noor.id, sami.id].map((id) => personFolder(session.store.vaultId, id)) };
}
type Practice = Awaited<ReturnType<typeof practice>>;

const shown = async (session: VaultSession, id: string): Promise<string[]> => ids(await session.people.records(id));
const filesIn = (world: World, place: string): string[] => [...world.disk.files().keys()].filter((path) => path.startsWith(`${place}/`));

/** What a journal says of its people is what was put there, and lists say the same without opening them. */
async function isWhole(session: VaultSession, { theirs }: Practice): Promise<void> {
  await session.store.whenLoaded();
  for (const [id, records] of theirs) {
    const summary = await session.people.summary(id);
    expect(summary.received).toBe(records.filter(({ type }) => type === 'received').length);
    expect(await shown(session, id)).toEqual(ids(records));
  }
  // That a move was undone is told; of people there is nothing to tell.
  expect(session.notices().filter(({ what }) => what !== 'move-undone')).toEqual([]);
}

function callsOf(world: World, session: VaultSession) {
  const ports = samplePorts(world.disk.fs, world.random, noon);
  const vault = attachJournal(session.store, knowledge, session.people);
  return createPersonHandlers({ open: () => ok(vault), session: () => ok(session), now: () => new Date(noon), randomBytes: ports.random, emit: () => undefined, jobs: createJobs(() => ports.now(), () => undefined) });
}

describe('a journal with people that is moved', () => {
  test('has all of them in the new place, with their keys and backups, and goes on there; nothing of them stays behind', async () => {
    const it = await practice();
    const { world, noor, sami, roots } = it;
    const ports = samplePorts(world.disk.fs, world.random, noon);
    const state = createVaultState(knowledge, () => undefined);
    await state.take(await openAt(world, folder, 'home'));
    state.grant('t', away);
    const calls = createPlaceHandlers({ ports, state, jobs: createJobs(() => ports.now(), () => undefined), events: () => noEvents, noteMove: async () => true });
    unwrap(await calls['vaults.move']({ token: 't', job: 'j' }));
    const session = unwrap(state.session());
    expect(session.folder).toBe(away);
    await isWhole(session, it);
    for (const root of roots) expect(filesIn(world, `${away}/${root}`).length).toBeGreaterThan(3);

    const later = sampleNote(world.random, noor.id, 'after the move');
    unwrap(await session.people.put(noor.id, [later]));
    it.theirs.set(noor.id, [...(it.theirs.get(noor.id) ?? []), later]);
    state.grant('t', folder);
    expect(unwrap(await calls['vaults.remove-left']({ token: 't', job: 'j' }))).toEqual({ kept: 0 });
    expect(filesIn(world, folder)).toEqual([]);
    expect((await verifyVault(ports, session)).backups.flatMap(({ damaged }) => damaged)).toEqual([]);
    await state.close();

    const again = await openAt(world, away, 'home');
    await isWhole(again, it);
    unwrap(await callsOf(world, again)['person.delete']({ contact: sami.id, job: 'j' }));
    expect(filesIn(world, away).filter((path) => path.includes(roots[1] ?? '-'))).toEqual([]);
    expect(await shown(again, noor.id)).toEqual(ids(it.theirs.get(noor.id) ?? []));
    await again.close();
  });

  test('what is written about a person while it is under way is in the new place too', async () => {
    const it = await practice();
    const { world, noor } = it;
    const session = await openAt(world, folder, 'home');
    const ports = samplePorts(world.disk.fs, world.random, noon);
    const meanwhile = sampleNote(world.random, noor.id, 'meanwhile');
    let once = false;
    const job = { ...unwatched, progress: () => undefined, breathe: async () => { if (!once) { once = true; unwrap(await session.people.put(noor.id, [meanwhile])); } } };
    const taken: VaultSession[] = [];
    unwrap(await moveVault({ ports, session, to: away, job, open: () => openWithRecoveryKey(ports, away, world.identity, 'normal', noEvents), note: async () => true, take: (copy) => { taken.push(copy); } }));
    it.theirs.set(noor.id, [...(it.theirs.get(noor.id) ?? []), meanwhile]);
    expect(taken).toHaveLength(1);
    for (const copy of taken) await isWhole(copy, it);
  });

  test('cut off at any call, is in one of the two places, with all of them', async () => {
    const it = await practice();
    const places = new Set<string>();
    for (let at = 3; at < 900; at += 23) {
      const disk = it.world.disk.copy();
      const faulty = faultyDisk(disk.fs);
      const ports = samplePorts(faulty.fs, it.world.random, noon);
      const session = unwrap(await openWithRecoveryKey(ports, folder, it.world.identity, 'normal', noEvents));
      await session.store.whenLoaded();
      let noted = folder;
      faulty.set({ at, kind: 'stop' });
      const moving = moveVault({ ports, session, to: away, job: unwatched, open: () => openWithRecoveryKey(ports, away, it.world.identity, 'normal', noEvents), note: async () => { noted = away; return true; }, take: () => undefined });
      await Promise.race([moving, faulty.whenStopped]);
      const { stopped } = faulty;
      if (stopped) disk.cutPower(it.world.random);
      places.add(noted);
      const after = unwrap(await openWithRecoveryKey(samplePorts(disk.fs, it.world.random, noon + 5_000), noted, it.world.identity, 'anyway', noEvents));
      await isWhole(after, it);
      await after.close();
      if (!stopped) break;
    }
    expect([...places].sort()).toEqual([away, folder]);
  }, 120_000);
});

describe('two copies of a journal with people', () => {
  async function apart() {
    const it = await practice();
    copyFolder(it.world, folder, '/a');
    copyFolder(it.world, folder, '/b');
    return { ...it, a: await openAt(it.world, '/a', 'a'), b: await openAt(it.world, '/b', 'b') };
  }

  test('that each went on come to the same, whichever is taken into which first', async () => {
    const { world, noor, sami, received, theirs, a, b } = await apart();
    const [here, there] = [sampleNote(world.random, noor.id, 'here'), sampleNote(world.random, sami.id, 'there')];
    unwrap(await a.people.put(noor.id, [here, { ...received, rev: 'read', parents: [received.rev], counter: 50, read: '2026-11-20T12:00:00.000Z' }]));
    unwrap(await b.people.put(sami.id, [there]));
    const added = sampleContact(world.random, 'Lena');
    unwrap(await b.store.put([added]));
    unwrap(await b.people.put(added.id, [sampleReceived(world.random, added.id)]));
    unwrap(await b.store.put([{ ...noor, rev: 'compared', parents: [noor.rev], counter: 60, compared: '2026-11-20T12:00:00.000Z' }]));
    await Promise.all([a.close(), b.close()]);
    const seen: unknown[] = [];
    for (const [into, from] of [['/a', '/b'], ['/b', '/a']] as const) {
      const session = await openAt(world, into, into.slice(1));
      await takeAll(world, session, from);
      expect(await shown(session, noor.id)).toEqual([...ids(theirs.get(noor.id) ?? []), here.id].sort());
      expect(await shown(session, sami.id)).toEqual([...ids(theirs.get(sami.id) ?? []), there.id].sort());
      expect(await shown(session, added.id)).toHaveLength(1);
      expect((await session.people.summary(noor.id)).unread).toBe(1);
      expect(session.store.get(noor.id)).toMatchObject({ compared: '2026-11-20T12:00:00.000Z' });
      expect(session.notices()).toEqual([]);
      seen.push([...session.store.all()].sort((x, y) => (x.id < y.id ? -1 : 1)), await session.people.records(noor.id).then((records) => [...records].sort((x, y) => (x.id < y.id ? -1 : 1))));
      await session.close();
    }
    expect(seen[2]).toEqual(seen[0]);
    expect(seen[3]).toEqual(seen[1]);
  });

  test('of which one deleted a person come to that, and the lines about them have no name in either', async () => {
    const { world, sami, share, roots, a, b } = await apart();
    unwrap(await callsOf(world, a)['person.delete']({ contact: sami.id, job: 'j' }));
    const line = [...a.store.all()].find((record) => record.type === 'share');
    expect(line).toMatchObject({ at: share.at, count: 1, namesHidden: 1, forWhom: '', removed: true });
    unwrap(await b.people.put(sami.id, [sampleNote(world.random, sami.id, 'meanwhile')]));
    await Promise.all([a.close(), b.close()]);
    for (const [into, from] of [['/b', '/a'], ['/a', '/b']] as const) {
      const session = await openAt(world, into, into.slice(1));
      await takeAll(world, session, from);
      expect(await shown(session, sami.id)).toEqual([]);
      expect([...session.store.all()].filter((record) => record.type === 'share')).toEqual([line]);
      expect(JSON.stringify([...session.store.all()])).not.toContain('Sami');
      expect(filesIn(world, into).filter((path) => path.includes(roots[1] ?? '-'))).toEqual([]);
      await session.close();
    }
  });
});
