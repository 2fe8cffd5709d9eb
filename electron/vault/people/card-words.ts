import { scryptAsync } from '@noble/hashes/scrypt.js';
import { cardWordBytes, type ContactCard } from '../../domain/people/contact-card.ts';
import { wordList } from '../keys/phrase.ts';

const count = 6;
const bitsEach = 11;
/** 32 MiB and about half a second for each card that somebody would try in order to hit the same words. */
const cost = { N: 2 ** 15, r: 8, p: 1, dkLen: 9 };
const salt = new TextEncoder().encode('footbridge-card-words/1');

/** A card does not change, and hashing it is slow on purpose. */
const known = new Map<string, string[]>();

/**
 * The six words of a card, 66 bits of scrypt over all of it, from the list of its own language. Who compares them on the owner's
 * screen, or over the telephone, knows that the card came unchanged.
 */
export async function cardWords(card: ContactCard): Promise<string[]> {
  const bytes = cardWordBytes(card);
  const key = Buffer.from(bytes).toString('latin1');
  const before = known.get(key);
  if (before !== undefined) return before;
  const [hash, list] = await Promise.all([scryptAsync(bytes, salt, cost), wordList(card.language)]);
  const bits = Array.from(hash, (byte) => byte.toString(2).padStart(8, '0')).join('');
  const words = Array.from({ length: count }, (_, at) => list[Number.parseInt(bits.slice(at * bitsEach, (at + 1) * bitsEach), 2)] ?? '');
  known.set(key, words);
  return words;
}
