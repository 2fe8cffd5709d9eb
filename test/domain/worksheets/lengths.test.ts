import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Answers } from '../../../electron/domain/worksheets/answers.ts';
import { completeness } from '../../../electron/domain/worksheets/completeness.ts';
import { keptOutside, stepAfterChange } from '../../../electron/domain/worksheets/lengths.ts';
import { rerateFields } from '../../../electron/domain/worksheets/looks.ts';
import { startAnswers, tidyAnswers, wallTimeOf } from '../../../electron/domain/worksheets/tidy.ts';
import { fieldsOf, openingLength, shownAnswers, shownFields, stepsOf } from '../../../electron/domain/worksheets/visible.ts';
import { definitionFiles, readDefinition, thoughtRecord } from '../../worksheets/sheets.ts';
import { anyAnswers, wildAnswers } from './arbitrary.ts';

const lengths = ['3', '5', '7'];
const anyLength = fc.constantFrom(...lengths);
const any = fc.oneof(anyAnswers(thoughtRecord), wildAnswers);

test('growing and shrinking loses nothing: what a length does not ask is named as kept', () => {
  fc.assert(
    fc.property(any, fc.array(anyLength, { minLength: 1, maxLength: 6 }), fc.nat(6), (answers, way, start) => {
      const before = structuredClone(answers);
      let step = start;
      let from = '7';
      for (const to of way) {
        step = stepAfterChange(thoughtRecord, from, step, to);
        from = to;
        expect(stepsOf(thoughtRecord, to)[step]).toBeDefined();
        const inside = new Set(fieldsOf(thoughtRecord, to).map((field) => field.id));
        const outside = new Set(keptOutside(thoughtRecord, to, answers).map((field) => field.id));
        for (const id of Object.keys(tidyAnswers(answers))) {
          if (thoughtRecord.fields.some((field) => field.id === id)) expect(inside.has(id) !== outside.has(id)).toBe(true);
        }
      }
      expect(answers).toEqual(before);
    }),
  );
});

test('a step stays where it is as long as it is asked', () => {
  expect(stepAfterChange(thoughtRecord, '7', 2, '3')).toBe(2);
  expect(stepAfterChange(thoughtRecord, '7', 4, '5')).toBe(3);
  expect(stepAfterChange(thoughtRecord, '7', 5, '5')).toBe(4);
  expect(stepAfterChange(thoughtRecord, '5', 4, '7')).toBe(5);
  expect(stepAfterChange(thoughtRecord, '7', 5, '3')).toBe(2);
  expect(stepAfterChange(thoughtRecord, '3', 9, '5')).toBe(0);
});

describe('hidden fields never count', () => {
  test('answers to fields that are not shown change nothing that is shown or computed', () => {
    fc.assert(
      fc.property(any, anyLength, (answers, length) => {
        const shown = shownFields(thoughtRecord, length, answers).map((field) => field.id);
        const counting = shownAnswers(thoughtRecord, length, answers);
        expect(shownFields(thoughtRecord, length, counting).map((field) => field.id)).toEqual(shown);
        expect(completeness(thoughtRecord, length, counting)).toEqual(completeness(thoughtRecord, length, answers));
        for (const id of Object.keys(counting)) expect(shown).toContain(id);
      }),
    );
  });

  test.each(definitionFiles())('%s: nor in any sheet, in no number that is worked out', (path) => {
    const sheet = readDefinition(path);
    fc.assert(
      fc.property(anyAnswers(sheet), fc.constantFrom(...sheet.lengths.map((length) => length.id)), (answers, length) => {
        const counting = shownAnswers(sheet, length, answers);
        expect(shownFields(sheet, length, counting)).toEqual(shownFields(sheet, length, answers));
        expect(completeness(sheet, length, counting)).toEqual(completeness(sheet, length, answers));
      }),
      { numRuns: 30 },
    );
  });

  test('a re-rating appears only once the first rating exists', () => {
    const named: Answers = { emotions: { kind: 'feelings', feelings: [{ word: 'fear.worried', strength: null }], body: [] } };
    const rated: Answers = { emotions: { kind: 'feelings', feelings: [{ word: 'fear.worried', strength: 0 }], body: [] } };
    const asks = (answers: Answers) => shownFields(thoughtRecord, '7', answers).some((field) => field.id === 'emotions_after');
    expect(asks({})).toBe(false);
    expect(asks(named)).toBe(false);
    expect(asks(rated)).toBe(true);
    expect(rerateFields(thoughtRecord, rated).map((field) => field.id)).toEqual(['emotions_after']);
  });
});

test('whole is what the sheet needs, whatever else is open', () => {
  const answers: Answers = {
    situation: { kind: 'text', text: 'Sunday evening.' },
    emotions: { kind: 'feelings', feelings: [{ word: 'not-sure', strength: null }], body: [] },
    thoughts: { kind: 'table', rows: [{ id: '1', cells: { thought: 'She is angry.' } }] },
  };
  for (const length of lengths) {
    expect(completeness(thoughtRecord, length, answers)).toMatchObject({ state: 'whole', missing: [] });
    expect(completeness(thoughtRecord, length, {})).toMatchObject({ state: 'part', missing: ['situation', 'emotions', 'thoughts'] });
  }
  expect(completeness(thoughtRecord, '3', { situation: { kind: 'text', text: ' \n' } }).said).toEqual([false, false, false]);
});

test('tidying takes away only what says nothing, and once is enough', () => {
  fc.assert(
    fc.property(any, (answers) => {
      const tidied = tidyAnswers(answers);
      expect(tidyAnswers(tidied)).toEqual(tidied);
      for (const length of lengths) expect(completeness(thoughtRecord, length, tidied)).toEqual(completeness(thoughtRecord, length, answers));
    }),
  );
});

test('a new sheet starts with the time of day, and gives it back', () => {
  const started = startAnswers(thoughtRecord, '2026-11-22T19:40');
  expect(started).toEqual({ when: { kind: 'datetime', local: '2026-11-22T19:40' } });
  expect(wallTimeOf(thoughtRecord, started)).toBe('2026-11-22T19:40');
  expect(wallTimeOf(thoughtRecord, {})).toBeNull();
});

test('a sheet opens in its shortest length; one of a person’s own, or changed for them, in the shortest that hides nothing', () => {
  expect(openingLength(thoughtRecord)).toBe('3');
  const own = { ...thoughtRecord, id: 'own-for-noor' };
  expect(openingLength(own)).toBe('7');
  const [first] = own.lengths;
  // What was added to a page that every length asks can be seen in the short form too.
  if (first !== undefined) expect(openingLength({ ...own, lengths: own.lengths.map((length) => ({ ...length, steps: first.steps })) })).toBe('3');
});
