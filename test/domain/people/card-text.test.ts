import fc from 'fast-check';
import { expect, test } from 'vitest';
import { canonicalBytes } from '../../../electron/domain/people/canonical.ts';
import { cardText, readCardText } from '../../../electron/domain/people/card-text.ts';
import { plainName } from '../../../electron/domain/people/names.ts';
import { contactCard } from '../../../electron/domain/people/contact-card.ts';
import { meantAmong } from '../../../electron/domain/people/comments.ts';

const hexOf = (length: number) => fc.stringMatching(new RegExp(`^[0-9a-f]{${String(length)}}$`));
const card = fc.record({
  format: fc.constant('footbridge-card' as const),
  version: fc.constant(1 as const),
  name: fc.string({ minLength: 1, maxLength: 80, unit: 'grapheme' }).map((name) => plainName(name).slice(0, 80).trim()).filter((name) => name !== '' && plainName(name) === name),
  made: fc.constant('2026-11-18T20:15:00.000Z'),
  language: fc.constantFrom('en' as const, 'es' as const),
  recipient: fc.stringMatching(/^[02-9ac-hj-np-z]{1951}$/).map((letters) => `age1pq1${letters}`),
  signingKey: hexOf(64),
  signature: hexOf(128),
});

test('a card is read back from a letter: quoted, set in, with words before and after', () => {
  fc.assert(
    fc.property(card, fc.constantFrom('', '> ', '   ', '>> '), fc.constantFrom('\n', '\r\n'), (given, quote, end) => {
      const letter = ['Hello,', ...cardText(given).split('\n').map((line) => quote + line), 'Bye'].join(end);
      expect(readCardText(letter)).toEqual({ is: 'card', card: given });
    }),
    { numRuns: 40 },
  );
});

test('a card is read back however a letter program has put its lines', () => {
  const [given] = fc.sample(card, { numRuns: 1, seed: 1 });
  if (given === undefined) throw new Error('no card');
  const text = cardText(given);
  const oneLine = text.replaceAll('\n', ' ');
  for (const told of [oneLine, text.replaceAll('-----', '—–'), text.replaceAll('-----', '–––––'), `“${oneLine}” — my card`, text.replaceAll('\n', '\u200b\n'), text.replaceAll(' ', '\u00a0'), `${text}${text}`]) {
    expect(readCardText(told)).toEqual({ is: 'card', card: given });
  }
  // Its letters mean something: in another case it is none, and is called damaged.
  expect(readCardText(text.toLowerCase())).toEqual({ is: 'damaged' });
  expect(readCardText(text.toUpperCase())).toEqual({ is: 'damaged' });
});

test('a card that lost a part is called damaged, what is none is not, and a later version says so', () => {
  fc.assert(
    fc.property(card, fc.double({ min: 0, max: 0.98, noNaN: true }), (given, part) => {
      const text = cardText(given);
      expect(readCardText(text.slice(0, Math.max(40, Math.floor(text.length * part)))).is).toBe('damaged');
    }),
    { numRuns: 40 },
  );
  expect(readCardText('a letter').is).toBe('other');
  const later = btoa(JSON.stringify({ format: 'footbridge-card', version: 2 }));
  expect(readCardText(`-----BEGIN FOOTBRIDGE CARD-----\n${later}\n-----END FOOTBRIDGE CARD-----`).is).toBe('newer');
});

test('no two lists of parts are signed as the same bytes', () => {
  const parts = fc.array(fc.string(), { maxLength: 5 });
  fc.assert(
    fc.property(parts, parts, (a, b) => {
      expect(Buffer.compare(canonicalBytes('x', a), canonicalBytes('x', b)) === 0).toBe(JSON.stringify(a) === JSON.stringify(b));
    }),
  );
  expect(canonicalBytes('x', ['ab', 'c'])).not.toEqual(canonicalBytes('x', ['a', 'bc']));
  expect(canonicalBytes('a', ['b'])).not.toEqual(canonicalBytes('b', ['a']));
});

test('a recipient or a key in another spelling is no card', () => {
  const [given] = fc.sample(card, 1);
  expect(contactCard.safeParse(given).success).toBe(true);
  expect(contactCard.safeParse({ ...given, signingKey: 'A'.repeat(64) }).success).toBe(false);
  expect(contactCard.safeParse({ ...given, recipient: 'age1xyz' }).success).toBe(false);
});

test('an entry whose date was struck out is still the one that is meant', () => {
  const id = '01ARYZ6S41TSV4RRFFQ69G5FAV';
  const meant = meantAmong([id]);
  expect([id, '0000000000TSV4RRFFQ69G5FAV', '01ARYZ6S42TSV4RRFFQ69G5FAV'].map(meant)).toEqual([id, id, undefined]);
});
