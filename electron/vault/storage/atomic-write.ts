import { dirname } from 'node:path';
import type { FileSystem, WriteHandle } from './file-system.ts';

/** Temp files of a write that was cut off. In a vault they hold sealed bytes only and are swept when it is opened. */
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
  await atomicWriteParts(fs, random, path, [bytes], () => false);
}

/**
 * The same for a file that is made piece by piece. False when `stopped` said so before the last piece was written: then all is as it was. A failure
 * in making a piece rejects with `WriteFailure` as well.
 */
export async function atomicWriteParts(
  fs: FileSystem,
  random: (bytes: number) => Uint8Array,
  path: string,
  parts: Iterable<Uint8Array> | AsyncIterable<Uint8Array>,
  stopped: () => boolean,
): Promise<boolean> {
  const temp = `${path}.${Buffer.from(random(6)).toString('hex')}.tmp`;
  let handle: WriteHandle | undefined;
  try {
    handle = await fs.create(temp);
    for await (const part of parts) {
      if (stopped()) {
        await handle.close();
        handle = undefined;
        await fs.remove(temp);
        return false;
      }
      await writeAll(handle, part);
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
  return true;
}

/** Writes a file that is not there yet, flushed. For a folder that gets its name when it is whole. */
export async function writeNew(fs: FileSystem, path: string, bytes: Uint8Array): Promise<void> {
  const handle = await fs.create(path);
  try {
    await writeAll(handle, bytes);
    await handle.sync();
  } finally {
    await handle.close();
  }
}

async function writeAll(handle: WriteHandle, bytes: Uint8Array): Promise<void> {
  for (let at = 0; at < bytes.length; ) {
    const taken = await handle.write(bytes.subarray(at));
    if (taken <= 0) throw Object.assign(new Error('nothing written'), { code: 'EIO' });
    at += taken;
  }
}

/** For clean-up after a failure that is being reported already. */
async function quietly(work: Promise<void> | undefined): Promise<void> {
  try {
    await work;
  } catch {
    // What is left behind in a vault is sealed, and swept at the next start.
  }
}
