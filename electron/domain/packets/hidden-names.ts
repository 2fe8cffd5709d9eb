import { z } from 'zod';
import { entryId } from '../entries/entry.ts';
import { recordEnvelope } from '../records/record-envelope.ts';

/** A name to hide wherever it stands as a word, and what stands there instead ("M."). */
export const hiddenName = z.strictObject({ name: z.string().trim().min(1).max(80), as: z.string().max(80) });

/** The most names that are hidden in one packet. */
export const mostNames = 100;

/**
 * Names that were hidden the last time something was passed on to somebody, so that they are hidden again the next time. They stay in the vault: no
 * export has them.
 */
export const hiddenNamesRecord = z.strictObject({
  type: z.literal('hidden-names'),
  ...recordEnvelope,
  /** One of the people; or whoever was called so, for an empty name nobody. */
  reader: z.strictObject({ contact: entryId.nullable(), name: z.string().max(120) }),
  names: z.array(hiddenName).max(mostNames),
});

export type HiddenName = z.infer<typeof hiddenName>;
export type HiddenNamesRecord = z.infer<typeof hiddenNamesRecord>;
