import { expect, test } from 'vitest';
import type { Answer } from '../../../electron/domain/worksheets/answers.ts';
import { answerWords } from '../../../renderer/reading/answer-words.ts';

const cases: [Answer, string][] = [
  [{ kind: 'text', text: ' one\n' }, 'one'],
  [{ kind: 'number', number: 0 }, '0'],
  [{ kind: 'number', number: null }, ''],
  [{ kind: 'list', lines: [{ id: '1', text: 'a' }, { id: '2', text: ' ' }, { id: '3', text: 'b' }] }, 'a\nb'],
  [{ kind: 'feelings', feelings: [{ word: 'joy.proud', strength: 40 }, { word: 'saudade', own: true, strength: null }], body: [] }, 'Orgullo 40, saudade'],
  [{ kind: 'table', rows: [{ id: '1', cells: { thought: 'x', belief: 0, other: null } }] }, 'x, 0'],
  [{ kind: 'choice', chosen: 'yes' }, 'Sí'],
  [{ kind: 'multi', chosen: ['no'], own: ['mine'] }, 'No, mine'],
  [{ kind: 'datetime', local: '2026-11-18T20:00' }, '<2026-11-18T20:00>'],
  [{ kind: 'pair', before: 8, after: null }, '8'],
];

const tell = { datetime: (local: string | null) => `<${local ?? ''}>`, date: (date: string | null) => `<${date ?? ''}>`, time: (time: string | null) => `<${time ?? ''}>` };

test.each(cases)('an answer reads as plain words: %j', (answer, words) => {
  expect(answerWords(answer, 'es', tell, { yes: 'Sí', no: 'No' })).toBe(words);
});

test('an option that every object has is said as it stands', () => {
  for (const chosen of ['constructor', '__proto__']) expect(answerWords({ kind: 'choice', chosen }, 'en', tell)).toBe(chosen);
});
