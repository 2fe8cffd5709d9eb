import { z } from 'zod';
import { entryId } from '../domain/entries/entry.ts';
import { answers } from '../domain/worksheets/answers.ts';

/** Calls about what was answered on a sheet over some days. */

const day = z.iso.date();

const rangeEntry = z.strictObject({
  id: entryId,
  /** The day that the sheet is about, which may be another than the one on which it was written. */
  day,
  /** IANA zone of its wall times. */
  zone: z.string(),
  version: z.int(),
  answers,
});

export const rangeCalls = {
  /**
   * The entries of a sheet whose day lies from `from` to `to`, the oldest first, at most 200, the trash left out. `before` and
   * `after`: the nearest days outside that have one; `loading` is true while older months are still being opened.
   */
  'sheets.range': {
    input: z.strictObject({ worksheet: z.string().max(60), from: day, to: day }),
    output: z.strictObject({ entries: z.array(rangeEntry), before: day.nullable(), after: day.nullable(), loading: z.boolean() }),
  },
  /** What the seven days up to and with `last` held, in counts and means; null when fewer than three entries are of them. */
  'sheets.week': {
    input: z.strictObject({ last: day }),
    output: z
      .strictObject({
        sheets: z.int(),
        practices: z.int(),
        checkIns: z.int(),
        pages: z.int(),
        energy: z.strictObject({ mean: z.number(), n: z.int() }).nullable(),
        nights: z.strictObject({ written: z.int(), asleep: z.number().nullable(), share: z.number().nullable() }).nullable(),
        doses: z.strictObject({ taken: z.number(), planned: z.number() }).nullable(),
        measures: z.array(z.strictObject({ acronym: z.string(), value: z.number(), top: z.int(), day })),
      })
      .nullable(),
  },
} as const;

export type RangeEntry = z.infer<typeof rangeEntry>;
