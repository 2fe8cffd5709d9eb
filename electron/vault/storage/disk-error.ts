import { diskCodeOf } from '../../contract/disk-codes.ts';
import { fail, ok, type Failure, type Result } from '../../contract/result.ts';

/** Node's error code, such as `ENOSPC`; undefined when it is not a system's error. */
export function errorCode(error: unknown): string | undefined {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : undefined;
}

/** A disk's refusal in the contract's codes; undefined when the error is not a disk's (that is a bug, and thrown on). */
export function diskFailure(error: unknown): Failure | undefined {
  const cause = error instanceof Error && error.cause !== undefined ? error.cause : error;
  const code = errorCode(cause);
  const ours = diskCodeOf(code);
  if (ours === null) return undefined;
  return ours === 'disk-error' ? { code: ours, ...(code === undefined ? {} : { detail: code }) } : { code: ours };
}

/** Runs work that may meet a disk's refusal, which becomes a value. Anything else is thrown on. */
export async function attempt<T>(work: () => Promise<Result<T>>): Promise<Result<T>> {
  try {
    return await work();
  } catch (error) {
    const failure = diskFailure(error);
    if (failure === undefined) throw error;
    return fail(failure.code, failure.detail);
  }
}

/** The same for work that answers nothing. */
export async function attemptDone(work: () => Promise<void>): Promise<Result<void>> {
  return attempt(async () => {
    await work();
    return ok(undefined);
  });
}
