import { z } from 'zod';
import { id } from './field-schema.ts';

/**
 * What makes a worksheet a measure: a published instrument with fixed wording. Its totals are `calc` fields of the sheet; here stands what the
 * publications say about them. Facts and sources come from the clinical reference; where it has none, nothing stands here.
 */

/** One number of a measure. `field` and `value` name the `calc` field and the value in it. */
const score = z.strictObject({
  id,
  field: id,
  value: id,
  range: z.tuple([z.int(), z.int()]),
  /** Published labels by score, both ends counted in. Each has its words, and the measure its source. */
  bands: z.array(z.strictObject({ id, from: z.int(), to: z.int() })).max(8).optional(),
  /** Published thresholds, each with its own words and source; `to` ends a range of thresholds. */
  cutoffs: z.array(z.strictObject({ id, how: z.enum(['at-least', 'below', 'at-most']), at: z.int(), to: z.int().optional() })).max(4).optional(),
  /** Points from which a change is more than day-to-day variation; only where the figure is verified. */
  change: z.int().min(1).optional(),
});

export const instrument = z.strictObject({
  acronym: z.string().min(1).max(20),
  /** The days that the items look back on. */
  recallDays: z.int().min(1).max(366),
  higher: z.enum(['worse', 'better']),
  /** The items that count, in order. */
  items: z.array(id).min(1).max(60),
  scores: z.array(score).min(1).max(8),
  /** LOINC codes that the reference holds as verified; fields and options without one have none. */
  loinc: z
    .strictObject({
      panel: z.string().optional(),
      total: z.string().optional(),
      items: z.record(id, z.string()).optional(),
      /** By field, in the order of its options. */
      answers: z.record(id, z.array(z.string().nullable())).optional(),
    })
    .optional(),
});

export type Instrument = z.infer<typeof instrument>;
export type InstrumentScore = Instrument['scores'][number];
