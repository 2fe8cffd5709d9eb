import { openSecond, type SecondRescue } from '../../electron/vault/backup/second-rescue.ts';
import { unwatched } from '../../electron/vault/jobs.ts';
import type { FileSystem } from '../../electron/vault/storage/file-system.ts';
import { glimpse, noEvents, openWithRecoveryKey } from '../../electron/vault/vault-session.ts';
import { shown, type LivedIn } from './backup-runs.ts';
import type { Disk } from './disk.ts';
import { faultyDisk, type Fault } from './faulty-disk.ts';
import { folder, unwrap } from './model.ts';
import { createRandom, type Random } from './random.ts';
import { plaintextIn, samplePorts } from './sample.ts';

/** Everything is lost but a stick with backups and the recovery key. What is cut off or refused is making the newest of them a journal again. */

const stick = '/stick';
const back = '/back';
const now = Date.UTC(2026, 10, 21, 12);

/** Another computer's disk: the stick, and nothing else. */
function lost({ disk }: LivedIn): Disk {
  const other = disk.copy();
  other.unplug(folder);
  return other;
}

async function openStick(base: LivedIn, fs: FileSystem, random: Random): Promise<SecondRescue> {
  return unwrap(await openSecond(samplePorts(fs, random, now), stick, base.identity));
}

async function restore(base: LivedIn, rescue: SecondRescue) {
  return rescue.restore(base.backup, back, unwatched);
}

type Run = { disk: Disk; random: Random; calls: number; met: string; code: string };

async function run(base: LivedIn, seed: number, fault: Fault | null): Promise<Run> {
  const random = createRandom(seed);
  const disk = lost(base);
  const faulty = faultyDisk(disk.fs);
  const rescue = await openStick(base, faulty.fs, random);
  faulty.set(fault);
  const result = await Promise.race([restore(base, rescue), faulty.whenStopped.then(() => null)]);
  const met = faulty.names()[(fault?.at ?? 0) - 1] ?? 'no call';
  return { disk, random, calls: faulty.calls(), met, code: result === null ? 'cut' : !result.ok ? result.error.code : result.value.missing.length > 0 ? 'missing' : 'done' };
}

/** How many system calls it takes. */
export async function countRescue(base: LivedIn): Promise<number> {
  return (await run(base, 1, null)).calls;
}

/** Cuts the power at one call, or lets it fail; then does it again in the same folder. Answers what is wrong, in words. */
export async function disturbRescue(base: LivedIn, fault: Fault, seed: number): Promise<string[]> {
  const disturbed = await run(base, seed, fault);
  if (fault.kind === 'stop') disturbed.disk.cutPower(disturbed.random);
  return (await aftermath(base, disturbed)).map((text) => `rescue, ${fault.kind} at call ${String(fault.at)} (${disturbed.met}): ${text}`);
}

async function aftermath(base: LivedIn, { disk, random, code }: Run): Promise<string[]> {
  const faults = plaintextIn(disk.files()).map((path) => `plaintext in ${path}`);
  const ports = samplePorts(disk.fs, random, now + 60_000);
  const sealed = [...lost(base).files()].filter(([path]) => path.startsWith(`${stick}/`));
  for (const [path, bytes] of sealed) if (!Buffer.from(disk.files().get(path) ?? []).equals(bytes)) faults.push(`the backup has changed: ${path}`);
  const { state } = await glimpse(ports, back);
  const written = [...disk.files().keys()].filter((path) => path.startsWith(`${back}/`));
  // A copy that the disk would not read is told as missing, then and when the journal is opened.
  if (code === 'missing') return [...faults, ...(await lookAt(base, disk, random, true))];
  if (code === 'done' || state === 'damaged') {
    // Nothing or one last flush was left to do: it opens as it is, whole.
    return [...faults, ...(await lookAt(base, disk, random))];
  }
  if (state === 'ready') faults.push('half a journal looks like a whole one');
  if (state === 'none' && written.some((path) => /\/records\/.*\.age$/.test(path))) faults.push('half a journal is told as none');
  const again = await restore(base, await openStick(base, disk.fs, random));
  if (!again.ok) return [...faults, `cannot be done again in this folder: ${again.error.code}`];
  if (again.value.missing.length > 0) faults.push('files are missing');
  if (again.value.wentOn !== written.length > 0) faults.push(written.length > 0 ? 'that it went on is not told' : 'it is told to have gone on');
  return [...faults, ...(await lookAt(base, disk, random))];
}

async function lookAt(base: LivedIn, disk: Disk, random: Random, lacking = false): Promise<string[]> {
  const opened = await openWithRecoveryKey(samplePorts(disk.fs, random, now + 120_000), back, base.identity, 'normal', noEvents);
  if (!opened.ok) return [`does not open with the recovery key: ${opened.error.code}`];
  await opened.value.store.whenLoaded();
  const state = shown(opened.value.store.all(), opened.value.store.settings().idleMinutes);
  const named = opened.value.notices().some(({ what }) => what === 'missing');
  await opened.value.close();
  const left = [...disk.files().keys()].filter((path) => path.startsWith(`${back}/`) && path.endsWith('.tmp'));
  const whole = lacking ? named : state === base.after && !named;
  return [...(whole ? [] : [lacking ? 'what is missing is not named' : 'not restored whole']), ...left.map((path) => `left behind: ${path}`)];
}
