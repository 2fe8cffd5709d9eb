import { expect, test } from 'vitest';
import { ok } from '../../electron/contract/result.ts';
import { summariseRecords } from '../../electron/domain/people/person-summary.ts';
import { unwatched } from '../../electron/vault/jobs.ts';
import { deletePerson } from '../../electron/vault/people/delete-person.ts';
import { personFolder } from '../../electron/vault/person-store/person-names.ts';
import { createKnowledge } from '../../electron/vault/use-cases/knowledge.ts';
import { attachJournal } from '../../electron/vault/use-cases/open-vault.ts';
import type { VaultSession } from '../../electron/vault/vault-session.ts';
import { sampleContact, sampleNote, sampleReceived } from './person-support.ts';
import { ids, makeWorld, month, noon, told, unwrap, type World } from './support.ts';

/** What somebody can do who has the folder and no key: move, copy, keep and put back files of people’s. */

const knowledge = createKnowledge();

async function practice(backup: boolean) {
  const world = await makeWorld();
  const [noor, sami] = [sampleContact(world.random, 'Noor').id, sampleContact(world.random, 'Sami').id];
  const session = await world.open();
  unwrap(await session.store.put([{ ...sampleContact(world.random, 'Noor'), id: noor }, { ...sampleContact(world.random, 'Sami'), id: sami }]));
  for (const id of [noor, sami]) unwrap(await session.people.put(id, [sampleReceived(world.random, id), sampleReceived(world.random, id, noon - 14 * month), sampleNote(world.random, id, 'seen')]));
  if (backup) unwrap(await session.backups.make('asked'));
  await session.close();
  const root = (id: string): string => `${personFolder(session.store.vaultId, id)}/`;
  return { world, noor, sami, root };
}

const filesOf = ({ disk, path }: World, root: string) => [...disk.files()].filter(([at]) => at.startsWith(path(root)));
const count = async (session: VaultSession, id: string) => (await session.people.records(id)).length;

async function replace(world: World, root: string, files: readonly (readonly [string, Uint8Array])[]): Promise<void> {
  for (const [at] of filesOf(world, root)) await world.disk.fs.remove(at);
  for (const [at, bytes] of files) world.disk.put(at, bytes);
}

/** A session that is closed again. */
async function during<T>(world: World, work: (session: VaultSession) => Promise<T>): Promise<T> {
  const session = await world.open();
  try {
    return await work(session);
  } finally {
    await session.close();
  }
}

const note = (world: World, id: string, text: string) => sampleNote(world.random, id, text, noon, 50);

test.each([false, true])('two people’s folders that changed places are told, and nothing in them is touched (with a backup: %s); back in their places all is there', async (backup) => {
  const { world, noor, sami, root } = await practice(backup);
  const [hers, his] = [filesOf(world, root(noor)), filesOf(world, root(sami))];
  const moved = [...hers.map(([at, bytes]) => [at.replace(root(noor), root(sami)), bytes] as const), ...his.map(([at, bytes]) => [at.replace(root(sami), root(noor)), bytes] as const)];
  await replace(world, 'people/', moved);
  await during(world, async (session) => {
    expect([await count(session, noor), await count(session, sami)]).toEqual([0, 0]);
    expect(told(session).sort()).toEqual([[noor, sami], [sami, noor]].map(([at, of]) => `person-elsewhere ${root(at ?? '').slice(0, -1)} (${root(of ?? '').slice(0, -1)})`).sort());
    expect(await session.people.put(noor, [note(world, noor, 'no')])).toMatchObject({ error: { code: 'file-damaged' } });
    // A backup of them now would keep each under the other's name.
    unwrap(await session.backups.make('asked'));
    const vault = attachJournal(session.store, knowledge, session.people);
    const deps = { open: () => ok(vault), now: () => new Date(noon), randomBytes: world.ports.random, emit: () => undefined };
    expect(await deletePerson(deps, session, vault, noor, unwatched)).toMatchObject({ error: { code: 'file-damaged' } });
    expect(session.store.get(noor)?.type).toBe('contact');
  });
  expect(filesOf(world, 'people/').map(([at]) => at).sort()).toEqual(moved.map(([at]) => at).sort());
  await replace(world, 'people/', [...hers, ...his]);
  await during(world, async (session) => {
    expect([await count(session, noor), await count(session, sami)]).toEqual([3, 3]);
    expect(told(session)).toEqual([]);
  });
});

