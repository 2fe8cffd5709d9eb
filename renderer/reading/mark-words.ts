import { fold } from '../../electron/domain/text/fold.ts';

export type MarkedPart = { text: string; marked: boolean };

/** What is searched for, folded: each word, and each run of words in quotes. An open quote reaches to the end. */
export function searchWords(text: string): string[] {
  const parts = fold(text.normalize('NFC')).matchAll(/"([^"]*)"?|([^\s"]+)/gu);
  const words = [...parts].map(([, quoted, word]) => (quoted ?? word ?? '').replaceAll(/\s+/gu, ' ').trim());
  return [...new Set(words.filter((word) => word !== ''))].sort((a, b) => b.length - a.length);
}

/** The text in parts, every place of a searched word marked; case and accents do not matter. */
export function markWords(text: string, words: readonly string[]): MarkedPart[] {
  const whole = text.normalize('NFC');
  // Folding keeps every place: what is found in the folded text is cut out of the original.
  const folded = fold(whole).replaceAll(/\s/gu, ' ');
  const parts: MarkedPart[] = [];
  let plain = 0;
  let at = 0;
  while (at < whole.length && words.length > 0) {
    const here = at;
    const found = words.find((word) => folded.startsWith(word, here));
    if (found === undefined) {
      at++;
      continue;
    }
    if (at > plain) parts.push({ text: whole.slice(plain, at), marked: false });
    at += found.length;
    parts.push({ text: whole.slice(here, at), marked: true });
    plain = at;
  }
  if (plain < whole.length) parts.push({ text: whole.slice(plain), marked: false });
  return parts;
}
