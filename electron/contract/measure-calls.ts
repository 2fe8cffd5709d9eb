import { z } from 'zod';
import { entryId, when } from '../domain/entries/entry.ts';

export const measureCalls = {
  /**
   * Every scored filling-in of a measure outside the trash, oldest first. `scores` by the score's id; one that was not reached is left out. Answers
   * are scored by the version that they were given to; nothing is kept but answers.
   */
  'measures.history': {
    input: z.strictObject({ worksheet: z.string().max(60) }),
    output: z.array(z.strictObject({ entry: entryId, when, scores: z.record(z.string(), z.number()) })),
  },
} as const;
