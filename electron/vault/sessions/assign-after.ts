import { fail, ok, type Result } from '../../contract/result.ts';
import type { AssignmentDraftRecord } from '../../domain/assignments/assignment-records.ts';
import { itemAnswers, type AssignmentItem } from '../../domain/assignments/assignment.ts';
import type { WorksheetContent } from '../../domain/entries/entry.ts';
import { cameFrom } from '../../domain/people/person-sheet.ts';
import { practicePlan } from '../../domain/plans/practice-plan.ts';
import { wall } from '../../domain/sessions/session.ts';
import { newId } from '../people/people-deps.ts';
import { putForPerson, recordsForPerson } from '../people/person-records.ts';
import { stamp, type EntryDeps } from '../use-cases/entry-deps.ts';
import type { OpenVault } from '../use-cases/open-vault.ts';

/** A plan that both wrote, as something that is given: its first half, once, at its time; where it has none, at `at`. How sure somebody is of it stays theirs. */
function itemOf({ answers, when }: WorksheetContent, at: string): AssignmentItem {
  const planned = answers['when'];
  const local = planned?.kind === 'datetime' && wall.safeParse(planned.local).success ? planned.local : null;
  const fits = Object.entries(itemAnswers.shape).filter(([field, schema]) => schema.safeParse(answers[field]).success && answers[field] !== undefined);
  return { does: null, times: { at: local ?? at, zone: when.zone, every: 'once', days: [], until: null }, remind: false, answers: itemAnswers.parse(Object.fromEntries(fits.map(([field]) => [field, answers[field]]))) };
}

/**
 * Puts the plans that were written in a session with a person together, as something to give to them; it can be changed before it goes out.
 * Errors: `not-found` (no such session, or no plan was written in it), `vault-read-only`, disk errors. Ask for it within a turn.
 */
export async function assignAfter(deps: EntryDeps, vault: OpenVault, { series, on, now }: { series: string; on: string; now: string }): Promise<Result<{ draft: string; contact: string }>> {
  const record = vault.store.get(series);
  const contact = record?.type === 'session' ? record.plan.contact : undefined;
  if (contact === undefined) return fail('not-found');
  if (vault.store.readOnly) return fail('vault-read-only');
  const here = (await recordsForPerson(vault, contact, 'received')).filter((one) => one.here?.series === series && one.here.on === on);
  const plans = cameFrom(here).flatMap(({ entry: { content } }) => (content.kind === 'worksheet' && content.worksheet === practicePlan ? [content] : []));
  if (plans.length === 0) return fail('not-found');
  const draft: AssignmentDraftRecord = { type: 'assignment-draft', id: newId(deps), parents: [], ...stamp(deps, vault), contact, forWhom: '', note: '', items: plans.map((plan) => itemOf(plan, now)), copies: [] };
  const put = await putForPerson(vault, contact, [draft]);
  if (!put.ok) return put;
  deps.emit('assign.changed', {});
  return ok({ draft: draft.id, contact });
}
