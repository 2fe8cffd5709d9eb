import { expect, test } from 'vitest';
import { ok } from '../../electron/contract/result.ts';
import { summariseRecords } from '../../electron/domain/people/person-summary.ts';
import { createJobs, unwatched } from '../../electron/vault/jobs.ts';
import { deletePerson } from '../../electron/vault/people/delete-person.ts';
import { createPersonHandlers } from '../../electron/vault/people/person-handlers.ts';
import { personFolder } from '../../electron/vault/person-store/person-names.ts';
import { createKnowledge } from '../../electron/vault/use-cases/knowledge.ts';
import { attachJournal } from '../../electron/vault/use-cases/open-vault.ts';
import { noEvents, openWithRecoveryKey, type VaultSession } from '../../electron/vault/vault-session.ts';
import { faultyDisk, type Fault } from '../faults/faulty-disk.ts';
import { samplePorts } from '../faults/sample.ts';
import { sampleContact, sampleNote, sampleReceived } from './person-support.ts';
import { folder, ids, makeWorld, noon, unwrap, type World } from './support.ts';

/** A disk that is full, or fails, at each call of what is done with a person; and power that goes while a lost folder comes back. */

const knowledge = createKnowledge();

async function practice() {
  const world = await makeWorld();
  const [noor, sami] = [sampleContact(world.random, 'Noor'), sampleContact(world.random, 'Sami')];
  const entry = world.entry();
  const session = await world.open();
  unwrap(await session.store.put([noor, sami, entry]));
  unwrap(await session.people.put(noor.id, [sampleReceived(world.random, noor.id), sampleNote(world.random, noor.id, 'seen')]));
  unwrap(await session.backups.make('asked'));
  await session.close();
  return { world, noor: noor.id, sami: sami.id, entry: entry.id };
}

function depsOf(session: VaultSession, world: World) {
  const ports = samplePorts(world.disk.fs, world.random, noon);
  const vault = attachJournal(session.store, knowledge, session.people);
  return { vault, open: () => ok(vault), session: () => ok(session), now: () => new Date(noon), randomBytes: ports.random, emit: () => undefined, jobs: createJobs(() => ports.now(), () => undefined) };
}

type Work = (session: VaultSession, world: World) => Promise<{ ok: boolean }>;
/** `next`: it is the next start that is looked at. */
type Check = (session: VaultSession, done: boolean, world: World, next: boolean) => Promise<void>;

/** Runs work with a fault at its first call, then at its second, and so on; looks at what the same session answers and what the next start finds. */
async function faultEverywhere(base: World, kind: Fault['kind'], times: number, step: number, work: Work, check: Check): Promise<number> {
  for (let at = 1; ; at += step) {
    const disk = base.disk.copy();
    const world = { ...base, disk };
    const faulty = faultyDisk(disk.fs);
    const session = unwrap(await openWithRecoveryKey(samplePorts(faulty.fs, world.random), folder, world.identity, 'normal', noEvents));
    await session.store.whenLoaded();
    await session.store.alone(async () => undefined);
    faulty.set({ at, kind, times });
    const outcome = await Promise.race([work(session, world), faulty.whenStopped.then(() => null)]);
    const met = faulty.calls() >= at;
    faulty.set(null);
    if (faulty.stopped) disk.cutPower(world.random);
    else {
      await check(session, outcome?.ok === true, world, false);
      await session.close();
    }
    const again = unwrap(await openWithRecoveryKey(samplePorts(disk.fs, world.random, noon + 5_000), folder, world.identity, 'anyway', noEvents));
    await again.store.whenLoaded();
    await check(again, outcome?.ok === true, world, true);
    await again.close();
    if (!met) return at;
  }
}

const full = [['ENOSPC', 1], ['ENOSPC', 10_000], ['EIO', 1]] as const;

