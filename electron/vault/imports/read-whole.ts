import { open as openFile } from 'node:fs/promises';

/** The first `length` bytes: a file that grows meanwhile, or a pipe, is not followed. */
export async function readWhole(path: string, length: number): Promise<Uint8Array> {
  const handle = await openFile(path, 'r');
  try {
    const bytes = new Uint8Array(length);
    let read = 0;
    while (read < length) {
      const { bytesRead } = await handle.read(bytes, read, Math.min(length - read, 4 * 1024 * 1024), read);
      if (bytesRead === 0) break;
      read += bytesRead;
    }
    return bytes.subarray(0, read);
  } finally {
    await handle.close();
  }
}
