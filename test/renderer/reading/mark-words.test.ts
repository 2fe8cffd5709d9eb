import { expect, test } from 'vitest';
import { markWords, searchWords } from '../../../renderer/reading/mark-words.ts';

const shown = (text: string, search: string) => markWords(text, searchWords(search)).map((part) => (part.marked ? `[${part.text}]` : part.text)).join('');

test('every searched word is marked, without regard to case and accents', () => {
  expect(shown('Marta called from Zürich. MARTA!', 'zurich marta')).toBe('[Marta] called from [Zürich]. [MARTA]!');
  expect(shown('Él dijo que sí', 'el si')).toBe('[Él] dijo que [sí]');
});

test('words in quotes stay together, also over a line break', () => {
  expect(shown('a walk home, a long walk\nhome', '"walk home"')).toBe('a [walk home], a long [walk\nhome]');
  expect(shown('walk home', '"walk ho')).toBe('[walk ho]me');
});

test('the longest word wins, and nothing is lost', () => {
  expect(shown('carpet', 'car carpet')).toBe('[carpet]');
  for (const text of ['', 'plain', 'ﬁne 🙂 word', 'e\u0301te\u0301']) {
    expect(markWords(text, searchWords('word e')).map((part) => part.text).join('')).toBe(text.normalize('NFC'));
  }
});

test('no search marks nothing', () => {
  expect(markWords('text', searchWords('  " '))).toEqual([{ text: 'text', marked: false }]);
});
