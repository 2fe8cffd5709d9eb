import { join } from 'node:path';
import { diskFailure } from '../storage/disk-error.ts';
import type { FileSystem } from '../storage/file-system.ts';
import { personKeyName, sparePersonKeyName } from './person-names.ts';

/** Takes a person's folder away with all that is in it, key files first. Cut off, the same call goes on. Rejects as the disk does. */
export async function eraseFolder(fs: FileSystem, folder: string): Promise<void> {
  if ((await fs.stat(folder)) === null) return;
  for (const name of [personKeyName, sparePersonKeyName]) await removeFile(fs, join(folder, name));
  // From here on what is left opens for nobody.
  await fs.syncFolder(folder);
  await empty(fs, folder);
  await fs.removeFolder(folder);
  await fs.syncFolder(join(folder, '..'));
}

async function empty(fs: FileSystem, folder: string): Promise<void> {
  for (const name of await fs.list(folder)) {
    const path = join(folder, name);
    if ((await fs.stat(path))?.folder === true) {
      await empty(fs, path);
      await fs.removeFolder(path);
    } else await removeFile(fs, path);
  }
  // A folder may not be gone before what was in it.
  await fs.syncFolder(folder);
}

async function removeFile(fs: FileSystem, path: string): Promise<void> {
  try {
    await fs.remove(path);
  } catch (error) {
    if (diskFailure(error)?.code !== 'folder-gone') throw error;
  }
}
