import { z } from 'zod';

/**
 * Conditions and computed values as data: finite trees, never strings to evaluate. `evaluate.ts` gives each a meaning; an
 * answer that is not there, or a field that is not shown, counts as nothing.
 */

const id = z.string().regex(/^[a-z][a-z0-9_]*$/).max(60);

/** A field's answer, or with `column` the cell of the marked row of a table (else of its first row with words). */
export const answerRef = z.strictObject({ field: id, column: id.optional() });

export type AnswerRef = z.infer<typeof answerRef>;

export type Value =
  | { op: 'number'; number: number }
  | { op: 'answer'; of: AnswerRef }
  /** Lines with words, rows with words, options chosen, feelings named. */
  | { op: 'count'; field: string }
  | { op: 'column'; field: string; column: string; how: 'sum' | 'mean' | 'lowest' | 'highest' }
  /** Nothing when fewer than `least` parts have a value; without `least`, when any part is missing. */
  | { op: 'sum'; of: Value[]; least?: number | undefined }
  | { op: 'mean'; of: Value[]; least?: number | undefined }
  /** `after` − `before`. */
  | { op: 'change'; before: Value; after: Value };

export type Condition =
  | { op: 'answered'; field: string }
  /** A first rating is there: a number, a feeling with a strength, a row with a number in that column. */
  | { op: 'rated'; of: AnswerRef }
  | { op: 'chosen'; field: string; option: string }
  | { op: 'compare'; left: Value; how: 'below' | 'at-most' | 'equal' | 'at-least' | 'above'; right: Value }
  | { op: 'all'; of: Condition[] }
  | { op: 'any'; of: Condition[] }
  | { op: 'not'; of: Condition };

export const value: z.ZodType<Value> = z.lazy(() =>
  z.discriminatedUnion('op', [
    z.strictObject({ op: z.literal('number'), number: z.number() }),
    z.strictObject({ op: z.literal('answer'), of: answerRef }),
    z.strictObject({ op: z.literal('count'), field: id }),
    z.strictObject({ op: z.literal('column'), field: id, column: id, how: z.enum(['sum', 'mean', 'lowest', 'highest']) }),
    z.strictObject({ op: z.literal('sum'), of: z.array(value).min(1), least: z.int().min(1).optional() }),
    z.strictObject({ op: z.literal('mean'), of: z.array(value).min(1), least: z.int().min(1).optional() }),
    z.strictObject({ op: z.literal('change'), before: value, after: value }),
  ]),
).meta({ id: 'value' });

export const condition: z.ZodType<Condition> = z.lazy(() =>
  z.discriminatedUnion('op', [
    z.strictObject({ op: z.literal('answered'), field: id }),
    z.strictObject({ op: z.literal('rated'), of: answerRef }),
    z.strictObject({ op: z.literal('chosen'), field: id, option: id }),
    z.strictObject({ op: z.literal('compare'), left: value, how: z.enum(['below', 'at-most', 'equal', 'at-least', 'above']), right: value }),
    z.strictObject({ op: z.literal('all'), of: z.array(condition).min(1) }),
    z.strictObject({ op: z.literal('any'), of: z.array(condition).min(1) }),
    z.strictObject({ op: z.literal('not'), of: condition }),
  ]),
).meta({ id: 'condition' });
