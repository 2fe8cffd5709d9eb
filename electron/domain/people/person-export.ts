import type { PacketEntry } from '../packets/packet.ts';
import type { OwnSheet } from '../own-sheets/own-sheet.ts';
import type { StoredRecord } from '../records/record.ts';
import { entriesOf } from './person-page.ts';
import { receivedIn } from './received-order.ts';

/** What one's own words are called where they stand among what came from the person. */
export type ExportTitles = { comment: string; note: string };

function written(id: string, at: string, title: string, text: string, links: string[]): PacketEntry {
  return { id, content: { kind: 'journal', when: { at: at.slice(0, 16), zone: 'UTC' }, tags: [], bring: false, links, privateNote: '', title, text, feelings: [] }, struck: [] };
}

/**
 * Everything of one person as entries, the oldest first: what came from them, one's comments beside it, and with `notes` one's process notes.
 * Nothing else holds process notes outside the vault.
 */
export function personEntries(records: readonly StoredRecord[], titles: ExportTitles, notes: boolean): PacketEntry[] {
  const came = entriesOf(receivedIn(records));
  const comments = records.filter((record) => record.type === 'comment').map(({ id, at, text, entry }) => written(id, at, titles.comment, text, [entry]));
  const own = notes ? records.filter((record) => record.type === 'person-note').map(({ id, created, current }) => written(id, created, titles.note, current.text, [])) : [];
  return [...came, ...comments, ...own].sort((a, b) => (a.content.when.at === b.content.when.at ? (a.id < b.id ? -1 : 1) : a.content.when.at < b.content.when.at ? -1 : 1));
}

/** The sheets that came along with their packets, each version once. */
export function sheetsOf(records: readonly StoredRecord[]): OwnSheet[] {
  const all = receivedIn(records).flatMap(({ packet }) => packet.sheets ?? []);
  return [...new Map(all.map((sheet) => [`${sheet.definition.id}/${String(sheet.definition.version)}`, sheet])).values()];
}
