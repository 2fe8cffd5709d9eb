import { z } from 'zod';
import { entryId } from '../domain/entries/entry.ts';
import { answerRef } from '../domain/worksheets/tree-schema.ts';

/** Calls about what worksheets say of one another. Filled sheets are entries: `entry-calls.ts`. */

const id = z.string().max(60);
const row = z.string().min(1).max(40);

/** Something that a field can link to. `name` is in the person's words; empty when there are none yet. */
const target = z.strictObject({
  entry: entryId,
  row: row.nullable(),
  name: z.string().max(200),
  kind: z.enum(['journal', 'check-in', 'worksheet']),
  worksheet: id.nullable(),
  /** The entry's day. */
  day: z.iso.date(),
});

export const sheetCalls = {
  /**
   * What a links field offers, newest first, at most 60, and everything that it links to already (`taken`), as far as that is
   * still here. `only`: of these sheets; null: any entry. `rows`: the rows of that table instead of the entries.
   */
  'sheets.targets': {
    input: z.strictObject({ only: z.array(id).max(20).nullable(), rows: id.nullable(), taken: z.array(entryId).max(100) }),
    output: z.array(target),
  },
  /**
   * For each row of an entry's table: how many entries of those sheets link to it in their `field`, or the newest value of `of` in them.
   * Rows to which none links are not in it.
   */
  'sheets.linked': {
    input: z.strictObject({ entry: entryId, how: z.enum(['count', 'last']), from: z.array(z.strictObject({ worksheet: id, field: id, of: answerRef.nullable() })).min(1).max(4) }),
    output: z.array(z.strictObject({ row, number: z.number() })),
  },
} as const;

export type LinkTargetFound = z.infer<typeof target>;
