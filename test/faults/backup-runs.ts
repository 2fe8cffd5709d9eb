import { ok } from '../../electron/contract/result.ts';
import type { EntryRecord, StoredRecord } from '../../electron/domain/records/record.ts';
import { restated, revised as revisedTo, tombstoneOf, type Stamp } from '../../electron/domain/records/revise.ts';
import { planRestore } from '../../electron/vault/backup/plan-restore.ts';
import type { BackupContent } from '../../electron/vault/backup/read-backup.ts';
import { isFree } from '../../electron/vault/backup/restore-backup.ts';
import { unwatched } from '../../electron/vault/jobs.ts';
import { createSealer } from '../../electron/vault/sealing/sealer.ts';
import { noEvents, openWithRecoveryKey, type VaultSession } from '../../electron/vault/vault-session.ts';
import { verifyVault } from '../../electron/vault/verify-vault.ts';
import type { Disk } from './disk.ts';
import { faultyDisk, type Fault } from './faulty-disk.ts';
import { folder, makeBase, unwrap, type Base } from './model.ts';
import { createRandom, type Random } from './random.ts';
import { plaintextIn, samplePorts } from './sample.ts';

/** What is cut off or refused. Each is about a vault in which life went on after a backup, with a second folder that has it too. */
export const backupWorks = ['restore-here', 'second', 'remove', 'restore-folder'] as const;
export type BackupWork = (typeof backupWorks)[number];

export type LivedIn = Base & { backup: string; secret: EntryRecord; before: string; after: string };

const stick = '/stick';
const restored = '/restored';
const secretWords = 'what nobody shall read again';
const now = Date.UTC(2026, 10, 20, 12);

/** A base in which entries were changed, put in the trash and deleted since its backup. */
export async function liveOn(seed: number): Promise<LivedIn> {
  const base = await makeBase(seed);
  const random = createRandom(seed);
  await base.disk.fs.makeFolder(stick);
  const session = await open(base.disk, base.identity, random);
  const { store, backups } = session;
  const secret = [...store.all()].find((record): record is EntryRecord => record.type === 'entry');
  if (secret === undefined) throw new Error('no entry');
  const content = secret.current.content;
  const written = revisedTo(secret, content.kind === 'journal' ? { ...content, text: secretWords } : content, null, stamp(session, 1));
  unwrap(await store.put([written]));
  const backup = unwrap(await backups.make('asked')).id;
  unwrap(await backups.withSecond((keeper, open) => keeper.choose(open, stick, unwatched)));
  const after = shown(store.all(), store.settings().idleMinutes);
  const entries = [...store.all()].filter((record): record is EntryRecord => record.type === 'entry' && record.id !== secret.id);
  const changed = entries.slice(0, 9).map((entry, at) => {
    if (at < 3) return restated(entry, { trashedAt: '2026-11-20T00:00:00.000Z' }, stamp(session, at));
    return at < 6 ? tombstoneOf(entry, stamp(session, at)) : revisedTo(entry, { ...entry.current.content, bring: true }, null, stamp(session, at));
  });
  unwrap(await store.put(changed));
  unwrap(await store.saveSettings({ ...store.settings(), idleMinutes: 42 }));
  const before = shown(store.all(), 42);
  await session.close();
  return { ...base, backup, secret: written, before, after };
}

function stamp(session: VaultSession, at: number): Stamp {
  return { rev: `later-${String(at)}-${String(session.store.counter())}`, device: session.store.device, counter: session.store.counter() + 1 + at, at: '2026-11-20T12:00:00.000Z' };
}

/** What a person sees, whatever ids it has: texts out of the trash, and a setting. */
export function shown(records: Iterable<StoredRecord>, minutes: number | null): string {
  const texts = [...records].flatMap((record) => (record.type === 'entry' && record.current.trashedAt === null ? [JSON.stringify(record.current.content)] : []));
  return [String(minutes), ...texts.sort()].join('\n');
}

async function open(disk: Disk, identity: string, random: Random): Promise<VaultSession> {
  const session = unwrap(await openWithRecoveryKey(samplePorts(disk.fs, random, now), folder, identity, 'normal', noEvents));
  await session.store.whenLoaded();
  return session;
}

async function restoreHere(session: VaultSession, content: BackupContent): Promise<boolean> {
  const made = await session.backups.make('before-restore');
  if (!made.ok || content.settings === null) return false;
  let at = 0;
  const plan = planRestore(content, session.store, null, () => stamp(session, at++));
  return (await session.store.putAll(plan.records, { ...content.settings })).ok;
}

async function work(what: BackupWork, session: VaultSession, { backup, secret }: LivedIn): Promise<boolean> {
  const { backups, store } = session;
  if (what === 'restore-folder') return (await backups.restore(backup, restored)).ok;
  if (what === 'second') return (await backups.make('asked')).ok;
  if (what === 'remove') {
    const erase = async () => {
      const put = await store.put([tombstoneOf(secret, stamp(session, 0))]);
      return put.ok ? ok([secret.id]) : put;
    };
    return (await backups.remove([secret.id], erase, unwatched)).ok;
  }
  const read = await backups.read(backup, unwatched);
  return read.ok && restoreHere(session, read.value.content);
}

type Run = { disk: Disk; random: Random; calls: number; met: string; done: boolean; session: VaultSession; heal: () => void };

