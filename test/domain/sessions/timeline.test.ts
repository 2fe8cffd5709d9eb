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

test('a holiday of weeks that were called off one by one is followed by sessions', () => {
  const off = { at: null, state: 'cancelled' as const, shared: [] };
  const slots = Object.fromEntries(['26', '03', '10', '17'].map((day) => [`2026-${day === '26' ? '11' : '12'}-${day}T10:00`, off]));
  expect(at({ ...weekly, slots }).slice(-3)).toEqual(['2026-12-24T10:00', '2026-12-31T10:00', '2027-01-07T10:00']);
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

test('a row of many years has its next sessions, and the last ten years of those that were', () => {
  const long = { ...weekly, plan: { ...weekly.plan, at: '1990-11-01T10:00' } };
  const slots = slotsOf([long], '2026-11-20');
  expect(slots.filter((slot) => dayOf(slot.at) >= '2026-11-20')).toHaveLength(3);
  expect(slots[0]?.at).toBe('2016-12-08T10:00');
  expect(slots.every((slot) => daysBetween('1990-11-01', dayOf(slot.at)) % 7 === 0)).toBe(true);
  expect(at({ ...weekly, plan: { ...weekly.plan, at: '9999-12-30T10:00' } }, '9999-12-30')).toEqual(['9999-12-30T10:00']);
});

test('two sessions of one day: the first is the one before the second, and each is the next until it is over', () => {
  const slots = slotsOf([weekly, { ...weekly, id: 'b', plan: { ...weekly.plan, at: '2026-11-05T17:00' } }], '2026-11-19');
  const [morning, afternoon] = slots.filter((slot) => dayOf(slot.at) === '2026-11-19');
  expect(afternoon && slotBefore(slots, afternoon)).toEqual(morning);
  expect(nextSlot(slots, '2026-11-19T12:00')).toEqual(afternoon);
});

test('a row keeps its wall time when clocks change', () => {
  expect(at({ ...weekly, plan: { ...weekly.plan, at: '2026-10-22T02:30' } }, '2026-10-20').slice(0, 2)).toEqual(['2026-10-22T02:30', '2026-10-29T02:30']);
});
