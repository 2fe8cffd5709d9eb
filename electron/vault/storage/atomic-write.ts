import { dirname } from 'node:path';
import type { FileSystem, WriteHandle } from './file-system.ts';

/** Temp files of a write that was cut off; they hold sealed bytes only and are swept when a vault is opened. */
export const tempName = /\.[0-9a-f]{12}\.tmp$/;

/** `placed`: the new bytes stand under the name already, and only the folder's flush failed. */
export class WriteFailure extends Error {
  readonly placed: boolean;

  constructor(cause: unknown, placed: boolean) {
    super('write failed', { cause });
    this.placed = placed;
  }
}

/**
 * Writes a whole file so that after a power cut either the old or the new one is there: a temp file in the same folder, its
 * bytes flushed, renamed over the old, the folder flushed. Rejects with `WriteFailure`; the temp file is then removed.
 */
export async function atomicWrite(fs: FileSystem, random: (bytes: number) => Uint8Array, path: string, bytes: Uint8Array): Promise<void> {
  const temp = `${path}.${Buffer.from(random(6)).toString('hex')}.tmp`;
  let handle: WriteHandle | undefined;
  try {
    handle = await fs.create(temp);
    for (let at = 0; at < bytes.length; ) {
      const taken = await handle.write(bytes.subarray(at));
      if (taken <= 0) throw Object.assign(new Error('nothing written'), { code: 'EIO' });
      at += taken;
    }
    await handle.sync();
    const done = handle;
    handle = undefined;
    await done.close();
    await fs.rename(temp, path);
  } catch (error) {
    await quietly(handle?.close());
    await quietly(fs.remove(temp));
    throw new WriteFailure(error, false);
  }
  try {
    await fs.syncFolder(dirname(path));
  } catch (error) {
    throw new WriteFailure(error, true);
  }
}

/** For clean-up after a failure that is being reported already. */
async function quietly(work: Promise<void> | undefined): Promise<void> {
  try {
    await work;
  } catch {
    // What is left behind is sealed, and swept at the next start.
  }
}
