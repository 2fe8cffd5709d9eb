import { ok, type Result } from '../../electron/contract/result.ts';
import { createJobs } from '../../electron/vault/jobs.ts';
import { createMergeHandlers } from '../../electron/vault/merge/merge-handlers.ts';
import { createKnowledge } from '../../electron/vault/use-cases/knowledge.ts';
import { attachJournal } from '../../electron/vault/use-cases/open-vault.ts';
import { noEvents, openWithRecoveryKey, type VaultSession } from '../../electron/vault/vault-session.ts';
import { createDisk, type Disk } from './disk.ts';
import { faultyDisk, type Fault } from './faulty-disk.ts';
import { folder, makeBase, sampleDraft, unwrap } from './model.ts';
import { createRandom, type Random } from './random.ts';
import { plaintextIn, revised, sampleEntry, samplePorts } from './sample.ts';

const stick = '/stick';
const now = Date.UTC(2026, 10, 20, 12);
const knowledge = createKnowledge();

/** Two copies of a vault that went their own ways, and what one becomes when the other is merged into it. */
export type MergeBase = { disk: Disk; identity: string; before: string; after: string };

export async function makeMergeBase(seed: number): Promise<MergeBase> {
  const { disk: one, identity, model } = await makeBase(seed);
  const files = new Map(one.files());
  for (const [path, bytes] of one.files()) if (path.startsWith(`${folder}/`)) files.set(stick + path.slice(folder.length), bytes);
  const disk = createDisk(files);
  const random = createRandom(seed);
  const entries = [...model.acknowledged.values()];
  for (const place of [folder, stick]) {
    const session = await open(disk.fs, random, place, identity);
    for (const at of [1, 7, 15, 20]) {
      const entry = entries[at];
      if (entry !== undefined) unwrap(await session.store.put([revised(entry, random, place)]));
    }
    unwrap(await session.store.put([sampleEntry(now - 100 * 86_400_000, random, place)]));
    unwrap(await session.store.saveDraft(sampleDraft(random, place)));
    const settings = session.store.settings();
    unwrap(await session.store.saveSettings({ ...settings, ownFeelings: [place], changed: settings.changed + 1 }));
    await session.close();
  }
  const before = await stateOf(disk, random, identity);
  const merged = disk.copy();
  const session = await open(merged.fs, random, folder, identity);
  unwrap(await merge(merged.fs, session, random));
  await session.close();
  return { disk, identity, before, after: await stateOf(merged, random, identity) };
}

export async function countMerge(base: MergeBase): Promise<number> {
  return (await run(base, 1, null)).calls;
}

/** Cuts the power at one system call of a merge. */
export async function cutMerge(base: MergeBase, at: number, seed: number): Promise<string[]> {
  const { disk, random, met } = await run(base, seed, { at, kind: 'stop' });
  disk.cutPower(random);
  return (await aftermath(base, disk, random, false)).map((fault) => `merge, cut at call ${String(at)} (${met}): ${fault}`);
}

/** Lets one call of a merge fail. */
export async function refuseMerge(base: MergeBase, fault: Fault): Promise<string[]> {
  const { disk, random, met, session, merged, stop } = await run(base, fault.at, fault);
  stop();
  await session.close();
  return (await aftermath(base, disk, random, merged)).map((text) => `merge, ${fault.kind} at call ${String(fault.at)} (${met}): ${text}`);
}

async function run(base: MergeBase, seed: number, fault: Fault | null) {
  const random = createRandom(seed);
  const disk = base.disk.copy();
  const faulty = faultyDisk(disk.fs);
  const session = await open(faulty.fs, random, folder, base.identity);
  faulty.set(fault);
  const outcome = await Promise.race([merge(faulty.fs, session, random), faulty.whenStopped.then(() => null)]);
  return { disk, random, session, merged: outcome?.ok === true, calls: faulty.calls(), met: faulty.names()[(fault?.at ?? 0) - 1] ?? 'no call', stop: () => { faulty.set(null); } };
}

/** All records or none came in; a second merge brings what is left, and no more. */
async function aftermath(base: MergeBase, disk: Disk, random: Random, acknowledged: boolean): Promise<string[]> {
  const faults = plaintextIn(disk.files()).map((path) => `plaintext in ${path}`);
  const records = (state: string): string => state.split('\n')[0] ?? '';
  const state = await stateOf(disk, random, base.identity, faults);
  if (![base.before, base.after].map(records).includes(records(state))) faults.push('half of the entries came in');
  if (acknowledged && state !== base.after) faults.push('said to be merged, and is not');
  const session = await open(disk.fs, random, folder, base.identity);
  const again = await merge(disk.fs, session, random);
  if (!again.ok) faults.push(`cannot be merged afterwards: ${again.error.code}`);
  await session.close();
  if ((await stateOf(disk, random, base.identity, faults)) !== base.after) faults.push('merged again, it comes to something else');
  for (const path of disk.files().keys()) if (path.endsWith('.tmp') || path.includes('/quarantine/')) faults.push(`left behind: ${path}`);
  return faults;
}

async function open(fs: Disk['fs'], random: Random, place: string, identity: string): Promise<VaultSession> {
  const ports = samplePorts(fs, random, now);
  const session = unwrap(await openWithRecoveryKey({ ...ports, host: { ...ports.host, name: place } }, place, identity, 'normal', noEvents));
  await session.store.whenLoaded();
  return session;
}

async function merge(fs: Disk['fs'], session: VaultSession, random: Random): Promise<Result<unknown>> {
  const ports = samplePorts(fs, random, now);
  const vault = attachJournal(session.store, knowledge);
  const jobs = createJobs(() => ports.now(), () => undefined);
  const calls = createMergeHandlers({ open: () => ok(vault), session: () => ok(session), now: () => new Date(now), randomBytes: ports.random, emit: () => undefined, takeGrant: () => stick, ports, jobs });
  const looked = await calls['merge.look']({ token: 't', job: 'j' });
  if (!looked.ok) return looked;
  if (looked.value.is !== 'report') throw new Error('the copy did not open');
  return calls['merge.take']({ look: looked.value.report.look, stand: [], keep: [], job: 'j' });
}

/** Records on the first line, then drafts and settings. */
async function stateOf(disk: Disk, random: Random, identity: string, faults: string[] = []): Promise<string> {
  const session = await open(disk.fs, random, folder, identity);
  for (const { what, file } of session.notices()) if (!what.startsWith('unfinished')) faults.push(`notice: ${what} ${file}`);
  const { store } = session;
  const states = [...store.all()].map((record) => `${record.id} ${record.rev} ${record.type === 'entry' ? record.past.map(({ rev }) => rev).join('+') : ''}`).sort();
  const text = [states.join('|'), store.drafts().map(({ id }) => id).sort().join('|'), JSON.stringify(store.settings())].join('\n');
  await session.close();
  return text;
}
