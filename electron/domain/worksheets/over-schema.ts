import { z } from 'zod';
import { id } from './field-schema.ts';
import { condition, value } from './tree-schema.ts';

/**
 * What several entries of one sheet come to together: `worksheets/<id>/over.json`. It is no part of a definition, so that a figure
 * can be added or mended without a new version; its words stand in it, and a tally or a list is named by the sheet's own words.
 */

const said = { en: z.string().min(1).max(120), es: z.string().min(1).max(120) };
const shown = { show: z.enum(['plain', 'percent', 'duration', 'signed']).optional(), decimals: z.int().min(0).max(1).optional() };

export const figure = z.discriminatedUnion('type', [
  /** Of the entries for which `among` holds, those for which `of` holds: "3 of 8". */
  z.strictObject({ type: z.literal('share'), ...said, of: condition, among: condition }),
  /** The same over what each entry counts: doses taken of doses planned. */
  z.strictObject({ type: z.literal('share-of'), ...said, part: value, whole: value }),
  z.strictObject({ type: z.literal('mean'), ...said, value, ...shown }),
  z.strictObject({ type: z.literal('sum'), ...said, value, ...shown }),
  /** How often each option of a `choice`, `yes-no` or `multi` was chosen, own ones too; with `column` in the rows of a table. */
  z.strictObject({ type: z.literal('tally'), field: id, column: id.optional() }),
  /** A count, by the day of the week: of rows for which something holds, say. */
  z.strictObject({ type: z.literal('weekdays'), ...said, value }),
  /** The rows of a table for which `where` holds, by the part of the day in a column of times. */
  z.strictObject({ type: z.literal('dayparts'), ...said, field: id, time: id, where: condition }),
  /** Answers side by side, a line an entry: what was expected, and what came. */
  z.strictObject({ type: z.literal('beside'), ...said, fields: z.array(id).min(2).max(5) }),
]);

export const over = z.strictObject({ format: z.literal('footbridge-over'), figures: z.array(figure).min(1).max(8) });

export type Over = z.infer<typeof over>;
export type Figure = z.infer<typeof figure>;
export type FigureOf<T extends Figure['type']> = Extract<Figure, { type: T }>;
