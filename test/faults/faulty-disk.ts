import type { FileSystem, WriteHandle } from '../../electron/vault/storage/file-system.ts';

/** What happens at one system call. `short` writes half of the bytes; `stop` is the moment of a kill: that call and all later ones never answer. */
export type Fault = { at: number; kind: 'ENOSPC' | 'EIO' | 'EACCES' | 'short' | 'stop'; /** Calls that fail from there on; 1 unless told. */ times?: number };

export type FaultyDisk = {
  fs: FileSystem;
  /** How many calls were made since the fault was set. */
  calls(): number;
  /** The calls' names, for a report. */
  names(): readonly string[];
  set(fault: Fault | null): void;
  readonly stopped: boolean;
  whenStopped: Promise<void>;
};

/** Wraps a disk so that single calls fail. Counts every call, reads included. */
export function faultyDisk(inner: FileSystem): FaultyDisk {
  let fault: Fault | null = null;
  let calls = 0;
  let names: string[] = [];
  let stopped = false;
  let tell: () => void = () => undefined;
  const whenStopped = new Promise<void>((resolve) => {
    tell = resolve;
  });

  /** True when this call is to be cut short. */
  async function meet(name: string): Promise<boolean> {
    if (stopped) return new Promise<boolean>(() => undefined);
    names.push(name);
    const at = ++calls;
    if (fault === null || at < fault.at || at >= fault.at + (fault.times ?? 1)) return false;
    if (fault.kind === 'short') return name === 'write';
    if (fault.kind === 'stop') {
      stopped = true;
      tell();
      return new Promise<boolean>(() => undefined);
    }
    throw Object.assign(new Error(fault.kind), { code: fault.kind });
  }

  function handleOf(handle: WriteHandle): WriteHandle {
    return {
      async write(bytes) {
        const short = await meet('write');
        return handle.write(short ? bytes.subarray(0, Math.ceil(bytes.length / 2)) : bytes);
      },
      async sync() {
        await meet('sync');
        await handle.sync();
      },
      async close() {
        await meet('close');
        await handle.close();
      },
    };
  }

  const fs: FileSystem = {
    async read(path) {
      await meet('read');
      return inner.read(path);
    },
    async create(path) {
      await meet('create');
      return handleOf(await inner.create(path));
    },
    async rename(from, to) {
      await meet('rename');
      await inner.rename(from, to);
    },
    async remove(path) {
      await meet('remove');
      await inner.remove(path);
    },
    async removeFolder(path) {
      await meet('removeFolder');
      await inner.removeFolder(path);
    },
    async makeFolder(path) {
      await meet('makeFolder');
      await inner.makeFolder(path);
    },
    async list(path) {
      await meet('list');
      return inner.list(path);
    },
    async stat(path) {
      await meet('stat');
      return inner.stat(path);
    },
    async touch(path, modified) {
      await meet('touch');
      await inner.touch(path, modified);
    },
    async syncFolder(path) {
      await meet('syncFolder');
      await inner.syncFolder(path);
    },
  };

  return {
    fs,
    calls: () => calls,
    names: () => names,
    set(next) {
      fault = next;
      calls = 0;
      names = [];
    },
    whenStopped,
    get stopped() {
      return stopped;
    },
  };
}
