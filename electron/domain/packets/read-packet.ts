import { isOwnSheetId } from '../own-sheets/own-labels.ts';
import type { OwnSheet } from '../own-sheets/own-sheet.ts';
import { plainName } from '../people/names.ts';
import { isWallTime } from '../text/days.ts';
import { checkDefinition } from '../worksheets/check-definition.ts';
import { htmlPacketFormat, type HtmlPacket } from './html-packet.ts';
import { packet, type Packet } from './packet.ts';

/** `newer`: a later version of the format. `faulty`: a packet of ours with a part that none has, so nothing of it is to be shown. `other`: anything else. */
export type ReadPacket = { is: 'packet'; packet: Packet } | { is: 'newer' | 'faulty' | 'other' };

/** Checks what an opened file holds: a packet, alone or as an HTML file carries it. Give it what `readForeignJson` let through. */
export function readPacket(document: unknown): ReadPacket {
  if (typeof document !== 'object' || document === null) return { is: 'other' };
  const { format, version } = document as Record<string, unknown>;
  if ((format !== 'footbridge-packet' && format !== htmlPacketFormat) || typeof version !== 'number') return { is: 'other' };
  if (version > 1) return { is: 'newer' };
  if (format === htmlPacketFormat) return readPacket((document as Partial<HtmlPacket>).packet);
  const parsed = packet.safeParse(document);
  return parsed.success && isSound(parsed.data) ? { is: 'packet', packet: named(parsed.data) } : { is: 'faulty' };
}

/** Names stand within sentences of ours, so nothing in them may turn those round. */
function named({ from, session, ...rest }: Packet): Packet {
  const plain = { ...rest, from: plainName(from) };
  return session === undefined ? plain : { ...plain, session: { ...session, notes: session.notes.map((note) => ({ ...note, name: plainName(note.name) })) } };
}

/**
 * What the schema cannot say: each entry stands there once, every time is on the calendar, and the sheets that came along are the sender's own and can be drawn. A
 * shipped sheet among them, or a measure, would put other words beside answers than were asked.
 */
function isSound({ entries, sheets = [], plans = [], session }: Packet): boolean {
  const times = [...entries.map(({ content }) => content.when.at), ...plans.flatMap(({ times: { at }, occasions }) => [at, ...Object.keys(occasions)]), ...(session === undefined ? [] : [session.at])];
  return new Set(entries.map(({ id }) => id)).size === entries.length && times.every(isWallTime) && sheets.every(isDrawable);
}

function isDrawable({ definition }: OwnSheet): boolean {
  return isOwnSheetId(definition.id) && definition.instrument === undefined && checkDefinition(definition).length === 0;
}
