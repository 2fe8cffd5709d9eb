import { z } from 'zod';

/**
 * Conditions and computed values as data: finite trees, never strings to evaluate. `evaluate.ts` gives each a meaning; an
 * answer that is not there, or a field that is not shown, counts as nothing.
 */

const id = z.string().regex(/^[a-z][a-z0-9_]*$/).max(60);

/**
 * A field's answer; with `column` the cell of the marked row of a table (else of its first row with words), or `before` or
 * `after` of a pair.
 */
export const answerRef = z.strictObject({ field: id, column: id.optional() });

export type AnswerRef = z.infer<typeof answerRef>;

export type RowsHow = 'sum' | 'mean' | 'lowest' | 'highest' | 'first' | 'last' | 'spread' | 'count';

export type Value =
  | { op: 'number'; number: number }
  /** A number, an option's score, or a time as minutes after midnight. */
  | { op: 'answer'; of: AnswerRef }
  /** Lines with words, rows with words, options chosen, feelings named, records linked. */
  | { op: 'count'; field: string }
  | { op: 'column'; field: string; column: string; how: 'sum' | 'mean' | 'lowest' | 'highest' }
  /**
   * `of` for each row with words for which `where` holds, brought together by `how`; rows without a value do not count. `spread`
   * is the standard deviation of a sample. `count` needs no `of`. Nothing when fewer than `least` rows have a value.
   */
  | { op: 'rows'; field: string; how: RowsHow; of?: Value | undefined; where?: Condition | undefined; least?: number | undefined }
  /** Within `rows` and in a computed column: a cell of the same row that holds a number, a time or an option with a score. */
  | { op: 'cell'; column: string }
  /** Nothing when fewer than `least` parts have a value; without `least`, when any part is missing. */
  | { op: 'sum'; of: Value[]; least?: number | undefined; prorate?: true | undefined }
  | { op: 'mean'; of: Value[]; least?: number | undefined }
  /** `after` − `before`. */
  | { op: 'change'; before: Value; after: Value }
  /** `low` + `high` − the value: an item that counts the other way round. */
  | { op: 'reverse'; of: Value; low: number; high: number }
  /** 100 × `part` ÷ `whole`; nothing when the whole is nothing or 0. */
  | { op: 'percent-of'; part: Value; whole: Value }
  | { op: 'times'; of: Value; by: number }
  /** Half away from zero, as people round. */
  | { op: 'round'; of: Value; to: number }
  /** The value when it lies between `low` and `high`, both counted in; else nothing. */
  | { op: 'within'; of: Value; low?: number | undefined; high?: number | undefined }
  | { op: 'if'; when: Condition; then: Value; otherwise?: Value | undefined }
  /**
   * Minutes from one time or date-time to another. Two bare times: to the next `to` after `from`, over midnight. `on` names the
   * date on which `to` is, so that a night in which the clocks change is as long as it was.
   */
  | { op: 'minutes'; from: AnswerRef; to: AnswerRef; on?: string | undefined }
  /** In rows with a time and a strength: from the peak to the first later row with half of it or less, in units of `time`. */
  | { op: 'half-time'; field: string; time: string; strength: string };

export type Condition =
  | { op: 'answered'; field: string }
  /** A first rating is there: a number, a feeling with a strength, a row with a number in that column. */
  | { op: 'rated'; of: AnswerRef }
  | { op: 'chosen'; field: string; option: string }
  /** Within `rows`: the row's cell is one of these options (`yes` and `no` for a yes-no column). */
  | { op: 'cell'; column: string; in: string[] }
  | { op: 'compare'; left: Value; how: 'below' | 'at-most' | 'equal' | 'at-least' | 'above'; right: Value }
  | { op: 'all'; of: Condition[] }
  | { op: 'any'; of: Condition[] }
  | { op: 'not'; of: Condition };

const least = z.int().min(1).optional();

export const value: z.ZodType<Value> = z.lazy(() =>
  z.discriminatedUnion('op', [
    z.strictObject({ op: z.literal('number'), number: z.number() }),
    z.strictObject({ op: z.literal('answer'), of: answerRef }),
    z.strictObject({ op: z.literal('count'), field: id }),
    z.strictObject({ op: z.literal('column'), field: id, column: id, how: z.enum(['sum', 'mean', 'lowest', 'highest']) }),
    z.strictObject({
      op: z.literal('rows'),
      field: id,
      how: z.enum(['sum', 'mean', 'lowest', 'highest', 'first', 'last', 'spread', 'count']),
      of: value.optional(),
      where: condition.optional(),
      least,
    }),
    z.strictObject({ op: z.literal('cell'), column: id }),
    z.strictObject({ op: z.literal('sum'), of: z.array(value).min(1), least, prorate: z.literal(true).optional() }),
    z.strictObject({ op: z.literal('mean'), of: z.array(value).min(1), least }),
    z.strictObject({ op: z.literal('change'), before: value, after: value }),
    z.strictObject({ op: z.literal('reverse'), of: value, low: z.number(), high: z.number() }),
    z.strictObject({ op: z.literal('percent-of'), part: value, whole: value }),
    z.strictObject({ op: z.literal('times'), of: value, by: z.number() }),
    z.strictObject({ op: z.literal('round'), of: value, to: z.int().min(0).max(3) }),
    z.strictObject({ op: z.literal('within'), of: value, low: z.number().optional(), high: z.number().optional() }),
    z.strictObject({ op: z.literal('if'), when: condition, then: value, otherwise: value.optional() }),
    z.strictObject({ op: z.literal('minutes'), from: answerRef, to: answerRef, on: id.optional() }),
    z.strictObject({ op: z.literal('half-time'), field: id, time: id, strength: id }),
  ]),
).meta({ id: 'value' });

export const condition: z.ZodType<Condition> = z.lazy(() =>
  z.discriminatedUnion('op', [
    z.strictObject({ op: z.literal('answered'), field: id }),
    z.strictObject({ op: z.literal('rated'), of: answerRef }),
    z.strictObject({ op: z.literal('chosen'), field: id, option: id }),
    z.strictObject({ op: z.literal('cell'), column: id, in: z.array(id).min(1).max(60) }),
    z.strictObject({ op: z.literal('compare'), left: value, how: z.enum(['below', 'at-most', 'equal', 'at-least', 'above']), right: value }),
    z.strictObject({ op: z.literal('all'), of: z.array(condition).min(1) }),
    z.strictObject({ op: z.literal('any'), of: z.array(condition).min(1) }),
    z.strictObject({ op: z.literal('not'), of: condition }),
  ]),
).meta({ id: 'condition' });
