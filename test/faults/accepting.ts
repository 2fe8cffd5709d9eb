import { ok, type Result } from '../../electron/contract/result.ts';
import { readAssignment } from '../../electron/domain/assignments/read-assignment.ts';
import { acceptHandlers } from '../../electron/vault/assignments/accept.ts';
import { carried } from '../../electron/vault/assignments/known.ts';
import { rememberOpened } from '../../electron/vault/assignments/opened.ts';
import { createKnowledge } from '../../electron/vault/use-cases/knowledge.ts';
import { attachJournal } from '../../electron/vault/use-cases/open-vault.ts';
import { noEvents, openWithRecoveryKey, type VaultSession } from '../../electron/vault/vault-session.ts';
import { threeThings } from '../support/assignment.ts';
import type { Disk } from './disk.ts';
import { faultyDisk, type Fault } from './faulty-disk.ts';
import { folder, unwrap, type Base } from './model.ts';
import { createRandom, type Random } from './random.ts';
import { plaintextIn, samplePorts } from './sample.ts';

const now = Date.UTC(2026, 10, 20, 12);
const knowledge = createKnowledge();

/** One sheet, and an entry and a plan for each of three things. */
const all = 7;

async function open(fs: Disk['fs'], random: Random, identity: string): Promise<VaultSession> {
  const session = unwrap(await openWithRecoveryKey(samplePorts(fs, random, now), folder, identity, 'normal', noEvents));
  await session.store.whenLoaded();
  return session;
}

/** Takes on three things, one of them with a sheet that came along. */
async function accept(session: VaultSession, fs: Disk['fs'], random: Random): Promise<Result<{ added: number; already: number }>> {
  const ports = samplePorts(fs, random, now);
  const vault = attachJournal(session.store, knowledge);
  const read = readAssignment(threeThings(), carried);
  if (read.is !== 'assignment') throw new Error('the assignment was refused');
  rememberOpened(vault, { assignment: read.assignment, missing: read.missing, from: 'Ana', sender: { is: 'unsigned' } });
  const calls = acceptHandlers({ open: () => ok(vault), now: () => new Date(now), randomBytes: ports.random, emit: () => undefined });
  return calls['assign.accept']({ assignment: read.assignment.id, items: read.assignment.items.map(({ times, remind }, item) => ({ item, times, remind, answers: { task: { kind: 'text', text: 'mine' } } })) });
}

async function run(base: Base, seed: number, fault: Fault | null) {
  const random = createRandom(seed);
  const disk = base.disk.copy();
  const faulty = faultyDisk(disk.fs);
  const session = await open(faulty.fs, random, base.identity);
  const before = [...session.store.all()].length;
  faulty.set(fault);
  const outcome = await Promise.race([accept(session, faulty.fs, random), faulty.whenStopped.then(() => null)]);
  return { disk, random, session, before, accepted: outcome?.ok === true, calls: faulty.calls(), met: faulty.names()[(fault?.at ?? 0) - 1] ?? 'no call', stop: () => { faulty.set(null); } };
}

export async function countAccept(base: Base): Promise<number> {
  return (await run(base, 1, null)).calls;
}

/** Cuts the power at one system call of taking it on. */
export async function cutAccept(base: Base, at: number): Promise<string[]> {
  const { disk, random, before, met } = await run(base, at, { at, kind: 'stop' });
  disk.cutPower(random);
  return (await aftermath(base, disk, random, before, false)).map((fault) => `cut at call ${String(at)} (${met}): ${fault}`);
}

/** Lets one call of it fail. */
export async function refuseAccept(base: Base, fault: Fault): Promise<string[]> {
  const { disk, random, session, before, accepted, met, stop } = await run(base, fault.at, fault);
  stop();
  await session.close();
  return (await aftermath(base, disk, random, before, accepted)).map((text) => `${fault.kind} at call ${String(fault.at)} (${met}): ${text}`);
}

/** All of it came in or nothing; the same once more brings what is left, and no more. */
async function aftermath(base: Base, disk: Disk, random: Random, before: number, acknowledged: boolean): Promise<string[]> {
  const faults = plaintextIn(disk.files()).map((path) => `plaintext in ${path}`);
  const session = await open(disk.fs, random, base.identity);
  const came = [...session.store.all()].length - before;
  if (came !== 0 && came !== all) faults.push(`${String(came)} of ${String(all)} records came in`);
  if (acknowledged && came !== all) faults.push('said to be taken on, and is not');
  const again = await accept(session, disk.fs, random);
  if (!again.ok) faults.push(`cannot be taken on afterwards: ${again.error.code}`);
  else if (again.value.added !== (came === 0 ? 3 : 0)) faults.push(`taken on again, ${String(again.value.added)} are added`);
  if ([...session.store.all()].length !== before + all) faults.push('taken on again, it comes to something else');
  await session.close();
  return faults;
}
