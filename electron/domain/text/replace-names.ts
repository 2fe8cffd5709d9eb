import { fold } from './fold.ts';

export type HiddenName = { name: string; as: string };

/** An underscore is none: some write _Ana_ for emphasis. */
const wordUnit = '[\\p{L}\\p{N}\\p{M}]';
/** Marks that nobody sees, as text from a PDF or a web page has them: soft hyphens, joiners, marks of direction. */
const unseen = '\\u00ad\\u200b-\\u200f\\u2060\\ufeff';
const between = `[${unseen}]*`;
const space = `[\\s${unseen}]+`;
/** Upper case writes this letter as two. */
const sharp = `(?:ß|s${between}s)`;

function unitPattern(unit: string): string {
  return unit === 'ß' ? sharp : unit.replace(/[^\p{L}\p{N}\p{M}]/gu, (sign) => `\\u{${sign.codePointAt(0)?.toString(16) ?? ''}}`);
}

function pattern(folded: string): string {
  const words = folded.replaceAll('ss', 'ß').split(/\s+/);
  return words.map((word) => Array.from(word, unitPattern).join(between)).join(space);
}

/**
 * Replaces every name wherever it stands as a word of its own: without regard to case and accents, the longest name first, and
 * never inside another word ("Ana" stays in "banana"). A space in a name matches any white space; marks that nobody sees do not
 * keep a name from being found. What was put in is not searched again. The text comes back composed (NFC) when anything was replaced, else as it was.
 */
export function replaceNames(text: string, names: readonly HiddenName[]): string {
  const wanted = names
    .map(({ name, as }) => ({ folded: fold(name.normalize('NFC')).trim(), as }))
    .filter(({ folded }) => folded.length > 0)
    .sort((a, b) => b.folded.length - a.folded.length);
  if (wanted.length === 0 || text === '') return text;

  const original = text.normalize('NFC');
  const groups = wanted.map(({ folded }) => `(${pattern(folded)})`).join('|');
  const search = new RegExp(`(?<!${wordUnit})(?:${groups})(?!${wordUnit})`, 'gu');
  let out = '';
  let kept = 0;
  // Folding keeps every place, so what is found in the folded text is cut out of the original.
  for (const found of fold(original).matchAll(search)) {
    const groupsFound: (string | undefined)[] = found.slice(1);
    const which = groupsFound.findIndex((group) => group !== undefined);
    out += original.slice(kept, found.index) + (wanted[which]?.as ?? '');
    kept = found.index + found[0].length;
  }
  return kept === 0 ? text : out + original.slice(kept);
}
