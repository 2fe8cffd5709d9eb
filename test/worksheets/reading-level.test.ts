import { describe, expect, test } from 'vitest';
import type { SheetWords } from '../../electron/domain/worksheets/words-schema.ts';
import type { PatternVocabulary } from '../../electron/domain/worksheets/vocabulary.ts';
import { countText, fleschKincaid, inflesz } from './readability.ts';
import { definitionFiles, languages, readDefinition, readJson, readWords } from './sheets.ts';

/** Every string, wherever it stands. */
function strings(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(strings) : [];
}

/** Without the sources' names and years, which are fixed words. */
function wordsToRead(words: SheetWords): string[] {
  const { about, ...rest } = words;
  return [...strings(rest), ...about.forWhom, ...about.notWhen];
}

function expectReadable(texts: readonly string[], language: 'en' | 'es', least = 100): void {
  const counts = countText(texts, language);
  expect(counts.words).toBeGreaterThanOrEqual(least);
  expect(counts.words / counts.sentences).toBeLessThanOrEqual(15);
  if (language === 'en') expect(fleschKincaid(counts)).toBeLessThanOrEqual(8);
  else expect(inflesz(counts)).toBeGreaterThanOrEqual(55);
}

// Measures are exempt: their wording is fixed.
const ids = [...new Set(definitionFiles().filter((path) => readDefinition(path).instrument === undefined).map((path) => path.split('/')[0] ?? ''))];

describe.each(languages)('%s', (language) => {
  test.each(ids)('%s can be read at 11 to 13', (id) => {
    expectReadable(wordsToRead(readWords(id, language)), language);
  });

  test('so can the thinking patterns', () => {
    const vocabulary = readJson('vocabulary/patterns.json') as PatternVocabulary;
    const texts = [...vocabulary.patterns, vocabulary.facts].flatMap((item) => [item[language].name, item[language].meaning]);
    expectReadable([...texts, vocabulary.fair[language]], language);
  });
});

test('the formulas tell easy from hard', () => {
  const easy = countText(['The cat sat on the mat. It was warm there.'], 'en');
  const hard = countText(['Consequently, the psychotherapeutic intervention necessitates considerable metacognitive sophistication.'], 'en');
  expect(fleschKincaid(easy)).toBeLessThan(3);
  expect(fleschKincaid(hard)).toBeGreaterThan(14);
  const facil = countText(['El gato está en casa. Hace sol y come pan.'], 'es');
  const dificil = countText(['La intervención psicoterapéutica necesita considerable sofisticación metacognitiva institucionalizada.'], 'es');
  expect(inflesz(facil)).toBeGreaterThan(80);
  expect(inflesz(dificil)).toBeLessThan(40);
  expect(countText(['ciudad aéreo qué guitarra país leíste'], 'es').syllables).toBe(2 + 4 + 1 + 3 + 2 + 3);
});
