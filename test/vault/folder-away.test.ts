import { expect, test, vi } from 'vitest';
import { ok, type Result } from '../../electron/contract/result.ts';
import { createEntryHandlers } from '../../electron/vault/use-cases/entry-handlers.ts';
import { createKnowledge } from '../../electron/vault/use-cases/knowledge.ts';
import { attachJournal, type OpenVault } from '../../electron/vault/use-cases/open-vault.ts';
import { openWithRecoveryKey, type VaultSession } from '../../electron/vault/vault-session.ts';
import { check, compare, copyModel, makeBase, save, type Base, type Model } from '../faults/model.ts';
import { createRandom } from '../faults/random.ts';
import { plaintextIn, revised, sampleEntry, samplePorts } from '../faults/sample.ts';
import { stickAt, type Stick } from '../faults/stick.ts';
import type { Disk } from '../faults/disk.ts';
import { folder, month, noon, unwrap } from './support.ts';

const base: Base = await makeBase(5);
const knowledge = createKnowledge();
const codes = ['ENOENT', 'EIO'] as const;

type World = { disk: Disk; stick: Stick; session: VaultSession; model: Model; told: { there: boolean; changed: boolean }[]; /** Looks, until it was told that the folder is there, or not. */ look(there: boolean): Promise<void>; calls: ReturnType<typeof createEntryHandlers> };

/** An open journal on a stick, whose folder is looked at when the test says so. */
async function begin(code: (typeof codes)[number]): Promise<World> {
  const disk = base.disk.copy();
  const random = createRandom(7);
  const stick = stickAt(disk.fs, folder, code);
  const looks: (() => void)[] = [];
  const told: World['told'] = [];
  const ports = { ...samplePorts(stick.fs, random), every: (_: number, work: () => void) => { looks.push(work); return () => undefined; } };
  const events = { loaded: () => undefined, notice: () => undefined, folder: (now: World['told'][number]) => void told.push(now) };
  const session = unwrap(await openWithRecoveryKey(ports, folder, base.identity, 'normal', events));
  await session.store.whenLoaded();
  const vault = attachJournal(session.store, knowledge);
  return {
    disk,
    stick,
    session,
    model: copyModel(base.model),
    told,
    async look(there) {
      await vi.waitUntil(() => {
        for (const work of looks) work();
        return told.at(-1)?.there === there;
      }, { timeout: 10_000, interval: 2 });
    },
    calls: createEntryHandlers({ open: (): Result<OpenVault> => ok(vault), now: () => new Date(noon), randomBytes: ports.random, emit: () => undefined }),
  };
}

const draftOf = (text: string) => ({ draft: null, entry: null, base: null, content: sampleEntry(noon, createRandom(3), text).current.content });

test.each(codes)('pulled out at any call of a save (%s): what was acknowledged is there, the text waits sealed, and all goes on when it is back', async (code) => {
  const counted = await begin(code);
  counted.stick.pull(Infinity);
  const entries = [revised([...base.model.acknowledged.values()][2] ?? never(), createRandom(9), 'edited'), sampleEntry(noon - 4 * month, createRandom(8), 'new')];
  await save(counted.session, counted.model, entries);
  const calls = counted.stick.calls();
  expect(calls).toBeGreaterThan(15);

  for (let at = 1; at <= calls; at++) {
    const world = await begin(code);
    world.stick.pull(at);
    const saved = await save(world.session, world.model, entries);
    if (!saved) world.model.open.pop();
    const draft = await world.calls['drafts.save'](draftOf(`half a sentence ${String(at)}`));
    expect(draft).toMatchObject({ ok: true, value: { waiting: true } });
    expect(plaintextIn(world.disk.files())).toEqual([]);
    await world.look(false);
    expect(world.told.at(-1)).toEqual({ there: false, changed: false });
    expect(world.stick.made).toEqual([]);
    // Whoever reads meanwhile reads on.
    expect(compare(world.session, { ...world.model, open: [] })).toEqual([]);

    world.stick.plug();
    await world.look(true);
    expect(world.told.at(-1)).toEqual({ there: true, changed: false });
    expect(await save(world.session, world.model, entries)).toBe(true);
    expect([...world.disk.files().keys()].filter((path) => path.startsWith('/profile/'))).toEqual([]);
    expect(world.session.store.drafts().map(({ id }) => id)).toContain(draft.ok ? draft.value.draft : '');
    await world.session.close();
    expect([at, await check(world.disk, base.identity, world.model, createRandom(1))]).toEqual([at, []]);
  }
}, 120_000);

test('locked while it is out: the next opening with the stick brings in what waited, and says so', async () => {
  const world = await begin('ENOENT');
  world.stick.pull();
  const draft = unwrap(await world.calls['drafts.save'](draftOf('typed before the lock')));
  await world.session.close();
  world.stick.plug();
  const again = await reopened(world.disk);
  expect(again.store.drafts().find(({ id }) => id === draft.draft)?.content).toMatchObject({ text: expect.stringContaining('typed before the lock') as string });
  expect(again.notices().map(({ what }) => what)).toEqual(['draft-brought-in']);
  await again.close();
  expect([...world.disk.files().keys()].filter((path) => path.startsWith('/profile/'))).toEqual([]);
});

test('files that the stick has lost meanwhile are written again; what another computer wrote there is merged, and said', async () => {
  const world = await begin('ENOENT');
  world.stick.pull();
  await world.look(false);
  const other = await reopened(world.disk);
  const theirs = revised([...base.model.acknowledged.values()][5] ?? never(), createRandom(2), 'written elsewhere');
  unwrap(await other.store.put([theirs]));
  await other.close();
  const lost = [...world.disk.files().keys()].find((path) => path.startsWith(`${folder}/drafts/`)) ?? '';
  await world.disk.fs.remove(lost);
  world.stick.plug();
  await world.look(true);
  expect(world.told.at(-1)).toEqual({ there: true, changed: true });
  expect(world.session.store.get(theirs.id)?.rev).toBe(theirs.rev);
  expect(world.disk.files().has(lost)).toBe(true);
  expect(await save(world.session, world.model, [sampleEntry(noon, createRandom(4), 'afterwards')])).toBe(true);
  await world.session.close();
  expect(await check(world.disk, base.identity, world.model, createRandom(1))).toEqual([]);
});

test('another stick in the same place is not written into', async () => {
  const world = await begin('ENOENT');
  for (const path of [...world.disk.files().keys()]) if (path.startsWith(`${folder}/`)) await world.disk.fs.remove(path);
  const other = await makeBase(99);
  for (const [path, bytes] of other.disk.files()) world.disk.put(path, bytes);
  const before = new Map([...world.disk.files()].filter(([path]) => path.startsWith(`${folder}/`)));
  expect(await save(world.session, world.model, [sampleEntry(noon, createRandom(4), 'not there')])).toBe(false);
  expect(await world.session.store.saveSettings({ ...world.session.store.settings(), name: 'Mia' })).toMatchObject({ error: { code: 'folder-gone' } });
  expect(new Map([...world.disk.files()].filter(([path]) => path.startsWith(`${folder}/`)))).toEqual(before);
});

async function reopened(disk: Disk): Promise<VaultSession> {
  const session = unwrap(await openWithRecoveryKey(samplePorts(disk.fs, createRandom(12)), folder, base.identity, 'normal', { loaded: () => undefined, notice: () => undefined, folder: () => undefined }));
  await session.store.whenLoaded();
  return session;
}

function never(): never {
  throw new Error('not reached');
}
