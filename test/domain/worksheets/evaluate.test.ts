import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Answer, Answers, TableRow } from '../../../electron/domain/worksheets/answers.ts';
import { evaluate, holds } from '../../../electron/domain/worksheets/evaluate.ts';
import type { Scope } from '../../../electron/domain/worksheets/scope.ts';
import type { Condition, Value } from '../../../electron/domain/worksheets/tree-schema.ts';
import { everyKind } from '../../worksheets/every-kind.ts';
import { thoughtRecord } from '../../worksheets/sheets.ts';
import { anyAnswers, anyCondition, anyValue, wildAnswers } from './arbitrary.ts';

const answersOfAnySort = fc.oneof(anyAnswers(thoughtRecord), wildAnswers);
const anyScope = fc.constantFrom<Scope>({}, { definition: thoughtRecord, zone: 'Europe/Madrid' }, { zone: 'Nowhere/At_All' });

test('every value over any answers is a finite number or null', () => {
  fc.assert(
    fc.property(anyValue, answersOfAnySort, anyScope, (value, answers, scope) => {
      const result = evaluate(value, answers, scope);
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

const cell = (column: string) => ({ op: 'cell', column }) as const;
const row = (id: string, cells: TableRow['cells']) => ({ id, cells });
const rows = (rows: TableRow[]): Answers => ({ rows: { kind: 'table', rows } });
const plan = rows([
  row('1', { what: 'walk', before: 4, after: 6, done: 'did', told: true }),
  row('2', { what: 'call', before: 5, after: 5, done: 'part', told: false }),
  row('3', { what: 'swim', before: 5, after: null, done: 'not_this_time' }),
  row('4', {}),
]);

test('over rows: only those with words, only those that hold, only those with a value', () => {
  const of = { op: 'change', before: cell('before'), after: cell('after') } as const;
  const where: Condition = { op: 'cell', column: 'done', in: ['did', 'part'] };
  const over = (more: Partial<Extract<Value, { op: 'rows' }>>) => evaluate({ op: 'rows', field: 'rows', how: 'mean', ...more }, plan);
  expect(over({ of, where })).toBe(1);
  expect(over({ of, least: 3 })).toBeNull();
  expect(over({ how: 'count' })).toBe(3);
  expect(over({ how: 'count', where })).toBe(2);
  expect(over({ how: 'count', where: { op: 'cell', column: 'told', in: ['no'] } })).toBe(1);
  expect(over({ how: 'first', of: cell('before') })).toBe(4);
  expect(over({ how: 'last', of: cell('after') })).toBe(5);
  expect(over({ how: 'spread', of: cell('before') })).toBeCloseTo(0.57735, 5);
  const share: Value = { op: 'percent-of', part: { op: 'rows', field: 'rows', how: 'count', where }, whole: { op: 'count', field: 'rows' } };
  expect(evaluate({ op: 'round', of: share, to: 1 }, plan)).toBe(66.7);
  expect(evaluate(cell('before'), plan)).toBeNull();
});

test('scores: options, reversed items, too few answers, pro-rating, rounding', () => {
  const scope = { definition: everyKind };
  const item = (field: string) => ({ op: 'answer', of: { field } }) as const;
  const both: Answers = { item_1: { kind: 'choice', chosen: 'often' }, item_2: { kind: 'choice', chosen: 'never' } };
  const one: Answers = { item_1: { kind: 'choice', chosen: 'often' } };
  const sum: Value = { op: 'sum', of: [item('item_1'), item('item_2')] };
  expect(evaluate(sum, both, scope)).toBe(3);
  expect(evaluate(sum, both)).toBeNull();
  expect(evaluate(sum, one, scope)).toBeNull();
  expect(evaluate({ ...sum, least: 1 }, one, scope)).toBe(3);
  expect(evaluate({ ...sum, least: 1, prorate: true }, one, scope)).toBe(6);
  expect(evaluate({ op: 'reverse', of: item('item_1'), low: 0, high: 3 }, both, scope)).toBe(0);
  expect(evaluate(item('item_2'), { item_2: { kind: 'choice', chosen: null, own: 'sometimes' } }, scope)).toBeNull();
  const round = (number: number, to: number) => evaluate({ op: 'round', of: { op: 'number', number }, to }, {});
  expect([round(2.5, 0), round(-2.5, 0), round(1.005, 2), round(0.1 + 0.2, 1)]).toEqual([3, -3, 1.01, 0.3]);
  const within = (number: number) => evaluate({ op: 'within', of: { op: 'number', number }, low: 0, high: 10 }, {});
  expect([within(-1), within(0), within(10), within(11)]).toEqual([null, 0, 10, null]);
});

test('how long until an urge is half of its peak', () => {
  const wave = (samples: [number, number][]) =>
    evaluate({ op: 'half-time', field: 'rows', time: 'minute', strength: 'strength' }, rows(samples.map(([minute, strength], at) => row(String(at), { minute, strength }))));
  expect(wave([[0, 4], [3, 8], [6, 6], [10, 4], [12, 1]])).toBe(7);
  expect(wave([[12, 1], [0, 4], [10, 4], [3, 8], [6, 6]])).toBe(7);
  expect(wave([[0, 4], [3, 8], [6, 6]])).toBeNull();
  expect(wave([[0, 8], [2, 8], [5, 4]])).toBe(5);
  expect(wave([[0, 0]])).toBeNull();
  expect(wave([])).toBeNull();
});

test('minutes between clock times, over midnight and across days', () => {
  const minutes = (from: string, to: string) =>
    evaluate({ op: 'minutes', from: { field: 'a' }, to: { field: 'b' } }, { a: moment(from), b: moment(to) });
  expect(minutes('23:10', '07:05')).toBe(475);
  expect(minutes('07:05', '07:05')).toBe(0);
  expect(minutes('2026-11-22T23:10', '2026-11-24T00:10')).toBe(1500);
  expect(minutes('2026-11-24T00:10', '2026-11-22T23:10')).toBeNull();
  expect(minutes('2026-11-24T00:10', '07:00')).toBeNull();
});

test('the order of rows changes only what is about their order', () => {
  fc.assert(
    fc.property(anyValue, anyAnswers(thoughtRecord), (value, given) => {
      fc.pre(!/"(first|last)"|"op":"(answer|rated|minutes)"/.test(JSON.stringify(value)));
      const turned = Object.fromEntries(Object.entries(given).map(([id, one]) => [id, one.kind === 'table' ? { ...one, rows: one.rows.toReversed() } : one]));
      expect(evaluate(value, turned)).toEqual(evaluate(value, given));
    }),
    { numRuns: 500 },
  );
});

function moment(text: string): Answer {
  return text.includes('T') ? { kind: 'datetime', local: text } : { kind: 'time', time: text };
}
