import type { NoteItem } from '../../contract/session-calls.ts';
import { fail, ok } from '../../contract/result.ts';
import type { Handlers } from '../../contract/router.ts';
import type { NoteRecord } from '../../domain/sessions/session-records.ts';
import { ulid, ulidRandomBytes } from '../../domain/text/ulid.ts';
import { stamp, type EntryDeps } from '../use-cases/entry-deps.ts';

function item({ id, at, author, name, text }: NoteRecord): NoteItem {
  return { id, at, author, name, text };
}

/** What client and therapist add to an entry: records of their own, so that neither changes the other's words. */
export function noteHandlers(deps: EntryDeps): Pick<Handlers, 'notes.list' | 'notes.add'> {
  return {
    async 'notes.list'({ entry }) {
      const vault = deps.open();
      if (!vault.ok) return vault;
      const notes = vault.value.store.ofType('note').filter((note) => note.entry === entry);
      return ok(notes.sort((a, b) => (a.at === b.at ? (a.id < b.id ? -1 : 1) : a.at < b.at ? -1 : 1)).map(item));
    },

    async 'notes.add'({ entry, author, name, text }) {
      const vault = deps.open();
      if (!vault.ok) return vault;
      return vault.value.turns(async () => {
        if (vault.value.journal.get(entry) === undefined) return fail('not-found');
        const { rev, device, counter, at } = stamp(deps, vault.value);
        const id = ulid(deps.now().getTime(), deps.randomBytes(ulidRandomBytes));
        const record: NoteRecord = { type: 'note', id, rev, parents: [], device, counter, at, entry, author, name, text };
        const put = await vault.value.store.put([record]);
        if (!put.ok) return put;
        deps.emit('notes.changed', { entry });
        return ok(item(record));
      });
    },
  };
}
