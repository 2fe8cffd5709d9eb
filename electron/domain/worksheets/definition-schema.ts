import { z } from 'zod';
import { fieldWith, type calculation, id, optionList, sheetId } from './field-schema.ts';
import { instrument } from './instrument-schema.ts';
import { approaches, needs } from './shelf-keys.ts';
import { answerRef, condition } from './tree-schema.ts';

/**
 * A worksheet as data: `worksheets/<id>/v<version>.json`. It holds no words; those are in `text.<lang>.json` under the same ids.
 * A released version never changes, because an answer pins the version that it was given to.
 */

/** How a step lays out its fields: one below the other, two side by side where there is room, behind a fold, or as one grid of choices. */
export const stepItem = z.union([
  id,
  z.strictObject({ beside: z.tuple([id, id]) }),
  z.strictObject({ fold: id }),
  /** `choice` fields with the same options, one a line. */
  z.strictObject({ grid: z.array(id).min(2).max(60) }),
]);

export const step = z.strictObject({
  id,
  items: z.array(stepItem).min(1).max(40),
  /** What was said before, shown above the question: the first that has words. */
  recall: z.array(answerRef).max(4).optional(),
});

export const length = z.strictObject({
  id: z.string().regex(/^[a-z0-9_]+$/).max(20),
  minutes: z.int().min(1).max(120),
  steps: z.array(id).min(1).max(40),
});

const parts = {
  format: z.literal('footbridge-worksheet'),
  id: sheetId,
  version: z.int().min(1),
  steps: z.array(step).min(1).max(60),
  /** Lengths of one and the same record, shortest first. */
  lengths: z.array(length).min(1).max(6),
  /** Where the words come from that name an entry in a list: the first that has any. */
  title: z.array(answerRef).min(1).max(6),
  /** And its second line: the first that has words and is not the title. */
  line: z.array(answerRef).max(6),
  /** Who starts it: the client alone, both together, or the therapist. */
  lead: z.enum(['client', 'both', 'therapist']),
  needs: z.array(z.enum(needs)).max(6).optional(),
  approaches: z.array(z.enum(approaches)).max(4).optional(),
  /**
   * The second half: these steps ask for themselves on the day of the date or date-time in `at`, else `days` after the first half
   * was kept.
   */
  later: z.strictObject({ steps: z.array(id).min(1).max(40), at: id.optional(), days: z.int().min(0).max(365).optional() }).optional(),
  /** One record that is added to, and not many. */
  once: z.literal(true).optional(),
  /** Kept out of lists until it is asked for: always, or while this holds. */
  hidden: z.union([z.literal(true), condition]).optional(),
  /** While this holds, the calm panel with ways to help is shown. It blocks nothing. */
  safety: condition.optional(),
  /** A published measure with fixed wording. */
  instrument: instrument.optional(),
  /** A drawing of the whole sheet, with its text beside; `review`: what the week of its first date held, worked out from the journal. */
  view: z.enum(['five-areas', 'chain', 'sleep', 'compass', 'review']).optional(),
};

const fields = <F extends z.ZodType>(field: F) => z.array(field).min(1).max(200);

export const field = fieldWith(optionList);
export const definition = z.strictObject({ ...parts, fields: fields(field) });

/** Options that several fields share, under one name; `scores` in their order. */
const optionSet = z.strictObject({ options: optionList, scores: z.array(z.number()).min(1).max(60).optional() });

/** As it stands in a file: `options` may name a set. `full-sheet.ts` makes a `Definition` of it. */
export const definitionFile = z.strictObject({
  ...parts,
  sets: z.record(id, optionSet).optional(),
  fields: fields(fieldWith(z.union([optionList, id]))),
});

export type Definition = z.infer<typeof definition>;
export type DefinitionFile = z.infer<typeof definitionFile>;
export type Field = z.infer<typeof field>;
export type FieldKind = Field['kind'];
export type FieldOf<K extends FieldKind> = Extract<Field, { kind: K }>;
export type Column = FieldOf<'table'>['columns'][number];
export type ColumnOf<K extends Column['kind']> = Extract<Column, { kind: K }>;
export type Calculation = z.infer<typeof calculation>;
export type Step = z.infer<typeof step>;
export type StepItem = z.infer<typeof stepItem>;
export type Length = z.infer<typeof length>;
