import type { TogetherValue } from '../../contract/session-calls.ts';
import { slotOn } from '../../domain/sessions/timeline.ts';
import { liveDrafts } from '../use-cases/live-drafts.ts';
import type { OpenVault } from '../use-cases/open-vault.ts';

/**
 * What was filled in together and not kept when the session was broken off: the drafts that were begun in it and are drafts still. One of an entry that is not
 * chosen now is left out, and one in which somebody wrote something private since.
 */
export function begunInSession({ store, journal }: OpenVault, { series, on }: { series: string; on: string }, chosen: ReadonlySet<string>): TogetherValue['begun'] {
  const record = store.get(series);
  const begun = new Set(record?.type === 'session' ? slotOn(record.slots, on).change?.begun : []);
  return liveDrafts(store, journal).flatMap(({ id, entry, content }) => {
    const mayBeSeen = content.kind === 'worksheet' && (entry === null ? content.privateNote === '' : chosen.has(entry));
    return begun.has(id) && mayBeSeen ? [{ worksheet: content.worksheet, entry, draft: id }] : [];
  });
}
