import { dirname, join } from 'node:path';
import type { Labels } from '../../domain/exports/labels.ts';
import { besideName, writeBeside } from '../../domain/markdown/beside.ts';
import { coverName, writeCover } from '../../domain/markdown/cover.ts';
import { buildRest, restName } from '../../domain/markdown/rest.ts';
import { dayPath, writeDay } from '../../domain/markdown/write-day.ts';
import type { Leaving } from '../../domain/markdown/write-entry.ts';
import type { Job } from '../jobs.ts';
import { writeNew } from '../storage/atomic-write.ts';
import { diskFailure } from '../storage/disk-error.ts';
import type { FileSystem } from '../storage/file-system.ts';
import type { LeavingSet } from './leaving.ts';

type Disk = { files: FileSystem; randomBytes: (count: number) => Uint8Array };
export type WrittenFolder = { folder: string; files: number; bytes: number };

function byDay(entries: readonly Leaving[]): Map<string, Leaving[]> {
  const days = new Map<string, Leaving[]>();
  for (const entry of entries) {
    const path = dayPath(entry);
    const day = days.get(path);
    if (day === undefined) days.set(path, [entry]);
    else day.push(entry);
  }
  return days;
}

/** Where each file goes, and its text when its turn comes. */
function* filesOf(set: LeavingSet, labels: Labels): Generator<{ path: string; text: () => string }> {
  const { made, vault, entries, settings, others, passedOn, beside } = set;
  for (const [path, day] of byDay(entries)) yield { path, text: () => writeDay(day, labels) };
  yield { path: coverName, text: () => writeCover({ made, entries: entries.length, from: passedOn?.from ?? '', note: passedOn?.note ?? '' }, labels) };
  if (beside.plans.length + beside.notes.length > 0) yield { path: besideName, text: () => writeBeside(beside, labels) };
  // Passed on, an entry has no older versions, which would tell what was left out: what has no day are own sheets that are answered.
  if (passedOn === null || others.length > 0) yield { path: restName, text: () => JSON.stringify(buildRest(made, vault, settings, [...entries.map(({ record }) => record), ...others])) };
}

/** The first name of `name`, `name 2`, … that nothing in the folder has. */
async function freeName(files: FileSystem, parent: string, name: string): Promise<string> {
  for (let number = 1; ; number++) {
    const path = join(parent, number === 1 ? name : `${name} ${String(number)}`);
    if ((await files.stat(path)) === null) return path;
  }
}

/**
 * Writes a folder of Markdown files into `parent`, under `name` or, where that is taken, with a number after it. It is made under a passing name and
 * gets its own when it is whole. Null when the job was stopped; then, and when the disk refuses (rejects), nothing of it stays.
 */
export async function writeFolder({ files, randomBytes }: Disk, parent: string, name: string, set: LeavingSet, labels: Labels, job: Job): Promise<WrittenFolder | null> {
  const made = { files: [] as string[], folders: [] as string[] };
  const passing = join(parent, `${name}.${Buffer.from(randomBytes(6)).toString('hex')}.part`);
  const all = [...filesOf(set, labels)];
  let bytes = 0;

  async function folder(path: string): Promise<void> {
    if (made.folders.includes(path)) return;
    if (path !== passing) await folder(dirname(path));
    await files.makeFolder(path);
    made.folders.push(path);
  }

  try {
    await folder(passing);
    for (const [index, { path, text }] of all.entries()) {
      if (job.stopped()) {
        await clear(files, made);
        return null;
      }
      const target = join(passing, path);
      await folder(dirname(target));
      const content = new TextEncoder().encode(text());
      made.files.push(target);
      await writeNew(files, target, content);
      bytes += content.length;
      job.progress('write', index + 1, all.length);
      await job.breathe();
    }
    const done = await freeName(files, parent, name);
    await files.rename(passing, done);
    await files.syncFolder(parent);
    return { folder: done, files: all.length, bytes };
  } catch (error) {
    await clear(files, made);
    throw error;
  }
}

/** Takes away what was written. What the disk will not give up stays under its passing name. */
async function clear(files: FileSystem, made: { files: string[]; folders: string[] }): Promise<void> {
  const removals = [...made.files.map((path) => () => files.remove(path)), ...made.folders.toReversed().map((path) => () => files.removeFolder(path))];
  for (const removal of removals) {
    try {
      await removal();
    } catch (error) {
      if (diskFailure(error) === undefined) throw error;
    }
  }
}
