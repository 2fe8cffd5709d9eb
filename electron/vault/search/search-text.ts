import type { SearchHit } from '../../contract/entry-calls.ts';
import { fieldTexts, type FeelingWords, type FieldText } from '../../domain/entries/field-texts.ts';
import type { EntryContent } from '../../domain/entries/entry.ts';
import { fold } from '../../domain/text/fold.ts';
import { sentenceHit } from '../../domain/text/sentence-hit.ts';
import type { Query } from './query.ts';

/** Between two texts of one entry, so that a phrase is never found across them. */
const between = '\u0000';

/** All words of an entry, folded, as one string to scan. White space is single spaces, so that a phrase is found over a line's end. */
export function searchText(content: EntryContent, words: FeelingWords): string {
  return fieldTexts(content, words)
    .map(({ text }) => spaced(fold(text)))
    .join(between);
}

/** One unit for one unit: only the kind of white space changes. */
function spaced(text: string): string {
  return text.replace(/[\n\r\t]/g, ' ');
}

export function matches(text: string, query: Query): boolean {
  for (const needle of query) if (!text.includes(needle)) return false;
  return true;
}

function isLetter(unit: string | undefined): boolean {
  return unit !== undefined && /[\p{L}\p{N}]/u.test(unit);
}

/** The place of a needle, at the beginning of a word where there is such a place. */
function place(text: string, needle: string): number {
  const first = text.indexOf(needle);
  for (let at = first; at >= 0; at = text.indexOf(needle, at + 1)) if (!isLetter(text[at - 1])) return at;
  return first;
}

/** Where a search's words stand in an entry that matches: the field that holds most of them, the hit in its sentence. Null without words. */
export function findHit(content: EntryContent, words: FeelingWords, query: Query): SearchHit | null {
  let best: { found: FieldText; at: number; length: number; count: number } | null = null;
  for (const found of fieldTexts(content, words)) {
    const folded = spaced(fold(found.text));
    const held = query.filter((needle) => folded.includes(needle));
    const needle = held[0];
    if (needle !== undefined && held.length > (best?.count ?? 0)) best = { found, at: place(folded, needle), length: needle.length, count: held.length };
  }
  if (best === null) return null;
  const { found, at, length } = best;
  return { field: found.field, ...sentenceHit(found.text, at, at + length) };
}
