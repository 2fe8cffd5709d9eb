import { expect, test } from 'vitest';
import { planCopy } from '../../electron/domain/safety/plan-copy.ts';
import { planSheet } from '../../electron/domain/safety/plan.ts';
import type { EntryRecord } from '../../electron/domain/records/record.ts';
import { createPlanKeeper } from '../../electron/vault/safety/plan-keeper.ts';
import type { VaultSession } from '../../electron/vault/vault-session.ts';
import { faultyDisk } from '../faults/faulty-disk.ts';
import { folder, makeWorld, noon, unwrap, type World } from './support.ts';

const copyPath = 'profile/plans/one.json';

function planEntry(world: World, words: string, at = noon): EntryRecord {
  const base = world.entry(at);
  const content = {
    kind: 'worksheet' as const, when: { at: '2026-11-20T12:00', zone: 'UTC' }, tags: ['private tag'], bring: false, links: [], privateNote: 'for me alone', worksheet: planSheet,
    version: 1, length: 'whole', answers: { safer: { kind: 'text' as const, text: words } }, looks: [], lookOn: null, state: 'whole' as const,
  };
  return { ...base, current: { ...base.current, content } };
}

function next(record: EntryRecord, world: World, change: Partial<EntryRecord['current']>): EntryRecord {
  const rev = Buffer.from(world.random.bytes(8)).toString('hex');
  return { ...record, rev, parents: [record.rev], counter: record.counter + 1, current: { ...record.current, ...change, rev }, past: [record.current, ...record.past] };
}

async function start(fill: (world: World) => readonly EntryRecord[]) {
  const world = await makeWorld();
  const faulty = faultyDisk(world.disk.fs);
  const keeper = createPlanKeeper({ fs: faulty.fs, random: (count) => world.random.bytes(count) });
  keeper.setPlace(folder, copyPath);
  const session = await world.open();
  unwrap(await session.store.put(fill(world)));
  keeper.follow(session);
  await keeper.idle();
  const clear = (): string[] => [...world.disk.files()].filter(([path]) => path.startsWith('profile')).map(([path, bytes]) => `${path} ${Buffer.from(bytes).toString('utf8')}`);
  return { world, faulty, keeper, session, clear };
}

async function settled(session: VaultSession, keeper: ReturnType<typeof createPlanKeeper>, record: EntryRecord): Promise<void> {
  unwrap(await session.store.put([record]));
  await keeper.idle();
}

test('nothing is written in the clear until it is chosen; then the plan alone, and each later state of it', async () => {
  const { world, keeper, session, clear } = await start((made) => [planEntry(made, 'first words'), made.entry(noon, 'other words')]);
  const [plan] = [...session.store.all()].filter((record): record is EntryRecord => record.type === 'entry' && record.current.content.kind === 'worksheet');
  if (plan === undefined) throw new Error('no plan');
  await settled(session, keeper, next(plan, world, {}));
  expect(clear()).toEqual([]);
  expect(unwrap(await keeper.state(session))).toBe('off');

  expect(unwrap(await keeper.choose(session, true))).toBe('on');
  expect(clear()).toHaveLength(1);
  expect(clear()[0]).toContain('first words');
  for (const other of ['other words', 'private tag', 'for me alone']) expect(clear()[0]).not.toContain(other);

  const { content } = plan.current;
  if (content.kind !== 'worksheet') throw new Error('no sheet');
  const second = next(plan, world, { content: { ...content, answers: { safer: { kind: 'text', text: 'second words' } } } });
  await settled(session, keeper, second);
  expect(clear()).toHaveLength(1);
  expect(clear()[0]).toContain('second words');
  expect(clear()[0]).not.toContain('first words');
  expect(planCopy.parse(JSON.parse(clear()[0]?.slice(copyPath.length) ?? '')).plan?.sheet).toBe(1);
});

test('the copy goes when the choice is withdrawn, and its words when the plan goes to the trash', async () => {
  const { world, keeper, session, clear } = await start((made) => [planEntry(made, 'the words')]);
  const [plan] = [...session.store.all()];
  if (plan?.type !== 'entry') throw new Error('no plan');
  unwrap(await keeper.choose(session, true));
  expect(unwrap(await keeper.choose(session, false))).toBe('off');
  expect(clear()).toEqual([]);

  unwrap(await keeper.choose(session, true));
  const trashed = next(plan, world, { trashedAt: '2026-11-21T00:00:00.000Z' });
  await settled(session, keeper, trashed);
  expect(clear().join()).not.toContain('the words');
  const back = next(trashed, world, { trashedAt: null });
  await settled(session, keeper, back);
  expect(clear().join()).toContain('the words');

  unwrap(await session.store.put([{ type: 'tombstone', id: plan.id, rev: 'gone', parents: [back.rev], device: back.device, counter: back.counter + 1, deletedAt: '2026-11-22T00:00:00.000Z' }]));
  await keeper.idle();
  expect(clear()).toEqual([]);
});

