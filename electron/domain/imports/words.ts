import feelings from '../../../worksheets/vocabulary/feelings.json' with { type: 'json' };
import type { JournalContent, When } from '../entries/entry.ts';
import { oneLine } from '../text/shorten.ts';
import type { Answer, Feeling } from '../worksheets/answers.ts';
import { plain } from '../worksheets/vocabulary.ts';

const known = new Map(
  [...feelings.families.flatMap(({ words }) => words), ...feelings.always].flatMap(({ key, en, es }) => [
    [plain(en), key],
    [plain(es), key],
  ]),
);

/** The vocabulary's key for a feeling that has that very name in English or Spanish; null when there is none. */
export function knownFeeling(name: string): string | null {
  return known.get(plain(name)) ?? null;
}

const keys = new Set([...feelings.families.flatMap(({ words }) => words), ...feelings.always, ...feelings.rough].map(({ key }) => key));

/** Whether it is a key of the vocabulary. */
export function isFeelingKey(key: string): boolean {
  return keys.has(key);
}

/** A feeling by its name: ours where the names are equal, else the person's own word. Null for an empty or overlong name. */
export function feelingOf(name: string, strength: number | null): Feeling | null {
  const word = oneLine(name);
  const key = knownFeeling(word);
  if (key !== null) return { word: key, strength };
  return word === '' || word.length > 80 ? null : { word, own: true, strength };
}

/** Tags as we keep them, at most 40 letters and 40 tags; `rest` holds those that do not fit, which belong into the text then. */
export function tagsOf(names: readonly string[]): { tags: string[]; rest: string[] } {
  const all = [...new Set(names.map((name) => oneLine(name)).filter(Boolean))];
  const fits = all.filter((name) => name.length <= 40).slice(0, 40);
  return { tags: fits, rest: all.filter((name) => !fits.includes(name)) };
}

/** The mark that other tools call "starred". */
export const starTag = '★';

const titleLimit = 200;

/** A journal entry. A title that is too long begins the text instead. */
export function journalOf(when: When, title: string, text: string, tagNames: readonly string[], felt: readonly Feeling[] = []): JournalContent {
  const { tags, rest } = tagsOf(tagNames);
  const heading = oneLine(title);
  const long = heading.length > titleLimit;
  const parts = [long ? heading : '', text.trim(), rest.join(', ')].filter(Boolean);
  return { kind: 'journal', when, tags, bring: false, links: [], privateNote: '', title: long ? '' : heading, text: parts.join('\n\n'), feelings: [...felt].slice(0, 40) };
}

const lineLimit = 2_000;

/** Pieces of at most so many UTF-16 units; no character is cut in two. */
function pieces(text: string, limit: number): string[] {
  const cut: string[] = [];
  for (let from = 0; from < text.length; ) {
    let to = Math.min(text.length, from + limit);
    if (to < text.length && /[\uD800-\uDBFF]/.test(text.charAt(to - 1))) to -= 1;
    cut.push(text.slice(from, to));
    from = to;
  }
  return cut;
}

/** A text as an answer of lines: its paragraphs; an overlong one goes on in the next line. */
export function listAnswer(text: string): Answer {
  const lines = text.split('\n').map((line) => line.trim()).filter(Boolean);
  return { kind: 'list', lines: lines.flatMap((line) => pieces(line, lineLimit)).map((line, at) => ({ id: `l${String(at + 1)}`, text: line })) };
}
