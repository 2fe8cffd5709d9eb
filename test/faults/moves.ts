import { ok } from '../../electron/contract/result.ts';
import { unwatched, type Job } from '../../electron/vault/jobs.ts';
import { moveVault } from '../../electron/vault/places/move-vault.ts';
import { noEvents, openNew, openWithRecoveryKey, type VaultSession } from '../../electron/vault/vault-session.ts';
import { verifyVault } from '../../electron/vault/verify-vault.ts';
import type { Disk } from './disk.ts';
import { faultyDisk, type Fault } from './faulty-disk.ts';
import { compare, copyModel, folder, save, unwrap, type Base, type Model } from './model.ts';
import { createRandom, type Random } from './random.ts';
import { plaintextIn, sampleEntry, samplePorts } from './sample.ts';

const target = '/stick/journal';
const now = Date.UTC(2026, 10, 20, 12);

type Run = { disk: Disk; model: Model; random: Random; calls: number; met: string; done: boolean; code: string; noted: boolean; session: VaultSession; saves: Promise<boolean>[]; copy: VaultSession | null; stop: () => void };

/** Moves a vault while entries are saved, with a fault that is set when it begins. */
async function move(base: Base, seed: number, fault: Fault | null, stopAfter = Infinity): Promise<Run> {
  const random = createRandom(seed);
  const disk = base.disk.copy();
  disk.put('/stick/letter.txt', new Uint8Array([1]));
  const faulty = faultyDisk(disk.fs);
  const ports = samplePorts(faulty.fs, random);
  const model = copyModel(base.model);
  const session = unwrap(await openWithRecoveryKey(ports, folder, base.identity, 'normal', noEvents));
  await session.store.whenLoaded();
  const state = { noted: false, copy: null as VaultSession | null };
  const saves: Promise<boolean>[] = [];
  let breaths = 0;
  const job: Job = {
    ...unwatched,
    stopped: () => breaths > stopAfter,
    async breathe() {
      // Not awaited: it may have to wait until the move has ended.
      if (breaths++ % 9 === 4) saves.push(save(session, model, [sampleEntry(now - breaths * 86_400_000, random, 'meanwhile')]));
      await new Promise((resolve) => setImmediate(resolve));
    },
  };
  faulty.set(fault);
  const work = moveVault({
    ports,
    session,
    to: target,
    job,
    open: () => openNew(ports, target, base.identity, noEvents),
    note: async () => (state.noted = true),
    take: (copy) => void (state.copy = copy),
  });
  const outcome = await Promise.race([work, faulty.whenStopped.then(() => ok(null))]);
  const met = faulty.names()[(fault?.at ?? 0) - 1] ?? 'no call';
  const done = outcome.ok && outcome.value !== null;
  return { disk, model, random, calls: faulty.calls(), met, done, code: outcome.ok ? '' : outcome.error.code, session, saves, ...state, stop: () => { faulty.set(null); } };
}

export async function countMove(base: Base): Promise<number> {
  return (await move(base, 1, null)).calls;
}

/** Cuts the power at one system call of a move. */
export async function cutMove(base: Base, at: number, seed: number): Promise<string[]> {
  const run = await move(base, seed, { at, kind: 'stop' });
  run.disk.cutPower(run.random);
  return (await aftermath(run, base)).map((fault) => `move, cut at call ${String(at)} (${run.met}): ${fault}`);
}

/** Lets one call of a move fail; the session that is in use goes on. */
export async function refuseMove(base: Base, fault: Fault): Promise<string[]> {
  const run = await move(base, fault.at, fault);
  run.stop();
  return (await after(run, base)).map((text) => `move, ${fault.kind} at call ${String(fault.at)} (${run.met}): ${text}`);
}

/** Stops a move after so many files. */
export async function stopMove(base: Base, files: number): Promise<string[]> {
  const run = await move(base, files, null, files);
  return (await after(run, base)).map((text) => `move, stopped after ${String(files)}: ${text}`);
}

async function after(run: Run, base: Base): Promise<string[]> {
  const faults: string[] = [];
  await Promise.all(run.saves);
  if (run.done !== run.noted) faults.push(`done ${String(run.done)}, noted ${String(run.noted)}`);
  const inUse = run.copy ?? run.session;
  if (!(await save(inUse, run.model, [sampleEntry(now - 3, run.random, 'afterwards')]))) faults.push('cannot save afterwards');
  await run.session.close();
  await run.copy?.close();
  faults.push(...(await aftermath(run, base)));
  return faults;
}

async function aftermath({ disk, model, random, noted }: Run, base: Base): Promise<string[]> {
  const faults = plaintextIn(disk.files()).map((path) => `plaintext in ${path}`);
  const place = noted ? target : folder;
  const opened = await openWithRecoveryKey(samplePorts(disk.fs, random), place, base.identity, 'normal', noEvents);
  if (!opened.ok) return [...faults, `does not open: ${opened.error.code}`];
  const session = opened.value;
  await session.store.whenLoaded();
  faults.push(...compare(session, model));
  const fine = new Set(['unfinished-taken', 'unfinished-finished', 'move-undone']);
  for (const { what, file } of session.notices()) if (!fine.has(what)) faults.push(`notice: ${what} ${file}`);
  for (const { damaged } of (await verifyVault(samplePorts(disk.fs, random), session)).backups) faults.push(...damaged.map((name) => `damaged backup: ${name}`));
  if (!(await save(session, model, [sampleEntry(now - 9, random, 'and on')]))) faults.push('cannot be written afterwards');
  await session.close();
  const left = [...disk.files().keys()];
  if (!noted && left.some((path) => path.startsWith(`${target}/`))) faults.push(`a copy was left: ${left.find((path) => path.startsWith(`${target}/`)) ?? ''}`);
  if (left.includes(`${place}/move.json.age`)) faults.push('the mark was left');
  if (!left.includes('/stick/letter.txt')) faults.push('something else was removed');
  return faults;
}