async function run(base: LivedIn, what: BackupWork, seed: number, fault: Fault | null): Promise<Run> {
  const random = createRandom(seed);
  const disk = base.disk.copy();
  const faulty = faultyDisk(disk.fs);
  const session = unwrap(await openWithRecoveryKey(samplePorts(faulty.fs, random, now), folder, base.identity, 'normal', noEvents));
  await session.store.whenLoaded();
  faulty.set(fault);
  const done = await Promise.race([work(what, session, base), faulty.whenStopped.then(() => false)]);
  const met = faulty.names()[(fault?.at ?? 0) - 1] ?? 'no call';
  return { disk, random, calls: faulty.calls(), met, done, session, heal: () => { faulty.set(null); } };
}

/** How many system calls the work makes. */
export async function countBackupCalls(base: LivedIn, what: BackupWork): Promise<number> {
  return (await run(base, what, 1, null)).calls;
}

/** Cuts the power at one call, or lets it fail; then looks at what the next starts find. Answers what is wrong with it, in words. */
export async function disturbBackup(base: LivedIn, what: BackupWork, fault: Fault, seed: number): Promise<string[]> {
  const disturbed = await run(base, what, seed, fault);
  if (fault.kind === 'stop') disturbed.disk.cutPower(disturbed.random);
  else {
    disturbed.heal();
    await disturbed.session.close();
  }
  return (await aftermath(base, what, disturbed)).map((text) => `${what}, ${fault.kind} at call ${String(fault.at)} (${disturbed.met}): ${text}`);
}

async function aftermath(base: LivedIn, what: BackupWork, { disk, random, done }: Run): Promise<string[]> {
  const faults = plaintextIn(disk.files()).map((path) => `plaintext in ${path}`);
  const ports = samplePorts(disk.fs, random, now + 60_000);
  const opened = await openWithRecoveryKey(ports, folder, base.identity, 'normal', noEvents);
  if (!opened.ok) return [...faults, `does not open: ${opened.error.code}`];
  const session = opened.value;
  await session.store.whenLoaded();
  const state = shown(session.store.all(), session.store.settings().idleMinutes);
  if (what === 'restore-here' && state !== base.before && state !== base.after) faults.push('half restored');
  if (what === 'restore-here' && done && state !== base.after) faults.push('said to be restored, and is not');
  const erased = session.store.get(base.secret.id)?.type === 'tombstone';
  if (what === 'remove' && done && !erased) faults.push('said to be deleted, and is not');
  const unfinished = what === 'restore-folder' && [...disk.files().keys()].some((path) => path.startsWith(`${restored}/`)) && !disk.files().has(`${restored}/key.passphrase.age`);
  // What the start does by itself, after its first moments.
  for (const due of ports.due.splice(0)) due();
  // In its turn behind that.
  for (let turn = 0; turn < 3; turn++) await session.backups.alone(async () => new Promise((resolve) => setImmediate(resolve)));
  const updated = await session.backups.withSecond((keeper, store) => keeper.update(store, unwatched));
  if (!updated.ok) faults.push(`the second folder is not brought up to date: ${updated.error.code}`);
  const harmless = ['unfinished-taken', 'unfinished-finished', 'removal-finished', 'restore-undone'];
  for (const notice of session.notices()) if (!harmless.includes(notice.what)) faults.push(`notice: ${notice.what} ${notice.file}`);
  for (const { damaged } of (await verifyVault(ports, session)).backups) faults.push(...damaged.map((name) => `damaged backup: ${name}`));
  for (const { id, lies } of unwrap(await session.backups.list())) {
    if (lies !== 'both') faults.push(`backup ${id} lies ${lies}`);
    const read = await session.backups.read(id, unwatched);
    if (!read.ok || read.value.content.unread.length > 0) faults.push(`backup ${id} cannot be read whole`);
  }
  if (what === 'remove' && erased) {
    const sealer = await createSealer(base.identity);
    for (const [path, bytes] of disk.files()) if (Buffer.from((await sealer.open(bytes)) ?? []).includes(secretWords)) faults.push(`still holds what was removed: ${path}`);
  }
  if (what === 'remove' && !erased && !(await holdsSecret(session, base))) faults.push('taken out of the backups although it was not deleted');
  if (what === 'restore-folder') faults.push(...(await lookAtRestored(base, session, disk, random, unfinished)));
  await session.close();
  for (const path of disk.files().keys()) if (path.endsWith('.tmp') && !path.startsWith(restored)) faults.push(`left behind: ${path}`);
  return faults;
}

async function holdsSecret(session: VaultSession, { backup, secret }: LivedIn): Promise<boolean> {
  const read = await session.backups.read(backup, unwatched);
  return read.ok && read.value.content.records.get(secret.id)?.type === 'entry';
}

/** Either a whole vault, or nothing: then it can be done again, and it was said. */
async function lookAtRestored(base: LivedIn, session: VaultSession, disk: Disk, random: Random, unfinished: boolean): Promise<string[]> {
  const ports = samplePorts(disk.fs, random, now);
  if (await isFree(ports, restored)) {
    if (unfinished && !session.notices().some(({ what }) => what === 'restore-undone')) return ['an undone restore is not told'];
    const again = await session.backups.restore(base.backup, restored);
    return again.ok && again.value.missing.length === 0 ? [] : ['cannot be restored again'];
  }
  const opened = await openWithRecoveryKey(ports, restored, base.identity, 'normal', noEvents);
  if (!opened.ok) return [`what was restored does not open: ${opened.error.code}`];
  await opened.value.store.whenLoaded();
  const state = shown(opened.value.store.all(), opened.value.store.settings().idleMinutes);
  const told = opened.value.notices().map(({ what }) => what);
  await opened.value.close();
  return [...(state === base.after ? [] : ['not restored whole']), ...told];
}
