import { emptyFilter, listedFilter } from '../../../electron/contract/empty-filter.ts';
import { useQuery } from '../../app/use-query.ts';

const changes = ['entries.changed', 'vault.loaded'] as const;

export type OwnRecords = {
  /** How many entries of the sheet lists show, and the newest; of a sheet that is one record, that one. */
  total: number;
  newest: string | null;
  /** A new one that was begun and is not kept yet. */
  draft: string | null;
};

/** What this journal holds of a sheet; null while it is being asked. */
export function useOwnRecords(worksheet: string, once: boolean): OwnRecords | null {
  const kept = useQuery('entries.list', { filter: { ...(once ? emptyFilter : listedFilter), worksheet }, offset: 0, limit: 1 }, changes);
  const drafts = useQuery('drafts.list', {}, changes);
  if (kept.value === null || drafts.value === null) return null;
  const begun = drafts.value.find(({ entry, summary }) => entry === null && summary.worksheet?.id === worksheet);
  return { total: kept.value.total, newest: kept.value.items[0]?.id ?? null, draft: begun?.draft ?? null };
}
