import { expect, test } from 'vitest';
import { reworded, withoutLanguage } from '../../../electron/domain/own-sheets/edit-sheet.ts';
import { wordsBehind } from '../../../electron/domain/own-sheets/words-behind.ts';
import { eveningSheet } from '../../support/own-sheet.ts';

const original = eveningSheet();
const named = (name: string) => reworded(original, 'en', (words) => ({ ...words, name }));

test('a copy that is as it was, or that was reworded in both languages, is behind in none', () => {
  expect(wordsBehind(original, original)).toBe(null);
  expect(wordsBehind(named('Evenings '), original)).toBe(null);
  expect(wordsBehind(reworded(named('Mornings'), 'es', (words) => ({ ...words, name: 'Las mañanas' })), original)).toBe(null);
});

test('what was reworded in one language alone is counted for the other', () => {
  const label = reworded(named('Mornings'), 'en', (words) => ({ ...words, fields: { ...words.fields, q2: { label: 'What was it?' } } }));
  expect(wordsBehind(label, original)).toEqual({ language: 'es', count: 2 });
  expect(wordsBehind(reworded(original, 'es', (words) => ({ ...words, purpose: 'Otra cosa.' })), original)).toEqual({ language: 'en', count: 1 });
});

test('what was added or taken away is nothing that could be behind, and one language is behind none', () => {
  const added = reworded(original, 'en', (words) => ({ ...words, fields: { q1: words.fields['q1'] ?? { label: '' }, q9: { label: 'New' } } }));
  expect(wordsBehind(added, original)).toBe(null);
  expect(wordsBehind(withoutLanguage(named('Mornings'), 'es'), original)).toBe(null);
});
