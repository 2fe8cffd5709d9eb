import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { hex, ulid, ulidMonth, ulidTime } from '../../../electron/domain/text/ulid.ts';

const time = fc.integer({ min: 0, max: Date.parse('9999-12-31') });
const random = fc.uint8Array({ minLength: 10, maxLength: 10 });

describe('ulid', () => {
  test('is 26 characters that tell their time', () => {
    fc.assert(
      fc.property(time, random, (at, bytes) => {
        const id = ulid(at, bytes);
        expect(id).toMatch(/^[0-7][0-9A-HJKMNP-TV-Z]{25}$/);
        expect(ulidTime(id)).toBe(at);
        expect(ulidMonth(id)).toBe(new Date(at).toISOString().slice(0, 7));
      }),
    );
  });

  test('sorts by time', () => {
    fc.assert(fc.property(time, time, random, random, (a, b, x, y) => a === b || a < b === ulid(a, x) < ulid(b, y)));
  });

  test('uses all eighty random bits', () => {
    fc.assert(fc.property(time, random, random, (at, x, y) => (hex(x) === hex(y)) === (ulid(at, x) === ulid(at, y))));
  });

  test('agrees with a worked example', () => {
    expect(ulid(1_469_918_176_385, new Uint8Array(10))).toBe('01ARYZ6S410000000000000000');
    expect(ulid(0, new Uint8Array(10).fill(255))).toBe('0000000000ZZZZZZZZZZZZZZZZ');
  });

  test('a time before 1970 counts as 1970', () => {
    expect(ulidMonth(ulid(-1, new Uint8Array(10)))).toBe('1970-01');
  });
});
