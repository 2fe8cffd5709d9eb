import { join } from 'node:path';
import { fail, ok, type Result } from '../../contract/result.ts';
import type { BackupItem } from '../../contract/backup-calls.ts';
import type { Job } from '../jobs.ts';
import { createSealer, readIdentity, type Sealer } from '../sealing/sealer.ts';
import { attempt } from '../storage/disk-error.ts';
import type { Ports } from '../storage/ports.ts';
import { createVaultFiles, type VaultFiles } from '../storage/vault-files.ts';
import { asItem, backupIds, readManifest } from './manifest.ts';
import { restoreBackup, type Restored } from './restore-backup.ts';

/** Backups in a folder without a vault, opened with the recovery key alone. */
export type SecondRescue = {
  list(): Promise<Result<BackupItem[]>>;
  /** Errors: `not-found`, `file-damaged`, and those of `restoreBackup`. */
  restore(id: string, folder: string, job: Job): Promise<Result<Restored>>;
};

/** The second folders for backups that a folder is or holds. Rejects as the disk does. */
export async function findSecond(ports: Ports, folder: string): Promise<string[]> {
  const names = await ports.fs.list(folder);
  const inside = names.filter((name) => /^footbridge-backups-[0-9a-f]{8}$/.test(name)).map((name) => join(folder, name));
  if (!names.includes('backups') || names.includes('vault.json')) return inside;
  const lists = await ports.fs.list(join(folder, 'backups'));
  return lists.some((name) => name.endsWith('.json.age')) ? [folder, ...inside] : inside;
}

/** Errors: `recovery-key-typo`, `no-vault` when there are no backups, `wrong-recovery-key`, and the disk's. */
export async function openSecond(ports: Ports, folder: string, recoveryKey: string): Promise<Result<SecondRescue>> {
  return attempt(async () => {
    const identity = await readIdentity(recoveryKey);
    if (identity === null) return fail('recovery-key-typo');
    const sealer = await createSealer(identity);
    const found = await findSecond(ports, folder);
    if (found.length === 0) return fail('no-vault');
    for (const path of found) {
      const files = createVaultFiles(ports, path, sealer);
      for (const id of await backupIds(files)) if (typeof (await readManifest(files, id)) !== 'string') return ok(rescue(files, sealer));
    }
    return fail('wrong-recovery-key');
  });

  function rescue(files: VaultFiles, sealer: Sealer): SecondRescue {
    return {
      list: () =>
        attempt(async () => {
          const items: BackupItem[] = [];
          for (const id of await backupIds(files)) {
            const manifest = await readManifest(files, id);
            if (typeof manifest !== 'string') items.push(asItem(manifest));
          }
          return ok(items);
        }),
      restore: (id, to, job) =>
        attempt(async () => {
          const manifest = await readManifest(files, id);
          if (typeof manifest === 'string') return fail(manifest === 'absent' ? 'not-found' : 'file-damaged', id);
          return restoreBackup({ ports, vault: files, places: [files], sealer, manifest, folder: to, job });
        }),
    };
  }
}
