import type { Router } from '../../contract/router.ts';
import type { Result } from '../../contract/result.ts';
import type { Stamp } from '../../domain/records/revise.ts';
import { hex } from '../../domain/text/ulid.ts';
import type { OpenVault } from './open-vault.ts';

/** What the handlers for entries are given. `open` fails with `vault-locked` while no vault is open. */
export type EntryDeps = {
  open: () => Result<OpenVault>;
  now: () => Date;
  randomBytes: (count: number) => Uint8Array;
  emit: Router['emit'];
};

/** A stamp for the `step`-th record of one change. Counters rise within it, so that no two records share one. */
export function stamp(deps: EntryDeps, vault: OpenVault, step = 0): Stamp {
  return { rev: hex(deps.randomBytes(10)), device: vault.store.device, counter: vault.store.counter() + 1 + step, at: deps.now().toISOString() };
}
