import { ok, type Result } from '../../contract/result.ts';
import type { BackupContent } from '../backup/read-backup.ts';
import type { VaultSession } from '../vault-session.ts';
import { personFolder } from './person-names.ts';

/** Brings back what a backup has of people who are here and what is missing or older with them; nothing of what stands goes. Answers how many records. Errors: the disk's. */
export async function restorePeople({ store, people, backups }: Pick<VaultSession, 'store' | 'people' | 'backups'>, { people: held }: BackupContent): Promise<Result<number>> {
  let count = 0;
  for (const record of store.ofType('contact')) {
    const hashes = held.get(personFolder(store.vaultId, record.id)) ?? [];
    const taken = await people.takeCopies(record.id, await backups.copies(hashes));
    if (!taken.ok) return taken;
    count += taken.value;
  }
  return ok(count);
}