test('a plan that cannot be found is not a plan that was deleted: its copy stays', async () => {
  const { world, keeper, session, clear } = await start((made) => [planEntry(made, 'still needed')]);
  unwrap(await keeper.choose(session, true));
  await session.close();
  const [month] = world.names().filter((name) => name.startsWith('records/'));
  world.disk.files().get(world.path(month ?? ''))?.fill(0);
  const again = await world.open();
  keeper.follow(again);
  await keeper.idle();
  await keeper.idle();
  expect(clear().join()).toContain('still needed');
  await again.close();
});

test('of two plans the one that was saved last stands', async () => {
  const { keeper, session, clear } = await start((made) => [planEntry(made, 'newer plan', noon + 60_000), planEntry(made, 'older plan')]);
  unwrap(await keeper.choose(session, true));
  expect(clear().join()).toContain('newer plan');
  expect(clear().join()).not.toContain('older plan');
});

test('a refusal of the disk at any single call leaves one whole copy or none, and says so', async () => {
  for (const kind of ['ENOSPC', 'EIO', 'EACCES'] as const) {
    for (let at = 1; at <= 12; at++) {
      const { world, faulty, keeper, session, clear } = await start((made) => [planEntry(made, 'first words')]);
      const [plan] = [...session.store.all()];
      if (plan?.type !== 'entry' || plan.current.content.kind !== 'worksheet') throw new Error('no plan');
      unwrap(await keeper.choose(session, true));
      faulty.set({ at, kind });
      const content = { ...plan.current.content, answers: { safer: { kind: 'text' as const, text: 'second words' } } };
      await settled(session, keeper, next(plan, world, { content }));
      faulty.set(null);
      const state = unwrap(await keeper.state(session));
      const shown = planCopy.parse(JSON.parse(clear().find((line) => line.startsWith(`${copyPath} `))?.slice(copyPath.length) ?? '')).plan?.answers['safer'];
      expect(shown).toEqual({ kind: 'text', text: state === 'on' ? 'second words' : 'first words' });
      expect(unwrap(await keeper.choose(session, true))).toBe('on');
      expect(clear()).toHaveLength(1);
      expect(unwrap(await keeper.choose(session, false))).toBe('off');
      expect(clear()).toEqual([]);
      await session.close();
    }
  }
});

test('killed while the first copy is written: it is there, or no word of it is left once the journal is open again', async () => {
  for (let at = 1; at <= 12; at++) {
    const { world, faulty, keeper, session } = await start((made) => [planEntry(made, 'the words')]);
    faulty.set({ at, kind: 'stop' });
    await Promise.race([faulty.whenStopped, keeper.choose(session, true)]);
    const after = createPlanKeeper({ fs: world.disk.fs, random: (count) => world.random.bytes(count) });
    after.setPlace(folder, copyPath);
    after.follow(session);
    await after.idle();
    await after.idle();
    const names = [...world.disk.files().keys()].filter((path) => path.startsWith('profile'));
    expect(names).toEqual(unwrap(await after.state(session)) === 'off' ? [] : [copyPath]);
    await session.close();
  }
});

test('killed while the choice is withdrawn: it stands as it is seen to stand, or no word is left', async () => {
  for (let at = 1; at <= 6; at++) {
    const { world, faulty, keeper, session } = await start((made) => [planEntry(made, 'the words')]);
    unwrap(await keeper.choose(session, true));
    world.disk.files().set(`${copyPath}.0123456789ab.tmp`, Buffer.from('older words'));
    faulty.set({ at, kind: 'stop' });
    await Promise.race([faulty.whenStopped, keeper.choose(session, false)]);
    const after = createPlanKeeper({ fs: world.disk.fs, random: (count) => world.random.bytes(count) });
    after.setPlace(folder, copyPath);
    const names = [...world.disk.files().keys()].filter((path) => path.startsWith('profile'));
    expect(names.some((name) => name === copyPath) || names.length === 0).toBe(true);
    unwrap(await after.choose(session, false));
    expect([...world.disk.files().keys()].filter((path) => path.startsWith('profile'))).toEqual([]);
    await session.close();
  }
});

test('killed while the copy is written, no word is left when the choice is withdrawn', async () => {
  for (let at = 1; at <= 12; at++) {
    const { world, faulty, keeper, session } = await start((made) => [planEntry(made, 'the words')]);
    faulty.set({ at, kind: 'stop' });
    await Promise.race([faulty.whenStopped, keeper.choose(session, true)]);
    const after = createPlanKeeper({ fs: world.disk.fs, random: (count) => world.random.bytes(count) });
    after.setPlace(folder, copyPath);
    unwrap(await after.choose(session, false));
    expect([...world.disk.files().keys()].filter((path) => path.startsWith('profile'))).toEqual([]);
    await session.close();
  }
});

test('a folder in the copy’s place is no choice: it is off, cannot be chosen, and nothing is taken away', async () => {
  const { world, keeper, session, clear } = await start((made) => [planEntry(made, 'the words')]);
  await world.disk.fs.makeFolder(copyPath);
  world.disk.put(`${copyPath}/of somebody else`, new Uint8Array([1]));
  expect(unwrap(await keeper.state(session))).toBe('off');
  expect(unwrap(await keeper.choose(session, false))).toBe('off');
  expect(clear()).toHaveLength(1);
  expect(clear().join()).not.toContain('the words');
});
