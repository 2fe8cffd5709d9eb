import type { EntryContent } from '../domain/entries/entry.ts';
import { sameJson } from '../domain/entries/same-content.ts';
import type { PlanShape } from '../domain/plans/plan.ts';

/**
 * One half-written thing, `drafts/<id>.json.age`. `base` is the revision that an edit began from. `plan`: the content is the words of a plan that is
 * being made or changed, and this is the rest of it. `place`: the step of a sheet at which it was left.
 */
export type DraftFile = { id: string; entry: string | null; base: string | null; kept: string; content: EntryContent; plan?: PlanShape | undefined; place?: string | undefined };

/** Whether two drafts hold the same, wherever they were left. */
export function sameDraft(a: Pick<DraftFile, 'content' | 'plan'>, b: Pick<DraftFile, 'content' | 'plan'>): boolean {
  return sameJson(a.content, b.content) && sameJson(a.plan ?? null, b.plan ?? null);
}

/** All that was written in a draft, as text. */
export function draftText({ content, plan }: DraftFile): string {
  return JSON.stringify(content) + (plan === undefined ? '' : JSON.stringify(plan));
}
