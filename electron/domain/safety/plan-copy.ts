import { z } from 'zod';
import { entryId, instant } from '../entries/entry.ts';
import type { StoredRecord } from '../records/record.ts';
import { answers } from '../worksheets/answers.ts';
import { planOf } from './plan.ts';

/**
 * The clear copy of the safety plan in the profile, for the lock screen: `plans/<place>.json`. The file is there as long as the person's choice
 * stands. It holds the plan's answers and nothing else of the entry: no tags, links, private note or older states.
 */
export const planCopy = z.strictObject({
  format: z.literal('footbridge-plan-copy'),
  version: z.literal(1),
  /** The entry that it is a copy of: when that one is deleted for good, the copy goes. */
  entry: entryId,
  /** Null while the plan lies in the trash. */
  plan: z.strictObject({ sheet: z.int().min(1), saved: instant, answers }).nullable(),
});

export type PlanCopy = z.infer<typeof planCopy>;

/** What the clear copy should hold now; null where there is no plan among these records. */
export function copyOf(records: Iterable<StoredRecord>): PlanCopy | null {
  const found = planOf(records);
  if (found === null) return null;
  const { record, content, trashed } = found;
  const plan = trashed ? null : { sheet: content.version, saved: record.current.at, answers: content.answers };
  return { format: 'footbridge-plan-copy', version: 1, entry: record.id, plan };
}
