import { dirname } from 'node:path/posix';
import type { FileSystem } from '../../electron/vault/storage/file-system.ts';
import type { Random } from './random.ts';

/**
 * A disk in memory that forgets as a real one does. Bytes are safe after `sync` of their file; a name (made, renamed, removed)
 * is safe after `syncFolder`. `cutPower` keeps what is safe, and of the rest as much as chance will have it: any prefix of a
 * folder's changes, and of an unsynced file nothing, a part, zeros or all.
 */
export type Disk = {
  fs: FileSystem;
  cutPower(random: Random): void;
  /** Every file as it stands now. */
  files(): Map<string, Uint8Array>;
  put(path: string, bytes: Uint8Array): void;
  /** Everything under a folder, and the folder, is gone. */
  unplug(folder: string): void;
  copy(): Disk;
};

type Inode = { number: number; data: Uint8Array; safe: Uint8Array | null; modified: number };
type Change = { folder: string; apply(names: Map<string, Inode>): void };

function diskError(code: string, path: string): Error {
  return Object.assign(new Error(`${code}: ${path}`), { code });
}

export function createDisk(start: ReadonlyMap<string, Uint8Array> = new Map(), startFolders: Iterable<string> = ['/']): Disk {
  let numbers = 0;
  let tick = 1;
  let live = new Map<string, Inode>();
  let safe = new Map<string, Inode>();
  let changes: Change[] = [];
  const folders = new Set<string>(startFolders);
  for (const [path, data] of start) put(path, data);

  function put(path: string, data: Uint8Array): void {
    const inode = { number: ++numbers, data, safe: data, modified: tick++ };
    live.set(path, inode);
    safe.set(path, inode);
    for (let folder = dirname(path); !folders.has(folder); folder = dirname(folder)) folders.add(folder);
  }

  function change(path: string, apply: (names: Map<string, Inode>) => void): void {
    apply(live);
    changes.push({ folder: dirname(path), apply });
  }

  function existing(path: string): Inode {
    const inode = live.get(path);
    if (inode === undefined) throw diskError('ENOENT', path);
    return inode;
  }

  const fs: FileSystem = {
    async read(path) {
      return new Uint8Array(existing(path).data);
    },
    async create(path) {
      if (live.has(path)) throw diskError('EEXIST', path);
      if (!folders.has(dirname(path))) throw diskError('ENOENT', path);
      const inode: Inode = { number: ++numbers, data: new Uint8Array(), safe: null, modified: tick++ };
      change(path, (names) => names.set(path, inode));
      return {
        async write(bytes) {
          inode.data = Buffer.concat([inode.data, bytes]);
          inode.modified = tick++;
          return bytes.length;
        },
        async sync() {
          inode.safe = inode.data;
        },
        async close() {
          // Closing promises nothing.
        },
      };
    },
    async rename(from, to) {
      const inode = existing(from);
      if (!folders.has(dirname(to))) throw diskError('ENOENT', to);
      change(to, (names) => {
        names.set(to, inode);
        if (names.get(from) === inode) names.delete(from);
      });
    },
    async remove(path) {
      existing(path);
      change(path, (names) => names.delete(path));
    },
    async removeFolder(path) {
      if ([...live.keys(), ...folders].some((item) => item.startsWith(`${path}/`))) throw diskError('ENOTEMPTY', path);
      if (!folders.delete(path)) throw diskError('ENOENT', path);
    },
    async makeFolder(path) {
      for (let folder = path; !folders.has(folder); folder = dirname(folder)) folders.add(folder);
    },
    async list(path) {
      const names = new Set<string>();
      for (const item of [...live.keys(), ...folders]) {
        if (item !== path && item.startsWith(path === '/' ? '/' : `${path}/`)) names.add(item.slice(path === '/' ? 1 : path.length + 1).split('/')[0] ?? '');
      }
      return [...names];
    },
    async stat(path) {
      const inode = live.get(path);
      if (inode !== undefined) return { size: inode.data.length, modified: inode.modified, file: inode.number, folder: false };
      return folders.has(path) ? { size: 0, modified: 0, file: 0, folder: true } : null;
    },
    async touch(path, modified) {
      existing(path).modified = modified;
    },
    async syncFolder(path) {
      if (!folders.has(path)) throw diskError('ENOENT', path);
      changes = changes.filter((item) => {
        if (item.folder !== path) return true;
        item.apply(safe);
        return false;
      });
    },
  };

  return {
    fs,
    put,
    unplug(folder) {
      for (const path of [...live.keys()]) if (path.startsWith(`${folder}/`)) live.delete(path);
      for (const path of [...safe.keys()]) if (path.startsWith(`${folder}/`)) safe.delete(path);
      for (const path of [...folders]) if (path === folder || path.startsWith(`${folder}/`)) folders.delete(path);
      changes = changes.filter((item) => item.folder !== folder && !item.folder.startsWith(`${folder}/`));
    },
    cutPower(random) {
      for (const folder of new Set(changes.map((item) => item.folder))) {
        const own = changes.filter((item) => item.folder === folder);
        for (const item of own.slice(0, random.below(own.length + 1))) item.apply(safe);
      }
      changes = [];
      for (const inode of new Set(safe.values())) {
        if (inode.safe === inode.data) continue;
        const rest = random.below(4);
        const part = inode.data.slice(0, random.below(inode.data.length + 1));
        inode.data = rest === 0 ? (inode.safe ?? new Uint8Array()) : rest === 1 ? part : rest === 2 ? new Uint8Array(inode.data.length) : inode.data;
        inode.safe = inode.data;
      }
      live = new Map(safe);
      safe = new Map(live);
    },
    files: () => new Map(Array.from(live, ([path, inode]) => [path, inode.data])),
    copy: () => createDisk(new Map(Array.from(live, ([path, inode]) => [path, inode.data])), folders),
  };
}
