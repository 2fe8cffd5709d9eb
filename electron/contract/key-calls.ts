import { z } from 'zod';
import { jobId } from './job-calls.ts';

/**
 * A new recovery key in place of the present one. `prepare` draws it and writes nothing; `rotate` puts it into use once the person
 * has it on paper, and seals everything anew.
 */
export const keyCalls = {
  /** `rotating`: a new key is in use, and files are left that only the one before opens. `rotate` goes on with them. */
  'keys.state': { input: z.strictObject({}), output: z.strictObject({ rotating: z.boolean() }) },
  /** Answers the new key. Errors: `wrong-passphrase`, `vault-read-only`, `vault-damaged`, `bad-input` while `rotating`. */
  'keys.prepare': { input: z.strictObject({ passphrase: z.string().min(1).max(1_000) }), output: z.string() },
  /** Forgets a key that was prepared. False when there was none. */
  'keys.cancel': { input: z.strictObject({}), output: z.boolean() },
  /**
   * Puts the prepared key into use, or goes on where an earlier call was stopped or cut off. Step: `reseal`, in files.
   * `left`: damaged files that could not be sealed anew. Errors: `not-found` (nothing prepared and nothing to go on with),
   * `vault-read-only`, `vault-damaged`, `stopped` (what is done stays done, and everything opens), disk errors.
   */
  'keys.rotate': { input: z.strictObject({ job: jobId }), output: z.strictObject({ files: z.int(), left: z.int() }) },
} as const;
