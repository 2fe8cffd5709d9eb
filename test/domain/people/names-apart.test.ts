import { expect, test } from 'vitest';
import { mistakable } from '../../../electron/domain/people/names.ts';

test('of several people, those are told apart whom a reader would take for one another', () => {
  expect([...mistakable(['Noor', 'noor ', 'Sami', 'Nοοr', '…', '?', 'Sam'])]).toEqual(['Noor', 'noor ', 'Nοοr']);
  expect([...mistakable(['Inés', 'Ines', 'Inez'])]).toEqual(['Inés', 'Ines']);
  expect(mistakable(['Noor', 'Sami']).size).toBe(0);
});
