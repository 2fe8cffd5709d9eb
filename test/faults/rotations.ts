import { unwatched, type Job } from '../../electron/vault/jobs.ts';
import { beginRotation, finishRotation, prepareKey } from '../../electron/vault/keys/rotate-key.ts';
import { createSealer, newIdentity } from '../../electron/vault/sealing/sealer.ts';
import { noEvents, openWithRecoveryKey, openWithVaultPassphrase, type VaultSession } from '../../electron/vault/vault-session.ts';
import { verifyVault } from '../../electron/vault/verify-vault.ts';
import type { Disk } from './disk.ts';
import { faultyDisk, type Fault } from './faulty-disk.ts';
import { compare, copyModel, folder, save, unwrap, type Base, type Model } from './model.ts';
import { createRandom, type Random } from './random.ts';
import { passphrase, sampleEntry, samplePorts } from './sample.ts';

type Run = { disk: Disk; model: Model; random: Random; old: string; next: string };

const now = Date.UTC(2026, 10, 20, 12);

/** Replaces the key while entries are saved, with a fault that is set once the new key is drawn. Answers whether it went through. */
async function rotate(base: Base, seed: number, fault: Fault | null): Promise<Run & { calls: number; met: string; done: boolean; session: VaultSession; stop: () => void }> {
  const random = createRandom(seed);
  const disk = base.disk.copy();
  const faulty = faultyDisk(disk.fs);
  const ports = samplePorts(faulty.fs, random);
  const model = copyModel(base.model);
  const session = unwrap(await openWithVaultPassphrase(ports, folder, passphrase, 'normal', noEvents));
  await session.store.whenLoaded();
  const prepared = unwrap(await prepareKey(ports, session, passphrase));
  let breaths = 0;
  const job: Job = {
    ...unwatched,
    async breathe() {
      if (breaths++ % 7 === 3) await save(session, model, [sampleEntry(now - breaths * 86_400_000, random, 'meanwhile')]);
    },
  };
  faulty.set(fault);
  const work = async (): Promise<boolean> => {
    const begun = await beginRotation(ports, session, prepared);
    return begun.ok && (await finishRotation(ports, session, job)).ok;
  };
  const done = await Promise.race([work(), faulty.whenStopped.then(() => false)]);
  const calls = faulty.calls();
  const met = faulty.names()[(fault?.at ?? 0) - 1] ?? 'no call';
  return { disk, model, random, old: base.identity, next: prepared.identity, calls, met, done, session, stop: () => { faulty.set(null); } };
}

/** A vault whose months are sealed with the new key in part. */
export async function halfRotated(base: Base): Promise<Base> {
  const random = createRandom(1);
  const disk = base.disk.copy();
  const ports = samplePorts(disk.fs, random);
  const session = unwrap(await openWithVaultPassphrase(ports, folder, passphrase, 'normal', noEvents));
  const prepared = unwrap(await prepareKey(ports, session, passphrase));
  unwrap(await beginRotation(ports, session, prepared));
  let files = 0;
  const stopped = await finishRotation(ports, session, { ...unwatched, progress: () => { files++; }, stopped: () => files >= 3 });
  if (stopped.ok) throw new Error('not stopped');
  await session.close();
  return { disk, identity: prepared.identity, model: base.model };
}

export async function countRotation(base: Base): Promise<number> {
  return (await rotate(base, 1, null)).calls;
}

/** Cuts the power at one system call of a rotation; the next starts go on with it or take it back. */
export async function cutRotation(base: Base, at: number, seed: number): Promise<string[]> {
  const run = await rotate(base, seed, { at, kind: 'stop' });
  run.disk.cutPower(run.random);
  return (await aftermath(run, seed)).map((fault) => `rotation, cut at call ${String(at)} (${run.met}): ${fault}`);
}

