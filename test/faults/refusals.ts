import type { EntryRecord } from '../../electron/domain/records/record.ts';
import { setPassphrase } from '../../electron/vault/keys/change-passphrase.ts';
import { noEvents, openWithRecoveryKey, openWithVaultPassphrase, type VaultSession } from '../../electron/vault/vault-session.ts';
import { check, compare, copyModel, day, folder, sampleDraft, save, unwrap, type Base, type Model } from './model.ts';
import { faultyDisk, type Fault } from './faulty-disk.ts';
import { createRandom, type Random } from './random.ts';
import { passphrase, revised, sampleEntry, samplePorts } from './sample.ts';

export const refusalKinds = ['ENOSPC', 'EIO', 'EACCES', 'short'] as const;
export const newPassphrase = 'onion ladder velvet pilot harvest quiet';

export type Operation = { name: string; run(session: VaultSession, model: Model, random: Random): Promise<boolean> };

const now = Date.UTC(2026, 10, 20, 12);
const anyOf = (model: Model): EntryRecord => [...model.acknowledged.values()][3] ?? never();

export const operations: Operation[] = [
  { name: 'new entry', run: (session, model, random) => save(session, model, [sampleEntry(now, random, 'new')]) },
  { name: 'first entry of a month', run: (session, model, random) => save(session, model, [sampleEntry(now - 700 * day, random, 'old')]) },
  { name: 'edit', run: (session, model, random) => save(session, model, [revised(anyOf(model), random, 'edited')]) },
  {
    name: 'several months',
    run: (session, model, random) => save(session, model, [sampleEntry(now, random, 'a'), sampleEntry(now - 40 * day, random, 'b'), sampleEntry(now - 400 * day, random, 'c')]),
  },
  {
    name: 'draft',
    async run(session, model, random) {
      const draft = sampleDraft(random, 'half');
      model.unsureDrafts.add(draft.id);
      return (await session.store.saveDraft(draft)).ok;
    },
  },
  { name: 'settings', run: async (session) => (await session.store.saveSettings({ ...session.store.settings(), idleMinutes: 42 })).ok },
  { name: 'backup', run: async (session) => (await session.backups.make('asked')).ok },
  { name: 'passphrase', run: async (session) => (await setPassphrase(samplePortsOf(session), session, newPassphrase)).ok },
];

const portsBySession = new WeakMap<VaultSession, ReturnType<typeof samplePorts>>();
function samplePortsOf(session: VaultSession): ReturnType<typeof samplePorts> {
  return portsBySession.get(session) ?? never();
}

/** The system calls that an operation makes on a healthy disk, by name. */
export async function callsOf(base: Base, operation: Operation): Promise<readonly string[]> {
  const { faulty, session, model, random } = await begin(base, 1);
  faulty.set(null);
  await operation.run(session, model, random);
  return faulty.names();
}

export async function countCalls(base: Base, operation: Operation): Promise<number> {
  return (await callsOf(base, operation)).length;
}

/** Lets one system call of an operation fail, and looks at memory, at what is said, and at the vault opened again. */
export async function refuseOnce(base: Base, operation: Operation, fault: Fault): Promise<string[]> {
  const { disk, faulty, session, model, random } = await begin(base, fault.at);
  const before = snapshot(session);
  faulty.set(fault);
  const done = await operation.run(session, model, random);
  const met = faulty.names()[fault.at - 1] ?? 'no call';
  faulty.set(null);
  const faults: string[] = [];
  if (!done && snapshot(session) !== before) faults.push('said to have failed, yet memory changed');
  const failed = done ? [] : (model.open.pop() ?? []);
  for (const path of disk.files().keys()) if (path.endsWith('.tmp') && met !== 'remove') faults.push(`left behind: ${path}`);
  if (!(await save(session, model, [sampleEntry(now - day, random, 'afterwards')]))) faults.push('cannot save afterwards');
  await session.close();
  faults.push(...(await check(disk, base.identity, model, random)));
  const reopened = unwrap(await openWithRecoveryKey(samplePorts(disk.fs, random), folder, base.identity, 'read-only', noEvents));
  await reopened.store.whenLoaded();
  for (const record of failed) {
    const found = reopened.store.get(record.id);
    if (found?.type === 'entry' && [found.current, ...found.past].some((state) => state.rev === record.rev)) faults.push('said to have failed, yet it is there');
  }
  const keys = await Promise.all([passphrase, newPassphrase].map((words) => openWithVaultPassphrase(samplePorts(disk.fs, random), folder, words, 'read-only', noEvents)));
  if (operation.name === 'passphrase' ? !keys.some((key) => key.ok) : keys[0]?.ok !== true) faults.push('no passphrase opens it');
  return faults.map((text) => `${operation.name}, ${fault.kind} at call ${String(fault.at)} (${met}): ${text}`);
}

/** Lets calls fail while a vault is opened: it opens or says which disk error it met, and nothing is harmed. */
export async function refuseOpening(base: Base, fault: Fault): Promise<{ faults: string[]; reached: boolean }> {
  const random = createRandom(fault.at);
  const disk = base.disk.copy();
  const faulty = faultyDisk(disk.fs);
  faulty.set(fault);
  const model = copyModel(base.model);
  const opened = await openWithVaultPassphrase(samplePorts(faulty.fs, random), folder, passphrase, 'normal', noEvents);
  if (opened.ok) await opened.value.store.whenLoaded();
  const reached = faulty.calls() >= fault.at;
  const met = faulty.names()[fault.at - 1] ?? '';
  faulty.set(null);
  const faults: string[] = [];
  if (!opened.ok && !['disk-full', 'disk-error', 'no-permission'].includes(opened.error.code)) faults.push(`said ${opened.error.code}`);
  if (opened.ok) await opened.value.close();
  for (const path of disk.files().keys()) if (path.includes('/quarantine/')) faults.push(`a good file was moved: ${path}`);
  const again = unwrap(await openWithRecoveryKey(samplePorts(disk.fs, random), folder, base.identity, 'normal', noEvents));
  await again.store.whenLoaded();
  faults.push(...compare(again, model));
  for (const notice of again.notices()) faults.push(`notice afterwards: ${notice.what} ${notice.file}`);
  return { reached, faults: faults.map((text) => `opening, ${fault.kind} ×${String(fault.times ?? 1)} at call ${String(fault.at)} (${met}): ${text}`) };
}

export async function begin(base: Base, seed: number): Promise<{ disk: Base['disk']; faulty: ReturnType<typeof faultyDisk>; session: VaultSession; model: Model; random: Random }> {
  const random = createRandom(seed);
  const disk = base.disk.copy();
  const faulty = faultyDisk(disk.fs);
  const ports = samplePorts(faulty.fs, random);
  const session = unwrap(await openWithRecoveryKey(ports, folder, base.identity, 'normal', noEvents));
  portsBySession.set(session, ports);
  await session.store.whenLoaded();
  return { disk, faulty, session, model: copyModel(base.model), random };
}

function snapshot(session: VaultSession): string {
  return JSON.stringify([[...session.store.all()].map((record) => record.rev).sort(), session.store.settings(), session.store.drafts().map((draft) => draft.id)]);
}

function never(): never {
  throw new Error('not reached');
}
