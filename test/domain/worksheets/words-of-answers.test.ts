import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Answers, FeelingsAnswer } from '../../../electron/domain/worksheets/answers.ts';
import { feelingChanges } from '../../../electron/domain/worksheets/change.ts';
import { feelingHistory, newest, percentHistory, rerateOf } from '../../../electron/domain/worksheets/looks.ts';
import { insertAfter, move, remove, toggleMark } from '../../../electron/domain/worksheets/rows.ts';
import { namingOption, titleOf } from '../../../electron/domain/worksheets/title.ts';
import { readDefinition, thoughtRecord } from '../../worksheets/sheets.ts';
import { anyAnswers, wildAnswers } from './arbitrary.ts';

const situation: Answers = { situation: { kind: 'text', text: 'Marta did not\n answer.' } };
const thoughts = (marked: boolean): Answers => ({
  ...situation,
  thoughts: {
    kind: 'table',
    rows: [
      { id: '0', cells: { thought: ' ' }, mark: true },
      { id: '1', cells: { thought: 'She is angry with me.', belief: 80 } },
      { id: '2', cells: { thought: 'I always ruin things.', belief: 65 }, ...(marked ? { mark: true } : {}) },
    ],
  },
});

describe('a title', () => {
  test('is the hot thought, else the first thought, else the situation', () => {
    expect(titleOf(thoughtRecord, thoughts(true))).toEqual({ title: 'I always ruin things.', line: 'Marta did not answer.' });
    expect(titleOf(thoughtRecord, thoughts(false)).title).toBe('She is angry with me.');
    expect(titleOf(thoughtRecord, situation)).toEqual({ title: 'Marta did not answer.', line: '' });
    expect(titleOf(thoughtRecord, {})).toEqual({ title: '', line: '' });
  });

  test('of a measure is not its first answer', () => {
    const answers: Answers = { q1: { kind: 'choice', chosen: '3' }, practice: { kind: 'choice', chosen: 'box' } };
    expect(namingOption(readDefinition('phq-9/v1.json'), answers)).toBe(null);
    expect(namingOption(readDefinition('mindfulness-log/v1.json'), answers)).toBe('box');
  });

  test('keeps to one line and to its limit, whatever was written', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 500 }), (text) => {
        const { title } = titleOf(thoughtRecord, { situation: { kind: 'text', text } });
        expect(title.length).toBeLessThanOrEqual(160);
        expect(title).not.toMatch(/[\n\t]/);
        expect(title.isWellFormed()).toBe(true);
      }),
    );
    fc.assert(fc.property(fc.oneof(anyAnswers(thoughtRecord), wildAnswers), (answers) => typeof titleOf(thoughtRecord, answers).line === 'string'));
  });
});

const before: FeelingsAnswer = { feelings: [{ word: 'fear.worried', strength: 80 }, { word: 'sadness.lonely', strength: 60 }, { word: 'heavy', own: true, strength: null }], body: [] };
const after: FeelingsAnswer = { feelings: [{ word: 'joy.relieved', strength: 20 }, { word: 'sadness.lonely', strength: 60 }, { word: 'fear.worried', strength: 45 }], body: [] };

test('change is after less before, in the order of naming; what is new has none', () => {
  expect(feelingChanges(before, after).map(({ word, by, isNew }) => [word, by, isNew])).toEqual([
    ['fear.worried', -35, false],
    ['sadness.lonely', 0, false],
    ['heavy', null, false],
    ['joy.relieved', null, true],
  ]);
  expect(feelingChanges(undefined, undefined)).toEqual([]);
});

test('all ratings stay, through every look', () => {
  const answers: Answers = { ...thoughts(true), emotions: { kind: 'feelings', ...before }, emotions_after: { kind: 'feelings', ...after }, belief_after: { kind: 'number', number: 40 } };
  const looks = [
    { answers: { emotions_after: { kind: 'feelings', feelings: [{ word: 'fear.worried', strength: 30 }, { word: 'calm.calm', strength: 10 }], body: [] } } as Answers },
    { answers: { belief_after: { kind: 'number', number: 25 } } as Answers },
  ];
  const feelings = rerateOf(thoughtRecord, 'emotions');
  const belief = rerateOf(thoughtRecord, 'thoughts');
  if (feelings?.kind !== 'rerate-feelings' || belief?.kind !== 'rerate-percent') throw new Error('re-ratings are there');
  const lines = feelingHistory(thoughtRecord, feelings, answers, looks);
  expect(lines[0]).toEqual({ word: 'fear.worried', own: false, first: 80, after: 45, looks: [30, null] });
  expect(lines.at(-1)).toEqual({ word: 'calm.calm', own: false, first: null, after: null, looks: [10, null] });
  expect(lines.map(newest)).toEqual([30, 60, null, 20, 10]);
  expect(percentHistory(belief, answers, looks)).toEqual({ first: 65, after: 40, looks: [null, 25] });
});

test('moving, adding and removing rows keeps all others', () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.nat(20).map(String), { minLength: 1, maxLength: 8 }), fc.nat(7), fc.constantFrom(-1 as const, 1 as const), (ids, at, by) => {
      const rows = ids.map((id) => ({ id }));
      const id = ids[at % ids.length] ?? '';
      expect(move(rows, id, by).map((row) => row.id).toSorted()).toEqual(ids.toSorted());
      expect(remove(insertAfter(rows, id, { id: 'new' }), 'new')).toEqual(rows);
      expect(insertAfter(rows, null, { id: 'new' }).at(-1)).toEqual({ id: 'new' });
      const marked = toggleMark(toggleMark(rows, ids[0] ?? ''), id);
      expect(marked.filter((row) => 'mark' in row).length).toBeLessThanOrEqual(1);
    }),
  );
});
