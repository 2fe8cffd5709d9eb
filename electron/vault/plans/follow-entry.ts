import type { EntryContent, WorksheetContent } from '../../domain/entries/entry.ts';
import type { Occasion, PlanRecord, PlanTimes } from '../../domain/plans/plan.ts';
import { practicePlan } from '../../domain/plans/practice-plan.ts';
import { epochOf } from '../../domain/records/entry-time.ts';
import type { EntryRecord, StoredRecord } from '../../domain/records/record.ts';
import { choiceIn, textIn } from '../../domain/sessions/sheet-answers.ts';
import { stamp, type EntryDeps } from '../use-cases/entry-deps.ts';
import type { OpenVault } from '../use-cases/open-vault.ts';
import { freshPlan, restatedPlan } from './make-plan.ts';
import { planIdOf } from './plan-id.ts';
import { allPlanRecords } from './plan-records.ts';

const dayMs = 86_400_000;

/**
 * What a save of an entry does to plans, to be written with it: a kept `practice-plan` with a time to come is on Home, and goes there by its new time when
 * that is changed; and a time of a plan knows what was written for it. `step` is the first free step of the change.
 */
export function plansBeside(deps: EntryDeps, vault: OpenVault, record: EntryRecord, step: number): StoredRecord[] {
  const own = ownPlan(deps, vault, record, step);
  const others = allPlanRecords(vault).flatMap((plan) => withOutcome(plan, record) ?? []);
  const told = others.map(({ plan, on, occasion }, at) => {
    const written = stamp(deps, vault, step + 1 + at);
    return restatedPlan(plan, { occasions: { ...plan.occasions, [on]: { ...occasion, counter: written.counter } } }, written);
  });
  return own === null ? told : [own, ...told];
}

function plannedFor({ answers }: WorksheetContent): string | null {
  const when = answers['when'];
  return when?.kind === 'datetime' && textIn(answers, 'task') !== '' ? when.local : null;
}

function ownPlan(deps: EntryDeps, vault: OpenVault, { id, current: { content } }: EntryRecord, step: number): PlanRecord | null {
  if (content.kind !== 'worksheet' || content.worksheet !== practicePlan) return null;
  const at = plannedFor(content);
  const time = at === null ? null : epochOf({ at, zone: content.when.zone });
  if (at === null || time === null) return null;
  const remind = choiceIn(content.answers, 'reminder') === 'yes';
  const plan = vault.store.get(planIdOf(id));
  if (plan === undefined) {
    // A plan of long ago that is written down now is a record, not something to do.
    if (time < deps.now().getTime() - dayMs) return null;
    const times: PlanTimes = { at, zone: content.when.zone, every: 'once', days: [], until: null };
    return freshPlan(id, { does: null, times, remind, from: null }, stamp(deps, vault, step));
  }
  if (plan.type !== 'plan' || (plan.times.at === at && plan.remind === remind)) return null;
  return restatedPlan(plan, { times: { ...plan.times, at }, remind }, stamp(deps, vault, step));
}

/** A time that was begun with this entry, or with the draft that it was. */
function withOutcome(plan: PlanRecord, { id, current: { content } }: EntryRecord): { plan: PlanRecord; on: string; occasion: Occasion } | null {
  for (const [on, occasion] of Object.entries(plan.occasions)) {
    if (occasion.entry?.slice(10) !== id.slice(10)) continue;
    const state = stateAfter(occasion.state, content);
    return state === occasion.state && occasion.entry === id ? null : { plan, on, occasion: { ...occasion, state, entry: id } };
  }
  return null;
}

/** What is kept whole was done, what is kept half was half done; what the person said themselves stays. */
function stateAfter(state: Occasion['state'], content: EntryContent): Occasion['state'] {
  if (state !== 'started' && state !== 'part') return state;
  return content.kind === 'worksheet' && content.state === 'part' ? 'part' : 'did';
}
