import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { composed, fold } from '../../../electron/domain/text/fold.ts';
import { arbitraryText } from '../../support/arbitrary-content.ts';

describe('fold', () => {
  test.each([
    ['Él dijo: «Mañana»', 'el dijo: "manana"'],
    ['don’t — stop…', "don't - stop."],
    ['ΟΔΥΣΣΕΎΣ οδυσσεύς', 'οδυσσευσ οδυσσευσ'],
    ['İstanbul', 'istanbul'],
    ['straße', 'straße'],
    ['🙂 OK', '🙂 ok'],
  ])('%s', (text, folded) => {
    expect(fold(text)).toBe(folded);
  });

  test('keeps every place', () => {
    fc.assert(fc.property(fc.oneof(arbitraryText(), fc.string({ unit: 'binary' })), (text) => fold(text).length === text.length));
  });

  test('folding twice changes nothing more', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => fold(fold(text)) === fold(text)));
  });

  test('text with separate accents folds like composed text', () => {
    expect(fold(composed('cafe\u0301'))).toBe(fold('café'));
  });
});
