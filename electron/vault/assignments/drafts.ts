import { fail, ok, type Result } from '../../contract/result.ts';
import type { Handlers } from '../../contract/router.ts';
import type { AssignmentDraft, AssignmentDraftRecord } from '../../domain/assignments/assignment-records.ts';
import { tombstoneOf } from '../../domain/records/revise.ts';
import type { TombstoneRecord } from '../../domain/records/record.ts';
import { recordOf } from '../people/contacts.ts';
import { putForPerson, recordsForPerson } from '../people/person-records.ts';
import { newId } from '../people/people-deps.ts';
import { stamp, type EntryDeps } from '../use-cases/entry-deps.ts';
import type { OpenVault } from '../use-cases/open-vault.ts';

export type DraftName = { draft: string; contact: string | null };

/** For a person they stand among what is theirs; for somebody without a card, in the journal. Oldest first. */
async function draftsFor(vault: OpenVault, contact: string | null): Promise<AssignmentDraftRecord[]> {
  if (contact !== null) return recordsForPerson(vault, contact, 'assignment-draft');
  await vault.store.whenLoaded();
  return [...vault.store.all()].filter((record) => record.type === 'assignment-draft' && record.contact === null) as AssignmentDraftRecord[];
}

/** Undefined when there is none. */
export async function draftOf(vault: OpenVault, { draft, contact }: DraftName): Promise<AssignmentDraftRecord | undefined> {
  return (await draftsFor(vault, contact)).find(({ id }) => id === draft);
}

function putDraft(vault: OpenVault, contact: string | null, records: readonly (AssignmentDraftRecord | TombstoneRecord)[]): Promise<Result<void>> {
  return contact === null ? vault.store.put(records) : putForPerson(vault, contact, records);
}

/** The draft alone, without what makes it a record. */
export function contentOf({ contact, forWhom, note, items, copies }: AssignmentDraftRecord): AssignmentDraft {
  return { contact, forWhom, note, items, copies };
}

export function draftHandlers(deps: EntryDeps): Pick<Handlers, 'assign.drafts' | 'assign.read' | 'assign.keep' | 'assign.keep-copy' | 'assign.drop'> {
  return {
    async 'assign.drafts'({ contact }) {
      const vault = deps.open();
      if (!vault.ok) return vault;
      const drafts = (await draftsFor(vault.value, contact)).sort((a, b) => (a.at < b.at ? 1 : -1));
      return ok(drafts.map(({ id, forWhom, at, items }) => ({ draft: id, forWhom, at, items: items.length, first: items[0]?.answers.task?.text ?? '' })));
    },

    async 'assign.read'(name) {
      const vault = deps.open();
      if (!vault.ok) return vault;
      // After what is being kept: the sheet editor may have been left a moment ago.
      return vault.value.turns(async () => {
        const record = await draftOf(vault.value, name);
        return record === undefined ? fail('not-found') : ok(contentOf(record));
      });
    },

    async 'assign.keep-copy'({ draft, contact, copy }) {
      const vault = deps.open();
      if (!vault.ok) return vault;
      if (vault.value.store.readOnly) return fail('vault-read-only');
      return vault.value.turns(async () => {
        const before = await draftOf(vault.value, { draft, contact });
        if (before?.copies.some(({ sheet }) => sheet === copy.sheet) !== true) return fail('not-found');
        const copies = before.copies.map((one) => (one.sheet === copy.sheet ? copy : one));
        const put = await putDraft(vault.value, contact, [{ ...before, ...stamp(deps, vault.value), parents: [before.rev], copies }]);
        return put.ok ? ok(true) : put;
      });
    },

    async 'assign.keep'({ draft, content }) {
      const vault = deps.open();
      if (!vault.ok) return vault;
      if (vault.value.store.readOnly) return fail('vault-read-only');
      const { contact } = content;
      return vault.value.turns(async () => {
        if (contact !== null && (await recordOf(vault.value, 'contact', contact)) === undefined) return fail('not-found');
        const before = draft === null ? undefined : await draftOf(vault.value, { draft, contact });
        if (draft !== null && before === undefined) return fail('not-found');
        const record: AssignmentDraftRecord = { type: 'assignment-draft', id: before?.id ?? newId(deps), parents: before === undefined ? [] : [before.rev], ...stamp(deps, vault.value), ...content };
        const put = await putDraft(vault.value, contact, [record]);
        // Once a draft, not once a keystroke.
        if (put.ok && before === undefined) deps.emit('assign.changed', {});
        return put.ok ? ok({ draft: record.id }) : put;
      });
    },

    async 'assign.drop'(name) {
      const vault = deps.open();
      if (!vault.ok) return vault;
      if (vault.value.store.readOnly) return fail('vault-read-only');
      return vault.value.turns(async () => {
        const record = await draftOf(vault.value, name);
        if (record === undefined) return ok(false);
        const put = await putDraft(vault.value, name.contact, [tombstoneOf(record, stamp(deps, vault.value))]);
        if (put.ok) deps.emit('assign.changed', {});
        return put.ok ? ok(true) : put;
      });
    },
  };
}
