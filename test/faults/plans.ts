import { ok } from '../../electron/contract/result.ts';
import type { PlanRecord } from '../../electron/domain/plans/plan.ts';
import { createPlanHandlers } from '../../electron/vault/plans/plan-handlers.ts';
import type { EntryDeps } from '../../electron/vault/use-cases/entry-deps.ts';
import { createEntryHandlers } from '../../electron/vault/use-cases/entry-handlers.ts';
import { createKnowledge } from '../../electron/vault/use-cases/knowledge.ts';
import { attachJournal } from '../../electron/vault/use-cases/open-vault.ts';
import { noEvents, openWithRecoveryKey, type VaultSession } from '../../electron/vault/vault-session.ts';
import { journalEntry, thoughtRecord } from '../support/journal-app.ts';
import { createDisk, type Disk } from './disk.ts';
import { faultyDisk, type Fault } from './faulty-disk.ts';
import { folder, makeBase, unwrap } from './model.ts';
import { createRandom, type Random } from './random.ts';
import { canary, plaintextIn, samplePorts } from './sample.ts';

const knowledge = createKnowledge();
const october = Date.UTC(2026, 9, 20, 12);
const november = Date.UTC(2026, 10, 20, 12);
const at = '2026-11-20T18:00';
const zone = 'UTC';

/** A plan of October of which a time in November was begun. */
export type PlanBase = { disk: Disk; identity: string; plan: string; draft: string };

export async function makePlanBase(seed: number): Promise<PlanBase> {
  const { disk: files, identity } = await makeBase(seed);
  const disk = createDisk(files.files());
  const random = createRandom(seed);
  const session = await open(disk.fs, random, identity);
  const words = thoughtRecord({ task: { kind: 'text', text: canary } }, { worksheet: 'practice-plan', length: 'full', when: { at: '2026-10-20T12:00', zone } });
  const plans = createPlanHandlers(depsOf(session, random, october));
  const { plan } = unwrap(await plans['plans.save']({ plan: null, base: null, words, draft: null, does: { is: 'sheet', worksheet: 'thought-record', version: 1 }, times: { at: '2026-10-20T18:00', zone, every: 'day', days: [], until: null }, remind: false }));
  const begun = unwrap(await createPlanHandlers(depsOf(session, random, november))['plans.start']({ plan, on: at }));
  await session.close();
  return { disk, identity, plan, draft: begun.is === 'entry' ? '' : begun.draft };
}

export async function countOutcome(base: PlanBase): Promise<number> {
  return (await run(base, 1, null)).calls;
}

/** Cuts the power at one system call of keeping what was begun; the next start has entry and plan, or neither. */
export async function cutOutcome(base: PlanBase, call: number): Promise<string[]> {
  const { disk, random, met, done } = await run(base, call, { at: call, kind: 'stop' });
  disk.cutPower(random);
  return (await aftermath(base, disk, random, done, false)).map((fault) => `cut at call ${String(call)} (${met}): ${fault}`);
}

/** Lets one system call fail. */
export async function refuseOutcome(base: PlanBase, fault: Fault): Promise<string[]> {
  const { disk, random, met, done, session, heal } = await run(base, fault.at, fault);
  heal();
  await session.close();
  return (await aftermath(base, disk, random, done, !done)).map((text) => `${fault.kind} at call ${String(fault.at)} (${met}): ${text}`);
}

async function run(base: PlanBase, seed: number, fault: Fault | null) {
  const random = createRandom(seed);
  const disk = base.disk.copy();
  const faulty = faultyDisk(disk.fs);
  const session = await open(faulty.fs, random, base.identity);
  const calls = createEntryHandlers(depsOf(session, random, november));
  faulty.set(fault);
  const content = journalEntry(canary, { when: { at, zone } });
  const done = await Promise.race([calls['entries.save']({ id: null, base: null, content, draft: base.draft }).then((saved) => saved.ok), faulty.whenStopped.then(() => false)]);
  return { disk, random, session, done, calls: faulty.calls(), met: faulty.names()[(fault?.at ?? 0) - 1] ?? 'no call', heal: () => { faulty.set(null); } };
}

async function aftermath(base: PlanBase, disk: Disk, random: Random, done: boolean, failed: boolean): Promise<string[]> {
  const faults = plaintextIn(disk.files()).map((path) => `plaintext in ${path}`);
  const session = await open(disk.fs, random, base.identity);
  const plan = session.store.get(base.plan) as PlanRecord | undefined;
  const outcome = [...session.store.all()].find(({ type, id }) => type === 'entry' && id.slice(10) === base.draft.slice(10));
  const occasion = plan?.occasions[at];
  const told = occasion?.state === 'did' && occasion.entry === outcome?.id;
  const untold = occasion?.state === 'started' && occasion.entry === base.draft;
  if (!told && !untold) faults.push(`the plan says ${JSON.stringify(occasion)}`);
  if (told !== (outcome !== undefined)) faults.push('half done');
  if (done && !told) faults.push('said to be done, and is not');
  if (failed && told) faults.push('said to have failed, and is done');
  await session.close();
  for (const path of disk.files().keys()) if (path.endsWith('.tmp') || path.includes('/intents/') || path.includes('/quarantine/')) faults.push(`left behind: ${path}`);
  return faults;
}

function depsOf(session: VaultSession, random: Random, now: number): EntryDeps {
  const vault = attachJournal(session.store, knowledge);
  return { open: () => ok(vault), now: () => new Date(now), randomBytes: (count) => random.bytes(count), emit: () => undefined };
}

async function open(fs: Disk['fs'], random: Random, identity: string): Promise<VaultSession> {
  const session = unwrap(await openWithRecoveryKey(samplePorts(fs, random, november), folder, identity, 'normal', noEvents));
  await session.store.whenLoaded();
  return session;
}
