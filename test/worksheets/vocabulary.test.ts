import { expect, test } from 'vitest';
import { z } from 'zod';
import { fitsTheFacts } from '../../electron/domain/worksheets/kinds.ts';
import { feelingLabel, inOrder, searchFeelings, type FeelingVocabulary, type PatternVocabulary } from '../../electron/domain/worksheets/vocabulary.ts';
import { readJson } from './sheets.ts';

const key = z.string().regex(/^[a-z0-9._-]+$/);
const word = z.strictObject({ key, en: z.string().min(1), es: z.string().min(1) });
const patternWords = z.strictObject({ name: z.string().min(1), meaning: z.string().min(1), known: z.string().min(1).optional() });
const pattern = z.strictObject({ key, en: patternWords, es: patternWords });

const feelings = readJson('vocabulary/feelings.json') as FeelingVocabulary;
const patterns = readJson('vocabulary/patterns.json') as PatternVocabulary;

test('feelings: a hundred words in twelve families, in both languages, each under its family', () => {
  z.strictObject({
    families: z.array(word.extend({ rough: z.array(z.string()).min(1), words: z.array(word).min(1) })),
    always: z.array(word),
    rough: z.array(word),
    body: z.array(word),
  }).parse(feelings);
  expect(feelings.families).toHaveLength(12);
  const words = feelings.families.flatMap((family) => family.words.map((item) => ({ ...item, family: family.key })));
  expect(words).toHaveLength(100);
  for (const item of words) expect(item.key.startsWith(`${item.family}.`)).toBe(true);
  const keys = [...words, ...feelings.always, ...feelings.rough, ...feelings.body].map((item) => item.key);
  expect(new Set(keys).size).toBe(keys.length);
  expect(feelings.always.map((item) => item.key)).toEqual(['not-sure', 'mixed']);
  const rough = new Set(feelings.rough.map((item) => item.key.replace('rough.', '')));
  for (const family of feelings.families) for (const way of family.rough) expect(rough).toContain(way);
});

test('thinking patterns: the sixteen, and "it fits the facts" beside them', () => {
  z.strictObject({ patterns: z.array(pattern), facts: pattern, fair: z.strictObject({ en: z.string(), es: z.string() }) }).parse(patterns);
  expect(patterns.patterns).toHaveLength(16);
  expect(new Set(patterns.patterns.map((item) => item.key)).size).toBe(16);
  expect(patterns.facts.key).toBe(fitsTheFacts);
});

test('searching finds by the beginning, then inside, then by family, without accents and case', () => {
  const found = (text: string, tongue: 'en' | 'es') => searchFeelings(feelings, text, tongue).map((item) => item[tongue]);
  expect(found('an', 'en').slice(0, 2)).toEqual(['anxious', 'angry']);
  expect(found('DECEPCION', 'es')).toContain('decepción');
  expect(found('shame', 'en')).toContain('guilty');
  expect(found('   ', 'en')).toEqual([]);
});

test('a label is never empty: own words as typed, unknown keys by their last part', () => {
  expect(feelingLabel(feelings, { word: 'fear.worried' }, 'es')).toBe('preocupación');
  expect(feelingLabel(feelings, { word: 'Saudade', own: true }, 'en')).toBe('Saudade');
  expect(feelingLabel(feelings, { word: 'later.in-awe' }, 'en')).toBe('in awe');
});

test('an order puts its keys first and loses none', () => {
  const items = ['a', 'b', 'c', 'd'].map((name) => ({ key: name }));
  expect(inOrder(items, ['c', 'x', 'a']).map((item) => item.key)).toEqual(['c', 'a', 'b', 'd']);
});
