import { sameJson } from '../../domain/entries/same-content.ts';
import { tidyContent } from '../../domain/entries/tidy-content.ts';
import { withTimes } from '../../domain/plans/with-times.ts';
import type { DraftFile } from '../draft-file.ts';
import { planIdOf } from '../plans/plan-id.ts';
import type { RecordStore } from '../record-store.ts';
import type { Journal, JournalItem } from './journal.ts';

/**
 * An entry that was begun as a draft takes over the random part of the draft's id. So a crash between "the entry is on disk" and "the
 * draft is gone", or a save that is sent twice, does not make a second entry of it.
 */
export function savedFrom(journal: Journal, draft: string): JournalItem | undefined {
  return journal.byRandomPart(draft.slice(10));
}

/** Whether an entry, and the plan beside it where the draft is one of a plan, hold the very same already. */
function isKept({ content, plan }: DraftFile, { id, record }: JournalItem, store: RecordStore): boolean {
  const words = plan === undefined || content.kind !== 'worksheet' ? content : withTimes(content, plan.times, plan.remind);
  if (!sameJson(record.current.content, tidyContent(words, id))) return false;
  if (plan === undefined) return true;
  const beside = store.get(planIdOf(id));
  return beside?.type === 'plan' && sameJson({ does: beside.does, times: beside.times, remind: beside.remind }, plan);
}

/** The draft with the entry that it belongs to by now; null when nothing of it is new. */
function live(store: RecordStore, journal: Journal, draft: DraftFile): DraftFile | null {
  const saved = draft.entry === null ? savedFrom(journal, draft.id) : journal.get(draft.entry);
  if (!saved) return draft;
  if (isKept(draft, saved, store)) return null;
  return draft.entry === null ? { ...draft, entry: saved.id, base: saved.record.rev } : draft;
}

/** Drafts that hold something which is not saved yet, the newest first. */
export function liveDrafts(store: RecordStore, journal: Journal): DraftFile[] {
  return store
    .drafts()
    .flatMap((draft) => live(store, journal, draft) ?? [])
    .sort((a, b) => (a.kept < b.kept ? 1 : -1));
}

/** Ids of drafts whose entry holds the very same: left behind by a crash, or by an edit that was taken back. */
export function spentDrafts(store: RecordStore, journal: Journal): string[] {
  return store.drafts().filter((draft) => live(store, journal, draft) === null).map(({ id }) => id);
}

/** Clears spent drafts away. Called once, when every month is open. */
export async function removeSpentDrafts(store: RecordStore, journal: Journal): Promise<void> {
  if (store.readOnly) return;
  for (const id of spentDrafts(store, journal)) await store.removeDraft(id);
}
