import type { VaultClient } from '../../../electron/contract/client.ts';
import type { Carry } from './carry-state.ts';

/** Where a person was on the way to a packet when they went elsewhere. */
export type KeptCarry = { carry: Carry; given: readonly string[] };

/** In this window's memory, until the journal is closed. */
const kept = new WeakMap<VaultClient, KeptCarry>();

export function keptCarry(vault: VaultClient): KeptCarry | null {
  return kept.get(vault) ?? null;
}

export function keepCarry(vault: VaultClient, what: KeptCarry | null): void {
  if (what === null) kept.delete(vault);
  else kept.set(vault, what);
}
