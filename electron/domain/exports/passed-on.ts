import type { Leaving } from '../markdown/write-entry.ts';
import type { SheetRecord } from '../own-sheets/sheet-records.ts';
import { ulid } from '../text/ulid.ts';
import type { Packet } from '../packets/packet.ts';

/** Stands for the revision of an entry that was made anew for somebody else: it tells nothing of the journal that it came from. */
const rev = 'passed-on';

/** The entries of a packet as records of their own: one state, no device, nothing that was struck out. */
export function passedOnEntries({ made, entries }: Pick<Packet, 'made' | 'entries'>): Leaving[] {
  return entries.map(({ id, content, struck }) => ({
    struck,
    record: { type: 'entry', id, rev, parents: [], device: '', counter: 0, created: made, source: null, current: { rev, at: made, trashedAt: null, content }, past: [] },
  }));
}

/** The own sheets that those entries answer, as records of their own. Of the id of the record in the journal (`recordOf`), only the random part stays: the rest would tell when it was written. */
export function passedOnSheets({ made, sheets = [] }: Packet, recordOf: (worksheet: string, version: number) => string | null): SheetRecord[] {
  return sheets.flatMap((content): SheetRecord[] => {
    const { id: sheet, version } = content.definition;
    const record = recordOf(sheet, version);
    if (record === null) return [];
    const id = ulid(Date.parse(made), new Uint8Array()).slice(0, 10) + record.slice(10);
    return [{ type: 'sheet', id, rev, parents: [], device: '', counter: 0, sheet, version, at: made, removed: null, content }];
  });
}
