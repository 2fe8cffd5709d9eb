import { randomBytes } from 'node:crypto';
import { ok } from '../../electron/contract/result.ts';
import { nodePorts } from '../../electron/vault/storage/node-ports.ts';
import { createEntryHandlers } from '../../electron/vault/use-cases/entry-handlers.ts';
import { createKnowledge } from '../../electron/vault/use-cases/knowledge.ts';
import { attachJournal } from '../../electron/vault/use-cases/open-vault.ts';
import { noEvents, openWithRecoveryKey } from '../../electron/vault/vault-session.ts';
import { benchNow } from './bench-vaults.ts';

/** Opens a vault by its identity, as the vault process does once the key is derived. */
export async function openBenchVault(folder: string, identity: string) {
  const opened = await openWithRecoveryKey(nodePorts(), folder, identity, 'normal', noEvents);
  if (!opened.ok) throw new Error(`vault not opened: ${opened.error.code}`);
  const session = opened.value;
  const vault = attachJournal(session.store, createKnowledge());
  const calls = createEntryHandlers({ open: () => ok(vault), now: () => benchNow, randomBytes: (count) => randomBytes(count), emit: () => undefined });
  return { session, vault, calls };
}

export type OpenBenchVault = Awaited<ReturnType<typeof openBenchVault>>;
