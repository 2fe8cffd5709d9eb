import { z } from 'zod';
import { rating } from '../domain/exercises/skill-settings.ts';

/** Calls about exercises and practice. Practices are kept through `drafts.save` and `entries.save`, as every worksheet. */

const day = z.iso.date();

const change = z.strictObject({
  rating,
  tries: z.int(),
  /** After − before: the median of the tries, and the bounds of their middle half. */
  typical: z.number(),
  low: z.number(),
  high: z.number(),
});

const helped = z.strictObject({
  practice: z.string(),
  times: z.int(),
  first: day,
  last: day,
  parts: z.array(z.strictObject({ part: z.enum(['night', 'morning', 'afternoon', 'evening']), times: z.int() })),
  changes: z.array(change),
});

export const skillCalls = {
  /** What a person's own notes say of their practice. `today` is their local day; weeks begin on Monday, oldest first. */
  'skills.read': {
    input: z.strictObject({ today: day }),
    output: z.strictObject({
      helped: z.array(helped),
      /** Exercises that were tried less than five times: nothing is said of them. */
      few: z.array(z.string()),
      weeks: z.array(z.strictObject({ monday: day, times: z.int(), minutes: z.number().nullable() })),
      /** Hard memories or a feeling of unreality came at least twice in these weeks. */
      hard: z.boolean(),
      loading: z.boolean(),
    }),
  },
} as const;

export type HelpedItem = z.infer<typeof helped>;
export type WeekItem = z.infer<(typeof skillCalls)['skills.read']['output']>['weeks'][number];
