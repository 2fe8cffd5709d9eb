import { dirname, join } from 'node:path';
import type { Holder } from '../../contract/vault-calls.ts';
import { atomicWrite } from './atomic-write.ts';
import { attemptDone, diskFailure, errorCode } from './disk-error.ts';
import { isObject } from './document.ts';
import type { Ports } from './ports.ts';
import { sha256 } from '../sealing/sha256.ts';

/**
 * `lock`: who has the folder open. It names neither computer nor person: `host` is a hash that only the same computer and user
 * arrive at, and `device`, its first letters, tells two holders apart.
 */
type Lock = { session: string; host: string; pid: number; since: string; beat: string };

/** Sessions of this very process. A lock with our own process number that is not among them is left from an earlier start (containers give numbers anew). */
const heldHere = new Set<string>();

const heartbeat = 60_000;
export const staleAfter = 5 * 60_000;

export type HeldLock = {
  /** False once another process has taken the folder ("open anyway"). */
  mine(): boolean;
  release(): Promise<void>;
};

/** Who holds the folder; null when nobody does. A lock that cannot be read counts as stale. */
export async function readHolder(ports: Ports, folder: string): Promise<Holder | null> {
  const lock = await readLock(ports, folder);
  return lock === null ? null : describe(ports, lock);
}

/**
 * Takes the folder. Answers the present holder when there is one that is not stale, unless `force`.
 * A holder on this computer whose process is gone is stale at once, one elsewhere after five minutes without a heartbeat.
 */
export async function takeLock(ports: Ports, folder: string, force: boolean): Promise<HeldLock | { busy: Holder }> {
  const path = join(folder, 'lock');
  const session = Buffer.from(ports.random(16)).toString('hex');
  const since = iso(ports.now());
  const text = (): Uint8Array => {
    const lock = { format: 'footbridge-lock', version: 1, session, host: hostHash(ports), pid: ports.host.pid, since, beat: iso(ports.now()) };
    return Buffer.from(`${JSON.stringify(lock)}\n`, 'utf8');
  };

  if (!(await createExclusively(ports, path, text()))) {
    const lock = await readLock(ports, folder);
    const holder = lock === null ? null : describe(ports, lock);
    if (holder !== null && !holder.stale && !force) return { busy: holder };
    await atomicWrite(ports.fs, ports.random, path, text());
    // Two that both found it stale: the last rename has it, and the other sees that here.
    const now = await readLock(ports, folder);
    if (now !== null && now !== 'unreadable' && now.session !== session) return { busy: describe(ports, now) };
  }

  heldHere.add(session);
  let lost = false;
  let beating: Promise<void> = Promise.resolve();
  const stop = ports.every(heartbeat, () => {
    beating = beating.then(beat).catch((error: unknown) => {
      // A heartbeat that the disk refuses is tried again in a minute.
      if (diskFailure(error) === undefined) throw error;
    });
  });

  async function beat(): Promise<void> {
    const now = await readLock(ports, folder);
    if (now !== null && now !== 'unreadable' && now.session !== session) {
      lost = true;
      stop();
      return;
    }
    await atomicWrite(ports.fs, ports.random, path, text());
  }

  return {
    mine: () => !lost,
    async release() {
      stop();
      heldHere.delete(session);
      await beating;
      const now = await readLock(ports, folder);
      if (now === null || now === 'unreadable' || now.session !== session) return;
      await ports.fs.remove(path);
      await ports.fs.syncFolder(dirname(path));
    },
  };
}

async function createExclusively(ports: Ports, path: string, bytes: Uint8Array): Promise<boolean> {
  try {
    const handle = await ports.fs.create(path);
    try {
      await handle.write(bytes);
      await handle.sync();
      await handle.close();
    } catch (error) {
      await attemptDone(() => ports.fs.remove(path));
      throw error;
    }
    return true;
  } catch (error) {
    if (errorCode(error) === 'EEXIST') return false;
    throw error;
  }
}

async function readLock(ports: Ports, folder: string): Promise<Lock | 'unreadable' | null> {
  let bytes: Uint8Array;
  try {
    bytes = await ports.fs.read(join(folder, 'lock'));
  } catch (error) {
    if (diskFailure(error)?.code === 'folder-gone') return null;
    throw error;
  }
  try {
    const value: unknown = JSON.parse(Buffer.from(bytes).toString('utf8'));
    if (!isObject(value)) return 'unreadable';
    const { session, host, pid, since, beat } = value;
    if (typeof session !== 'string' || typeof host !== 'string' || typeof pid !== 'number') return 'unreadable';
    if (typeof since !== 'string' || typeof beat !== 'string') return 'unreadable';
    if (Number.isNaN(Date.parse(since)) || Number.isNaN(Date.parse(beat))) return 'unreadable';
    return { session, host, pid, since: iso(Date.parse(since)), beat };
  } catch {
    return 'unreadable';
  }
}

function describe(ports: Ports, lock: Lock | 'unreadable'): Holder {
  if (lock === 'unreadable') return { device: '', here: false, since: iso(ports.now()), stale: true };
  const here = lock.host === hostHash(ports);
  const gone = here && (lock.pid === ports.host.pid ? !heldHere.has(lock.session) : !ports.host.alive(lock.pid));
  return { device: lock.host.slice(0, 8), here, since: lock.since, stale: gone || ports.now() - Date.parse(lock.beat) > staleAfter };
}

function hostHash(ports: Ports): string {
  return sha256(`footbridge-lock ${ports.host.name}`).slice(0, 16);
}

function iso(milliseconds: number): string {
  return new Date(milliseconds).toISOString();
}
