import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Answers } from '../../../electron/domain/worksheets/answers.ts';
import { evaluate, holds } from '../../../electron/domain/worksheets/evaluate.ts';
import { thoughtRecord } from '../../worksheets/sheets.ts';
import { anyAnswers, anyCondition, anyValue, wildAnswers } from './arbitrary.ts';

const answersOfAnySort = fc.oneof(anyAnswers(thoughtRecord), wildAnswers);

test('every value over any answers is a finite number or null', () => {
  fc.assert(
    fc.property(anyValue, answersOfAnySort, (value, answers) => {
      const result = evaluate(value, answers);
      expect(result === null || Number.isFinite(result)).toBe(true);
    }),
    { numRuns: 500 },
  );
});

test('every condition over any answers is true or false, and not turns it round', () => {
  fc.assert(
    fc.property(anyCondition, answersOfAnySort, (condition, answers) => {
      expect(holds({ op: 'not', of: condition }, answers)).toBe(!holds(condition, answers));
    }),
    { numRuns: 500 },
  );
});

test('the order of answering, of rows and of parts does not matter', () => {
  const reversed = (answers: Answers): Answers => Object.fromEntries(Object.entries(answers).toReversed());
  fc.assert(
    fc.property(anyValue, anyCondition, answersOfAnySort, (value, condition, answers) => {
      expect(evaluate(value, reversed(answers))).toEqual(evaluate(value, answers));
      expect(holds(condition, reversed(answers))).toBe(holds(condition, answers));
      if (value.op === 'sum' || value.op === 'mean') {
        expect(evaluate({ ...value, of: value.of.toReversed() }, answers)).toEqual(evaluate(value, answers));
      }
    }),
    { numRuns: 500 },
  );
});

const belief = (number: number | null, mark = false) => ({ id: String(number), cells: { thought: 'x', belief: number }, ...(mark ? { mark: true } : {}) });
const answers: Answers = {
  thoughts: { kind: 'table', rows: [belief(80), belief(65, true), belief(null)] },
  belief_after: { kind: 'number', number: 40 },
  evidence_for: { kind: 'list', lines: [{ id: '1', text: 'a' }, { id: '2', text: ' ' }] },
};

test('means what it says', () => {
  const hot = { op: 'answer', of: { field: 'thoughts', column: 'belief' } } as const;
  const after = { op: 'answer', of: { field: 'belief_after' } } as const;
  const gone = { op: 'answer', of: { field: 'gone' } } as const;
  expect(evaluate(hot, answers)).toBe(65);
  expect(evaluate({ op: 'change', before: hot, after }, answers)).toBe(-25);
  expect(evaluate({ op: 'change', before: hot, after: gone }, answers)).toBeNull();
  expect(evaluate({ op: 'count', field: 'evidence_for' }, answers)).toBe(1);
  expect(evaluate({ op: 'count', field: 'gone' }, answers)).toBe(0);
  expect(evaluate({ op: 'column', field: 'thoughts', column: 'belief', how: 'mean' }, answers)).toBe(72.5);
  expect(evaluate({ op: 'column', field: 'thoughts', column: 'belief', how: 'highest' }, answers)).toBe(80);
  expect(evaluate({ op: 'sum', of: [hot, after, gone] }, answers)).toBeNull();
  expect(evaluate({ op: 'sum', of: [hot, after, gone], least: 2 }, answers)).toBe(105);
  expect(holds({ op: 'compare', left: hot, how: 'at-least', right: { op: 'number', number: 65 } }, answers)).toBe(true);
  expect(holds({ op: 'compare', left: gone, how: 'at-most', right: { op: 'number', number: 65 } }, answers)).toBe(false);
});
