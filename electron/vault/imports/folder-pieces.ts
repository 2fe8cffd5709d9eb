import { opendir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { limits } from '../../domain/imports/limits.ts';
import { skipped } from '../../domain/imports/part.ts';
import type { Job } from '../jobs.ts';
import { isHidden, sortOut, type Given } from './piece.ts';
import { readWhole } from './read-whole.ts';

/** The files of a folder and of those below it. Links are not followed. Files above the limit are counted, not read. */
export async function openFolder(root: string, job: Job): Promise<Given> {
  const given: Given = { several: true, pieces: [], parts: [], close: async () => undefined };
  let seen = 0;
  let over = 0;
  async function walk(folder: string, depth: number): Promise<void> {
    for await (const item of await opendir(join(root, folder))) {
      if (job.stopped()) return;
      await job.breathe();
      const name = folder === '' ? item.name : `${folder}/${item.name}`;
      if (isHidden(item.name) || item.isSymbolicLink()) continue;
      if (item.isDirectory()) {
        if (depth < limits.depth) await walk(name, depth + 1);
        continue;
      }
      if (!item.isFile()) continue;
      if (++seen > limits.files) {
        over++;
        continue;
      }
      const { size, mtimeMs } = await stat(join(root, name));
      const sorted = sortOut(name, size);
      if (sorted.is === 'skip') given.parts.push(sorted.part);
      else given.pieces.push({ name, size, modified: mtimeMs, read: () => readWhole(join(root, name), size) });
      job.progress('read', seen, null);
    }
  }
  await walk('', 0);
  given.pieces.sort((a, b) => (a.name < b.name ? -1 : 1));
  for (let more = 0; more < over; more++) given.parts.push(skipped('…', 'too-many'));
  return given;
}
