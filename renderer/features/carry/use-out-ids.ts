import type { EntryFilter } from '../../../electron/contract/entry-calls.ts';
import type { Failure } from '../../../electron/contract/result.ts';
import { useQuery } from '../../app/use-query.ts';
import { filterOf, type Out } from './out-state.ts';

const none: string[] = [];

/** The entries that would leave, without those in the trash; null while they are on their way. */
export function useOutIds(out: Out, found: EntryFilter | null, given: readonly string[]): { ids: readonly string[] | null; error: Failure | null } {
  const filter = filterOf(out, found);
  const { value, error } = useQuery('entries.ids', filter === null ? null : { filter }, ['entries.changed', 'vault.loaded']);
  if (filter !== null) return { ids: value, error };
  return { ids: out.way === 'given' ? given : out.way === 'hand' ? out.picked : none, error: null };
}
