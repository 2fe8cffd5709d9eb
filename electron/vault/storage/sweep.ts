import { tempName } from './atomic-write.ts';
import { diskFailure } from './disk-error.ts';
import type { FileSystem } from './file-system.ts';
import { folders } from './names.ts';
import type { VaultFiles } from './vault-files.ts';

/** Removes temp files of writes that were cut off. They hold nothing that was acknowledged. */
export async function sweepTemps(fs: FileSystem, files: VaultFiles): Promise<void> {
  for (const folder of ['.', ...folders]) {
    for (const name of await fs.list(files.path(folder))) {
      if (!tempName.test(name)) continue;
      try {
        await fs.remove(files.path(`${folder}/${name}`));
      } catch (error) {
        // Sealed bytes in the way of nothing: the next start tries again.
        if (diskFailure(error) === undefined) throw error;
      }
    }
  }
}
