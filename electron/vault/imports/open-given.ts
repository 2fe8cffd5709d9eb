import { stat } from 'node:fs/promises';
import { basename } from 'node:path';
import type { Job } from '../jobs.ts';
import { openFolder } from './folder-pieces.ts';
import type { Given, Piece } from './piece.ts';
import { readWhole } from './read-whole.ts';
import { openZip } from './zip-pieces.ts';

/** What lies at a path, with nothing of it read yet but a ZIP's table of contents. Rejects with the disk's errors and `DamagedZip`; null when nothing is there. */
export async function openGiven(path: string, job: Job): Promise<Given | null> {
  const found = await stat(path).catch(() => null);
  if (found === null) return null;
  if (found.isDirectory()) return openFolder(path, job);
  const piece: Piece = { name: basename(path), size: found.size, modified: found.mtimeMs, read: () => readWhole(path, found.size) };
  const head = await readWhole(path, Math.min(4, found.size));
  if (head[0] === 0x50 && head[1] === 0x4b && (head[2] === 3 || head[2] === 5)) return openZip(path, job);
  return { several: false, pieces: [piece], parts: [], close: async () => undefined };
}
