import { fail, ok, type Result } from '../../contract/result.ts';
import { copyContent } from '../../domain/entries/mark-content.ts';
import type { EntryRecord } from '../../domain/records/record.ts';
import { plansBeside } from '../plans/follow-entry.ts';
import type { EntryDeps } from './entry-deps.ts';
import type { EntryHandlers } from './list-entries.ts';
import { spentDrafts } from './live-drafts.ts';
import { nextRecord } from './next-record.ts';
import type { OpenVault } from './open-vault.ts';

type Saved = { id: string; rev: string };
type Given = Parameters<typeof nextRecord>[2];

export function saveHandlers(deps: EntryDeps): EntryHandlers<'entries.save' | 'entries.duplicate'> {
  /** The entry, and what becomes of plans with it: as one. */
  async function write(vault: OpenVault, record: EntryRecord): Promise<Result<Saved>> {
    const plans = plansBeside(deps, vault, record, 1);
    const put = await vault.store.put([record, ...plans]);
    if (!put.ok) return put;
    deps.emit('entries.changed', { ids: [record.id] });
    if (plans.length > 0) deps.emit('plans.changed', {});
    return ok({ id: record.id, rev: record.rev });
  }

  async function keep(vault: OpenVault, given: Given): Promise<Result<Saved>> {
    const next = nextRecord(deps, vault, given);
    if (!next.ok) return next;
    const { record, same } = next.value;
    return same ? ok({ id: record.id, rev: record.rev }) : write(vault, record);
  }

  return {
    async 'entries.save'(given) {
      const vault = deps.open();
      if (!vault.ok) return vault;
      return vault.value.turns(async () => {
        const { store, journal } = vault.value;
        // A draft that is spent now would come back to life with the next revision.
        const spent = new Set(spentDrafts(store, journal));
        if (given.draft !== null) spent.add(given.draft);
        const saved = await keep(vault.value, given);
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
        return item ? keep(vault.value, { id: null, base: null, content: copyContent(item.record.current.content, when), draft: null }) : fail('not-found');
      });
    },
  };
}
