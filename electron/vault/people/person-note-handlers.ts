import type { NoteValue, personCalls } from '../../contract/person-calls.ts';
import { fail, ok } from '../../contract/result.ts';
import type { Handlers } from '../../contract/router.ts';
import type { PersonNoteRecord } from '../../domain/people/person-notes.ts';
import { tombstoneOf } from '../../domain/records/revise.ts';
import { stamp, type EntryDeps } from '../use-cases/entry-deps.ts';
import { newId } from './people-deps.ts';
import { putForPerson, recordForPerson, recordsForPerson } from './person-records.ts';

type Names = 'person.notes' | 'person.keep-note' | 'person.remove-note';

/** Process notes: one's own words about the work with a person. */
export function personNoteHandlers(deps: EntryDeps): Pick<Handlers, Names & keyof typeof personCalls> {
  return {
    async 'person.notes'({ contact }) {
      const vault = deps.open();
      if (!vault.ok) return vault;
      return ok((await recordsForPerson(vault.value, contact, 'person-note')).map(noteValue).reverse());
    },

    async 'person.keep-note'({ contact, id, text, begun }) {
      const vault = deps.open();
      if (!vault.ok) return vault;
      if (vault.value.store.readOnly) return fail('vault-read-only');
      return vault.value.turns(async () => {
        const before = id === null ? undefined : await recordForPerson(vault.value, contact, 'person-note', id);
        if (id !== null && before === undefined) return fail('not-found');
        const { rev, device, counter, at } = stamp(deps, vault.value);
        const written = { rev, device, counter, current: { rev, at, text } };
        const record: PersonNoteRecord =
          before === undefined
            ? { type: 'person-note', id: newId(deps), parents: [], contact, created: at, past: [], ...written }
            : { ...before, parents: [before.rev], past: begun ? [before.current, ...before.past] : before.past, ...written };
        const put = await putForPerson(vault.value, contact, [record]);
        if (!put.ok) return put;
        deps.emit('people.changed', {});
        return ok(noteValue(record));
      });
    },

    async 'person.remove-note'({ contact, id }) {
      const vault = deps.open();
      if (!vault.ok) return vault;
      if (vault.value.store.readOnly) return fail('vault-read-only');
      return vault.value.turns(async () => {
        const note = await recordForPerson(vault.value, contact, 'person-note', id);
        if (note === undefined) return fail('not-found');
        const put = await putForPerson(vault.value, contact, [tombstoneOf(note, stamp(deps, vault.value))]);
        if (put.ok) deps.emit('people.changed', {});
        return put.ok ? ok(true) : put;
      });
    },
  };
}

function noteValue({ id, created, current, past }: PersonNoteRecord): NoteValue {
  return { id, created, at: current.at, text: current.text, past: past.map(({ at, text }) => ({ at, text })) };
}
