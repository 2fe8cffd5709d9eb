import { Temporal } from 'temporal-polyfill';
import type { WorksheetContent } from '../../domain/entries/entry.ts';
import { planSheet, type PlanRecord } from '../../domain/plans/plan.ts';
import type { EntryRecord } from '../../domain/records/record.ts';
import { newEntry } from '../../domain/records/revise.ts';
import type { Answers } from '../../domain/worksheets/answers.ts';
import { completeness } from '../../domain/worksheets/completeness.ts';
import { lookDayOf } from '../../domain/worksheets/later.ts';
import { tidyAnswers } from '../../domain/worksheets/tidy.ts';
import { newId, written } from '../people/people-deps.ts';
import { stamp, type EntryDeps } from '../use-cases/entry-deps.ts';
import type { OpenVault } from '../use-cases/open-vault.ts';
import { newestShipped } from '../worksheets/known-sheets.ts';

export type PlanGiven = Pick<PlanRecord, 'does' | 'times' | 'remind' | 'from'> & { /** Of `practice-plan`; when and whether to be reminded follow from the rest. */ answers: Answers };

/**
 * The two records of a new plan: the entry with its words, as a save by hand would leave it, and the plan beside it. Nothing is written.
 * @param step - the first of the two stamps that they take.
 */
export function newPlan(deps: EntryDeps, vault: OpenVault, { answers: given, does, times, remind, from }: PlanGiven, step = 0): { entry: EntryRecord; plan: PlanRecord } {
  const definition = newestShipped(planSheet);
  if (definition === undefined) throw new Error('The sheet for plans is not carried');
  const answers = tidyAnswers({ ...given, when: { kind: 'datetime', local: times.at }, reminder: { kind: 'choice', chosen: remind ? 'yes' : 'no' } });
  const length = definition.lengths.at(-1)?.id ?? '';
  const now = Temporal.Instant.fromEpochMilliseconds(deps.now().getTime()).toZonedDateTimeISO(times.zone).toPlainDateTime();
  const content: WorksheetContent = {
    kind: 'worksheet',
    when: { at: now.toString({ smallestUnit: 'minute' }), zone: times.zone },
    tags: [],
    bring: false,
    links: [],
    privateNote: '',
    worksheet: planSheet,
    version: definition.version,
    length,
    answers,
    looks: [],
    lookOn: lookDayOf(definition, { answers: {}, lookOn: null }, answers, now.toPlainDate().toString()),
    state: completeness(definition, length, answers).state,
  };
  const entry = newEntry(newId(deps), content, stamp(deps, vault, step));
  const plan: PlanRecord = { type: 'plan', id: newId(deps), ...written(deps, vault, step + 1), parents: [], entry: entry.id, does, times, remind, from, occasions: {}, ended: null };
  return { entry, plan };
}
