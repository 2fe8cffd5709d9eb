import type { EntryRecord } from '../../domain/records/record.ts';
import { fail, ok, type Result } from '../../contract/result.ts';
import type { WorksheetContent } from '../../domain/entries/entry.ts';
import type { PlanRecord } from '../../domain/plans/plan.ts';
import { practicePlan } from '../../domain/plans/practice-plan.ts';
import { withTimes } from '../../domain/plans/with-times.ts';
import { epochOf } from '../../domain/records/entry-time.ts';
import type { Stamp } from '../../domain/records/revise.ts';
import { nextRecord } from '../use-cases/next-record.ts';
import { stamp, type EntryDeps } from '../use-cases/entry-deps.ts';
import type { OpenVault } from '../use-cases/open-vault.ts';
import { planIdOf } from './plan-id.ts';

export type PlanGiven = Pick<PlanRecord, 'does' | 'times' | 'remind' | 'from'> & { words: WorksheetContent };

export function freshPlan(entry: string, given: Omit<PlanGiven, 'words'>, { rev, device, counter }: Stamp): PlanRecord {
  const { does, times, remind, from } = given;
  return { type: 'plan', id: planIdOf(entry), rev, parents: [], device, counter, entry, does, times, remind, from, occasions: {}, ended: null };
}

export function restatedPlan(record: PlanRecord, change: Partial<Pick<PlanRecord, 'does' | 'times' | 'remind' | 'occasions' | 'ended'>>, { rev, device, counter }: Stamp): PlanRecord {
  return { ...record, ...change, rev, parents: [record.rev], device, counter };
}

/**
 * A new plan as its two records, to be put as one: the entry with its words, and its times. Takes two steps of the change from `step` on.
 * `bad-input` for a time that does not exist, or words of another sheet.
 */
export function newPlan(deps: EntryDeps, vault: OpenVault, given: PlanGiven, draft: string | null = null, step = 0): Result<{ entry: EntryRecord; plan: PlanRecord }> {
  if (given.words.worksheet !== practicePlan) return fail('bad-input', 'words');
  if (epochOf(given.times) === null) return fail('bad-input', 'times');
  const content = withTimes(given.words, given.times, given.remind);
  const entry = nextRecord(deps, vault, { id: null, base: null, content, draft }, step);
  if (!entry.ok) return entry;
  const { record } = entry.value;
  const written = stamp(deps, vault, step + 1);
  // Sent twice from one draft: what was said of it since stays.
  const before = vault.store.get(planIdOf(record.id));
  const { does, times, remind } = given;
  return ok({ entry: record, plan: before?.type === 'plan' ? restatedPlan(before, { does, times, remind }, written) : freshPlan(record.id, given, written) });
}
