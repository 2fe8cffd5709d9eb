import type { FileSystem } from '../../electron/vault/storage/file-system.ts';

export type Stick = {
  fs: FileSystem;
  /** Out from the call with that number on, counted from now; 1 is the next one. */
  pull(at?: number): void;
  plug(): void;
  /** Calls since `pull` or the start. */
  calls(): number;
  readonly out: boolean;
  /** Folders that were made in its place while it was out. */
  readonly made: readonly string[];
};

/** A disk whose one folder is on a stick. While it is out, calls there fail as the system fails them: nothing is there, or the device is gone. */
export function stickAt(inner: FileSystem, folder: string, code: 'ENOENT' | 'EIO'): Stick {
  let outFrom = Infinity;
  let calls = 0;
  const made: string[] = [];

  function out(path: string): boolean {
    if (path !== folder && !path.startsWith(`${folder}/`)) return false;
    return ++calls >= outFrom;
  }
  function meet(path: string): void {
    if (out(path)) throw Object.assign(new Error(code), { code });
  }

  const fs: FileSystem = {
    async read(path) {
      meet(path);
      return inner.read(path);
    },
    async create(path) {
      meet(path);
      const handle = await inner.create(path);
      return {
        async write(bytes) {
          meet(path);
          return handle.write(bytes);
        },
        async sync() {
          meet(path);
          await handle.sync();
        },
        close: () => handle.close(),
      };
    },
    async rename(from, to) {
      meet(from);
      await inner.rename(from, to);
    },
    async remove(path) {
      meet(path);
      await inner.remove(path);
    },
    async makeFolder(path) {
      if (out(path)) made.push(path);
      else await inner.makeFolder(path);
    },
    async removeFolder(path) {
      meet(path);
      await inner.removeFolder(path);
    },
    async list(path) {
      if (!out(path)) return inner.list(path);
      if (code === 'EIO') throw Object.assign(new Error(code), { code });
      return [];
    },
    async stat(path) {
      if (!out(path)) return inner.stat(path);
      if (code === 'EIO') throw Object.assign(new Error(code), { code });
      return null;
    },
    async touch(path, modified) {
      meet(path);
      await inner.touch(path, modified);
    },
    async syncFolder(path) {
      meet(path);
      await inner.syncFolder(path);
    },
  };
  return {
    fs,
    pull(at = 1) {
      calls = 0;
      outFrom = at;
    },
    plug() {
      outFrom = Infinity;
    },
    calls: () => calls,
    get out() {
      return calls >= outFrom;
    },
    made,
  };
}
