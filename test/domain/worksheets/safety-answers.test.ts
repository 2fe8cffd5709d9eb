import { expect, test } from 'vitest';
import type { Answers } from '../../../electron/domain/worksheets/answers.ts';
import { safetyAnswers } from '../../../electron/domain/worksheets/safety-answers.ts';
import { asksForSafety } from '../../../electron/domain/worksheets/settings-of-sheet.ts';
import { knownDefinition } from '../../../electron/vault/worksheets/known-sheets.ts';

function read(worksheet: string, answers: Answers) {
  const definition = knownDefinition(worksheet, 1);
  if (definition === undefined) throw new Error('no such sheet');
  const found = safetyAnswers(definition, answers);
  expect(found.length > 0).toBe(asksForSafety(definition, answers));
  return found;
}

const chosen = (option: string) => ({ kind: 'choice' as const, chosen: option });
const options = () => {
  const field = knownDefinition('phq-9', 1)?.fields.find(({ id }) => id === 'q9');
  return field?.kind === 'choice' ? field.options : [];
};

test('item 9 of the PHQ-9 is named by its number and by what was marked; the lowest answer is none', () => {
  const [none = '', several = ''] = options();
  expect(read('phq-9', { q9: chosen(none) })).toEqual([]);
  expect(read('phq-9', { q8: chosen(several) })).toEqual([]);
  expect(read('phq-9', { q9: chosen(several) })).toEqual([{ field: 'q9', option: several, item: 9 }]);
});

test('of several ways in, each that holds is named by itself', () => {
  expect(read('anger-log', { did: { kind: 'multi', chosen: ['left'], own: [] }, afraid_hurt: chosen('no') })).toEqual([]);
  expect(read('anger-log', { did: { kind: 'multi', chosen: ['left', 'hurt_someone'], own: [] }, afraid_hurt: chosen('yes') })).toEqual([
    { field: 'did', option: 'hurt_someone', item: null },
    { field: 'afraid_hurt', option: 'yes', item: null },
  ]);
  expect(read('session-prep', { safety: chosen('talk') })).toEqual([{ field: 'safety', option: 'talk', item: null }]);
});
