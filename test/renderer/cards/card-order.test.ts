import fc from 'fast-check';
import { expect, test } from 'vitest';
import { moved, shuffled } from '../../../renderer/features/cards/card-order.ts';

const ids = fc.uniqueArray(fc.string({ minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 12 });

test('moving keeps every card, moves one by one place, and moving back undoes it', () => {
  expect(moved(['a', 'b', 'c'], 'b', -1)).toEqual(['b', 'a', 'c']);
  expect(moved(['a', 'b', 'c'], 'a', -1)).toEqual(['a', 'b', 'c']);
  fc.assert(
    fc.property(ids, fc.nat(), (all, pick) => {
      const at = pick % all.length;
      const id = all[at] ?? '';
      const down = moved(all, id, 1);
      expect([...down].sort()).toEqual([...all].sort());
      if (at < all.length - 1) expect(moved(down, id, -1)).toEqual(all);
    }),
  );
});

test('mixing keeps every card once, and the one on show in front', () => {
  fc.assert(
    fc.property(ids, fc.array(fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }), { minLength: 12, maxLength: 12 }), fc.nat(), (all, numbers, pick) => {
      const first = all[pick % all.length] ?? '';
      let drawn = 0;
      const mixed = shuffled(all, first, () => numbers[drawn++] ?? 0);
      expect([...mixed].sort()).toEqual([...all].sort());
      expect(mixed[0]).toBe(first);
    }),
  );
  expect(shuffled(['a', 'b', 'c'], 'a', () => 0)).toEqual(['a', 'c', 'b']);
});
