import { expect, test } from 'vitest';
import { ok } from '../../electron/contract/result.ts';
import type { HiddenNamesRecord } from '../../electron/domain/packets/hidden-names.ts';
import type { ShareRecord } from '../../electron/domain/records/record.ts';
import type { SessionRecord } from '../../electron/domain/sessions/session-records.ts';
import { createJobs, unwatched } from '../../electron/vault/jobs.ts';
import { deletePerson } from '../../electron/vault/people/delete-person.ts';
import { createPersonHandlers } from '../../electron/vault/people/person-handlers.ts';
import { personFolder } from '../../electron/vault/person-store/person-names.ts';
import { createSealer } from '../../electron/vault/sealing/sealer.ts';
import { createKnowledge } from '../../electron/vault/use-cases/knowledge.ts';
import { attachJournal } from '../../electron/vault/use-cases/open-vault.ts';
import { noEvents, openWithRecoveryKey, type VaultSession } from '../../electron/vault/vault-session.ts';
import { verifyVault } from '../../electron/vault/verify-vault.ts';
import { faultyDisk } from '../faults/faulty-disk.ts';
import { canary, samplePorts } from '../faults/sample.ts';
import { sampleContact, sampleNote, sampleReceived } from './person-support.ts';
import { folder, makeWorld, month, noon, unwrap, type World } from './support.ts';

const stick = '/stick';
const knowledge = createKnowledge();
const secret = 'what was said in the room';

/** Noor, who goes, and Sami, who stays; a backup of before Noor had a folder, later ones, and a second folder. */
async function practice() {
  const world = await makeWorld();
  const [noor, sami] = [sampleContact(world.random, 'Noor'), sampleContact(world.random, 'Sami')];
  await world.disk.fs.makeFolder(stick);
  const session = await world.open('normal', world.ports);
  const old = sampleReceived(world.random, noor.id, noon - month);
  const appointment: SessionRecord = {
    type: 'session', id: world.entry().id, rev: 'r', parents: [], device: 'd', counter: 1, created: '2026-11-01T09:00:00.000Z', slots: {},
    plan: { at: '2026-11-23T10:00', zone: 'Europe/Madrid', minutes: 50, withWhom: `${canary} Noor`, contact: noor.id, every: 7, until: null },
  };
  const share: ShareRecord = { type: 'share', id: world.entry().id, rev: 'r', parents: [], device: 'd', counter: 1, at: '2026-11-02T09:00:00.000Z', how: 'packet', forWhom: `${canary} noor `, count: 2, entries: [world.entry().id], struck: ['a/text'], namesHidden: 1 };
  const another: ShareRecord = { ...share, id: world.entry().id, forWhom: `${canary} Sami` };
  const names: HiddenNamesRecord = { type: 'hidden-names', id: world.entry().id, rev: 'r', parents: [], device: 'd', counter: 1, reader: { contact: noor.id, name: `${canary} Noor` }, names: [{ name: secret, as: 'S.' }] };
  unwrap(await session.store.put([noor, sami, old, appointment, share, another, names, world.entry()]));
  unwrap(await session.backups.make('asked'));
  unwrap(await session.bringIn());
  const note = sampleNote(world.random, noor.id, secret);
  unwrap(await session.people.put(noor.id, [sampleReceived(world.random, noor.id), note]));
  unwrap(await session.people.put(sami.id, [sampleReceived(world.random, sami.id)]));
  world.ports.time += 1_000;
  unwrap(await session.backups.make('asked'));
  unwrap(await session.backups.withSecond((keeper, store) => keeper.choose(store, stick, unwatched)));
  const vault = session.store.vaultId;
  const root = personFolder(vault, noor.id);
  const identity = String((await world.document(`${root}/key.age`))['identity']);
  /** Every file of Noor's own as its bytes, wherever a copy of it lies. */
  const theirs = [...world.disk.files()].filter(([path]) => path.startsWith(`${folder}/${root}/`)).map(([, bytes]) => Buffer.from(bytes).toString('latin1'));
  return { world, session, noor, sami, root, theirs, share, another, names, words: [noor.id, old.id, note.id, appointment.id, share.id, names.id], key: await createSealer(identity) };
}
type Practice = Awaited<ReturnType<typeof practice>>;

