import { emptyFilter } from '../../../electron/contract/empty-filter.ts';
import type { EntryFilter } from '../../../electron/contract/entry-calls.ts';
import type { Failure } from '../../../electron/contract/result.ts';
import { useQuery } from '../../app/use-query.ts';
import { filterOf, type Out } from './out-state.ts';

const none: string[] = [];

type OutIds = { ids: readonly string[] | null; /** How many lie in the trash and go along. */ trashed: number; error: Failure | null };

/** The entries that would leave, those in the trash apart; null while they are on their way. */
export function useOutIds(out: Out, found: EntryFilter | null, given: readonly string[]): OutIds {
  const filter = filterOf(out, found);
  const { value, error } = useQuery('entries.ids', filter === null ? null : { filter }, ['entries.changed', 'vault.loaded']);
  const withTrash = out.way === 'everything' && out.form !== 'pdf';
  const trash = useQuery('entries.ids', withTrash ? { filter: { ...emptyFilter, trash: true } } : null, ['entries.changed', 'vault.loaded']);
  const trashed = withTrash ? (trash.value?.length ?? 0) : 0;
  if (filter !== null) return { ids: value, trashed, error };
  return { trashed, ids: out.way === 'given' ? given : out.way === 'hand' ? out.picked : none, error: null };
}
