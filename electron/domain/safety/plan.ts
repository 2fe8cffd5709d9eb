import type { WorksheetContent } from '../entries/entry.ts';
import type { EntryRecord, StoredRecord } from '../records/record.ts';

/** The worksheet that is the safety plan: `worksheets/safety-plan/`. */
export const planSheet = 'safety-plan';

/** The worksheet that is a coping card: `worksheets/coping-card/`. */
export const cardSheet = 'coping-card';

export type PlanRecord = { record: EntryRecord; content: WorksheetContent };

/** The plan in a record; null in any other record. */
export function planIn(record: StoredRecord): PlanRecord | null {
  if (record.type !== 'entry') return null;
  const { content } = record.current;
  return content.kind === 'worksheet' && content.worksheet === planSheet ? { record, content } : null;
}

/**
 * The one plan. Two copies of a journal may each bring one along: then the one that was saved last stands, those outside the trash first.
 * `trashed`: it lies in the trash. Null when there is none.
 */
export function planOf(records: Iterable<StoredRecord>): (PlanRecord & { trashed: boolean }) | null {
  let best: PlanRecord | null = null;
  for (const record of records) {
    const plan = planIn(record);
    if (plan !== null && (best === null || comesBefore(plan.record, best.record))) best = plan;
  }
  return best === null ? null : { ...best, trashed: best.record.current.trashedAt !== null };
}

function comesBefore(a: EntryRecord, b: EntryRecord): boolean {
  const trashed = Number(a.current.trashedAt !== null) - Number(b.current.trashedAt !== null);
  if (trashed !== 0) return trashed < 0;
  return a.current.at === b.current.at ? a.id > b.id : a.current.at > b.current.at;
}
