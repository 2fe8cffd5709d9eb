import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { replaceNames } from '../../../electron/domain/text/replace-names.ts';
import { fold } from '../../../electron/domain/text/fold.ts';
import { arbitraryText } from '../../support/arbitrary-content.ts';

const ana = [{ name: 'Ana', as: 'A.' }];

describe('replaceNames', () => {
  test.each([
    ['Ana said so', 'A. said so'],
    ['with ANA and ána.', 'with A. and A..'],
    ['banana, Anaïs, Ana2', 'banana, Anaïs, Ana2'],
    ["Ana's sister", "A.'s sister"],
    ['“Ana”—Ana', '“A.”—A.'],
    ['А́на', 'А́на'],
  ])('%s', (text, expected) => {
    expect(replaceNames(text, ana)).toBe(expected);
  });

  test('the longest name wins', () => {
    const names = [...ana, { name: 'Ana María', as: 'her' }];
    expect(replaceNames('Ana María and Ana', names)).toBe('her and A.');
    expect(replaceNames('Ana\n  Maria', names)).toBe('her');
  });

  test('what was put in is not searched again', () => {
    expect(replaceNames('Ana, Bo', [{ name: 'Ana', as: 'Bo' }, { name: 'Bo', as: 'Ana' }])).toBe('Bo, Ana');
  });

  test('signs in a name are taken as they are', () => {
    expect(replaceNames('I met J.-P. (he) today', [{ name: 'J.-P. (he)', as: 'X' }])).toBe('I met X today');
    expect(replaceNames('JxP', [{ name: 'J.P', as: 'X' }])).toBe('JxP');
  });

  test('finds a name written with separate accents', () => {
    expect(replaceNames('Jose\u0301 came', [{ name: 'José', as: 'J.' }])).toBe('J. came');
  });

  test('leaves no name behind, and no text without names changes', () => {
    fc.assert(
      fc.property(arbitraryText(), arbitraryText(), (before, after) => {
        const text = `${before} Ana ${after}`;
        const left = fold(replaceNames(text, ana));
        expect(left).not.toMatch(/(?<![\p{L}\p{N}\p{M}_])ana(?![\p{L}\p{N}\p{M}_])/u);
        expect(replaceNames(text, [{ name: 'Zoraida', as: 'Z' }])).toBe(text);
      }),
    );
  });
});
