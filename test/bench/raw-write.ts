import { open, rename } from 'node:fs/promises';
import { dirname } from 'node:path';

/** The least that a lasting write can cost: the bytes, their flush, the name, the folder's flush. */
export async function rawWrite(path: string, bytes: Uint8Array): Promise<void> {
  const file = await open(`${path}.tmp`, 'w', 0o600);
  await file.writeFile(bytes);
  await file.sync();
  await file.close();
  await rename(`${path}.tmp`, path);
  const folder = await open(dirname(path), 'r');
  await folder.sync();
  await folder.close();
}
