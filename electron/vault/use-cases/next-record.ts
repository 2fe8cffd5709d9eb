import { fail, ok, type Result } from '../../contract/result.ts';
import { sameJson } from '../../domain/entries/same-content.ts';
import { tidyContent } from '../../domain/entries/tidy-content.ts';
import type { EntryContent } from '../../domain/entries/entry.ts';
import { idTime } from '../../domain/records/entry-time.ts';
import type { EntryRecord } from '../../domain/records/record.ts';
import { newEntry, revised } from '../../domain/records/revise.ts';
import { ulid, ulidRandomBytes } from '../../domain/text/ulid.ts';
import { stamp, type EntryDeps } from './entry-deps.ts';
import { savedFrom } from './live-drafts.ts';
import type { OpenVault } from './open-vault.ts';

type Given = { id: string | null; base: string | null; content: EntryContent; draft: string | null };

/**
 * The record that keeps a content: a new entry's, or the next state of one; `same` when that is what stands already. What was sent twice from one
 * draft is one entry. Errors: `not-found`, `bad-input` for a date that is none.
 */
export function nextRecord(deps: EntryDeps, vault: OpenVault, { id, base, content, draft }: Given, step = 0): Result<{ record: EntryRecord; same: boolean }> {
  const { journal } = vault;
  const saved = id === null && draft !== null ? savedFrom(journal, draft) : undefined;
  if (id === null && saved === undefined) {
    const time = idTime(content.when, deps.now());
    if (time === null) return fail('bad-input', 'when');
    const fresh = ulid(time, deps.randomBytes(ulidRandomBytes));
    const own = draft === null ? fresh : fresh.slice(0, 10) + draft.slice(10);
    return ok({ record: newEntry(own, tidyContent(content, null), stamp(deps, vault, step)), same: false });
  }
  const record = saved?.record ?? journal.get(id ?? '')?.record;
  if (record === undefined) return fail('not-found');
  const next = tidyContent(content, record.id);
  if (record.current.trashedAt === null && sameJson(record.current.content, next)) return ok({ record, same: true });
  return ok({ record: revised(record, next, saved === undefined ? base : null, stamp(deps, vault, step)), same: false });
}
