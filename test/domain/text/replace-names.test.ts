import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { replaceNames } from '../../../electron/domain/text/replace-names.ts';
import { fold } from '../../../electron/domain/text/fold.ts';
import { arbitraryText } from '../../support/arbitrary-content.ts';

const ana = [{ name: 'Ana', as: 'A.' }];
const lettersBefore = '(?<![\\p{L}\\p{N}\\p{M}])';
const lettersAfter = '(?![\\p{L}\\p{N}\\p{M}])';

describe('replaceNames', () => {
  test.each([
    ['Ana said so', 'A. said so'],
    ['with ANA and ána.', 'with A. and A..'],
    ['banana, Anaïs, Ana2, anas', 'banana, Anaïs, Ana2, anas'],
    ["Ana's sister, ANA’S sister, Ana`s", "A.'s sister, A.’S sister, A.`s"],
    ['“Ana”—Ana', '“A.”—A.'],
    ['¿Ana? ¡Ana! «Ana»', '¿A.? ¡A.! «A.»'],
    ['la de Ana, a Ana/Ana; d’Ana', 'la de A., a A./A.; d’A.'],
    ['_Ana_ **Ana** [Ana](x) #Ana @ana', '_A._ **A.** [A.](x) #A. @A.'],
    ['Ana-Ana\tAna\nAna', 'A.-A.\tA.\nA.'],
    ['Jana-Ana', 'Jana-A.'],
    ['A\u00adna, An\u200ba, \u200eAna\u200f', 'A., A., \u200eA.\u200f'],
    ['А́на', 'А́на'],
  ])('%s', (text, expected) => {
    expect(replaceNames(text, ana)).toBe(expected);
  });

  test.each([
    ['José', 'JOSÉ, Jose, josé', 'X, X, X'],
    ['jose', 'José came', 'X came'],
    ['Íñigo', 'INIGO and iñigo', 'X and X'],
    ['Begoña', 'A Begoña le gustó; de BEGOÑA', 'A X le gustó; de X'],
    ['María del Mar', 'con maría  del\u00a0mar', 'con X'],
    ['M.ª José', 'M.ª José', 'X'],
    ['Weiß', 'WEISS, Weiss, weiß', 'X, X, X'],
    ['Krauss', 'Krauß', 'X'],
    ['İpek', 'ipek, İPEK', 'X, X'],
    ['O’Brien', "O'Brien's", "X's"],
    ['Nguyễn', 'NGUYEN', 'X'],
    ['Σοφός', 'ΣΟΦΟΣ', 'X'],
    ['小林', '小林', 'X'],
    ['小林', '昨日小林さんと話した', '昨日Xさんと話した'],
    ['メアリー', '昨日メアリーと話した', '昨日Xと話した'],
    ['สมชาย', 'ฉันคุยกับสมชายเมื่อวาน', 'ฉันคุยกับXเมื่อวาน'],
    ['أحمد', 'ذهبت مع أحمد ولأحمد وأحمد', 'ذهبت مع X ولX وX'],
    ['דנה', 'דיברתי עם דנה ולדנה', 'דיברתי עם X ולX'],
    ['דנה', 'מעדנה', 'מעדנה'],
  ])('%s in “%s”', (name, text, expected) => {
    expect(replaceNames(text, [{ name, as: 'X' }])).toBe(expected);
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
    expect(replaceNames('a [b] c\\d ^e$', [{ name: '[b] c\\d ^e$', as: 'X' }])).toBe('a X');
  });

  test('finds a name written with separate accents', () => {
    expect(replaceNames('Jose\u0301 came', [{ name: 'José', as: 'J.' }])).toBe('J. came');
    expect(replaceNames('José came', [{ name: 'Jose\u0301', as: 'J.' }])).toBe('J. came');
  });

  test('leaves no name behind, and no text without names changes', () => {
    fc.assert(
      fc.property(arbitraryText(), arbitraryText(), fc.constantFrom('Ana', 'José Luis', 'Weiß', 'O’Brien-Ruiz'), (before, after, name) => {
        const text = `${before} ${name} ${after}`;
        const left = fold(replaceNames(text, [{ name, as: 'Q.' }]));
        expect(left).not.toMatch(new RegExp(`${lettersBefore}${fold(name)}${lettersAfter}`, 'u'));
        expect(replaceNames(text, [{ name: 'Zoraida', as: 'Z' }])).toBe(text);
      }),
    );
  });

  test('whatever a name is made of, it is found where it stands alone', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1, maxLength: 80, unit: 'grapheme' }).filter((name) => fold(name.normalize('NFC')).trim() !== ''), (name) => {
        expect(replaceNames(name.trim(), [{ name, as: 'Q.' }])).toBe('Q.');
      }),
    );
  });
});
