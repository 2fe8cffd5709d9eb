import { spawn } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { noEvents, openWithRecoveryKey } from '../../electron/vault/vault-session.ts';
import { createVault } from '../../electron/vault/create-vault.ts';
import { nodePorts } from '../../electron/vault/storage/node-ports.ts';
import { compare, unwrap } from './model.ts';
import { createRandom } from './random.ts';
import { passphrase, plaintextIn, sampleEntry } from './sample.ts';

type State = { id: string; rev: string };
export type KillMessage = { ready: true } | { begin: State[] } | { done: true } | { bulk: State[] } | { draft: string } | { discard: string };

export type KillReport = { kills: number; acknowledged: number; faults: string[] };

/**
 * Starts a real process on a real folder again and again, kills it (SIGKILL) at a random moment of its saves, and opens the folder:
 * what it had acknowledged must be there, the dead holder's lock must not be in the way, no word may lie in the clear.
 */
export async function kill(runs: number, seed: number, onRun: () => void = () => undefined): Promise<KillReport> {
  const random = createRandom(seed);
  const parent = mkdtempSync(join(tmpdir(), 'footbridge-faults-'));
  const folder = join(parent, 'vault');
  const faults: string[] = [];
  const model = { acknowledged: new Map<string, State>(), open: [] as State[][], drafts: new Map<string, true>(), unsureDrafts: new Set<string>() };
  try {
    const made = unwrap(await createVault({ ...nodePorts(), workFactor: 4 }, folder, passphrase, []));
    const first = sampleEntry(Date.UTC(2026, 10, 20, 11), random, 'first');
    unwrap(await made.store.put([first]));
    model.acknowledged.set(first.id, first);
    await made.close();

    for (let run = 1; run <= runs; run++) {
      const begun = await runVictim(folder, made.identity, seed * 10_000 + run, random.below(250));
      for (const message of begun) take(message);
      const opened = await openWithRecoveryKey({ ...nodePorts(), workFactor: 4 }, folder, made.identity, 'normal', noEvents);
      if (!opened.ok) {
        faults.push(`kill ${String(run)}: does not open: ${opened.error.code} ${opened.error.detail ?? ''}`);
        break;
      }
      const session = opened.value;
      await session.store.whenLoaded();
      faults.push(...compare(session, model).map((fault) => `kill ${String(run)}: ${fault}`));
      for (const notice of session.notices()) if (!notice.what.startsWith('unfinished')) faults.push(`kill ${String(run)}: ${notice.what} ${notice.file}`);
      // What was under way when it was killed has shown by now whether it came through.
      model.open = [];
      await session.close();
      onRun();
    }
    const files = new Map(everyFile(folder).map((path) => [path, readFileSync(path)]));
    faults.push(...plaintextIn(files).map((path) => `plaintext in ${path}`));
    for (const path of files.keys()) if (path.endsWith('.tmp')) faults.push(`left behind: ${path}`);
  } finally {
    rmSync(parent, { recursive: true, force: true });
  }
  return { kills: runs, acknowledged: model.acknowledged.size, faults };

  function take(message: KillMessage): void {
    if ('begin' in message) model.open.push(message.begin);
    else if ('done' in message) for (const state of model.open.pop() ?? []) model.acknowledged.set(state.id, state);
    else if ('bulk' in message) for (const state of message.bulk) model.acknowledged.set(state.id, state);
    else if ('draft' in message) model.drafts.set(message.draft, true);
    else if ('discard' in message) model.drafts.delete(message.discard);
  }
}

/** Kills `delay` milliseconds after the victim is ready. Answers what it had said by then. */
async function runVictim(folder: string, identity: string, seed: number, delay: number): Promise<KillMessage[]> {
  const file = join(import.meta.dirname, 'victim.ts');
  const child = spawn(process.execPath, ['--import', 'tsx', file, folder, identity, String(seed)], { stdio: ['ignore', 'pipe', 'inherit'] });
  const messages: KillMessage[] = [];
  const ended = new Promise<void>((resolve) => child.once('close', () => { resolve(); }));
  createInterface({ input: child.stdout }).on('line', (line) => {
    const message = readLine(line);
    if (message === null) return;
    messages.push(message);
    if ('ready' in message) setTimeout(() => child.kill('SIGKILL'), delay);
  });
  await ended;
  return messages;
}

/** A line that the kill cut off says nothing. */
function readLine(line: string): KillMessage | null {
  try {
    return JSON.parse(line) as KillMessage;
  } catch {
    return null;
  }
}

function everyFile(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((item) => (item.isDirectory() ? everyFile(join(folder, item.name)) : [join(folder, item.name)]));
}