/** Lets one call fail; the session goes on, and the next starts find everything. */
export async function refuseRotation(base: Base, fault: Fault): Promise<string[]> {
  const run = await rotate(base, fault.at, fault);
  run.stop();
  const faults: string[] = [];
  if (!(await save(run.session, run.model, [sampleEntry(now - 3, run.random, 'afterwards')]))) faults.push('cannot save afterwards');
  await run.session.close();
  faults.push(...(await aftermath(run, fault.at)));
  return faults.map((text) => `rotation, ${fault.kind} at call ${String(fault.at)} (${run.met}): ${text}`);
}

/** What is wrong after a rotation that was disturbed; `seed` chooses which key opens the vault first. */
async function aftermath({ disk, model, random, old, next }: Run, seed: number): Promise<string[]> {
  const faults: string[] = [];
  const ports = () => samplePorts(disk.fs, random);
  const phrase = (mode: 'normal' | 'read-only') => openWithVaultPassphrase(ports(), folder, passphrase, mode, noEvents);
  const key = (identity: string, mode: 'normal' | 'read-only') => openWithRecoveryKey(ports(), folder, identity, mode, noEvents);

  async function look(name: string, opened: Awaited<ReturnType<typeof phrase>>): Promise<VaultSession | null> {
    if (!opened.ok) {
      faults.push(`${name}: does not open, ${opened.error.code}`);
      return null;
    }
    await opened.value.store.whenLoaded();
    for (const fault of compare(opened.value, model)) faults.push(`${name}: ${fault}`);
    for (const { what, file } of opened.value.notices()) if (!['unfinished-taken', 'unfinished-finished', 'new-key-undone'].includes(what)) faults.push(`${name}: ${what} ${file}`);
    return opened.value;
  }

  // Every key that fits sees everything, and one recovery key always fits.
  await look('passphrase', await phrase('read-only'));
  const fits: boolean[] = [];
  for (const [name, identity] of [['old key', old], ['new key', next]] as const) {
    const opened = await key(identity, 'read-only');
    fits.push(opened.ok);
    if (opened.ok) await look(name, opened);
    else if (!['wrong-recovery-key', 'old-recovery-key'].includes(opened.error.code)) faults.push(`${name}: ${opened.error.code}`);
  }
  if (!fits.includes(true)) faults.push('no recovery key opens it');

  // A session by whichever recovery key fits, in which something is written.
  const first = seed % 3;
  if (first < 2 && fits[first] === true) {
    const session = await look('written by a recovery key', await key(first === 0 ? old : next, 'normal'));
    if (session !== null) {
      if (!(await save(session, model, [sampleEntry(now - 5, random, 'by key')]))) faults.push('cannot save by a recovery key');
      await session.close();
    }
  }

  const session = await look('passphrase again', await phrase('normal'));
  if (session === null) return faults;
  const begun = session.identity === next;
  const finished = await finishRotation(ports(), session, unwatched);
  if (!finished.ok) faults.push(`does not go on: ${finished.error.code}`);
  if (!(await save(session, model, [sampleEntry(now - 7, random, 'in the end')]))) faults.push('cannot save in the end');
  await session.close();

  const last = await look('in the end', await phrase('read-only'));
  if (last !== null) {
    for (const { damaged } of (await verifyVault(ports(), last)).backups) faults.push(...damaged.map((name) => `damaged backup: ${name}`));
    for (const { what, file } of last.notices()) faults.push(`said again: ${what} ${file}`);
  }
  const gone = await createSealer(await newIdentity(), begun ? old : next);
  for (const [path, bytes] of disk.files()) {
    if (await gone.isFormer(bytes)) faults.push(`opens with the ${begun ? 'old' : 'unused'} key: ${path}`);
    if (path.endsWith('.tmp')) faults.push(`left behind: ${path}`);
    if (path.includes('/quarantine/')) faults.push(`a good file was moved: ${path}`);
    if (path.includes('key.old')) faults.push(`left behind: ${path}`);
  }
  const outcome = await key(begun ? old : next, 'read-only');
  if (outcome.ok || outcome.error.code !== (begun ? 'old-recovery-key' : 'wrong-recovery-key')) faults.push('the key that is out of use is not called so');
  if (!(await key(begun ? next : old, 'read-only')).ok) faults.push('the recovery key in use does not open it');
  return faults;
}
