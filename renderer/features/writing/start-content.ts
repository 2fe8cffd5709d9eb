import type { VaultClient } from '../../../electron/contract/client.ts';
import { fail, ok, type Result } from '../../../electron/contract/result.ts';
import type { EntryContent, EntryKind } from '../../../electron/domain/entries/entry.ts';
import type { DraftStart } from '../../app/draft-keeper.ts';

export type ContentOf<K extends EntryKind> = Extract<EntryContent, { kind: K }>;
export type Wanted = { entry?: string; draft?: string };
/** `looking`: the draft is a look at the record, not a change of it. `planning`: it is of a plan, which has more than words. */
export type WritingStart<C extends EntryContent> = DraftStart<C> & { looking?: true; planning?: true };

/** A draft's text with what was said about its entry since: the mark for the session, links, looks. Tags of both stay. */
export function withMarks<C extends EntryContent>(draft: C, current: EntryContent): C {
  const marks = { bring: current.bring, links: current.links, tags: [...new Set([...draft.tags, ...current.tags])].slice(0, 40) };
  if (draft.kind !== 'worksheet' || current.kind !== 'worksheet') return { ...draft, ...marks };
  const looks = isLook(draft, current) ? draft.looks : current.looks;
  return { ...draft, ...marks, looks, lookOn: current.lookOn };
}

/** A draft with more looks than its entry holds one that is being rated. */
function isLook(draft: EntryContent, current: EntryContent | null): boolean {
  return draft.kind === 'worksheet' && current?.kind === 'worksheet' && draft.looks.length > current.looks.length;
}

function ofKind<K extends EntryKind>(content: EntryContent, kind: K): content is ContentOf<K> {
  return content.kind === kind;
}

/** What an editor begins with: a draft taken up again, an entry (with its draft, when there is one), or what `blank` makes. */
export async function readStart<K extends EntryKind>(vault: VaultClient, kind: K, wanted: Wanted, blank: () => ContentOf<K>): Promise<Result<WritingStart<ContentOf<K>>>> {
  let draftId = wanted.draft ?? null;
  let entryId = wanted.entry ?? null;
  if (draftId === null && entryId === null) return ok({ entry: null, base: null, initial: blank() });

  let held = draftId === null ? null : await vault.call('drafts.read', { draft: draftId });
  if (held !== null && !held.ok) return held;
  entryId ??= held?.value.entry ?? null;

  const entry = entryId === null ? null : await vault.call('entries.read', { id: entryId });
  if (entry !== null && !entry.ok) return entry;
  if (held === null && entry !== null && entry.value.draft !== null) {
    draftId = entry.value.draft;
    held = await vault.call('drafts.read', { draft: draftId });
  }

  if (held?.ok === true && ofKind(held.value.content, kind)) {
    const { base, content, plan, place } = held.value;
    const current = entry?.value.content ?? null;
    const initial = current === null ? content : withMarks(content, current);
    return ok({ entry: entryId, base, draft: draftId, initial, ...(isLook(content, current) ? { looking: true } : {}), ...(plan === undefined ? {} : { planning: true }), ...(place === undefined ? {} : { place }) });
  }
  if (entry === null || !ofKind(entry.value.content, kind)) return fail('not-found');
  return ok({ entry: entryId, base: entry.value.rev, initial: entry.value.content });
}