function depsOf(session: VaultSession, world: World) {
  const ports = samplePorts(world.disk.fs, world.random, noon);
  const vault = attachJournal(session.store, knowledge, session.people);
  return { open: () => ok(vault), session: () => ok(session), now: () => new Date(noon), randomBytes: ports.random, emit: () => undefined, jobs: createJobs(() => ports.now(), () => undefined) };
}

function remove(session: VaultSession, { world, noor }: Pick<Practice, 'world' | 'noor'>, job = unwatched) {
  const deps = depsOf(session, world);
  return deletePerson(deps, session, attachJournal(session.store, knowledge, session.people), noor.id, job);
}

/** What is left of Noor in all files: copies of their files, what their key opens, and sealed files that name them as more than something deleted. */
async function left({ world, theirs, key, words, root }: Practice, files = world.disk.files()): Promise<string[]> {
  const own = await createSealer(world.identity);
  const found: string[] = [];
  for (const [path, bytes] of files) {
    if (path.includes(root)) found.push(path);
    const text = Buffer.from(bytes).toString('latin1');
    if (theirs.some((one) => text.includes(one))) found.push(`copy ${path}`);
    if ((await key.open(bytes)) !== null) found.push(`opens ${path}`);
    const plain = await own.open(bytes);
    const document = plain === null ? null : (JSON.parse(Buffer.from(plain).toString('utf8')) as { records?: { id: string; type: string }[] });
    for (const { id, type } of document?.records ?? []) if (words.includes(id) && type !== 'tombstone') found.push(`record ${path}`);
    if (/noor/i.test(JSON.stringify(document)) || JSON.stringify(document).includes(secret)) found.push(`words ${path}`);
  }
  return found;
}

test('after a person was deleted no byte of their key and shards is left, here, in any backup or in the second folder; the others stay', async () => {
  const it = await practice();
  expect((await left(it)).filter((line) => line.startsWith('copy /vault/backups/')).length).toBeGreaterThan(3);
  const calls = createPersonHandlers(depsOf(it.session, it.world));
  expect(unwrap(await calls['person.held']({ contact: it.noor.id, job: 'j' }))).toMatchObject({ backups: 3, second: 'there', shares: 1 });
  const done = unwrap(await calls['person.delete']({ contact: it.noor.id, job: 'j' }));
  expect(done).toMatchObject({ left: 0, later: false });
  expect(await left(it)).toEqual([]);
  const { at, how, count, entries, struck, namesHidden } = it.share;
  const lines = [...it.session.store.all()].filter(({ type }) => type === 'share');
  expect(lines).toHaveLength(2);
  expect(lines).toContainEqual(expect.objectContaining({ at, how, count, entries, struck, namesHidden, forWhom: '', removed: true }));
  expect(lines).toContainEqual(it.another);
  expect((await verifyVault(it.world.ports, it.session)).backups.flatMap(({ damaged }) => damaged)).toEqual([]);
  expect(await it.session.people.records(it.sami.id)).toHaveLength(1);
  const [newest] = unwrap(await it.session.backups.list());
  expect(unwrap(await it.session.backups.restore(newest?.id ?? '', '/restored')).missing).toEqual([]);
  const restored = unwrap(await openWithRecoveryKey(samplePorts(it.world.disk.fs, it.world.random), '/restored', it.world.identity, 'normal', noEvents));
  expect(await restored.people.records(it.sami.id)).toHaveLength(1);
  expect(await left(it)).toEqual([]);
});

test('what was passed on to somebody of the same name keeps that name, and is told; what is hidden for that name stays hidden', async () => {
  const it = await practice();
  const twin = { ...sampleContact(it.world.random, 'Noor'), id: sampleContact(it.world.random, 'NOOR').id };
  const forName: HiddenNamesRecord = { ...it.names, id: it.world.entry().id, reader: { contact: null, name: twin.card.name } };
  unwrap(await it.session.store.put([twin, forName]));
  const calls = createPersonHandlers(depsOf(it.session, it.world));
  expect(unwrap(await calls['person.held']({ contact: it.noor.id, job: 'j' }))).toMatchObject({ shares: 0, unsure: 1 });
  unwrap(await calls['person.delete']({ contact: it.noor.id, job: 'j' }));
  expect(it.session.store.get(it.share.id)).toEqual(it.share);
  expect(it.session.store.ofType('hidden-names')).toEqual([forName]);
  expect(unwrap(await calls['person.held']({ contact: twin.id, job: 'j' }))).toMatchObject({ shares: 1, unsure: 0 });
});

