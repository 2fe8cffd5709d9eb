import type { DraftSummary } from '../../contract/entry-calls.ts';
import { fail, ok } from '../../contract/result.ts';
import { ulid, ulidRandomBytes } from '../../domain/text/ulid.ts';
import type { DraftFile } from '../draft-file.ts';
import type { EntryDeps } from './entry-deps.ts';
import type { EntryHandlers } from './list-entries.ts';
import { liveDrafts } from './live-drafts.ts';
import type { OpenVault } from './open-vault.ts';
import { summariseContent } from './summarise.ts';

/** Every half-written thing, the newest first. A draft of a new entry goes by its own id until there is an entry. */
export function draftSummaries({ store, journal }: OpenVault): DraftSummary[] {
  return liveDrafts(store, journal).map(({ id, entry, kept, content }) => {
    const trashedAt = entry === null ? null : (journal.get(entry)?.record.current.trashedAt ?? null);
    return { draft: id, entry, kept, summary: { ...summariseContent(entry ?? id, content, journal.knowledge.sheetWords), trashedAt } };
  });
}

export function draftHandlers(deps: EntryDeps): EntryHandlers<'drafts.save' | 'drafts.touch' | 'drafts.list' | 'drafts.read' | 'drafts.discard'> {
  return {
    async 'drafts.save'({ draft, entry, base, content, plan, place, runs }) {
      const vault = deps.open();
      if (!vault.ok) return vault;
      const now = deps.now();
      const file: DraftFile = { id: draft ?? ulid(now.getTime(), deps.randomBytes(ulidRandomBytes)), entry, base, kept: now.toISOString(), content, ...(plan === undefined ? {} : { plan }), ...(place === undefined ? {} : { place }), ...(runs === undefined ? {} : { runs }) };
      const kept = await vault.value.store.saveDraft(file);
      if (!kept.ok) return (await vault.value.store.shelterDraft(file)) ? ok({ draft: file.id, kept: file.kept, waiting: true }) : kept;
      // Once a draft, not once a keystroke: what shows drafts reads again when one comes or goes.
      if (draft === null) deps.emit('entries.changed', { ids: entry === null ? [] : [entry] });
      return ok({ draft: file.id, kept: file.kept, waiting: false });
    },

    async 'drafts.touch'({ draft }) {
      const vault = deps.open();
      if (!vault.ok) return vault;
      const touched = await vault.value.store.touchDraft(draft);
      return touched.ok ? ok(true) : touched;
    },

    async 'drafts.list'() {
      const vault = deps.open();
      if (!vault.ok) return vault;
      return ok(draftSummaries(vault.value));
    },

    async 'drafts.read'({ draft }) {
      const vault = deps.open();
      if (!vault.ok) return vault;
      const { store, journal } = vault.value;
      const file = liveDrafts(store, journal).find(({ id }) => id === draft) ?? store.drafts().find(({ id }) => id === draft);
      if (!file) return fail('not-found');
      const { id, entry, base, kept, content, plan, place } = file;
      return ok({ draft: id, entry, base, kept, content, plan, place });
    },

    async 'drafts.discard'({ draft }) {
      const vault = deps.open();
      if (!vault.ok) return vault;
      const { store } = vault.value;
      const held = store.drafts().find(({ id }) => id === draft);
      if (!held) return ok(false);
      const removed = await store.removeDraft(draft);
      if (!removed.ok) return removed;
      deps.emit('entries.changed', { ids: held.entry === null ? [] : [held.entry] });
      return ok(true);
    },
  };
}
