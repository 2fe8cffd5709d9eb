import { fail, ok } from '../../contract/result.ts';
import { sameText } from '../../domain/entries/same-content.ts';
import type { EntryRevision } from '../../domain/records/record.ts';
import type { EntryDeps } from './entry-deps.ts';
import type { EntryHandlers } from './list-entries.ts';
import { liveDrafts } from './live-drafts.ts';

/** Older states that say something else than the one after them: merging copies can leave states that differ in a mark only. */
function history(current: EntryRevision, past: readonly EntryRevision[]): { rev: string; at: string }[] {
  const shown: EntryRevision[] = [];
  for (const state of past) if (!sameText(state.content, (shown.at(-1) ?? current).content)) shown.push(state);
  return shown.map(({ rev, at }) => ({ rev, at }));
}

export function readHandlers(deps: EntryDeps): EntryHandlers<'entries.read' | 'entries.revision'> {
  return {
    async 'entries.read'({ id }) {
      const vault = deps.open();
      if (!vault.ok) return vault;
      const { journal, store } = vault.value;
      const item = journal.get(id);
      if (!item) return fail('not-found');
      const { current, created, source, past, rev } = item.record;
      const linked = current.content.links.flatMap((link) => journal.get(link)?.summary() ?? []);
      return ok({
        id,
        rev,
        created,
        saved: current.at,
        trashedAt: current.trashedAt,
        source,
        content: current.content,
        past: history(current, past),
        links: linked.filter(({ trashedAt }) => trashedAt === null),
        linkedFrom: journal.linkedFrom(id).map(({ summary }) => summary()),
        draft: liveDrafts(store, journal).find(({ entry }) => entry === id)?.id ?? null,
      });
    },

    async 'entries.revision'({ id, rev }) {
      const vault = deps.open();
      if (!vault.ok) return vault;
      const record = vault.value.journal.get(id)?.record;
      const revision = record && [record.current, ...record.past].find((one) => one.rev === rev);
      return revision ? ok(revision.content) : fail('not-found');
    },
  };
}
