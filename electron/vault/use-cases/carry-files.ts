import { fail, ok, type Result } from '../../contract/result.ts';
import { sizeOf } from '../../domain/text/size.ts';
import { atomicWrite } from '../storage/atomic-write.ts';
import { attempt } from '../storage/disk-error.ts';
import type { CarryDeps } from './carry-deps.ts';

/** Reads a granted file. Errors: `not-found` (no such grant or file), `too-large` above `limit` bytes, disk errors. */
export async function readGranted({ takeGrant, files }: CarryDeps, token: string, limit: number): Promise<Result<Uint8Array>> {
  const path = takeGrant(token);
  if (path === undefined) return fail('not-found');
  return attempt(async () => {
    const stat = await files.stat(path);
    if (stat === null || stat.folder) return fail('not-found');
    if (stat.size > limit) return fail('too-large', sizeOf(limit));
    return ok(await files.read(path));
  });
}

/** Writes a whole file to a granted place, so that after a power cut the old or the new one is there. */
export async function writeGranted({ takeGrant, files, randomBytes }: CarryDeps, token: string, bytes: Uint8Array): Promise<Result<void>> {
  const path = takeGrant(token);
  if (path === undefined) return fail('not-found');
  return attempt(async () => {
    await atomicWrite(files, randomBytes, path, bytes);
    return ok(undefined);
  });
}

/** A document of the person's own choice. One that is not JSON in UTF-8 gives undefined. */
export function parseJson(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    return undefined;
  }
}
