import { z } from 'zod';
import { answerRef, condition, value } from './tree-schema.ts';

/** The kinds of field that a worksheet is made of. `kinds.ts` says which kind of answer each takes. */

export const id = z.string().regex(/^[a-z][a-z0-9_]*$/).max(60);
export const sheetId = z.string().regex(/^[a-z][a-z0-9-]*$/).max(60);
export const optionList = z.array(id).min(1).max(60);

const base = {
  id,
  /** Needed for the sheet to count as whole. Everything else may stay empty. */
  needed: z.literal(true).optional(),
  /** Shown only when this holds. It may look at earlier fields only. */
  when: condition.optional(),
  /** Left out of what is passed on unless the person ticks it there. */
  private: z.literal(true).optional(),
};

/** How a computed number is shown: plain, with %, as "7 h 20 min", as a time of day, or with + or −. */
const shown = {
  show: z.enum(['plain', 'percent', 'duration', 'clock', 'signed']).optional(),
  decimals: z.int().min(0).max(2).optional(),
};

/** One score an option, in their order: makes the chosen option count as a number. */
const scores = z.array(z.number()).min(1).max(60).optional();

export const calculation = z.discriminatedUnion('type', [
  /** How each feeling moved between a feelings field and its re-rating, in words. */
  z.strictObject({ type: z.literal('feelings-change'), before: id, after: id }),
  /** How one number moved, in words. */
  z.strictObject({ type: z.literal('change'), before: value, after: value }),
  /** Numbers side by side, without a verdict. While `faulty` holds, the words for that stand there, and no number. */
  z.strictObject({
    type: z.literal('values'),
    of: z.array(z.strictObject({ id, value, ...shown })).min(1).max(12),
    faulty: condition.optional(),
  }),
  /** How often each option was chosen in a column. */
  z.strictObject({ type: z.literal('tally'), field: id, column: id }),
  /** What stands in `say` in the rows with the highest numbers in `by`; a tie keeps the order of the rows. */
  z.strictObject({ type: z.literal('top-rows'), field: id, by: id, say: id, most: z.int().min(1).max(10) }),
]);

/** `later`: asked in the second half of a two-step sheet, where its table stands a second time. */
const cell = { id, later: z.literal(true).optional() };

const linkedFrom = { worksheet: sheetId, field: id, of: answerRef.optional() };

function columnWith<O extends z.ZodType>(options: O) {
  return z.discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('text'), ...cell }),
    z.strictObject({ kind: z.literal('long'), ...cell }),
    z.strictObject({ kind: z.literal('percent'), ...cell }),
    z.strictObject({ kind: z.literal('n10'), ...cell }),
    z.strictObject({ kind: z.literal('suds'), ...cell }),
    z.strictObject({ kind: z.literal('count'), ...cell }),
    z.strictObject({ kind: z.literal('duration'), ...cell }),
    z.strictObject({ kind: z.literal('date'), ...cell }),
    z.strictObject({ kind: z.literal('time'), ...cell }),
    z.strictObject({ kind: z.literal('datetime'), ...cell }),
    z.strictObject({ kind: z.literal('yes-no'), ...cell }),
    z.strictObject({ kind: z.literal('choice'), ...cell, options, scores }),
    z.strictObject({ kind: z.literal('multi'), ...cell, options }),
    /** Worked out from the other cells of the row. */
    z.strictObject({ kind: z.literal('calc'), ...cell, value, ...shown }),
    /** Over the entries of another sheet, and those of sheets in `also`, whose `field` links to this row: how many there are, or the newest value in them. */
    z.strictObject({ kind: z.literal('linked'), ...cell, ...linkedFrom, how: z.enum(['count', 'last']), also: z.array(z.strictObject(linkedFrom)).min(1).max(3).optional() }),
  ]);
}

/** A drawing beside the rows, with the same content: nothing that only a picture says. */
const view = z.enum(['week', 'arrows', 'chain', 'bars', 'lines', 'wave', 'ladder']).optional();

