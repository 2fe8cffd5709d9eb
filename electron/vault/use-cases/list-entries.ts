import type { entryCalls, ListItem } from '../../contract/entry-calls.ts';
import { ok } from '../../contract/result.ts';
import type { Handlers } from '../../contract/router.ts';
import { findHit } from '../search/search-text.ts';
import { parseQuery } from '../search/query.ts';
import type { EntryDeps } from './entry-deps.ts';

export type EntryCallName = keyof typeof entryCalls;
export type EntryHandlers<N extends EntryCallName> = Pick<Handlers, N>;

export function listHandlers(deps: EntryDeps): EntryHandlers<'entries.list' | 'entries.ids' | 'entries.tags'> {
  return {
    async 'entries.list'({ filter, offset, limit }) {
      const vault = deps.open();
      if (!vault.ok) return vault;
      const { store, journal } = vault.value;
      const query = parseQuery(filter.text);
      const found = journal.find(filter);
      const items = found.slice(offset, offset + limit).map(
        ({ summary, record, apart }): ListItem => ({
          ...summary(),
          hit: query.length > 0 && !apart() ? findHit(record.current.content, journal.knowledge.feelingWords, query) : null,
        }),
      );
      return ok({ total: found.length, loading: !store.loaded(), items });
    },

    async 'entries.ids'({ filter }) {
      const vault = deps.open();
      if (!vault.ok) return vault;
      return ok(vault.value.journal.find(filter).map(({ id }) => id));
    },

    async 'entries.tags'() {
      const vault = deps.open();
      if (!vault.ok) return vault;
      return ok([...vault.value.journal.tags()]);
    },
  };
}
