import { contactCard, type ContactCard } from './contact-card.ts';

const begin = '-----BEGIN FOOTBRIDGE CARD-----';
const end = '-----END FOOTBRIDGE CARD-----';
/** The same lines as a letter program may have made them: other dashes, other spaces. Looked for where a row of dashes begins: a text of nothing else takes no time. */
const beginLike = /(?<![-\u2010-\u2015\u2212])[-\u2010-\u2015\u2212]+\s*BEGIN\s+FOOTBRIDGE\s+CARD\s*[-\u2010-\u2015\u2212]+/iu;
const endLike = /(?<![-\u2010-\u2015\u2212])[-\u2010-\u2015\u2212]+\s*END\s+FOOTBRIDGE\s+CARD\s*[-\u2010-\u2015\u2212]+/iu;
/** White space, the sign of a quoted letter, and marks that nobody sees. */
const around = /[\s>\u00ad\u200b-\u200f\u2060\ufeff]+/gu;

/** The longest text that is looked at for a card. */
export const cardTextLimit = 20_000;

/** A card as a file and as text to paste: JSON in base 64 between two lines, 64 letters a line, so that a letter or a chat leaves it whole. */
export function cardText(card: ContactCard): string {
  const bytes = new TextEncoder().encode(JSON.stringify(card));
  const packed = btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));
  return [begin, ...(packed.match(/.{1,64}/g) ?? []), end, ''].join('\n');
}

/** `damaged`: it is a card, but a part is missing or a letter is wrong. Its signature is still to be checked. */
export type ReadCard = { is: 'card'; card: ContactCard } | { is: 'newer' | 'damaged' | 'other' };

/** Finds the card in a text, whatever stands before and after it; white space, `>` of a quoted letter and other dashes do not matter. */
export function readCardText(text: string): ReadCard {
  const from = beginLike.exec(text);
  if (from === null) return { is: /FOOTBRIDGE\s+CARD/iu.test(text) ? 'damaged' : 'other' };
  const rest = text.slice(from.index + from[0].length);
  const to = endLike.exec(rest);
  if (to === null) return { is: 'damaged' };
  const document = unpack(rest.slice(0, to.index).replace(around, ''));
  if (typeof document !== 'object' || document === null) return { is: 'damaged' };
  const { format, version } = document as Record<string, unknown>;
  if (format === 'footbridge-card' && typeof version === 'number' && version > 1) return { is: 'newer' };
  const card = contactCard.safeParse(document);
  return card.success ? { is: 'card', card: card.data } : { is: 'damaged' };
}

function unpack(packed: string): unknown {
  try {
    const bytes = Uint8Array.from(atob(packed), (letter) => letter.charCodeAt(0));
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    return null;
  }
}
