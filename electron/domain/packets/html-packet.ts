import type { DefinitionFile } from '../worksheets/definition-schema.ts';
import type { SheetWords } from '../worksheets/words-schema.ts';
import type { Packet } from './packet.ts';

/** One version of a sheet as it stands in its files, with its words in both languages. */
export type CarriedSheet = { file: DefinitionFile; en: SheetWords; es: SheetWords };

/** What is sealed into an HTML file that opens itself: a packet, and the sheets that its entries answer, for a reader without the app. */
export type HtmlPacket = { format: typeof htmlPacketFormat; version: 1; packet: Packet; sheets: readonly CarriedSheet[] };

export const htmlPacketFormat = 'footbridge-html';

const begin = '-----BEGIN AGE ENCRYPTED FILE-----';
const end = '-----END AGE ENCRYPTED FILE-----';

/** The age file inside an HTML file, armoured as age writes it; null when none begins on a line of its own, or it is cut off. */
export function armourIn(html: string): string | null {
  const text = `\n${html.replaceAll('\r\n', '\n')}`;
  const from = text.indexOf(`\n${begin}\n`);
  if (from < 0) return null;
  const to = text.indexOf(`\n${end}`, from);
  return to < 0 ? null : text.slice(from + 1, to + end.length + 1);
}

/** How much of a file tells whether it is an HTML packet. */
export const headBytes = 8 * 1024;

/** Whether the first bytes of a file are those of an HTML file that Footbridge made: its age file begins within them. */
export function looksLikeHtmlPacket(head: string): boolean {
  return /^\s*<!doctype html>/i.test(head) && head.includes(begin);
}

/** Where the template has room for the armoured age file. */
const room = '<!-- sealed -->';

/** The template with the sealed age file in it. Throws when the template has no room. */
export function fillTemplate(template: string, armour: string): string {
  const [before, after, more] = template.split(room);
  if (before === undefined || after === undefined || more !== undefined) throw new Error('The template has not one place for what is sealed');
  return `${before}${armour.trim()}${after}`;
}
