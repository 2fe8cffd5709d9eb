import { sameJson } from '../../domain/entries/same-content.ts';
import { tidyContent } from '../../domain/entries/tidy-content.ts';
import type { DraftFile } from '../draft-file.ts';
import type { RecordStore } from '../record-store.ts';
import type { Journal, JournalItem } from './journal.ts';

/**
 * An entry that was begun as a draft takes over the random part of the draft's id. So a crash between "the entry is on disk" and "the
 * draft is gone", or a save that is sent twice, does not make a second entry of it.
 */
export function savedFrom(journal: Journal, draft: string): JournalItem | undefined {
  return journal.byRandomPart(draft.slice(10));
}

/** The draft with the entry that it belongs to by now; null when that entry holds the very same already. */
function live(journal: Journal, draft: DraftFile): DraftFile | null {
  const saved = draft.entry === null ? savedFrom(journal, draft.id) : journal.get(draft.entry);
  if (!saved) return draft;
  const { rev, current } = saved.record;
  if (sameJson(current.content, tidyContent(draft.content, saved.id))) return null;
  return draft.entry === null ? { ...draft, entry: saved.id, base: rev } : draft;
}

/** Drafts that hold something which is not saved yet, the newest first. */
export function liveDrafts(store: RecordStore, journal: Journal): DraftFile[] {
  return store
    .drafts()
    .flatMap((draft) => live(journal, draft) ?? [])
    .sort((a, b) => (a.kept < b.kept ? 1 : -1));
}

/** Ids of drafts whose entry holds the very same: left behind by a crash, or by an edit that was taken back. */
export function spentDrafts(store: RecordStore, journal: Journal): string[] {
  return store.drafts().filter((draft) => live(journal, draft) === null).map(({ id }) => id);
}

/** Clears spent drafts away. Called once, when every month is open. */
export async function removeSpentDrafts(store: RecordStore, journal: Journal): Promise<void> {
  if (store.readOnly) return;
  for (const id of spentDrafts(store, journal)) await store.removeDraft(id);
}
