import { z } from 'zod';
import { entryId, instant, worksheetContent } from '../domain/entries/entry.ts';

/** Calls about the safety plan and the coping cards. Both are worksheets; saving and deleting them are calls about entries. */

const nothing = z.strictObject({});

/** `behind`: the copy for the lock screen could not be brought up to date, and still holds an older state. */
export const onLock = z.enum(['off', 'on', 'behind']);

export const card = z.strictObject({ id: entryId, words: z.string(), moment: z.string() });

export const safetyCalls = {
  /** The one plan, outside the trash; null when there is none. `draft`: one that is under way, of the plan or of a first one. `begun`: what such a first one holds so far. */
  'plan.read': {
    input: nothing,
    output: z.strictObject({
      plan: z.strictObject({ id: entryId, saved: instant, content: worksheetContent }).nullable(),
      draft: z.string().nullable(),
      begun: worksheetContent.nullable(),
      onLock,
    }),
  },
  /**
   * Keeps a clear copy of the plan outside the vault for the lock screen of this computer, or takes it away.
   * Errors: `not-found` when there is no plan to copy, disk errors.
   */
  'plan.on-lock': { input: z.strictObject({ on: z.boolean() }), output: onLock },
  /** Every coping card outside the trash, the oldest first, with all its words. */
  'cards.list': { input: nothing, output: z.array(card) },
} as const;

export type OnLock = z.infer<typeof onLock>;
export type Card = z.infer<typeof card>;
