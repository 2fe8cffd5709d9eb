import { describe, expect, test } from 'vitest';
import { chosenIds, initialOf, linesOf, namesBefore, selectionOf, startCarry, stillOpen, toggled } from '../../../renderer/features/carry/carry-state.ts';

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

describe('names that were hidden before', () => {
  const marta = { name: 'Marta', as: 'M.' };
  const pau = { name: 'Pau', as: 'my son' };
  const readers = [{ contact: '01A', name: 'Ana Núñez', names: [marta] }, { contact: null, name: 'Mum', names: [pau] }, { contact: '01B', name: 'ana nuñez', names: [pau, { name: 'MARTA', as: 'x' }] }, { contact: null, name: '', names: [marta] }];

  test('are those of everybody who is called so, however it is written', () => {
    expect(namesBefore(readers, ' Ana Nuñez ')).toEqual([marta, pau]);
    expect(namesBefore(readers, 'Mum')).toEqual([pau]);
    expect(namesBefore(readers, 'Ana')).toEqual([]);
    expect(namesBefore(readers, '  ')).toEqual([marta]);
  });

  test('are open where no line hides them any more', () => {
    expect(stillOpen([marta, pau], [])).toEqual([marta, pau]);
    expect(stillOpen([marta, pau], linesOf([{ name: 'márta', as: '' }]))).toEqual([pau]);
    expect(selectionOf({ ...startCarry('hand', null), names: linesOf([marta, pau]) }, ids).names).toEqual([marta, pau]);
  });
});
