import { z } from 'zod';

/** The words of a worksheet in one language: `worksheets/<id>/text.<lang>.json`. Ids are those of the definition. */

const words = z.string().trim().min(1).max(600);
const byId = <T extends z.ZodType>(item: T) => z.record(z.string().max(60), item);

const ends = {
  /** The words at the two ends of a track. */
  low: words.optional(),
  high: words.optional(),
};

/** Ready-made beginnings, each a button that writes it: questions to ask, signs to choose from. */
const chips = z.array(words).min(1).max(30).optional();

export const columnWords = z.strictObject({ label: words, hint: words.optional(), chips, options: byId(words).optional(), ...ends });

export const fieldWords = z.strictObject({
  /** Names the field on a page, in reading and in print. */
  label: words,
  help: words.optional(),
  /** A grey example in the empty field. */
  hint: words.optional(),
  /** What the button says that adds a line, a row, an own option. */
  add: words.optional(),
  /** What marking a row says. */
  mark: words.optional(),
  /** For a field behind a fold: what opens it. */
  fold: words.optional(),
  chips,
  /** For `yes-no`, words here stand instead of "Yes" and "No". */
  options: byId(words).optional(),
  /** The names of fixed rows. */
  rows: byId(words).optional(),
  columns: byId(columnWords).optional(),
  /** For computed values: a label each. */
  values: byId(words).optional(),
  /** What stands there instead while the answers cannot be right: "please check the times". */
  faulty: words.optional(),
  /** The label when this field is read together with its re-rating. */
  together: words.optional(),
  ...ends,
});

/** A made-up person; two or three different lives a step. */
export const example = z.strictObject({ who: words, says: z.array(words).min(1).max(6) });

export const stepWords = z.strictObject({
  question: words,
  help: words.optional(),
  hints: z.array(words).max(8).optional(),
  examples: z.array(example).max(4).optional(),
  caution: words.optional(),
});

export const sheetWords = z.strictObject({
  name: words,
  /** What it is for, in one line. */
  purpose: words,
  lengths: byId(z.strictObject({ name: words, line: words })),
  steps: byId(stepWords),
  fields: byId(fieldWords),
  /** The words of shared sets of options. */
  sets: byId(byId(words)).optional(),
  /** Of a published measure. Its fixed words are the fields' labels and the options. */
  instrument: z
    .strictObject({
      /** Printed under the form, as its licence asks. */
      notice: words,
      /** The language of the fixed words when no verified text in this one is there. */
      wording: z.literal('en').optional(),
      scores: byId(words),
      bands: byId(words).optional(),
      /** Who published the bands, and when: stands beside each. */
      bandsFrom: words.optional(),
      cutoffs: byId(words).optional(),
      changeFrom: words.optional(),
    })
    .optional(),
  /** Always in sight while the sheet is filled in. */
  caution: words.optional(),
  /** Heads the second half of a two-step sheet, and asks for it on Home: "How did it go?" */
  later: words.optional(),
  /** Every shipped sheet has all three; one of one's own may leave them empty. */
  about: z.strictObject({ forWhom: z.array(words), notWhen: z.array(words), idea: z.array(words) }),
});

export type ColumnWords = z.infer<typeof columnWords>;
export type FieldWords = z.infer<typeof fieldWords>;
export type StepWords = z.infer<typeof stepWords>;
export type SheetWords = z.infer<typeof sheetWords>;
export type Example = z.infer<typeof example>;
