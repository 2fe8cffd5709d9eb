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
} as const;

export type RangeEntry = z.infer<typeof rangeEntry>;
