import type { SlotItem } from '../../electron/contract/session-calls.ts';
import { nextSlot } from '../../electron/domain/sessions/timeline.ts';
import { useNow } from './bridge-context.tsx';
import { daysBetween, localWall } from './dates.ts';
import { useQuery } from './use-query.ts';

/** The next session, when it is within a week. */
export function useNextSession(): SlotItem | null {
  const now = localWall(useNow()());
  const today = now.slice(0, 10);
  const { value } = useQuery('sessions.list', { today }, ['sessions.changed', 'vault.loaded']);
  const next = nextSlot(value ?? [], now);
  return next === undefined || daysBetween(today, next.at.slice(0, 10)) > 7 ? null : next;
}
