import type { EntryContent } from '../../../electron/domain/entries/entry.ts';
import type { Selection } from '../../../electron/domain/packets/packet.ts';
import type { Failure } from '../../../electron/contract/result.ts';
import { usePrefs } from '../../app/prefs.tsx';
import { useQuery } from '../../app/use-query.ts';
import { wholeSelection } from './carry-state.ts';

export type Held = { id: string; content: EntryContent };

/** What the entries hold, in the order asked; null while it is on its way. `session`: they may be another person's, of that session. */
export function useContents(ids: readonly string[] | null, session?: Selection['session']): { held: Held[] | null; error: Failure | null; again: () => void } {
  const { language } = usePrefs();
  const asked = ids === null || ids.length === 0 ? null : { selection: wholeSelection(ids, session), language };
  const { value, error, again } = useQuery('packets.preview', asked, ['entries.changed']);
  if (ids !== null && ids.length === 0) return { held: [], error: null, again };
  return { held: value?.entries.map(({ id, content }) => ({ id, content })) ?? null, error, again };
}
