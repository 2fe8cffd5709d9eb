import { z } from 'zod';
import { instant } from '../domain/entries/entry.ts';
import { jobId } from './job-calls.ts';

/** When the journal is lost and a second folder with its backups is left. */

export const rescueCalls = {
  /**
   * Makes the newest backup of the chosen place, where backups lie and no journal, a journal in the granted folder, which must be new, empty, or hold what was
   * written before the same was cut off there (`wentOn`).
   * It opens with the recovery key. `missing`: files of the backup that no good copy was found of. Step: `write`.
   * Errors: `recovery-key-typo`, `wrong-recovery-key`, `no-vault`, `folder-not-empty`, `stopped`, disk errors.
   */
  'rescue.restore': {
    input: z.strictObject({ recoveryKey: z.string().min(1).max(300), token: z.string().max(80), job: jobId }),
    output: z.strictObject({ made: instant, entries: z.int(), missing: z.int(), wentOn: z.boolean(), folder: z.string() }),
  },
} as const;
