import type { Failure } from '../../../electron/contract/result.ts';
import { emptyFilter } from '../../../electron/contract/empty-filter.ts';
import { useQuery } from '../../app/use-query.ts';
import type { Way } from './carry-state.ts';

/** The most that one packet holds. */
const most = 5_000;
const none: string[] = [];

export type Found = { ids: string[] | null; error: Failure | null };

/** The ids that a way finds, newest first; null while they are on their way or the day is missing. */
export function useFound(way: Way, day: string, given: readonly string[]): Found {
  const bring = useQuery('entries.ids', way === 'bring' ? { filter: { ...emptyFilter, bring: true } } : null, ['entries.changed']);
  const since = useQuery('packets.since', way === 'since' && day !== '' ? { day } : null, ['entries.changed']);
  switch (way) {
    case 'given':
      return { ids: [...given].slice(0, most), error: null };
    case 'hand':
      return { ids: none, error: null };
    case 'bring':
      return { ids: bring.value?.slice(0, most) ?? null, error: bring.error };
    case 'since':
      return { ids: day === '' ? null : (since.value?.slice(0, most) ?? null), error: since.error };
  }
}
