import { ok, type Result } from '../../contract/result.ts';
import { markContent } from '../../domain/entries/mark-content.ts';
import type { CommentRecord } from '../../domain/people/people-records.ts';
import type { StoredRecord } from '../../domain/records/record.ts';
import { restated, tombstoneOf, type Stamp } from '../../domain/records/revise.ts';
import type { PlanRecord } from '../../domain/plans/plan.ts';
import type { NoteRecord } from '../../domain/sessions/session-records.ts';
import { stamp, type EntryDeps } from './entry-deps.ts';
import type { JournalItem } from './journal.ts';
import type { EntryHandlers } from './list-entries.ts';
import type { OpenVault } from './open-vault.ts';

type Change = (item: JournalItem, next: () => Stamp) => StoredRecord | null;

async function apply(deps: EntryDeps, vault: OpenVault, items: Iterable<JournalItem>, change: Change): Promise<Result<number>> {
  const records: StoredRecord[] = [];
  for (const item of items) {
    const record = change(item, () => stamp(deps, vault, records.length));
    if (record) records.push(record);
  }
  if (records.length === 0) return ok(0);
  const put = await vault.store.put(records);
  if (!put.ok) return put;
  deps.emit('entries.changed', { ids: records.map(({ id }) => id) });
  return ok(records.length);
}

/** Ids of what lies in the trash. */
export function trashedIds({ journal }: OpenVault): string[] {
  return journal.items().filter(({ trashed }) => trashed).map(({ id }) => id);
}

/** What somebody else, or somebody in the room, said of one of the journal's own entries; and the times of a plan that is told there. */
function isBeside(record: StoredRecord): record is NoteRecord | CommentRecord | PlanRecord {
  return record.type === 'note' || record.type === 'plan' || (record.type === 'comment' && record.received === null);
}

/** Deletes for good what lies in the trash, and drafts of it; answers the ids. All or none. */
export function emptyTrash(deps: EntryDeps, vault: OpenVault): Promise<Result<string[]>> {
  const { journal, store, turns } = vault;
  return turns(async () => {
    const gone = journal.items().filter(({ trashed }) => trashed);
    const ids = new Set(gone.map(({ id }) => id));
    // What others said of an entry, and a plan's times, go with it.
    const records = [...gone.map(({ record }) => record), ...[...store.all()].filter((record) => isBeside(record) && ids.has(record.entry))];
    if (records.length === 0) return ok([]);
    const put = await store.put(records.map((record, step) => tombstoneOf(record, stamp(deps, vault, step))));
    if (!put.ok) return put;
    deps.emit('entries.changed', { ids: [...ids] });
    for (const draft of [...store.drafts()]) if (draft.entry !== null && ids.has(draft.entry)) await store.removeDraft(draft.id);
    return ok([...ids]);
  });
}

/** Calls that change many entries at once. Each is written as one: all of them or none. */
export function changeHandlers(deps: EntryDeps): EntryHandlers<'entries.trash' | 'entries.untrash' | 'entries.empty-trash' | 'entries.mark'> {
  function named(vault: OpenVault, ids: readonly string[]): JournalItem[] {
    return [...new Set(ids)].flatMap((id) => vault.journal.get(id) ?? []);
  }

  async function setTrashed(ids: readonly string[], trash: boolean): Promise<Result<number>> {
    const vault = deps.open();
    if (!vault.ok) return vault;
    return vault.value.turns(() =>
      apply(deps, vault.value, named(vault.value, ids), ({ record }, next) => {
        if ((record.current.trashedAt !== null) === trash) return null;
        const written = next();
        return restated(record, { trashedAt: trash ? written.at : null }, written);
      }),
    );
  }

  return {
    'entries.trash': ({ ids }) => setTrashed(ids, true),
    'entries.untrash': ({ ids }) => setTrashed(ids, false),

    async 'entries.empty-trash'() {
      const vault = deps.open();
      if (!vault.ok) return vault;
      const gone = await emptyTrash(deps, vault.value);
      return gone.ok ? ok(gone.value.length) : gone;
    },

    async 'entries.mark'({ ids, ...marking }) {
      const vault = deps.open();
      if (!vault.ok) return vault;
      return vault.value.turns(() =>
        apply(deps, vault.value, named(vault.value, ids), ({ record }, next) => {
          // Among many entries, the one that is linked to is not linked to itself.
          const own = marking.addLink === record.id ? { ...marking, addLink: undefined } : marking;
          const content = markContent(record.current.content, own);
          return content === record.current.content ? null : restated(record, { content }, next());
        }),
      );
    },
  };
}
