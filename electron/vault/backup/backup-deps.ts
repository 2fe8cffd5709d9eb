import { ok, type Result } from '../../contract/result.ts';
import type { Jobs } from '../jobs.ts';
import type { Ports } from '../storage/ports.ts';
import type { EntryDeps } from '../use-cases/entry-deps.ts';
import type { OpenVault } from '../use-cases/open-vault.ts';
import type { VaultSession } from '../vault-session.ts';

/** What the handlers of the calls about backups need. */
export type BackupDeps = EntryDeps & {
  ports: Ports;
  jobs: Jobs;
  takeGrant: (token: string) => string | undefined;
  session: () => Result<VaultSession>;
};

export type Opened = { session: VaultSession; vault: OpenVault };

/** The vault that is open: as it is stored, and as the use cases see it. Error: `vault-locked`. */
export function openedBy(deps: Pick<BackupDeps, 'session' | 'open'>): Result<Opened> {
  const session = deps.session();
  if (!session.ok) return session;
  const vault = deps.open();
  return vault.ok ? ok({ session: session.value, vault: vault.value }) : vault;
}
