import { z } from 'zod';
import { entryContent, entryId } from '../domain/entries/entry.ts';
import { entrySummary } from './entry-calls.ts';
import { jobId } from './job-calls.ts';

/**
 * Merging another copy of this vault (a stick, an older folder) into the open one. The other folder is only read. What was read stays
 * in the vault process's memory until another look, the merge, or the lock.
 */

const lookId = z.string().max(40);

/**
 * `there`: only in the other copy. `newer-there`: made from what is here. `both`: each says something that the other does not.
 * `deleted-there`, `deleted-here`: deleted for good in one copy, still there in the other; it stays deleted.
 */
export const mergeKind = z.enum(['there', 'newer-there', 'both', 'deleted-there', 'deleted-here']);

export const mergeItem = z.strictObject({
  id: entryId,
  kind: mergeKind,
  /** As it is here, else as it is there. */
  entry: entrySummary,
  /** Of `both`: whose text stands unless the person chooses. */
  stands: z.enum(['here', 'there']).nullable(),
});

export const mergeReport = z.strictObject({
  look: lookId,
  counts: z.strictObject({ there: z.int(), newerThere: z.int(), newerHere: z.int(), same: z.int(), both: z.int(), deletedThere: z.int(), deletedHere: z.int() }),
  /** What would change or wants a look, newest first; those changed on both sides come first. */
  items: z.array(mergeItem).max(50_000),
  drafts: z.int(),
  /** Files of the other copy that could not be read. */
  unread: z.array(z.string()).max(1_000),
  /** Another program has the other copy open: it may be changing. */
  openElsewhere: z.boolean(),
});

/** `locked`: the other copy has a key of its own; ask for its passphrase or recovery key. */
const looked = z.discriminatedUnion('is', [
  z.strictObject({ is: z.literal('locked'), look: lookId }),
  z.strictObject({ is: z.literal('report'), report: mergeReport }),
]);

export const mergeCalls = {
  /** The granted folder. Steps: `read`. Errors: `other-vault`, `no-vault`, `vault-damaged`, `vault-newer`, `vault-exists` (this very folder), `stopped`, disk errors. */
  'merge.look': { input: z.strictObject({ token: z.string().max(80), job: jobId }), output: looked },
  /** Errors: `wrong-passphrase`, `wrong-recovery-key`, `not-found` when the look is gone, and those of `merge.look`. */
  'merge.unlock': { input: z.strictObject({ look: lookId, secret: z.string().min(1).max(1_000), job: jobId }), output: looked },
  /** Both texts of one entry; null where it is deleted or not there. Errors: `not-found`. */
  'merge.both': { input: z.strictObject({ look: lookId, id: entryId }), output: z.strictObject({ here: entryContent.nullable(), there: entryContent.nullable() }) },
  /**
   * Merges, all or nothing; a cut is finished at the next start. `stand`: whose text shall stand in entries changed on both sides; the other text
   * stays in the history. `keep`: entries deleted in one copy that are kept as new ones. Step: `write`.
   * Errors: `not-found`, `vault-read-only`, `stopped`, disk errors.
   */
  'merge.take': {
    input: z.strictObject({
      look: lookId,
      stand: z.array(z.strictObject({ id: entryId, side: z.enum(['here', 'there']) })).max(50_000),
      keep: z.array(entryId).max(50_000),
      job: jobId,
    }),
    output: z.strictObject({ added: z.int(), changed: z.int(), removed: z.int(), drafts: z.int() }),
  },
} as const;

export type MergeKind = z.infer<typeof mergeKind>;
export type MergeItem = z.infer<typeof mergeItem>;
export type MergeReport = z.infer<typeof mergeReport>;
