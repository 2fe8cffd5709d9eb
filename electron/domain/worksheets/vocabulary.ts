import type { Feeling } from './answers.ts';

/** The shape of `worksheets/vocabulary/*.json`, and finding one's way in it. */

export type Tongue = 'en' | 'es';
export type Word = { key: string; en: string; es: string };
export type Family = { key: string; en: string; es: string; rough: string[]; words: Word[] };
export type FeelingVocabulary = { families: Family[]; always: Word[]; rough: Word[]; body: Word[] };

export type PatternWords = { name: string; meaning: string; known?: string };
export type Pattern = { key: string; en: PatternWords; es: PatternWords };
export type PatternVocabulary = { patterns: Pattern[]; facts: Pattern; fair: Record<Tongue, string> };

/**
 * The word for a feeling in that language; a family's name for its bare key (a quick check-in); an own word as it was typed; a
 * key that no vocabulary knows as its last part.
 */
export function feelingLabel(vocabulary: FeelingVocabulary, feeling: Pick<Feeling, 'word' | 'own'>, tongue: Tongue): string {
  if (feeling.own === true) return feeling.word;
  const family = vocabulary.families.find((one) => one.key === feeling.word);
  if (family !== undefined) return family[tongue].toLocaleLowerCase(tongue);
  return wordOf(vocabulary, feeling.word)?.[tongue] ?? (feeling.word.split('.').at(-1) ?? feeling.word).replaceAll('-', ' ');
}

/** The label of a body word. */
export function bodyLabel(vocabulary: FeelingVocabulary, key: string, tongue: Tongue): string {
  return vocabulary.body.find((word) => word.key === key)?.[tongue] ?? key;
}

/** The family that gives a feeling its hue; null for own words, "not sure", "mixed" and rough ones. */
export function familyKey(vocabulary: FeelingVocabulary, feeling: Pick<Feeling, 'word' | 'own'>): string | null {
  if (feeling.own === true) return null;
  const key = feeling.word.split('.')[0];
  return vocabulary.families.find((family) => family.key === key)?.key ?? null;
}

/** Lower case without accents, so that "decepcion" finds "decepción". */
export function plain(text: string): string {
  return text.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase().trim();
}

/** Words whose label holds the text; those that begin with it come first. Family names bring all their words. */
export function searchFeelings(vocabulary: FeelingVocabulary, text: string, tongue: Tongue): Word[] {
  const wanted = plain(text);
  if (wanted === '') return [];
  const every = [...vocabulary.families.flatMap((family) => family.words), ...vocabulary.always, ...vocabulary.rough];
  const begins = every.filter((word) => plain(word[tongue]).startsWith(wanted));
  const holds = every.filter((word) => !begins.includes(word) && plain(word[tongue]).includes(wanted));
  const families = vocabulary.families.filter((family) => plain(family[tongue]).startsWith(wanted)).flatMap((family) => family.words);
  return [...new Set([...begins, ...holds, ...families])];
}

/** Items in the person's order; those that the order does not name follow in their own. */
export function inOrder<T extends { key: string }>(items: readonly T[], order: readonly string[]): T[] {
  const place = new Map(order.map((key, index) => [key, index]));
  return items.toSorted((a, b) => (place.get(a.key) ?? order.length) - (place.get(b.key) ?? order.length));
}

function wordOf(vocabulary: FeelingVocabulary, key: string): Word | undefined {
  for (const family of vocabulary.families) {
    const found = family.words.find((word) => word.key === key);
    if (found !== undefined) return found;
  }
  return [...vocabulary.always, ...vocabulary.rough].find((word) => word.key === key);
}
