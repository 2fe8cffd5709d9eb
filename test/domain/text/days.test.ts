import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays, dayOf, daysBetween } from '../../../electron/domain/text/days.ts';
import { arbitraryDay } from '../../support/arbitrary-content.ts';

test('steps over months, years and leap days', () => {
  expect(addDays('2028-02-28', 1)).toBe('2028-02-29');
  expect(addDays('2027-01-01', -1)).toBe('2026-12-31');
  expect(dayOf('2026-11-18T21:15')).toBe('2026-11-18');
});

test('adding and counting undo one another', () => {
  fc.assert(fc.property(arbitraryDay, fc.integer({ min: -5_000, max: 5_000 }), (day, count) => daysBetween(day, addDays(day, count)) === count));
});
