import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { sentenceHit } from '../../../electron/domain/text/sentence-hit.ts';
import { oneLine, shorten } from '../../../electron/domain/text/shorten.ts';
import { arbitraryText } from '../../support/arbitrary-content.ts';

function around(text: string, word: string) {
  const start = text.indexOf(word);
  return sentenceHit(text, start, start + word.length);
}

/** No half of a surrogate pair stands alone. */
function wholeCharacters(text: string): boolean {
  return !/\p{Surrogate}/u.test(text);
}

describe('sentenceHit', () => {
  test('shows the sentence that holds the word', () => {
    expect(around('I slept badly. Then the bus was late again. I walked.', 'bus')).toEqual({ before: 'Then the ', match: 'bus', after: ' was late again.' });
  });

  test('a line is a sentence too', () => {
    expect(around('Shopping\nbread and salt\nmilk', 'salt')).toEqual({ before: 'bread and ', match: 'salt', after: '' });
  });

  test('a stop inside a number or a word ends nothing', () => {
    expect(around('It cost 3.50 at the stall', 'stall').before).toBe('It cost 3.50 at the ');
  });

  test('cuts a long sentence at words on both sides', () => {
    const text = `${'before words '.repeat(40)}needle${' after words'.repeat(40)}`;
    const { before, after } = around(text, 'needle');
    expect(before).toMatch(/^…(before|words) .* $/);
    expect(after).toMatch(/^ after.*\w…$/);
    expect(before.length + after.length).toBeLessThan(170);
  });

  test('keeps the match, stays short, cuts no character in two', () => {
    fc.assert(
      fc.property(arbitraryText(400), fc.nat(), fc.integer({ min: 1, max: 12 }), (text, from, length) => {
        fc.pre(text.length > 0);
        const start = from % text.length;
        const end = Math.min(text.length, start + length);
        fc.pre(wholeCharacters(text.slice(start, end)) && wholeCharacters(text.slice(0, start)));
        const hit = sentenceHit(text, start, end);
        expect(hit.match).toBe(text.slice(start, end).replace(/\s+/g, ' '));
        expect(hit.before.length + hit.after.length).toBeLessThanOrEqual(164);
        expect(wholeCharacters(hit.before) && wholeCharacters(hit.after)).toBe(true);
        expect(text.replace(/\s+/g, ' ')).toContain(hit.before.replace('…', '').trim());
      }),
    );
  });
});

describe('shorten', () => {
  test('cuts at a word', () => {
    expect(shorten('one two three four', 12)).toBe('one two…');
    expect(shorten('short', 12)).toBe('short');
  });

  test('never longer than asked, never half a character', () => {
    fc.assert(
      fc.property(arbitraryText(200), fc.integer({ min: 4, max: 90 }), (text, limit) => {
        const cut = shorten(oneLine(text), limit);
        expect(cut.length).toBeLessThanOrEqual(limit);
        expect(wholeCharacters(cut) || !wholeCharacters(text)).toBe(true);
      }),
    );
  });
});
