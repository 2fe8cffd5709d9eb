import { fail, ok, type Result } from '../../contract/result.ts';
import { copyContent } from '../../domain/entries/mark-content.ts';
import { sameJson } from '../../domain/entries/same-content.ts';
import { tidyContent } from '../../domain/entries/tidy-content.ts';
import type { EntryContent } from '../../domain/entries/entry.ts';
import { idTime } from '../../domain/records/entry-time.ts';
import type { EntryRecord } from '../../domain/records/record.ts';
import { newEntry, revised } from '../../domain/records/revise.ts';
import { ulid, ulidRandomBytes } from '../../domain/text/ulid.ts';
import { stamp, type EntryDeps } from './entry-deps.ts';
import type { EntryHandlers } from './list-entries.ts';
import { savedFrom, spentDrafts } from './live-drafts.ts';
import type { OpenVault } from './open-vault.ts';

type Saved = { id: string; rev: string };

export function saveHandlers(deps: EntryDeps): EntryHandlers<'entries.save' | 'entries.duplicate'> {
  async function write(vault: OpenVault, record: EntryRecord): Promise<Result<Saved>> {
    const put = await vault.store.put([record]);
    if (!put.ok) return put;
    deps.emit('entries.changed', { ids: [record.id] });
    return ok({ id: record.id, rev: record.rev });
  }

  async function create(vault: OpenVault, content: EntryContent, draft: string | null): Promise<Result<Saved>> {
    const before = draft === null ? undefined : savedFrom(vault.journal, draft);
    if (before) return revise(vault, before.id, null, content);
    const time = idTime(content.when, deps.now());
    if (time === null) return fail('bad-input', 'when');
    const fresh = ulid(time, deps.randomBytes(ulidRandomBytes));
    const id = draft === null ? fresh : fresh.slice(0, 10) + draft.slice(10);
    return write(vault, newEntry(id, tidyContent(content, null), stamp(deps, vault)));
  }

  async function revise(vault: OpenVault, id: string, base: string | null, content: EntryContent): Promise<Result<Saved>> {
    const record = vault.journal.get(id)?.record;
    if (!record) return fail('not-found');
    const next = tidyContent(content, id);
    if (record.current.trashedAt === null && sameJson(record.current.content, next)) return ok({ id, rev: record.rev });
    return write(vault, revised(record, next, base, stamp(deps, vault)));
  }

  return {
    async 'entries.save'({ id, base, content, draft }) {
      const vault = deps.open();
      if (!vault.ok) return vault;
      return vault.value.turns(async () => {
        const { store, journal } = vault.value;
        // A draft that is spent now would come back to life with the next revision.
        const spent = new Set(spentDrafts(store, journal));
        if (draft !== null) spent.add(draft);
        const saved = await (id === null ? create(vault.value, content, draft) : revise(vault.value, id, base, content));
        // The entry is on disk: a draft that will not go away now is a nuisance to find again, not a failed save.
        if (saved.ok) for (const one of spent) await store.removeDraft(one);
        return saved;
      });
    },

    async 'entries.duplicate'({ id, when }) {
      const vault = deps.open();
      if (!vault.ok) return vault;
      return vault.value.turns(async () => {
        const item = vault.value.journal.get(id);
        return item ? create(vault.value, copyContent(item.record.current.content, when), null) : fail('not-found');
      });
    },
  };
}
