import { expect, test } from 'vitest';
import fc from 'fast-check';
import { askBack, keyGroups, readKey } from '../../../renderer/app/keys/recovery-key.ts';

const key = 'AGE-SECRET-KEY-1QQPQRFTH5R2Z0Z7V9C3K8M4N6JXWLS2D5T7Y9UAEHG3FKC8XZQWMVPDNKL';

test('the groups together are the key', () => {
  const { prefix, groups } = keyGroups(key);
  expect(prefix + groups.join('')).toBe(key);
  expect(groups.slice(0, -1).every((group) => group.length === 5)).toBe(true);
});

test('a key is read as it was typed, pasted, or copied with the sheet around it', () => {
  const { prefix, groups } = keyGroups(key);
  expect(readKey(key.toLowerCase())).toBe(key);
  expect(readKey(`${prefix}\n ${groups.join(' ')}`)).toBe(key);
  expect(readKey(`Recovery key for “Journal”.\n\n${key}\n\nThe same in groups:\n 1 ${groups.join('\n')}`)).toBe(key);
  expect(readKey(groups.join(' '))).toBe(key);
});

test('two different groups are asked back, never the short last one', () => {
  fc.assert(
    fc.property(fc.double({ min: 0, max: 0.999999, noNaN: true }), fc.double({ min: 0, max: 0.999999, noNaN: true }), (one, two) => {
      const numbers = [one, two];
      const [first, second] = askBack(12, () => numbers.shift() ?? 0);
      return first < second && first >= 0 && second < 11;
    }),
  );
});
