import fc from 'fast-check';
import { expect, test } from 'vitest';
import { endOf, nextSlot, slotBefore, slotsOf, type Series } from '../../../electron/domain/sessions/timeline.ts';
import { addDays, daysBetween, dayOf } from '../../../electron/domain/text/days.ts';

const weekly: Series = { id: 'a', plan: { at: '2026-11-05T10:00', zone: 'Europe/Madrid', minutes: 50, withWhom: 'Ana', every: 7, until: null }, slots: {} };
const at = (series: Series, today = '2026-11-20') => slotsOf([series], today).map((slot) => slot.at);

test('a row goes on to today and three sessions further', () => {
  expect(at(weekly)).toEqual(['2026-11-05T10:00', '2026-11-12T10:00', '2026-11-19T10:00', '2026-11-26T10:00', '2026-12-03T10:00', '2026-12-10T10:00']);
  expect(at({ ...weekly, plan: { ...weekly.plan, until: '2026-11-20' } })).toEqual(['2026-11-05T10:00', '2026-11-12T10:00', '2026-11-19T10:00']);
  expect(at({ ...weekly, plan: { ...weekly.plan, every: 0 } })).toEqual(['2026-11-05T10:00']);
});

test('one that was moved stands where it is now, and keeps its name', () => {
  const moved = { ...weekly, slots: { '2026-11-12T10:00': { at: '2026-11-27T16:30', state: 'planned' as const, shared: ['topics'] } } };
  const slots = slotsOf([moved], '2026-11-20');
  expect(slots.map((slot) => slot.at).slice(1, 4)).toEqual(['2026-11-19T10:00', '2026-11-26T10:00', '2026-11-27T16:30']);
  expect(slots[3]).toMatchObject({ on: '2026-11-12T10:00', shared: ['topics'] });
});

test('one that was missed is neither the next nor the one before; one that was cancelled is gone', () => {
  const slots = slotsOf(
    [{ ...weekly, slots: { '2026-11-19T10:00': { at: null, state: 'missed', shared: [] }, '2026-11-26T10:00': { at: null, state: 'cancelled', shared: [] } } }],
    '2026-11-19',
  );
  const next = nextSlot(slots, '2026-11-19T09:00');
  expect(next?.at).toBe('2026-12-03T10:00');
  expect(next && slotBefore(slots, next)?.at).toBe('2026-11-12T10:00');
});

test('a session is the next one until it is over', () => {
  const slots = slotsOf([weekly], '2026-11-19');
  expect(endOf({ at: '2026-11-19T23:30', minutes: 50 })).toBe('2026-11-20T00:20');
  expect(nextSlot(slots, '2026-11-19T10:50')?.at).toBe('2026-11-19T10:00');
  expect(nextSlot(slots, '2026-11-19T10:51')?.at).toBe('2026-11-26T10:00');
});

test('every session of a row is a whole number of steps from the first, and they are in order', () => {
  fc.assert(
    fc.property(fc.constantFrom(7 as const, 14 as const, 28 as const), fc.integer({ min: -40, max: 900 }), (every, later) => {
      const slots = slotsOf([{ ...weekly, plan: { ...weekly.plan, every } }], addDays('2026-11-05', later));
      expect(slots.every((slot) => daysBetween('2026-11-05', dayOf(slot.at)) % every === 0)).toBe(true);
      expect(slots.map((slot) => slot.at)).toEqual(slots.map((slot) => slot.at).toSorted());
      expect(slots.filter((slot) => dayOf(slot.at) >= addDays('2026-11-05', later))).toHaveLength(3);
    }),
  );
});
