import { fail, type Result } from '../../contract/result.ts';
import { limits } from '../../domain/imports/limits.ts';
import { sizeOf } from '../../domain/text/size.ts';
import { stopped, type Job } from '../jobs.ts';
import { attempt } from '../storage/disk-error.ts';
import { decode } from './decode.ts';
import { openGiven } from './open-given.ts';
import type { Reading } from './reading.ts';
import { recogniseSeveral } from './recognise-several.ts';
import { recogniseText } from './recognise-text.ts';
import { DamagedZip } from './zip-pieces.ts';

/** Opens and recognises a file, a ZIP or a folder. Errors: `not-found`, `file-unknown`, `file-damaged`, `file-newer`, `too-large`, `stopped`, disk errors. */
export async function recognise(path: string, zone: string, job: Job): Promise<Result<Reading>> {
  try {
    return await attempt(() => open(path, zone, job));
  } catch (error) {
    if (error instanceof DamagedZip) return fail('file-damaged');
    throw error;
  }
}

async function open(path: string, zone: string, job: Job): Promise<Result<Reading>> {
  const given = await openGiven(path, job);
  if (given === null) return fail('not-found');
  try {
    if (job.stopped()) return stopped();
    if (given.several) return await recogniseSeveral(given, zone, job);
    const [piece] = given.pieces;
    if (piece === undefined || piece.size === 0) return fail('file-unknown');
    if (piece.size > limits.file) return fail('too-large', sizeOf(limits.file));
    job.progress('read', 0, null);
    const text = decode(await piece.read());
    await job.breathe();
    if (job.stopped()) return stopped();
    if (text === null) return fail('file-unknown');
    return await recogniseText({ name: piece.name, modified: piece.modified, text }, zone, job);
  } finally {
    await given.close();
  }
}