test('where the second folder is away, it is said, and it goes there as soon as that is back', async () => {
  const it = await practice();
  const held = [...it.world.disk.files()].filter(([path]) => path.startsWith('/stick/'));
  it.world.unplug(stick);
  expect(unwrap(await remove(it.session, it))).toMatchObject({ later: true });
  expect(await left(it)).toEqual([]);
  for (const [path, bytes] of held) it.world.disk.put(path, bytes);
  expect(await left(it)).not.toEqual([]);
  unwrap(await it.session.backups.make('asked'));
  expect(await left(it)).toEqual([]);
});

test('cut off at any call, nothing is gone or all of it is after the next start', async () => {
  const base = await practice();
  await base.session.close();
  const start = base.world.disk.copy();
  const finished = new Set<boolean>();
  for (let at = 1; ; at += 9) {
    const disk = start.copy();
    const faulty = faultyDisk(disk.fs);
    const world = { ...base.world, disk };
    const session = unwrap(await openWithRecoveryKey(samplePorts(faulty.fs, world.random), folder, world.identity, 'normal', noEvents));
    await session.store.whenLoaded();
    await session.people.records(base.noor.id);
    faulty.set({ at, kind: 'stop' });
    await Promise.race([remove(session, { world, noor: base.noor }), faulty.whenStopped]);
    const stopped = faulty.stopped;
    if (stopped) disk.cutPower(world.random);
    const ports = samplePorts(disk.fs, world.random, noon + 5_000);
    const again = unwrap(await openWithRecoveryKey(ports, folder, world.identity, 'anyway', noEvents));
    await again.store.whenLoaded();
    const gone = again.store.get(base.noor.id)?.type === 'tombstone';
    finished.add(gone);
    for (const work of ports.due.splice(0)) work();
    // The daily backup ends what was begun, the second folder's copies too.
    if (gone) await expect.poll(() => left(base, disk.files()), { timeout: 20_000 }).toEqual([]);
    else expect((await again.people.records(base.noor.id)).length).toBe(3);
    expect(await again.people.records(base.sami.id)).toHaveLength(1);
    await again.close();
    if (!stopped) break;
  }
  expect([...finished].sort()).toEqual([false, true]);
}, 240_000);

test('the week shows everybody with what came, by summaries; a note’s older text stays, and what was made together goes to the person', async () => {
  const it = await practice();
  const calls = createPersonHandlers(depsOf(it.session, it.world));
  const week = unwrap(await calls['person.week']({ today: '2026-11-20' }));
  expect(week.sessions).toMatchObject([{ person: it.noor.id, slot: { at: '2026-11-23T10:00' } }]);
  expect(week.people.find(({ id }) => id === it.noor.id)).toMatchObject({ next: { at: '2026-11-23T10:00' }, summary: { received: 2, unread: 2 } });
  const contact = it.noor.id;
  const note = unwrap(await calls['person.keep-note']({ contact, id: null, text: 'one', begun: true }));
  unwrap(await calls['person.keep-note']({ contact, id: note.id, text: 'two', begun: true }));
  unwrap(await calls['person.keep-note']({ contact, id: note.id, text: 'two and more', begun: false }));
  expect(unwrap(await calls['person.notes']({ contact })).find(({ id }) => id === note.id)).toMatchObject({ text: 'two and more', past: [{ text: 'one' }] });
  unwrap(await calls['person.end']({ contact, ended: true, keepUntil: '2031-01-01', why: 'as agreed' }));
  expect(unwrap(await calls['person.page']({ id: contact, today: '2026-11-20' }))).toMatchObject({ next: { at: '2026-11-23T10:00' }, ending: { keepUntil: '2031-01-01' } });
  const [entry] = [...it.session.store.all()].filter(({ type }) => type === 'entry');
  unwrap(await calls['person.file-entry']({ contact, entry: entry?.id ?? '', language: 'en' }));
  expect(it.session.store.get(entry?.id ?? '')?.type).toBe('tombstone');
  expect((await it.session.people.records(contact)).filter(({ type }) => type === 'received')).toHaveLength(3);
});