test('one person’s files under two names are still one person’s', async () => {
  const { world, noor, sami, root } = await practice(true);
  await replace(world, root(sami), filesOf(world, root(noor)).map(([at, bytes]) => [at.replace(root(noor), root(sami)), bytes]));
  await during(world, async (session) => {
    expect([await count(session, noor), await count(session, sami)]).toEqual([3, 0]);
    expect(told(session)).toEqual([expect.stringContaining('person-elsewhere')]);
  });
  expect(filesOf(world, root(sami)).some(([at]) => at.includes('/quarantine/'))).toBe(false);
});

test('another’s key beside one’s own files opens nothing, and gives way to the spare', async () => {
  const { world, noor, sami, root } = await practice(true);
  world.disk.put(world.path(`${root(sami)}key.age`), world.bytes(`${root(noor)}key.age`));
  await during(world, async (session) => {
    expect(await count(session, sami)).toBe(3);
    expect(told(session)).toEqual([`spare-used ${root(sami)}key.age`]);
  });
});

test('a person’s folder that is gone comes back from the newest backup, with its own key, and that is told', async () => {
  const { world, noor, root } = await practice(true);
  const before = ids(await during(world, (session) => session.people.records(noor)));
  await replace(world, root(noor), []);
  await during(world, async (session) => {
    expect(ids(await session.people.records(noor))).toEqual(before);
    expect(told(session)).toEqual([`person-brought-back ${root(noor).slice(0, -1)}`]);
    unwrap(await session.people.put(noor, [note(world, noor, 'later')]));
  });
  await during(world, async (session) => {
    expect(await count(session, noor)).toBe(4);
    expect(told(session)).toEqual([]);
  });
});

test('a whole folder of an earlier day is told, without a backup too, until something is written there; one that is gone, also', async () => {
  const { world, noor, root } = await practice(false);
  const earlier = filesOf(world, root(noor));
  await during(world, async (session) => unwrap(await session.people.put(noor, [note(world, noor, 'later')])));
  const later = filesOf(world, root(noor));
  await replace(world, root(noor), earlier);
  const older = [`older-than-index ${root(noor)}index.json.age`];
  for (const seen of [older, older]) {
    await during(world, async (session) => {
      expect(await count(session, noor)).toBe(3);
      expect(told(session)).toEqual(seen);
    });
  }
  await replace(world, root(noor), later);
  await during(world, async (session) => {
    expect([await count(session, noor), told(session)]).toEqual([4, []]);
  });
  await replace(world, root(noor), []);
  await during(world, async (session) => {
    expect([await count(session, noor), told(session)]).toEqual([0, [`missing ${root(noor)}key.age`]]);
    unwrap(await session.people.put(noor, [note(world, noor, 'anew')]));
  });
  await during(world, async (session) => {
    expect([await count(session, noor), told(session)]).toEqual([1, []]);
  });
});

