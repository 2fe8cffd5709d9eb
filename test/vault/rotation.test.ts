import { expect, test } from 'vitest';
import { setPassphrase } from '../../electron/vault/keys/change-passphrase.ts';
import { beginRotation, finishRotation, prepareKey, type PreparedKey } from '../../electron/vault/keys/rotate-key.ts';
import { unwatched, type Job } from '../../electron/vault/jobs.ts';
import { createSealer } from '../../electron/vault/sealing/sealer.ts';
import { noEvents, openWithRecoveryKey, openWithVaultPassphrase, type VaultSession } from '../../electron/vault/vault-session.ts';
import { verifyVault } from '../../electron/vault/verify-vault.ts';
import { sampleDraft } from '../faults/model.ts';
import { samplePorts } from '../faults/sample.ts';
import { folder, ids, makeWorld, month, noon, passphrase, told, unwrap, type World } from './support.ts';

const next = 'onion ladder velvet pilot harvest quiet';

/** Months, a draft, two backups that differ, a file in quarantine that opens and one that does not. */
async function filled(): Promise<World> {
  return makeWorld(async ({ store, backups }, world) => {
    for (let at = 0; at < 5; at++) unwrap(await store.put([world.entry(noon - at * month)]));
    unwrap(await store.saveDraft(sampleDraft(world.random, 'half')));
    unwrap(await backups.make('asked'));
    world.ports.time += 60_000;
    unwrap(await store.put([world.entry(noon)]));
    unwrap(await backups.make('asked'));
    world.disk.put(world.path('quarantine/records_2026-01.json.age.00112233'), world.bytes('records/2026-11.json.age'));
    world.disk.put(world.path('quarantine/records_2026-02.json.age.00112233'), world.bytes('records/2026-11.json.age').slice(0, 300));
  });
}

/** Files whose header the key opens, damaged ones too. */
async function openedBy(world: World, identity: string): Promise<string[]> {
  const sealer = await createSealer('AGE-SECRET-KEY-1GFPYYSJZGFPYYSJZGFPYYSJZGFPYYSJZGFPYYSJZGFPYYSJZGFPQ4EGAEX', identity);
  const opened: string[] = [];
  for (const name of world.names()) if (await sealer.isFormer(world.bytes(name))) opened.push(name);
  return opened;
}

async function start(world: World, session: VaultSession): Promise<PreparedKey> {
  const prepared = unwrap(await prepareKey(world.ports, session, passphrase));
  unwrap(await beginRotation(world.ports, session, prepared));
  return prepared;
}

const byKey = (world: World, key: string) => openWithRecoveryKey(samplePorts(world.disk.fs, world.random), folder, key, 'read-only', noEvents);
const byPhrase = (world: World, words: string) => openWithVaultPassphrase(samplePorts(world.disk.fs, world.random), folder, words, 'read-only', noEvents);

/** Stops after so many files. */
function stopAfter(files: number): Job {
  let seen = 0;
  return { ...unwatched, progress: () => { seen++; }, stopped: () => seen >= files };
}

test('after a rotation no file opens with the old key but a damaged one, everything is there, and only the new key fits', async () => {
  const world = await filled();
  const session = await world.open();
  const before = ids(session.store.all());
  const prepared = await start(world, session);
  expect(unwrap(await finishRotation(world.ports, session, unwatched))).toMatchObject({ left: 1 });
  expect(await openedBy(world, world.identity)).toEqual(['quarantine/records_2026-02.json.age.00112233']);
  expect(session.identity).toBe(prepared.identity);
  unwrap(await session.store.put([world.entry(noon - 9 * month)]));
  await session.close();
  expect(world.names().filter((name) => name.startsWith('key.'))).toHaveLength(2);

  expect(await byKey(world, world.identity)).toEqual({ ok: false, error: { code: 'old-recovery-key' } });
  for (const opened of [unwrap(await byPhrase(world, passphrase)), unwrap(await byKey(world, prepared.identity))]) {
    await opened.store.whenLoaded();
    expect(told(opened)).toEqual([]);
    expect(ids(opened.store.all())).toEqual(expect.arrayContaining(before));
    expect(opened.store.drafts()).toHaveLength(1);
    const { backups } = await verifyVault(world.ports, opened);
    expect(backups.map(({ entries, damaged }) => [entries, damaged])).toEqual([[6, []], [5, []]]);
    expect(unwrap(await opened.backups.list())).toHaveLength(2);
  }
});

