import { z } from 'zod';

/** What is remembered of how a person likes to practise; part of the settings in the vault. */

const exerciseId = z.string().max(40);

/** What is rated before and after. */
export const rating = z.enum(['distress', 'tension', 'mood']);

export const skillSettings = z.strictObject({
  /** In the person's order. */
  favourites: z.array(exerciseId).max(30),
  /** Chosen once; null while it has not been, `none` for no rating. */
  rating: z.union([rating, z.literal('none')]).nullable(),
  /** The day on which an exercise's cautions were last read, or ticked where they must be. */
  read: z.record(exerciseId, z.iso.date()),
  show: z.enum(['both', 'shape', 'text']),
  bells: z.boolean(),
  voice: z.boolean(),
  /** The free timer, in minutes; `every` 0 rings no bell in between. */
  timer: z.strictObject({ minutes: z.int().min(1).max(180), every: z.int().min(0).max(180) }),
});

export type Rating = z.infer<typeof rating>;
export type SkillSettings = z.infer<typeof skillSettings>;
