import type { VaultClient } from '../../../electron/contract/client.ts';
import type { Output } from '../../../electron/contract/calls.ts';
import type { PlanSaid } from '../../../electron/contract/plan-calls.ts';
import { fail, ok, type Result } from '../../../electron/contract/result.ts';
import { answersIn } from '../../../electron/domain/plans/plan-answers.ts';
import type { WorksheetContent } from '../../../electron/domain/entries/entry.ts';
import type { PlanShape } from '../../../electron/domain/plans/plan.ts';
import type { PlanFormStart } from './plan-keeper.ts';

/** `before`: what got in the way of it lately. */
export type FormStart = PlanFormStart & { before: PlanSaid[] };
type Draft = Output<'drafts.read'>;

/** What got in the way the last times is of use for the next ones. */
function inTheWay(past: Output<'plans.read'>['past']): PlanSaid[] {
  return past.flatMap(({ said }) => (said !== null && (answersIn(said).includes('hindered') || said.note !== '') ? [said] : [])).slice(0, 3);
}

function words({ content }: Draft): WorksheetContent | null {
  return content.kind === 'worksheet' ? content : null;
}

/** A plan to be changed, as it was left when that was begun before. `now` is the person's wall time. */
async function readPlan(vault: VaultClient, name: { plan: string | null; entry: string | null }, draft: Draft | null, now: string): Promise<Result<FormStart>> {
  const read = await vault.call('plans.read', { ...name, now });
  if (!read.ok) return read;
  const { plan, entry, rev, does, times, remind, past } = read.value;
  let held = draft;
  if (held === null) {
    const beside = await vault.call('entries.read', { id: entry });
    const begun = beside.ok && beside.value.draft !== null ? await vault.call('drafts.read', { draft: beside.value.draft }) : null;
    held = begun?.ok === true ? begun.value : null;
  }
  const edited = held === null ? null : words(held);
  return ok({
    plan,
    entry,
    base: held?.base ?? rev,
    draft: edited === null ? null : (held?.draft ?? null),
    words: edited ?? read.value.words,
    shape: held?.plan ?? { does, times, remind },
    before: inTheWay(past),
  });
}

/** What a form for a plan begins with: a plan, or one that was begun and not kept yet. `not-found` where there is neither. */
export async function readForm(vault: VaultClient, { id, draft }: { id?: string | undefined; draft?: string | undefined }, fresh: PlanShape, now: string): Promise<Result<FormStart>> {
  if (draft === undefined) return readPlan(vault, { plan: id ?? null, entry: null }, null, now);
  const held = await vault.call('drafts.read', { draft });
  if (!held.ok) return held;
  if (held.value.entry !== null) return readPlan(vault, { plan: null, entry: held.value.entry }, held.value, now);
  const begun = words(held.value);
  return begun === null ? fail('not-found') : ok({ plan: null, entry: null, base: null, draft, words: begun, shape: held.value.plan ?? fresh, before: [] });
}
