import { expect, test } from 'vitest';
import { minutesBetween } from '../../../electron/domain/worksheets/clock.ts';

const at = (day: string | null, hour: number, minute = 0) => ({ day, minutes: hour * 60 + minute });

test.each([
  [1, 59, 59],
  [2, 0, 60],
  [2, 1, 60],
  [2, 59, 60],
  [3, 0, 60],
  [3, 1, 61],
])('in the night in which the clocks skip the hour from two, %i:%i is %i minutes after one', (hour, minute, minutes) => {
  expect(minutesBetween(at(null, 1), at(null, hour, minute), '2026-03-29', 'Europe/Madrid')).toBe(minutes);
  expect(minutesBetween(at('2026-03-29', 1), at('2026-03-29', hour, minute), null, 'Europe/Madrid')).toBe(minutes);
});

test('where a whole day was skipped, any time of it is the moment at which it would have begun', () => {
  for (const hour of [0, 12, 23]) expect(minutesBetween(at('2011-12-29', 23), at('2011-12-30', hour), null, 'Pacific/Apia')).toBe(60);
});
