import type { EntryContent } from '../domain/entries/entry.ts';
import { practisedOn } from '../domain/exercises/practice-log.ts';
import { sameJson } from '../domain/entries/same-content.ts';
import type { PlanShape } from '../domain/plans/plan.ts';

/**
 * One half-written thing, `drafts/<id>.json.age`. `base` is the revision that an edit began from. `plan`: the content is the words of a plan that is
 * being made or changed, and this is the rest of it. `place`: the step of a sheet at which it was left. `runs`: a practice that was running when this was
 * kept, and would go on for so many milliseconds at most; until when it did, the file's date says.
 */
export type DraftFile = { id: string; entry: string | null; base: string | null; kept: string; content: EntryContent; plan?: PlanShape | undefined; place?: string | undefined; runs?: number | undefined };

/**
 * A draft as it is found, by its file's date (milliseconds since 1970): where a program that ended without a word was running a practice, with the time
 * that went by since it was kept. A date that lies before that, or after the practice would have ended, is not one that it was given while it ran.
 */
export function asFound({ runs, ...draft }: DraftFile, modified: number): DraftFile {
  const since = modified - Date.parse(draft.kept);
  return runs !== undefined && since > 0 && since <= runs ? { ...draft, content: practisedOn(draft.content, since) } : draft;
}

/** Whether two drafts hold the same, wherever they were left. */
export function sameDraft(a: Pick<DraftFile, 'content' | 'plan'>, b: Pick<DraftFile, 'content' | 'plan'>): boolean {
  return sameJson(a.content, b.content) && sameJson(a.plan ?? null, b.plan ?? null);
}

/** All that was written in a draft, as text. */
export function draftText({ content, plan }: DraftFile): string {
  return JSON.stringify(content) + (plan === undefined ? '' : JSON.stringify(plan));
}
