import { z } from 'zod';
import { answerRef, condition, value } from './tree-schema.ts';

/**
 * A worksheet as data: `worksheets/<id>/v<version>.json`. It holds no words; those are in `text.<lang>.json` under the same ids.
 * A released version never changes, because an answer pins the version that it was given to.
 */

const id = z.string().regex(/^[a-z][a-z0-9_]*$/).max(60);

const base = {
  id,
  /** Needed for the sheet to count as whole. Everything else may stay empty. */
  needed: z.literal(true).optional(),
  /** Shown only when this holds. It may look at earlier fields only. */
  when: condition.optional(),
};

const options = z.array(id).min(1).max(60);

export const column = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('text'), id }),
  z.strictObject({ kind: z.literal('long'), id }),
  z.strictObject({ kind: z.literal('percent'), id }),
  z.strictObject({ kind: z.literal('n10'), id }),
  z.strictObject({ kind: z.literal('choice'), id, options }),
]);

export const calculation = z.discriminatedUnion('type', [
  /** How each feeling moved between a feelings field and its re-rating, in words. */
  z.strictObject({ type: z.literal('feelings-change'), before: id, after: id }),
  /** How one number moved, in words. */
  z.strictObject({ type: z.literal('change'), before: value, after: value }),
  /** Numbers side by side, without a verdict. */
  z.strictObject({ type: z.literal('values'), of: z.array(z.strictObject({ id, value })).min(1).max(12) }),
]);

export const field = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('text'), ...base }),
  /** `weight` sets off what the person came to, when it is read. */
  z.strictObject({ kind: z.literal('long'), ...base, weight: z.literal('conclusion').optional() }),
  z.strictObject({ kind: z.literal('list'), ...base }),
  z.strictObject({ kind: z.literal('feelings'), ...base }),
  /** 0–100. `of` names the field whose words it rates, and beside which it is read. */
  z.strictObject({ kind: z.literal('percent'), ...base, of: id.optional() }),
  z.strictObject({ kind: z.literal('n10'), ...base, of: id.optional() }),
  z.strictObject({ kind: z.literal('choice'), ...base, options }),
  /** One of what was chosen in an earlier `multi` or `patterns` field. */
  z.strictObject({ kind: z.literal('choice-among'), ...base, of: id }),
  z.strictObject({ kind: z.literal('multi'), ...base, options, other: z.literal(true).optional() }),
  /** The thinking patterns of the vocabulary and the person's own. `facts` offers "it fits the facts" beside them. */
  z.strictObject({ kind: z.literal('patterns'), ...base, facts: z.literal(true).optional() }),
  z.strictObject({ kind: z.literal('datetime'), ...base, start: z.literal('now').optional() }),
  /** `mark`: at most one row can be marked, and names the others' reference. */
  z.strictObject({ kind: z.literal('table'), ...base, columns: z.array(column).min(1).max(10), mark: z.literal(true).optional() }),
  z.strictObject({ kind: z.literal('pair'), ...base, top: z.union([z.literal(10), z.literal(100)]) }),
  /** The words of an earlier feelings field, rated again; it appears once one of them has been rated. */
  z.strictObject({ kind: z.literal('rerate-feelings'), ...base, of: id }),
  /** An earlier percentage, rated again; it appears once the first rating exists. */
  z.strictObject({ kind: z.literal('rerate-percent'), ...base, of: answerRef }),
  z.strictObject({ kind: z.literal('calc'), ...base, calc: calculation }),
  z.strictObject({ kind: z.literal('note'), ...base }),
]);

/** How a step lays out its fields: one below the other, two side by side where there is room, or behind a fold. */
export const stepItem = z.union([
  id,
  z.strictObject({ beside: z.tuple([id, id]) }),
  z.strictObject({ fold: id }),
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

export const definition = z.strictObject({
  format: z.literal('footbridge-worksheet'),
  id: z.string().regex(/^[a-z][a-z0-9-]*$/).max(60),
  version: z.int().min(1),
  fields: z.array(field).min(1).max(200),
  steps: z.array(step).min(1).max(60),
  /** Lengths of one and the same record, shortest first. */
  lengths: z.array(length).min(1).max(6),
  /** Where the words come from that name an entry in a list: the first that has any. */
  title: z.array(answerRef).min(1).max(6),
  /** And its second line: the first that has words and is not the title. */
  line: z.array(answerRef).max(6),
  /** Who starts it: the client alone, both together, or the therapist. */
  lead: z.enum(['client', 'both', 'therapist']),
});

export type Definition = z.infer<typeof definition>;
export type Field = z.infer<typeof field>;
export type FieldKind = Field['kind'];
export type FieldOf<K extends FieldKind> = Extract<Field, { kind: K }>;
export type Column = z.infer<typeof column>;
export type Calculation = z.infer<typeof calculation>;
export type Step = z.infer<typeof step>;
export type StepItem = z.infer<typeof stepItem>;
export type Length = z.infer<typeof length>;
