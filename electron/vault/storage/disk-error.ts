import { fail, ok, type Failure, type Result } from '../../contract/result.ts';

/** Node's error code, such as `ENOSPC`; undefined when it is not a system's error. */
export function errorCode(error: unknown): string | undefined {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : undefined;
}

/** A disk's refusal in the contract's codes; undefined when the error is not a disk's (that is a bug, and thrown on). */
export function diskFailure(error: unknown): Failure | undefined {
  const cause = error instanceof Error && error.cause !== undefined ? error.cause : error;
  const code = errorCode(cause);
  if (code === undefined || !/^E[A-Z0-9]+$/.test(code)) return undefined;
  if (['ENOSPC', 'EDQUOT', 'EFBIG'].includes(code)) return { code: 'disk-full' };
  if (['EACCES', 'EPERM', 'EROFS'].includes(code)) return { code: 'no-permission' };
  if (['ENOENT', 'ENOTDIR', 'ENODEV', 'ENXIO'].includes(code)) return { code: 'folder-gone' };
  return { code: 'disk-error', detail: code };
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
