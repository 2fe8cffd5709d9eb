import type { ImportAnswer } from '../../contract/import-calls.ts';
import { fail, ok, type Result } from '../../contract/result.ts';
import { limits } from '../../domain/imports/limits.ts';
import type { LeftOut, Part } from '../../domain/imports/part.ts';
import { stopped, type Job } from '../jobs.ts';
import type { Reading } from './reading.ts';

export type Item = Exclude<Part, { is: 'skipped' | 'left-out' }>;
type Skipped = Extract<Part, { is: 'skipped' }>;

/** What a file holds, by an answer. */
export type Collected = { items: Item[]; skipped: { total: number; first: Skipped[] }; leftOut: Map<LeftOut, number> };

const shown = 100;

/** Reads a file through, a little at a time. Errors: `stopped`; `file-damaged` for JSON that is nested deeper than anything can follow. */
export async function collect(reading: Reading, answer: ImportAnswer | null, job: Job): Promise<Result<Collected>> {
  const found: Collected = { items: [], skipped: { total: 0, first: [] }, leftOut: new Map() };
  let count = 0;
  try {
    for (const part of reading.parts(answer)) {
      take(found, part);
      if (++count % 50 !== 0) continue;
      job.progress('read', count, null);
      await job.breathe();
      if (job.stopped()) return stopped();
    }
  } catch (error) {
    if (error instanceof RangeError) return fail('file-damaged');
    throw error;
  }
  return ok(found);
}

function take({ items, skipped, leftOut }: Collected, part: Part): void {
  if (part.is === 'left-out') leftOut.set(part.what, (leftOut.get(part.what) ?? 0) + part.count);
  else if (part.is !== 'skipped' && items.length < limits.entries) items.push(part);
  else {
    skipped.total += 1;
    if (skipped.first.length < shown) skipped.first.push(part.is === 'skipped' ? part : { is: 'skipped', place: '…', why: 'too-many' });
  }
}
