import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cutCard, lineEnds } from '../../../renderer/features/cards/cut-cards.ts';

/** Every letter half as wide as the type is high. */
const width = (text: string, points: number): number => text.length * points * 0.3528 * 0.5;
const bare = (text: string) => text.replaceAll(/\s/gu, '');
const longLine = 'One thing at a time is enough for now. ';

test('a few words are large; more are smaller, and on one card as long as they can be read', () => {
  expect(cutCard('This is a wave.', '', width)).toEqual([{ points: 15, moment: '', words: 'This is a wave.', at: 1, of: 1 }]);
  const points = [2, 5, 7, 8, 12].map((times) => cutCard(longLine.repeat(times).trim(), 'For when: Sunday', width).map((card) => card.points));
  expect(points).toEqual([[15], [12], [10.5], [9], [8]]);
});

test('what does not go on one card goes on a second, after a sentence, and the moment is on the first', () => {
  const cards = cutCard(longLine.repeat(30).trim(), 'For when: Sunday', width);
  expect(cards.map(({ points, moment, at, of }) => [points, moment, at, of])).toEqual([[8, 'For when: Sunday', 1, 3], [8, '', 2, 3], [8, '', 3, 3]]);
  for (const { words } of cards) expect(words).toMatch(/^One .*now\.$/u);
});

test('nothing is left out, and no card holds more than its lines', () => {
  const word = fc.oneof(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 12 }), fc.constantFrom('now.', 'why?', '\n', '\n\n', 'x'.repeat(150), '漢字'.repeat(40)));
  fc.assert(
    fc.property(fc.array(word, { minLength: 1, maxLength: 300 }), fc.array(word, { maxLength: 60 }), (words, moment) => {
      const [text, when] = [words.join(' ').trim(), moment.join(' ').trim()];
      const cards = cutCard(text, when, width);
      expect(bare(cards.map((card) => card.moment + card.words).join(''))).toBe(bare(when + text));
      for (const { words: on, points, moment: above, of } of cards) {
        const lines = lineEnds(on, (line) => width(line.trim(), points) <= 75).length * points + (above === '' ? 0 : lineEnds(above, (line) => width(line.trim(), 8.5) <= 75).length * 8.5);
        expect(lines * 0.3528 * 1.35 + (above === '' ? 0 : 2) + (of > 1 ? 5 : 0)).toBeLessThanOrEqual(43.001);
      }
    }),
    { numRuns: 60 },
  );
});
