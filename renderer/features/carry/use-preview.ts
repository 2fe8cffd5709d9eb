import { useDeferredValue } from 'react';
import type { Packet, Selection } from '../../../electron/domain/packets/packet.ts';
import type { Failure } from '../../../electron/contract/result.ts';
import { usePrefs } from '../../app/prefs.tsx';
import { useQuery } from '../../app/use-query.ts';

/** Exactly what the other person would read. The last good answer stays on screen while a newer one is on its way. */
export function usePreview(selection: Selection): { packet: Packet | null; error: Failure | null; again: () => void } {
  const { language } = usePrefs();
  const asked = useDeferredValue(selection);
  const { value, error, again } = useQuery('packets.preview', { selection: asked, language }, ['entries.changed']);
  return { packet: value, error, again };
}
