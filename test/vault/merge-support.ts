import { ok } from '../../electron/contract/result.ts';
import { createJobs } from '../../electron/vault/jobs.ts';
import { createMergeHandlers } from '../../electron/vault/merge/merge-handlers.ts';
import { createKnowledge } from '../../electron/vault/use-cases/knowledge.ts';
import { attachJournal } from '../../electron/vault/use-cases/open-vault.ts';
import { noEvents, openWithRecoveryKey, type VaultSession } from '../../electron/vault/vault-session.ts';
import { samplePorts } from '../faults/sample.ts';
import { noon, unwrap, type World } from './support.ts';

/** Merging whole vaults on a disk in memory, through the very calls that the window makes. */

const knowledge = createKnowledge();

export async function openAt(world: World, place: string, host: string): Promise<VaultSession> {
  const ports = samplePorts(world.disk.fs, world.random, noon);
  const session = unwrap(await openWithRecoveryKey({ ...ports, host: { ...ports.host, name: host } }, place, world.identity, 'normal', noEvents));
  await session.store.whenLoaded();
  return session;
}

export function callsOf(world: World, session: VaultSession, chosenFolder: string) {
  const ports = samplePorts(world.disk.fs, world.random, noon);
  const vault = attachJournal(session.store, knowledge);
  const jobs = createJobs(() => ports.now(), () => undefined);
  return createMergeHandlers({ open: () => ok(vault), session: () => ok(session), now: () => new Date(noon), randomBytes: ports.random, emit: () => undefined, takeGrant: () => chosenFolder, ports, jobs });
}

export async function look(calls: ReturnType<typeof callsOf>) {
  const looked = unwrap(await calls['merge.look']({ token: 't', job: 'j' }));
  if (looked.is !== 'report') throw new Error('the other copy did not open');
  return looked.report;
}

export async function takeAll(world: World, session: VaultSession, from: string) {
  const calls = callsOf(world, session, from);
  const report = await look(calls);
  return unwrap(await calls['merge.take']({ look: report.look, stand: [], keep: [], job: 'j' }));
}

export function copyFolder(world: World, from: string, to: string): void {
  for (const [path, bytes] of world.disk.files()) if (path.startsWith(`${from}/`)) world.disk.put(to + path.slice(from.length), bytes);
}

