import type { Tongue } from '../worksheets/vocabulary.ts';
import { tongues, type SheetEdit } from './edit-sheet.ts';

/** Words of one language that stayed as they were, though the other's were changed in the same place. */
export type WordsBehind = { language: Tongue; count: number };

/**
 * Where a copy of a sheet was reworded in one language alone: whoever reads the other one reads what it said before. Null where both go together,
 * or where there is one language. Of two languages that are each behind somewhere, the one that is so in more places.
 */
export function wordsBehind(copy: SheetEdit, original: SheetEdit): WordsBehind | null {
  const { en, es } = copy.words;
  if (en === undefined || es === undefined) return null;
  const counts: Record<Tongue, number> = { en: 0, es: 0 };
  const before = { en: textsOf(original.words.en), es: textsOf(original.words.es) };
  const now = { en: textsOf(en), es: textsOf(es) };
  for (const place of now.en.keys()) {
    const known = tongues.every((language) => before[language].has(place) && now[language].has(place));
    const changed = tongues.filter((language) => now[language].get(place) !== before[language].get(place));
    if (known && changed.length === 1) counts[changed[0] === 'en' ? 'es' : 'en']++;
  }
  const language = counts.en > counts.es ? 'en' : 'es';
  return counts[language] === 0 ? null : { language, count: counts[language] };
}

/** Every text by its place. */
function textsOf(words: unknown, place = '', found = new Map<string, string>()): Map<string, string> {
  if (typeof words === 'string') found.set(place, words.trim());
  else if (typeof words === 'object' && words !== null) for (const [key, part] of Object.entries(words)) textsOf(part, `${place}/${key}`, found);
  return found;
}
