import { z } from 'zod';

/** What a person answered, by field id. A field that was left empty has no key, or `null` where a number is asked for. */

const percent = z.number().min(0).max(100);
const line = z.string().max(2_000);
const rowId = z.string().min(1).max(40);

/**
 * One feeling. `word` is a key of the vocabulary such as `fear.anxious`, `not-sure` or `mixed`; with `own` it is the person's
 * own word, kept as typed. `strength` is 0–100, null while not rated.
 */
export const feeling = z.strictObject({
  word: z.string().min(1).max(80),
  own: z.boolean().optional(),
  strength: percent.nullable(),
});

/** `body` holds keys of body words, from the body-first path. */
export const feelingsAnswer = z.strictObject({
  feelings: z.array(feeling).max(40),
  body: z.array(z.string().max(80)).max(40),
});

/**
 * A cell, by its column's kind: words, an option's key, a date, a time and a date-time are strings; yes and no are booleans; of
 * many options the keys are a list.
 */
export const cell = z.union([z.string().max(20_000), z.number(), z.boolean(), z.array(z.string().max(80)).max(60), z.null()]);

/** A row of a table: the cells by column id, plus `mark` when this row is the marked one (the hot thought). */
export const tableRow = z.strictObject({
  id: rowId,
  cells: z.record(z.string(), cell),
  mark: z.boolean().optional(),
});

/** `value` is an option's key; `own` lines are the person's, under "other". */
const multiAnswer = z.strictObject({ chosen: z.array(z.string().max(80)).max(60), own: z.array(line).max(20) });

export const answer = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('text'), text: z.string().max(50_000) }),
  z.strictObject({ kind: z.literal('number'), number: z.number().nullable() }),
  z.strictObject({ kind: z.literal('list'), lines: z.array(z.strictObject({ id: rowId, text: line })).max(200) }),
  z.strictObject({ kind: z.literal('feelings'), ...feelingsAnswer.shape }),
  z.strictObject({ kind: z.literal('table'), rows: z.array(tableRow).max(500) }),
  /** An option's key (`yes` or `no` for a yes-no field); `own` are the person's words for something else, and `chosen` is then null. */
  z.strictObject({ kind: z.literal('choice'), chosen: z.string().max(80).nullable(), own: line.optional() }),
  z.strictObject({ kind: z.literal('multi'), ...multiAnswer.shape }),
  /** Local wall time `YYYY-MM-DDTHH:MM`. */
  z.strictObject({ kind: z.literal('datetime'), local: z.string().max(16).nullable() }),
  z.strictObject({ kind: z.literal('date'), date: z.iso.date().nullable() }),
  /** Wall time `HH:MM`. */
  z.strictObject({ kind: z.literal('time'), time: z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/).nullable() }),
  /** Other entries by id; with `row`, one row of a table in it (a step of a ladder). */
  z.strictObject({ kind: z.literal('links'), to: z.array(z.strictObject({ entry: z.string().max(26), row: rowId.optional() })).max(100) }),
  /** A before–after pair on one track. */
  z.strictObject({ kind: z.literal('pair'), before: z.number().nullable(), after: z.number().nullable() }),
]);

export const answers = z.record(z.string().max(60), answer);

export type Feeling = z.infer<typeof feeling>;
export type FeelingsAnswer = z.infer<typeof feelingsAnswer>;
export type Cell = z.infer<typeof cell>;
export type TableRow = z.infer<typeof tableRow>;
export type Answer = z.infer<typeof answer>;
export type AnswerOf<K extends Answer['kind']> = Extract<Answer, { kind: K }>;
export type Answers = z.infer<typeof answers>;
