import { fold } from './fold.ts';

export type HiddenName = { name: string; as: string };

/** An underscore is none: some write _Ana_ for emphasis. */
const wordUnit = '[\\p{L}\\p{N}\\p{M}]';
/** Marks that nobody sees, as text from a PDF or a web page has them: soft hyphens, joiners, marks of direction. */
const unseen = '\\u00ad\\u200b-\\u200f\\u2060\\ufeff';
const between = `[${unseen}]*`;
const space = `[\\s${unseen}]+`;
/** Scripts that put no space between words, with what they share (“ー”): a name in one of them stands wherever its letters stand. */
const unspaced = `[${['Han', 'Hiragana', 'Katakana', 'Thai', 'Lao', 'Khmer', 'Myanmar'].map((script) => `\\p{Script_Extensions=${script}}`).join('')}]`;
/** Arabic and Hebrew write "and", "to", "with" and the like as letters in front of the word. */
const prefixed = '[\\p{Script=Arabic}\\p{Script=Hebrew}]';
const prefixes = '[\u0648\u0641\u0628\u0644\u0643\u0633\u05d5\u05d1\u05dc\u05db\u05de\u05e9\u05d4]{0,3}';
/** Upper case writes this letter as two. */
const sharp = `(?:ß|s${between}s)`;

function unitPattern(unit: string): string {
  return unit === 'ß' ? sharp : unit.replace(/[^\p{L}\p{N}\p{M}]/gu, (sign) => `\\u{${sign.codePointAt(0)?.toString(16) ?? ''}}`);
}

function isOf(script: string, letter: string): boolean {
  return new RegExp(script, 'u').test(letter);
}

/** What has to stand before a name, by its first letter, for it to be a word of its own. */
function edgeBefore(first: string): string {
  if (isOf(unspaced, first)) return '';
  return isOf(prefixed, first) ? `(?<=(?<!${wordUnit})${prefixes})` : `(?<!${wordUnit})`;
}

function edgeAfter(last: string): string {
  return isOf(unspaced, last) ? '' : `(?!${wordUnit})`;
}

function pattern(folded: string): string {
  const words = folded.replaceAll('ss', 'ß').split(/\s+/);
  const letters = Array.from(folded);
  return edgeBefore(letters[0] ?? '') + `(${words.map((word) => Array.from(word, unitPattern).join(between)).join(space)})` + edgeAfter(letters.at(-1) ?? '');
}

/**
 * Replaces every name wherever it stands as a word of its own: without regard to case and accents, the longest name first, and
 * never inside another word ("Ana" stays in "banana"), except in scripts that write words together. A space in a name matches any white space; marks that nobody sees do not
 * keep a name from being found. What was put in is not searched again. The text comes back composed (NFC) when anything was replaced, else as it was.
 */
export function replaceNames(text: string, names: readonly HiddenName[]): string {
  const wanted = names
    .map(({ name, as }) => ({ folded: fold(name.normalize('NFC')).trim(), as }))
    .filter(({ folded }) => folded.length > 0)
    .sort((a, b) => b.folded.length - a.folded.length);
  if (wanted.length === 0 || text === '') return text;

  const original = text.normalize('NFC');
  const search = new RegExp(wanted.map(({ folded }) => pattern(folded)).join('|'), 'gu');
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
