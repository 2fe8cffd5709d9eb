import { expect, test } from 'vitest';
import { countryOf } from '../../../renderer/safety/crisis-lines.ts';
import { firstLines } from '../../../renderer/features/safety-plan/first-lines.ts';
import { lastReview, planParts } from '../../../renderer/features/safety-plan/plan-parts.ts';
import { loadSheet } from '../../../renderer/worksheet/registry.ts';

const words = { emergency: 'Emergency number', forChildren: '(for children)' };

test('the plan is read part by part, without empty parts, lines and the review', async () => {
  const sheet = await loadSheet('safety-plan', 1, 'en');
  if (sheet === null) throw new Error('no sheet');
  const answers = {
    signs: { kind: 'list' as const, lines: [{ id: '1', text: ' One sign ' }, { id: '2', text: ' ' }] },
    alone: { kind: 'list' as const, lines: [] },
    ask: { kind: 'table' as const, rows: [{ id: '1', cells: { who: 'Leila', phone: '600' } }, { id: '2', cells: { who: '', phone: '' } }] },
    safer: { kind: 'text' as const, text: 'One thing.\n\nAnother.' },
    reviewed_on: { kind: 'date' as const, date: '2026-11-10' },
    reviewed_with: { kind: 'text' as const, text: 'Ana' },
  };
  expect(planParts(sheet, answers).map(({ id, lines }) => [id, ...lines.map(({ text, phone }) => [text, phone].filter(Boolean).join(' '))])).toEqual([
    ['signs', 'One sign'],
    ['ask', 'Leila 600'],
    ['safer', 'One thing.', 'Another.'],
  ]);
  expect(lastReview(answers)).toEqual({ on: '2026-11-10', who: 'Ana' });
  expect(lastReview({})).toEqual({ on: '', who: '' });
});

test('a new plan begins with the chosen country’s numbers, and leaves out those that could not be confirmed', () => {
  const lines = (code: string) => {
    const { lines: answer } = firstLines(countryOf(code), words);
    return answer?.kind === 'table' ? answer.rows.map(({ cells }) => [cells['who'], cells['phone']]) : null;
  };
  expect(lines('ES')).toEqual([['Emergency number', '112'], ['024', '024'], ['ANAR (for children)', '900 20 20 10']]);
  expect(lines('NZ')).toEqual([['Emergency number', '111']]);
  expect(firstLines(null, words)).toEqual({});
});
