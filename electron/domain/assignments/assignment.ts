import { z } from 'zod';
import { planDoes, planTimes } from '../plans/plan.ts';
import { mostCopies, mostItems } from './limits.ts';

/**
 * What an envelope of kind `assignment` carries: things to do between two sessions, each with its plan, and the sheets that the receiver cannot
 * have. `read-assignment.ts` says what this schema cannot.
 */

const text = (most: number) => z.strictObject({ kind: z.literal('text'), text: z.string().max(most) });
const words = z.string().max(2_000);

/**
 * The first half of `practice-plan` as its answers, by field id. How sure one is of it, and everything that is said afterwards, is for the person
 * who does it: no file can bring that along. The wall time is that of `times`.
 */
export const itemAnswers = z.strictObject({
  task: text(400).optional(),
  why: text(2_000).optional(),
  what: text(5_000).optional(),
  where: text(400).optional(),
  /** Minutes. */
  how_long: z.strictObject({ kind: z.literal('number'), number: z.number().min(0).max(1_440).nullable() }).optional(),
  with_whom: text(400).optional(),
  first_step: text(400).optional(),
  obstacles: z
    .strictObject({
      kind: z.literal('table'),
      rows: z.array(z.strictObject({ id: z.string().min(1).max(40), cells: z.strictObject({ obstacle: words.optional(), then: words.optional() }) })).max(20),
    })
    .optional(),
});

export const assignmentItem = z.strictObject({ does: planDoes.nullable(), times: planTimes, remind: z.boolean(), answers: itemAnswers });

export const assignment = z.strictObject({
  format: z.literal('footbridge-assignment'),
  version: z.literal(1),
  /** 32 random hexadecimal digits. */
  id: z.string().regex(/^[0-9a-f]{32}$/),
  note: z.string().max(5_000),
  /** Own and tailored sheets, each as a `.footbridge-worksheet` file has it. */
  sheets: z.array(z.unknown()).max(mostCopies),
  items: z.array(assignmentItem).min(1).max(mostItems),
});

export type ItemAnswers = z.infer<typeof itemAnswers>;
export type AssignmentItem = z.infer<typeof assignmentItem>;
