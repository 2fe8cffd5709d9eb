import { composed, fold } from '../text/fold.ts';
import { nearestWords } from '../text/near.ts';
import type { Definition } from './definition-schema.ts';
import { approaches, needs, type Approach, type Need } from './shelf-keys.ts';
import type { SheetWords } from './words-schema.ts';

/** A sheet as the library shows it, in one language. */
export type LibrarySheet = {
  id: string;
  version: number;
  name: string;
  purpose: string;
  needs: readonly Need[];
  approaches: readonly Approach[];
  lead: Definition['lead'];
  /** Of its shortest and its longest form. */
  minutes: { least: number; most: number };
  measure: boolean;
  /** For whom it is, its lengths, its questions: words to be found by. */
  said: string;
};

/** What the library shows of a sheet; it is found by its name in the other language (`other`) too. */
export function librarySheet(definition: Definition, words: SheetWords, other?: SheetWords): LibrarySheet {
  const minutes = definition.lengths.map((length) => length.minutes);
  return {
    id: definition.id,
    version: definition.version,
    name: words.name,
    purpose: words.purpose,
    needs: definition.needs ?? [],
    approaches: definition.approaches ?? [],
    lead: definition.lead,
    minutes: { least: Math.min(...minutes), most: Math.max(...minutes) },
    measure: definition.instrument !== undefined,
    said: [...(other === undefined ? [] : [other.name, other.purpose]), ...words.about.forWhom, ...Object.values(words.lengths).map(({ line }) => line), ...Object.values(words.steps).map(({ question }) => question)].join(' '),
  };
}

export type LibraryOrder = 'need' | 'approach' | 'length' | 'lead';
export const libraryOrders: readonly LibraryOrder[] = ['need', 'approach', 'length', 'lead'];

/** `key` is a need, an approach, a length (`2`, `5`, `10`: up to so many minutes; `more`), who starts it, or `measures`. */
export type LibraryGroup = { key: string; sheets: readonly LibrarySheet[] };

const lengths = [2, 5, 10] as const;
const leads: readonly Definition['lead'][] = ['client', 'both', 'therapist'];

/** The shortest first; of the same length those that one starts alone, then by name. The first of a group is the one to begin with. */
export function shortestFirst(a: LibrarySheet, b: LibrarySheet): number {
  return a.minutes.least - b.minutes.least || leads.indexOf(a.lead) - leads.indexOf(b.lead) || (fold(a.name) < fold(b.name) ? -1 : 1);
}

/** The sheets in groups, without empty ones. A sheet stands in each group that it fits; measures stand apart, in the last. */
export function groupSheets(sheets: readonly LibrarySheet[], order: LibraryOrder): LibraryGroup[] {
  const plain = sheets.filter(({ measure }) => !measure);
  const group = (key: string, fits: (sheet: LibrarySheet) => boolean): LibraryGroup => ({ key, sheets: plain.filter(fits).sort(shortestFirst) });
  const groups = {
    need: () => needs.map((need) => group(need, (sheet) => sheet.needs.includes(need))),
    approach: () => approaches.map((approach) => group(approach, (sheet) => sheet.approaches.includes(approach))),
    length: () => ['2', '5', '10', 'more'].map((key) => group(key, (sheet) => lengthKey(sheet) === key)),
    lead: () => leads.map((lead) => group(lead, (sheet) => sheet.lead === lead)),
  }[order]();
  return [...groups, { key: 'measures', sheets: sheets.filter(({ measure }) => measure).sort(shortestFirst) }].filter((one) => one.sheets.length > 0);
}

function lengthKey({ minutes }: LibrarySheet): string {
  const fits = lengths.find((most) => minutes.least <= most);
  return fits === undefined ? 'more' : String(fits);
}

/** What a sheet is looked for by: its name counts most, then what it is for, then everything else that is said of it. */
export type SearchWords = { name: string; purpose: string; rest: string };

const worth = { name: 3, purpose: 2, rest: 1 } as const;
const parted = ['name', 'purpose', 'rest'] as const;

