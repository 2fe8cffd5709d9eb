import { ownLabels } from '../../electron/domain/own-sheets/own-labels.ts';
import type { Packet } from '../../electron/domain/packets/packet.ts';
import type { EntryContent } from '../../electron/domain/entries/entry.ts';
import type { Tongue } from '../../electron/domain/worksheets/vocabulary.ts';
import { loadSheet, type Sheet } from '../worksheet/registry.ts';

/** The sheet that an entry of a packet answers; one that came along counts before this journal's own. Null when there is none. */
export async function sheetOf({ sheets }: Packet, content: EntryContent, language: Tongue): Promise<Sheet | null> {
  if (content.kind !== 'worksheet') return null;
  const given = sheets?.find(({ definition }) => definition.id === content.worksheet && definition.version === content.version);
  return given === undefined ? loadSheet(content.worksheet, content.version, language) : { ...ownLabels(given, language), language };
}