/** Every kind of field, with lists of options of that shape: in a file, the name of a shared set may stand for a list. */
export function fieldWith<O extends z.ZodType>(options: O) {
  const columns = z.array(columnWith(options)).min(1).max(12);
  return z.discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('text'), ...base }),
    /** `weight` sets off what the person came to, when it is read. */
    z.strictObject({ kind: z.literal('long'), ...base, weight: z.literal('conclusion').optional() }),
    z.strictObject({ kind: z.literal('list'), ...base }),
    z.strictObject({ kind: z.literal('feelings'), ...base }),
    /** 0–100. `of` names the field whose words it rates, and beside which it is read. */
    z.strictObject({ kind: z.literal('percent'), ...base, of: id.optional() }),
    z.strictObject({ kind: z.literal('n10'), ...base, of: id.optional() }),
    /** Distress, 0–100. */
    z.strictObject({ kind: z.literal('suds'), ...base, of: id.optional() }),
    /** A small whole number, entered as such. */
    z.strictObject({ kind: z.literal('count'), ...base, most: z.int().min(1).max(9999).optional() }),
    /** Minutes, entered as hours and minutes. */
    z.strictObject({ kind: z.literal('duration'), ...base }),
    z.strictObject({ kind: z.literal('yes-no'), ...base }),
    /** `other` offers something else in one's own words. */
    z.strictObject({ kind: z.literal('choice'), ...base, options, scores, other: z.literal(true).optional() }),
    /** One of what was chosen in an earlier `multi` or `patterns` field. */
    z.strictObject({ kind: z.literal('choice-among'), ...base, of: id }),
    z.strictObject({ kind: z.literal('multi'), ...base, options, other: z.literal(true).optional() }),
    /** The thinking patterns of the vocabulary and the person's own. `facts` offers "it fits the facts" beside them. */
    z.strictObject({ kind: z.literal('patterns'), ...base, facts: z.literal(true).optional() }),
    z.strictObject({ kind: z.literal('datetime'), ...base, start: z.literal('now').optional() }),
    z.strictObject({ kind: z.literal('date'), ...base, start: z.literal('today').optional() }),
    z.strictObject({ kind: z.literal('time'), ...base }),
    /**
     * `mark`: at most one row can be marked, and names the others' reference. With `rows`, the rows are these and no others, each
     * named by the sheet's words; `rename` lets the person name them anew (kept in the cell `name`).
     */
    z.strictObject({
      kind: z.literal('table'),
      ...base,
      columns,
      mark: z.literal(true).optional(),
      rows: optionList.optional(),
      rename: z.literal(true).optional(),
      view,
    }),
    /** Rows whose order says something, from the first step to the last. */
    z.strictObject({ kind: z.literal('ladder'), ...base, columns, view }),
    /**
     * Links to other entries; with `only`, of these sheets. `one`: a single link. `rows` names a table of that sheet: the link is
     * then to one of its rows (a step of a ladder, a medicine of the list).
     */
    z.strictObject({ kind: z.literal('links'), ...base, only: z.array(sheetId).min(1).max(20).optional(), one: z.literal(true).optional(), rows: id.optional() }),
    z.strictObject({ kind: z.literal('pair'), ...base, top: z.union([z.literal(10), z.literal(100)]) }),
    /** The words of an earlier feelings field, rated again; it appears once one of them has been rated. */
    z.strictObject({ kind: z.literal('rerate-feelings'), ...base, of: id }),
    /** An earlier percentage or distress, rated again; it appears once the first rating exists. */
    z.strictObject({ kind: z.literal('rerate-percent'), ...base, of: answerRef }),
    z.strictObject({ kind: z.literal('calc'), ...base, calc: calculation }),
    /** Words to read. `caution` sets them apart; `exercises` and `sheets` are offered as ways to go on. */
    z.strictObject({
      kind: z.literal('note'),
      ...base,
      caution: z.literal(true).optional(),
      exercises: z.array(sheetId).min(1).max(6).optional(),
      sheets: z.array(sheetId).min(1).max(6).optional(),
    }),
  ]);
}
