import { attachJournal } from '../../electron/vault/use-cases/open-vault.ts';
import { createKnowledge } from '../../electron/vault/use-cases/knowledge.ts';
import { readJrnl } from '../../electron/domain/imports/jrnl.ts';
import { collect, type Collected } from '../../electron/vault/imports/collect.ts';
import { placeItems } from '../../electron/vault/imports/place-items.ts';
import { plainReading } from '../../electron/vault/imports/reading.ts';
import { takeImport, undoImport } from '../../electron/vault/imports/take.ts';
import { unwatched } from '../../electron/vault/jobs.ts';
import type { EntryDeps } from '../../electron/vault/use-cases/entry-deps.ts';
import { noEvents, openWithRecoveryKey, type VaultSession } from '../../electron/vault/vault-session.ts';
import { compare, copyModel, day, folder, save, unwrap, type Base, type Model } from './model.ts';
import { faultyDisk, type Fault } from './faulty-disk.ts';
import { createRandom, type Random } from './random.ts';
import { canary, sampleEntry, samplePorts } from './sample.ts';
import type { Disk } from './disk.ts';

/** Twenty entries of another tool over eight months, three of which the vault has files for. */
const document = { tags: {}, entries: Array.from({ length: 20 }, (_, at) => ({ date: `2026-${String(4 + (at % 8)).padStart(2, '0')}-1${String(at % 9)}`, time: '09:00', title: canary, body: `imported ${String(at)}`, tags: [], starred: false })) };
const reading = plainReading('jrnl', () => readJrnl(document, 'UTC'));
const wanted = { kinds: ['journal' as const], from: null, to: null };
const knowledge = createKnowledge();
const now = Date.UTC(2026, 10, 20, 12);

export const importSteps = ['take', 'undo'] as const;
export type ImportStep = (typeof importSteps)[number];
type Run = { disk: Disk; model: Model; random: Random; session: VaultSession; calls: number; met: string; done: boolean; heal: () => void };

async function found(): Promise<Collected> {
  return unwrap(await collect(reading, null, unwatched));
}

/** Brings in, or takes back what was brought in before, with a fault from the start of that step. */
async function run(base: Base, step: ImportStep, seed: number, fault: Fault | null): Promise<Run> {
  const random = createRandom(seed);
  const disk = base.disk.copy();
  const faulty = faultyDisk(disk.fs);
  const ports = samplePorts(faulty.fs, random);
  const session = unwrap(await openWithRecoveryKey(ports, folder, base.identity, 'normal', noEvents));
  await session.store.whenLoaded();
  const vault = attachJournal(session.store, knowledge);
  const deps: EntryDeps = { open: () => ({ ok: true, value: vault }), now: () => new Date(now), randomBytes: (count) => random.bytes(count), emit: () => undefined };
  const collected = await found();
  const take = () => takeImport(deps, vault, reading, collected, wanted, unwatched);
  const before = step === 'undo' ? unwrap(await take()).id : null;
  faulty.set(fault);
  const work = async (): Promise<boolean> => (before === null ? await take() : await undoImport(deps, vault, before, unwatched)).ok;
  const done = await Promise.race([work(), faulty.whenStopped.then(() => false)]);
  return { disk, model: copyModel(base.model), random, session, calls: faulty.calls(), met: faulty.names()[(fault?.at ?? 0) - 1] ?? 'no call', done, heal: () => { faulty.set(null); } };
}

export async function countImport(base: Base, step: ImportStep): Promise<number> {
  return (await run(base, step, 1, null)).calls;
}

/** Cuts the power at one system call; the next start has all of it or nothing. */
export async function cutImport(base: Base, step: ImportStep, at: number, seed: number): Promise<string[]> {
  const made = await run(base, step, seed, { at, kind: 'stop' });
  made.disk.cutPower(made.random);
  return (await aftermath(base, made, step)).map((text) => `${step}, cut at call ${String(at)} (${made.met}): ${text}`);
}

/** Lets one system call fail: said to have failed is not done, the session goes on, the next start agrees. */
export async function refuseImport(base: Base, step: ImportStep, fault: Fault): Promise<string[]> {
  const made = await run(base, step, fault.at, fault);
  made.heal();
  const faults: string[] = [];
  if (!(await save(made.session, made.model, [sampleEntry(now - day, made.random, 'afterwards')]))) faults.push('cannot save afterwards');
  await made.session.close();
  faults.push(...(await aftermath(base, made, step, !made.done)));
  return faults.map((text) => `${step}, ${fault.kind} at call ${String(fault.at)} (${made.met}): ${text}`);
}

/** `failed`: it was said to have failed, so that nothing of it may be there. */
async function aftermath(base: Base, { disk, model, random, done }: Run, step: ImportStep, failed = false): Promise<string[]> {
  const faults: string[] = [];
  const unfinished = [...disk.files().keys()].some((path) => /\/intents\/[^.]+\.json\.age$/.test(path));
  const opened = await openWithRecoveryKey(samplePorts(disk.fs, random), folder, base.identity, 'normal', noEvents);
  if (!opened.ok) return [`does not open: ${opened.error.code}`];
  const { store } = opened.value;
  await store.whenLoaded();
  faults.push(...compare(opened.value, model));
  const records = [...store.all()];
  const there = records.filter((record) => record.type === 'entry' && record.source?.startsWith('jrnl/') === true).length;
  const notes = records.filter((record) => record.type === 'import');
  const [note] = notes;
  const all = step === 'take' ? 20 : 0;
  const none = 20 - all;
  if (there !== all && there !== none) faults.push(`half done: ${String(there)} of 20`);
  if (done && there !== all) faults.push('said to be done, and is not');
  if (failed && there !== none) faults.push('said to have failed, and is done');
  if (notes.length !== (there === 20 || step === 'undo' ? 1 : 0)) faults.push(`${String(notes.length)} notes of imports`);
  if (note !== undefined && (note.undone !== null) !== (there === 0)) faults.push('the list says otherwise');
  const said = opened.value.notices().map(({ what }) => what);
  if (unfinished && !said.includes('unfinished-finished')) faults.push('finished without saying so');
  for (const what of said) if (what !== 'unfinished-finished' && what !== 'unfinished-taken') faults.push(`notice: ${what}`);

  // Once more: exactly what is missing.
  const vault = attachJournal(store, knowledge);
  const fresh = (await placeItems(vault, 'jrnl', (await found()).items, unwatched)).filter((one) => one.fresh).length;
  if (fresh !== 20 - there) faults.push(`the same file would add ${String(fresh)}`);
  if (!(await save(opened.value, model, [sampleEntry(now - 2 * day, random, 'and on it goes')]))) faults.push('cannot be written afterwards');
  await opened.value.close();
  for (const path of disk.files().keys()) if (path.endsWith('.tmp') || path.includes('/intents/') || path.includes('/quarantine/')) faults.push(`left behind: ${path}`);
  return faults;
}
