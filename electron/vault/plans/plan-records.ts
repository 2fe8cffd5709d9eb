import type { PlanItem } from '../../contract/plan-calls.ts';
import type { WorksheetContent } from '../../domain/entries/entry.ts';
import { nextOccasion } from '../../domain/plans/occasions.ts';
import type { PlanRecord } from '../../domain/plans/plan.ts';
import { practicePlan } from '../../domain/plans/practice-plan.ts';
import { textIn } from '../../domain/sessions/sheet-answers.ts';
import type { JournalItem } from '../use-cases/journal.ts';
import type { OpenVault } from '../use-cases/open-vault.ts';

/** A plan with its words. */
export type Held = { record: PlanRecord; item: JournalItem; words: WorksheetContent };

/** A plan whose words are there; also one that lies in the trash. */
export function heldPlan({ store, journal }: OpenVault, id: string): Held | undefined {
  const record = store.get(id);
  if (record?.type !== 'plan') return undefined;
  const item = journal.get(record.entry);
  const content = item?.record.current.content;
  return item !== undefined && content?.kind === 'worksheet' && content.worksheet === practicePlan ? { record, item, words: content } : undefined;
}

export function allPlanRecords({ store }: OpenVault): PlanRecord[] {
  return store.ofType('plan');
}

/** Every plan outside the trash whose words are there. */
export function heldPlans(vault: OpenVault): Held[] {
  return allPlanRecords(vault).flatMap(({ id }) => {
    const held = heldPlan(vault, id);
    return held === undefined || held.item.trashed ? [] : [held];
  });
}

export function planItemOf({ record, item, words }: Held, now: string): PlanItem {
  const { id, entry, does, times, remind, from, ended } = record;
  const long = words.answers['how_long'];
  return {
    plan: id,
    entry,
    task: textIn(words.answers, 'task'),
    firstStep: textIn(words.answers, 'first_step'),
    where: textIn(words.answers, 'where'),
    minutes: long?.kind === 'number' ? long.number : null,
    does,
    times,
    remind,
    from: from?.name ?? null,
    ended,
    next: nextOccasion(record, now),
    trashed: item.trashed,
  };
}
