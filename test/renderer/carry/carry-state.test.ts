import { describe, expect, test } from 'vitest';
import { chosenIds, initialOf, selectionOf, startCarry, toggled } from '../../../renderer/features/carry/carry-state.ts';

const ids = ['01C', '01A', '01B'];

describe('choosing', () => {
  test('takes all that was found but the unticked ones, oldest first', () => {
    expect(chosenIds({ ...startCarry('bring', null), unticked: ['01A'] }, ids)).toEqual(['01B', '01C']);
  });

  test('by hand takes what was ticked, whatever else a way would find', () => {
    expect(chosenIds({ ...startCarry('hand', null), picked: ['01Z', '01A'], unticked: ['01A'] }, ids)).toEqual(['01A', '01Z']);
  });

  test('ticking twice counts once', () => {
    expect(toggled(toggled(['a'], ['b'], true), ['b'], true)).toEqual(['a', 'b']);
    expect(toggled(['a', 'b', 'c'], ['a', 'c'], false)).toEqual(['b']);
  });
});

describe('the selection', () => {
  const name = (typed: string, as: string) => ({ key: typed, name: typed, as });

  test('leaves empty names out, trims the rest, and puts an initial where nothing was given', () => {
    const carry = { ...startCarry('hand', null), names: [name(' Marta ', ''), name('  ', 'x'), name('Iñaki', ' my son ')] };
    expect(selectionOf(carry, ids).names).toEqual([{ name: 'Marta', as: 'M.' }, { name: 'Iñaki', as: 'my son' }]);
  });

  test('strikes only in the entry that it was struck in', () => {
    const carry = { ...startCarry('hand', null), strike: { '01A': ['text'], gone: ['title'] }, note: ' for you \n' };
    expect(selectionOf(carry, ['01A', '01B'])).toEqual({
      entries: [{ id: '01A', strike: ['text'] }, { id: '01B', strike: [] }],
      names: [],
      note: 'for you',
    });
  });

  test('an initial is one whole letter', () => {
    expect(['ángel', '𝒜nna', '', '  '].map(initialOf)).toEqual(['Á.', '𝒜.', '', '']);
  });
});
