import { z } from 'zod';

/**
 * Work that may take longer than half a second. The window makes up an id, gives it along with the call (`job`), hears `job.progress` and may
 * send `jobs.stop`: the call then fails with `stopped`, and leaves nothing half done.
 */
export const jobId = z.string().min(1).max(40);

export const jobCalls = {
  /** False when no such job runs (it may just have ended). */
  'jobs.stop': { input: z.strictObject({ job: jobId }), output: z.boolean() },
} as const;

export const jobEvents = {
  /** At most ten a second. `of` is null while nobody knows how much there is; `step` is a key that the calling screen has words for. */
  'job.progress': z.strictObject({ job: jobId, step: z.string().max(40), done: z.number().min(0), of: z.number().min(0).nullable() }),
} as const;