test('what a backup has of a folder of an earlier day is not lost', async () => {
  const { world, noor, root } = await practice(true);
  const earlier = filesOf(world, root(noor));
  await during(world, async (session) => {
    unwrap(await session.people.put(noor, [note(world, noor, 'later')]));
    unwrap(await session.people.put(noor, [note(world, noor, 'later still')]));
  });
  world.ports.time += 1_000;
  await during(world, async (session) => unwrap(await session.backups.make('asked')));
  const newest = filesOf(world, root(noor));
  await replace(world, root(noor), earlier);
  await during(world, async (session) => {
    expect(await count(session, noor)).toBe(3);
    await expect.poll(() => told(session)).toEqual([`older-than-index ${root(noor)}index.json.age`]);
  });
  // An index that was lost counts anew: nothing is missing then.
  await replace(world, root(noor), newest.filter(([at]) => !at.endsWith('index.json.age')));
  await during(world, async (session) => {
    expect(await count(session, noor)).toBe(5);
    await session.backups.goodCopyOf('none');
    expect(told(session)).toEqual([`index-rebuilt ${root(noor)}index.json.age`]);
  });
});

test('a summary of another day gives way as soon as the records are open; cut, doubled or changed, it is made anew', async () => {
  const { world, noor, root } = await practice(false);
  const name = `${root(noor)}summary.json.age`;
  const old = world.bytes(name);
  await during(world, async (session) => unwrap(await session.people.put(noor, [sampleReceived(world.random, noor, noon, 60)])));
  const present = world.bytes(name);
  const flipped = new Uint8Array(present);
  flipped[flipped.length - 9] = (flipped[flipped.length - 9] ?? 0) ^ 1;
  for (const bytes of [old, present.slice(0, present.length - 40), Buffer.concat([present, present]), flipped, new Uint8Array()]) {
    world.disk.put(world.path(name), bytes);
    await during(world, async (session) => {
      await session.people.records(noor);
      expect(await session.people.summary(noor)).toMatchObject({ received: 3 });
    });
    expect((await world.document(name))['summary']).toEqual(summariseRecords(await during(world, (session) => session.people.records(noor))));
  }
});

test('a record file that is gone, cut, changed, older, doubled or another’s is told by its name, and the others are there', async () => {
  const { world, noor, sami, root } = await practice(true);
  const [old, recent] = ['records/2025-01.json.age', 'records/2026-01.json.age'].map((name) => `${root(noor)}${name}`);
  if (old === undefined || recent === undefined) throw new Error('no files');
  const earlier = world.bytes(recent);
  await during(world, async (session) => {
    for (const text of ['b', 'c']) unwrap(await session.people.put(noor, [note(world, noor, text)]));
  });
  const newest = filesOf(world, root(noor));
  const index = world.bytes('index.json.age');
  const bytes = world.bytes(recent);
  const changed = new Uint8Array(bytes);
  changed[300] = (changed[300] ?? 0) ^ 4;
  const cases: [string, () => unknown, string[]][] = [
    ['gone', () => world.disk.fs.remove(world.path(old)), [`missing ${old}`]],
    ['cut', () => { world.disk.put(world.path(recent), bytes.slice(0, 900)); }, [`damaged ${recent}`]],
    ['changed', () => { world.disk.put(world.path(recent), changed); }, [`damaged ${recent}`]],
    ['older', () => { world.disk.put(world.path(recent), earlier); }, [`older-than-index ${recent}`]],
    ['doubled', () => { world.disk.put(world.path(recent.replace('2026-01', '2026-01.2')), bytes); }, [`swapped ${recent.replace('2026-01', '2026-01.2')}`]],
    ['another’s', () => { world.disk.put(world.path(recent), world.bytes(`${root(sami)}records/2026-01.json.age`)); }, [`damaged ${recent}`]],
  ];
  for (const [name, spoil, lines] of cases) {
    await replace(world, root(noor), newest);
    // Else the journal remembers what it mended in the case before.
    world.disk.put(world.path('index.json.age'), index);
    await spoil();
    await during(world, async (session) => {
      expect(await count(session, noor), name).toBeGreaterThan(0);
      expect(told(session), name).toEqual(lines);
      expect(await count(session, sami), name).toBe(3);
      expect(await session.people.summary(noor), name).toEqual(summariseRecords(await session.people.records(noor)));
    });
  }
});
