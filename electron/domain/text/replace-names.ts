import { fold } from './fold.ts';

export type HiddenName = { name: string; as: string };

const wordUnit = '[\\p{L}\\p{N}\\p{M}_]';

function pattern(folded: string): string {
  const escaped = folded.replace(/[.*+?^${}()|[\]\\/-]/g, '\\$&').replace(/\\-/g, '\\x2d');
  return escaped.replace(/\s+/g, '\\s+');
}

/**
 * Replaces every name wherever it stands as a word of its own: without regard to case and accents, the longest name first, and
 * never inside another word ("Ana" stays in "banana"). A space in a name matches any white space. What was put in is not
 * searched again. The text comes back composed (NFC) when anything was replaced, else as it was.
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
