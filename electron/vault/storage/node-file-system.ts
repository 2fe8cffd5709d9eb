import { constants } from 'node:fs';
import { mkdir, open, readFile, readdir, rename, rmdir, stat, unlink, utimes } from 'node:fs/promises';
import { setTimeout as wait } from 'node:timers/promises';
import { errorCode } from './disk-error.ts';
import type { FileSystem } from './file-system.ts';

const windows = process.platform === 'win32';

/** The real disk. */
export const nodeFileSystem: FileSystem = {
  read: (path) => readFile(path),

  async create(path) {
    const handle = await open(path, constants.O_WRONLY | constants.O_CREAT | constants.O_EXCL, 0o600);
    return {
      async write(bytes) {
        return (await handle.write(bytes)).bytesWritten;
      },
      sync: () => handle.sync(),
      close: () => handle.close(),
    };
  },

  async rename(from, to) {
    // On Windows a virus scanner may hold the old file for a moment.
    for (let tries = 0; ; tries++) {
      try {
        await rename(from, to);
        return;
      } catch (error) {
        if (!windows || tries === 8 || !['EPERM', 'EACCES', 'EBUSY'].includes(errorCode(error) ?? '')) throw error;
        await wait(20 * 2 ** Math.min(tries, 4));
      }
    }
  },

  remove: (path) => unlink(path),
  removeFolder: (path) => rmdir(path),

  async makeFolder(path) {
    await mkdir(path, { recursive: true, mode: 0o700 });
  },

  async list(path) {
    try {
      return await readdir(path);
    } catch (error) {
      if (errorCode(error) === 'ENOENT') return [];
      throw error;
    }
  },

  async stat(path) {
    try {
      const found = await stat(path);
      return { size: found.size, modified: found.mtimeMs, file: found.ino, folder: found.isDirectory() };
    } catch (error) {
      if (['ENOENT', 'ENOTDIR'].includes(errorCode(error) ?? '')) return null;
      throw error;
    }
  },

  touch: (path, modified) => utimes(path, modified / 1_000, modified / 1_000),

  async syncFolder(path) {
    // Windows cannot flush a folder; NTFS journals the rename of a file whose bytes were flushed before.
    if (windows) return;
    const handle = await open(path, constants.O_RDONLY);
    try {
      await handle.sync();
    } catch (error) {
      // Some file systems (network, FUSE) do not know it for folders.
      if (!['EINVAL', 'ENOTSUP', 'ENOSYS'].includes(errorCode(error) ?? '')) throw error;
    } finally {
      await handle.close();
    }
  },
};