test('backups hold what did not change once, also after a rotation, and each restores', async () => {
  const world = await filled();
  const session = await world.open();
  const copies = world.names().filter((name) => name.startsWith('backups/files/')).length;
  await start(world, session);
  unwrap(await finishRotation(world.ports, session, unwatched));
  unwrap(await session.backups.make('asked'));
  await session.close();
  expect(world.names().filter((name) => name.startsWith('backups/files/'))).toHaveLength(copies);
  const { backups } = unwrap(await byPhrase(world, passphrase));
  expect(unwrap(await backups.list())).toHaveLength(3);
  for (const { id, entries } of unwrap(await backups.list())) {
    expect(unwrap(await backups.restore(id, `/restored-${id}`))).toEqual({ entries, missing: [], wentOn: false });
    const restored = unwrap(await openWithVaultPassphrase(samplePorts(world.disk.fs, world.random), `/restored-${id}`, passphrase, 'read-only', noEvents));
    await restored.store.whenLoaded();
    expect(told(restored)).toEqual([]);
  }
});

test('stopped after any file, everything opens with the passphrase and the new key, and it goes on at the next start', async () => {
  const world = await filled();
  let session = await world.open();
  const all = ids(session.store.all());
  const prepared = await start(world, session);
  for (let step = 1; ; step++) {
    const outcome = await finishRotation(world.ports, session, stopAfter(step));
    // Work goes on in a pause.
    const added = world.entry(noon - step * 1000);
    all.push(added.id);
    unwrap(await session.store.put([added]));
    if (step === 3) unwrap(await session.backups.make('asked'));
    await session.close();
    for (const opened of [unwrap(await byPhrase(world, passphrase)), unwrap(await byKey(world, prepared.identity))]) {
      await opened.store.whenLoaded();
      expect(told(opened)).toEqual([]);
      expect(ids(opened.store.all())).toEqual([...all].sort());
      const { backups } = await verifyVault(world.ports, opened);
      expect(backups.flatMap(({ damaged }) => damaged)).toEqual([]);
    }
    expect(await byKey(world, world.identity)).toEqual({ ok: false, error: { code: 'old-recovery-key' } });
    session = unwrap(await world.unlock(passphrase));
    await session.store.whenLoaded();
    if (outcome.ok) break;
    expect(outcome.error.code).toBe('stopped');
    expect(step).toBeLessThan(60);
    expect(session.sealer.former).toBe(world.identity);
  }
  expect(session.sealer.former).toBeNull();
  expect(await openedBy(world, world.identity)).toEqual(['quarantine/records_2026-02.json.age.00112233']);
});

test('in the middle of it the passphrase can be changed, a backup restores whole, and a second new key is refused', async () => {
  const world = await filled();
  const session = await world.open();
  await start(world, session);
  expect((await finishRotation(world.ports, session, stopAfter(2))).ok).toBe(false);
  expect(await prepareKey(world.ports, session, passphrase)).toMatchObject({ error: { code: 'bad-input' } });
  unwrap(await setPassphrase(world.ports, session, next));
  const [backup] = unwrap(await session.backups.list());
  expect(unwrap(await session.backups.restore(backup?.id ?? '', '/restored'))).toMatchObject({ missing: [] });
  const restored = unwrap(await openWithVaultPassphrase(samplePorts(world.disk.fs, world.random), '/restored', next, 'normal', noEvents));
  await restored.store.whenLoaded();
  expect([...restored.store.all()]).toHaveLength(6);
  expect(told(restored)).toEqual([]);
  await session.close();
  expect(await byPhrase(world, passphrase)).toMatchObject({ error: { code: 'wrong-passphrase' } });
  const again = unwrap(await world.unlock(next));
  unwrap(await finishRotation(world.ports, again, unwatched));
  await again.close();
  expect(told(unwrap(await world.unlock(next)))).toEqual([]);
});

test('a damaged copy of the old key is named and mended; both lost is damage, and no file is moved', async () => {
  const world = await filled();
  const session = await world.open();
  await start(world, session);
  await session.close();
  world.disk.put(world.path('key.old.age'), world.bytes('key.old.age').slice(0, 100));
  const hurt = unwrap(await world.unlock(passphrase));
  expect(told(hurt)).toEqual(['damaged key.old.age']);
  await hurt.close();
  expect(world.bytes('key.old.age')).toEqual(world.bytes('key.old.spare.age'));

  const names = world.names().length;
  for (const name of ['key.old.age', 'key.old.spare.age']) await world.disk.fs.remove(world.path(name));
  expect(await world.unlock(passphrase)).toEqual({ ok: false, error: { code: 'vault-damaged', detail: 'key.old.age' } });
  expect(world.names()).toHaveLength(names - 2);
});

test('a new key that is not confirmed changes nothing', async () => {
  const world = await filled();
  const files = world.disk.files();
  const session = await world.open('read-only');
  expect(await prepareKey(world.ports, session, passphrase)).toMatchObject({ error: { code: 'vault-read-only' } });
  const open = await world.open();
  expect(await prepareKey(world.ports, open, 'wrong')).toMatchObject({ error: { code: 'wrong-passphrase' } });
  const { identity } = unwrap(await prepareKey(world.ports, open, passphrase));
  await open.close();
  expect(world.disk.files()).toEqual(files);
  expect(await byKey(world, identity)).toMatchObject({ error: { code: 'wrong-recovery-key' } });
});
