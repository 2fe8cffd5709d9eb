import type { Leaving } from '../markdown/write-entry.ts';
import type { Packet } from '../packets/packet.ts';

/** Stands for the revision of an entry that was made anew for somebody else: it tells nothing of the journal that it came from. */
const rev = 'passed-on';

/** The entries of a packet as records of their own: one state, no device, nothing that was struck out. */
export function passedOnEntries({ made, entries }: Packet): Leaving[] {
  return entries.map(({ id, content, struck }) => ({
    struck,
    record: { type: 'entry', id, rev, parents: [], device: '', counter: 0, created: made, source: null, current: { rev, at: made, trashedAt: null, content }, past: [] },
  }));
}
