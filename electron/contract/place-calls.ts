import { z } from 'zod';
import { jobId } from './job-calls.ts';

/** Where a vault lies: moving it, removing what a move left, deleting it. The folders are granted by the shell. */

const token = z.string().max(80);

export const placeCalls = {
  /**
   * Copies the open vault into the granted folder, which must be new or empty, compares every file by its hash, tells the shell, and goes on
   * there. The old folder stays. Steps: `copy`, in files. Errors: `vault-exists` (inside the vault's own folder), `folder-not-empty`,
   * `vault-read-only`, `file-damaged` (a copy differs), `stopped`, disk errors; the vault is then where it was, and the copy is removed.
   */
  'vaults.move': { input: z.strictObject({ token, job: jobId }), output: z.strictObject({ files: z.int() }) },
  /**
   * Removes the folder that a move left behind, once everything in it is known to be in the open vault. `kept`: things in it that are not Footbridge's.
   * Errors: `changed-elsewhere` (something was written there since), `vault-busy`, `other-vault`, those of opening, disk errors.
   */
  'vaults.remove-left': { input: z.strictObject({ token, job: jobId }), output: z.strictObject({ kept: z.int() }) },
  /** Deletes the vault in the granted folder for good, key files first; closes it if it is the open one. Errors: `vault-busy`, disk errors. */
  'vaults.delete': { input: z.strictObject({ token, job: jobId }), output: z.strictObject({ kept: z.int() }) },
} as const;