/**
 * The sheets for what was typed, the closest first. Rare words weigh more than common ones, so that "I can't sleep" finds sleep, and
 * whole words more than beginnings ("act"); sheets that hold every word stand before all others, and those that are named or described
 * by the very phrase ("what if") before these. Case and accents do not matter, and a word that stands nowhere is taken for those that
 * are nearest to it.
 */
export function searchSheets<T extends LibrarySheet>(sheets: readonly T[], wordsOf: (sheet: T) => SearchWords, typed: string): T[] {
  const texts = sheets.map((sheet) => {
    const { name, purpose, rest } = wordsOf(sheet);
    return { sheet, name: spelled(name), purpose: spelled(purpose), rest: spelled(rest) };
  });
  const wanted = wordsIn(typed).map((word) => meant(word, texts.flatMap(({ name, purpose, rest }) => [name, purpose, rest])));
  const said = words(spelled(typed));
  const found = texts.map(({ sheet, ...parts }) => {
    const worths = wanted.map((words) => Math.max(...parted.map((part) => Math.max(0, ...words.map((word) => worth[part] * begins(parts[part], word))))));
    const phrase = said.length > 1 && (holds(parts.name, said) || holds(parts.purpose, said));
    return { sheet, worths, every: worths.every((one) => one > 0), phrase };
  });
  const rarity = wanted.map((_, index) => Math.log(1 + sheets.length / Math.max(1, found.filter(({ worths }) => worths[index] !== 0).length)));
  const scored = found
    .map(({ worths, ...one }) => ({ ...one, score: worths.reduce((sum, value, index) => sum + value * (rarity[index] ?? 0), 0) }))
    .filter(({ score }) => score > 0)
    .sort((a, b) => Number(b.phrase) - Number(a.phrase) || Number(b.every) - Number(a.every) || b.score - a.score || shortestFirst(a.sheet, b.sheet));
  const best = Math.max(...scored.map(({ score }) => score));
  return scored.filter(({ every, score }) => every || (!scored[0]?.every && score > best / 2)).map(({ sheet }) => sheet);
}

/** Folded, with a number apart from its letters: "PHQ9" is "PHQ-9". */
function spelled(text: string): string {
  return fold(composed(text)).replaceAll(/(?<=\p{L})(?=\p{N})|(?<=\p{N})(?=\p{L})/gu, ' ');
}

const words = (text: string): string[] => text.split(/[^\p{L}\p{N}']+/u).filter((word) => word !== '');

/** They stand in most sheets and say nothing of what is looked for. */
const common: ReadonlySet<string> = new Set("about and can't cant cannot does doesn't don't dont for from have how i'm im that the this too very what when why with como con cuando del desde las los mas muy para pero porque por puedo que quiero sin tengo una unos".split(' '));

/** Short and common words say little where there are others. */
function wordsIn(typed: string): string[] {
  const all = words(spelled(typed));
  const long = all.filter((word) => word.length > 2 || /\p{N}/u.test(word));
  const telling = long.filter((word) => !common.has(word));
  return [telling, long, all].find((list) => list.length > 0) ?? [];
}

/** The word itself, or those that it may have been meant for. */
function meant(word: string, texts: readonly string[]): readonly string[] {
  if (texts.some((text) => begins(text, word) > 0)) return [word];
  return nearestWords(word, new Set(texts.flatMap(words)));
}

const apart = /^[^\p{L}\p{N}']?$/u;

/** A word counts where a word begins, so that "ate" does not find "late": 1 for a beginning, 2 for the whole word, 0 for none. */
function begins(text: string, word: string): 0 | 1 | 2 {
  let best: 0 | 1 | 2 = 0;
  for (let at = text.indexOf(word); at >= 0 && best < 2; at = text.indexOf(word, at + 1)) {
    if (apart.test(text.charAt(at - 1))) best = apart.test(text.charAt(at + word.length)) ? 2 : 1;
  }
  return best;
}

/** Those words, whole and one after another. */
function holds(text: string, phrase: readonly string[]): boolean {
  return ` ${words(text).join(' ')} `.includes(` ${phrase.join(' ')} `);
}
