import { fail, ok, type Result } from '../../contract/result.ts';
import type { Settings } from '../../domain/settings.ts';
import type { StoredRecord } from '../../domain/records/record.ts';
import type { DraftFile } from '../draft-file.ts';
import type { Job } from '../jobs.ts';
import { stopped } from '../jobs.ts';
import { readIdentity } from '../sealing/sealer.ts';
import { attempt } from '../storage/disk-error.ts';
import { readHolder } from '../storage/lock-file.ts';
import type { Ports } from '../storage/ports.ts';
import { noEvents, openWithRecoveryKey, openWithVaultPassphrase, type VaultSession } from '../vault-session.ts';

/** Another copy of the vault, read whole into memory. */
export type Copy = {
  records: StoredRecord[];
  /** What is kept of each person, by their contact record's id. */
  people: Map<string, readonly StoredRecord[]>;
  drafts: DraftFile[];
  settings: Settings;
  unread: string[];
  openElsewhere: boolean;
};

/** A recovery key, or else a passphrase. */
export async function openCopy(ports: Ports, folder: string, secret: string): Promise<Result<VaultSession>> {
  const key = await readIdentity(secret);
  return key === null ? openWithVaultPassphrase(ports, folder, secret, 'read-only', noEvents) : openWithRecoveryKey(ports, folder, key, 'read-only', noEvents);
}

/** Reads and closes it. Errors: `other-vault`, `stopped`. */
export async function readCopy(ports: Ports, session: VaultSession, vaultId: string, job: Job): Promise<Result<Copy>> {
  const { store, folder } = session;
  try {
    if (store.vaultId !== vaultId) return fail('other-vault');
    const loading = store.whenLoaded();
    for (let waiting = true; waiting && !job.stopped(); ) {
      const { months, of } = store.progress();
      job.progress('read', months, of);
      waiting = await Promise.race([loading.then(() => false), new Promise<boolean>((resolve) => ports.later(50, () => { resolve(true); }))]);
    }
    if (job.stopped()) return stopped();
    const held = await attempt(async () => ok(await readHolder(ports, folder)));
    if (!held.ok) return held;
    const people = new Map<string, readonly StoredRecord[]>();
    for (const record of store.all()) if (record.type === 'contact') people.set(record.id, await session.people.shards(record.id));
    const holder = held.value;
    return ok({
      records: [...store.all()],
      people,
      drafts: [...store.drafts()],
      settings: store.settings(),
      unread: session.notices().filter(({ what }) => what === 'damaged' || what === 'missing').map(({ file }) => file),
      openElsewhere: holder !== null && !holder.stale,
    });
  } finally {
    await session.close();
  }
}
