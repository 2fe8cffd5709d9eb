import fc from 'fast-check';
import { expect, test } from 'vitest';
import { freePlace, touches, type Box } from '../../../renderer/ui/free-place.ts';

const view = { width: 720, height: 560 };
const size = { width: 300, height: 56 };
const at = (left: number, top: number, width: number, height: number): Box => ({ left, top, right: left + width, bottom: top + height });

test('on an empty page it lies in the middle of the foot', () => {
  expect(freePlace(view, size, [], [])).toEqual({ left: 210, top: 488 });
});

test('above a foot with controls; beside one at the side; on words rather than on a control', () => {
  expect(freePlace(view, size, [at(0, 500, 720, 60)], [])).toEqual({ left: 210, top: 440 });
  expect(freePlace(view, size, [at(0, 0, 400, 560)], [])).toEqual({ left: 404, top: 488 });
  const list = Array.from({ length: 10 }, (_, row) => at(88, 100 + row * 50, 632, 50));
  expect(freePlace(view, size, list, [at(88, 0, 632, 100)])).toEqual({ left: 210, top: 40 });
});

test('where there is no room it covers what is least', () => {
  const rail = at(0, 0, 200, 560);
  expect(freePlace(view, { width: 600, height: 56 }, [rail, at(200, 0, 520, 400)], [])).toEqual({ left: 104, top: 488 });
});

test('it never lies on a control where there is room, and never outside the window', () => {
  const box = fc.tuple(fc.nat(700), fc.nat(540), fc.integer({ min: 1, max: 300 }), fc.integer({ min: 1, max: 80 })).map((four) => at(...four));
  fc.assert(
    fc.property(fc.array(box, { maxLength: 12 }), fc.array(box, { maxLength: 12 }), (controls, words) => {
      const { left, top } = freePlace(view, size, controls, words);
      const own = at(left, top, size.width, size.height);
      expect(left >= 0 && top >= 0 && own.right <= view.width && own.bottom <= view.height).toBe(true);
      // It lies on one only where every place does.
      if (controls.some((other) => touches(own, other))) for (let y = 488; y >= 16; y -= 8) expect(controls.some((other) => touches(at(210, y, size.width, size.height), other))).toBe(true);
    }),
  );
});