test.each(full)('%s for %i calls: a save of a person’s, the first too, is done or not done, and can be done again', async (kind, times) => {
  const { world, noor, sami } = await practice();
  for (const id of [noor, sami]) {
    const before = id === noor ? 2 : 0;
    const note = sampleNote(world.random, id, 'new', noon, 50);
    const calls = await faultEverywhere(world, kind, times, 7, (session) => session.people.put(id, [note]), async (session, done) => {
      const records = await session.people.records(id);
      if (done) expect(ids(records)).toContain(note.id);
      expect(records.filter((one) => one.id !== note.id)).toHaveLength(before);
      expect(await session.people.summary(id)).toEqual(summariseRecords(await session.people.records(id)));
      unwrap(await session.people.put(id, [note]));
      expect(await session.people.records(id)).toHaveLength(before + 1);
    });
    expect(calls).toBeGreaterThan(10);
  }
}, 120_000);

test.each(full)('%s for %i calls: what was made together stands with the person, in the journal, or in both; never in neither', async (kind, times) => {
  const { world, noor, entry } = await practice();
  const work: Work = (session, at) => createPersonHandlers(depsOf(session, at))['person.file-entry']({ contact: noor, entry, language: 'en' });
  await faultEverywhere(world, kind, times, 9, work, async (session, done) => {
    const there = (await session.people.records(noor)).some((record) => record.type === 'received' && record.packet.entries.some(({ id }) => id === entry));
    const here = session.store.get(entry)?.type === 'entry';
    expect(there || here).toBe(true);
    if (done) expect([there, here]).toEqual([true, false]);
  });
}, 120_000);

test.each(full)('%s for %i calls: a person who is being deleted is whole or gone, and is gone when it is done again', async (kind, times) => {
  const { world, noor } = await practice();
  const root = personFolder(unwrap(await openWithRecoveryKey(samplePorts(world.disk.copy().fs, world.random), folder, world.identity, 'normal', noEvents)).store.vaultId, noor);
  const work: Work = (session, at) => {
    const deps = depsOf(session, at);
    return deletePerson(deps, session, deps.vault, noor, unwatched);
  };
  await faultEverywhere(world, kind, times, 13, work, async (session, done, at) => {
    const gone = session.store.get(noor)?.type === 'tombstone';
    if (done) expect(gone).toBe(true);
    if (!gone) {
      expect(await session.people.records(noor)).toHaveLength(2);
      unwrap(await work(session, at) as never);
    } else if (!done) unwrap(await session.backups.remove([noor], async () => ok([noor]), unwatched));
    expect([...at.disk.files().keys()].filter((path) => path.includes(root))).toEqual([]);
    for (const { id } of unwrap(await session.backups.list())) {
      const { content } = unwrap(await session.backups.read(id, unwatched));
      expect([[...content.people.keys()].includes(root), content.records.get(noor)?.type]).toEqual([false, 'tombstone']);
    }
  });
}, 240_000);

test.each([['stop', 1], ['ENOSPC', 1], ['ENOSPC', 10_000]] as const)('%s for %i calls: a folder that was gone comes back whole, under its own key', async (kind, times) => {
  const { world, noor } = await practice();
  const session = await world.open();
  const root = personFolder(session.store.vaultId, noor);
  const before = ids(await session.people.records(noor));
  await session.close();
  const { identity } = await world.document(`${root}/key.age`);
  for (const path of [...world.disk.files().keys()]) if (path.includes(`/${root}/`)) await world.disk.fs.remove(path);
  const calls = await faultEverywhere(world, kind, times, 3, async (open) => ok(await open.people.records(noor)), async (open, _, { disk, sealer }, next) => {
    const records = await open.people.records(noor);
    if (records.length > 0) expect(ids(records)).toEqual(before);
    const key = disk.files().get(`${folder}/${root}/key.age`);
    if (key !== undefined) expect(Buffer.from((await sealer.open(key)) ?? []).toString('utf8')).toContain(String(identity));
    // What a disk refused while it was opened stays shut until the next start, as a month does.
    if (next) expect(ids(await open.people.records(noor))).toEqual(before);
  });
  expect(calls).toBeGreaterThan(10);
}, 120_000);
