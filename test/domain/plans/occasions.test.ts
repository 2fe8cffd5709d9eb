import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Temporal } from 'temporal-polyfill';
import { nextOccasion, occasionOn, occasionsBetween, pastOccasions, weekdayOf, type Planned } from '../../../electron/domain/plans/occasions.ts';
import type { Occasion, OccasionState } from '../../../electron/domain/plans/plan.ts';
import { planToday } from '../../../electron/domain/plans/today.ts';
import { addDays, dayOf } from '../../../electron/domain/text/days.ts';

const day = fc.integer({ min: 0, max: 800 }).map((count) => addDays('2025-12-01', count));
const clock = fc.tuple(fc.nat({ max: 23 }), fc.nat({ max: 59 })).map((parts) => parts.map((part) => String(part).padStart(2, '0')).join(':'));
const wall = fc.tuple(day, clock).map(([on, time]) => `${on}T${time}`);
const times = fc.record({
  at: wall,
  every: fc.constantFrom('once' as const, 'day' as const, 'week' as const),
  days: fc.uniqueArray(fc.integer({ min: 1, max: 7 }), { maxLength: 7 }),
  until: fc.option(day, { nil: null }),
});

function said(state: OccasionState): Occasion {
  return { state, inTheWay: [], own: [], note: '', entry: null, counter: 1 };
}

/** A plan with anything said of some of its times. */
const plan: fc.Arbitrary<Planned> = times.chain((given) =>
  fc.array(fc.tuple(fc.nat({ max: 20 }), fc.constantFrom<OccasionState>('open', 'started', 'part', 'did', 'not_this_time')), { maxLength: 8 }).map((answers) => ({
    times: given,
    occasions: Object.fromEntries(answers.flatMap(([ahead, state]) => {
      const on = occasionOn(given, addDays(dayOf(given.at), ahead));
      return on === null ? [] : [[on, said(state)]];
    })),
    ended: null,
  })),
);

test('a weekday is the calendar’s', () => {
  fc.assert(fc.property(day, (one) => { expect(weekdayOf(one)).toBe(Temporal.PlainDate.from(one).dayOfWeek); }));
});

test('the times between two days are those that each day has by itself', () => {
  fc.assert(
    fc.property(times, day, fc.nat({ max: 60 }), (given, from, length) => {
      const days = Array.from({ length: length + 1 }, (_, ahead) => addDays(from, ahead));
      expect(occasionsBetween(given, from, days.at(-1) ?? from)).toEqual(days.flatMap((one) => occasionOn(given, one) ?? []));
    }),
    // Once, with a last day that says nothing.
    { examples: [[{ at: '2028-02-07T00:00', every: 'once', days: [], until: '2025-12-01' }, '2028-02-01', 6]] },
  );
});

test('none is before the first, after the last day, or on a day that was not chosen; each has the plan’s time of day', () => {
  fc.assert(
    fc.property(times, day, (given, one) => {
      const on = occasionOn(given, one);
      if (on === null) return;
      expect(on).toBe(`${one}T${given.at.slice(11)}`);
      expect(on >= given.at).toBe(true);
      if (given.every === 'once') expect(on).toBe(given.at);
      else if (given.until !== null) expect(one <= given.until).toBe(true);
      if (given.every === 'week') expect(given.days).toContain(weekdayOf(one));
    }),
  );
});

test('the next one is the first from now on of which nothing was said', () => {
  fc.assert(
    fc.property(plan, wall, (given, now) => {
      const coming = occasionsBetween(given.times, dayOf(now), addDays(dayOf(now), 390)).filter((on) => on >= now && ['open', undefined].includes(given.occasions[on]?.state));
      const next = nextOccasion(given, now);
      if (coming[0] !== undefined) expect(next).toBe(coming[0]);
      else if (next !== null) expect(next > `${addDays(dayOf(now), 390)}T00:00`).toBe(true);
      expect(nextOccasion({ ...given, ended: '2026-01-01T00:00:00.000Z' }, now)).toBeNull();
    }),
  );
});

const minutes = (from: string, to: string) => Temporal.PlainDateTime.from(from).until(to).total('minutes');

test('what was for late in the evening is for now after midnight too, and then for yesterday', () => {
  const late: Planned = { times: { at: '2026-11-02T23:30', every: 'day', days: [], until: null }, occasions: {}, ended: null };
  const stands = (now: string) => planToday(late, now).map(({ on, stand }) => `${dayOf(on)} ${stand}`);
  expect(stands('2026-11-03T00:05')).toEqual(['2026-11-02 now', '2026-11-03 later']);
  expect(stands('2026-11-03T03:29')).toEqual(['2026-11-02 now', '2026-11-03 later']);
  expect(stands('2026-11-03T03:30')).toEqual(['2026-11-02 passed', '2026-11-03 later']);
});

test('on Home stands what has come within a day, is half done, or comes today; never anything that was answered', () => {
  fc.assert(
    fc.property(plan, wall, (given, now) => {
      const items = planToday(given, now);
      expect(items.length).toBeLessThanOrEqual(2);
      expect(new Set(items.map(({ on }) => dayOf(on))).size).toBe(items.length);
      for (const { on, stand, occasion } of items) {
        const state = given.occasions[on]?.state;
        expect(occasion?.state ?? 'open').toBe(stand === 'half' ? state : 'open');
        if (stand === 'half') expect(['started', 'part']).toContain(state);
        else expect(['open', undefined]).toContain(state);
        if (stand === 'later') expect(on > now && dayOf(on) === dayOf(now)).toBe(true);
        if (stand === 'now') expect(on <= now && (dayOf(on) === dayOf(now) || minutes(on, now) < 240)).toBe(true);
        if (stand === 'passed') expect(dayOf(on) === addDays(dayOf(now), -1) && on.slice(11) > now.slice(11) && minutes(on, now) >= 240).toBe(true);
      }
    }),
    { numRuns: 2_000 },
  );
});

test('what was missed is offered for a day, and gone then', () => {
  const once: Planned = { times: { at: '2026-11-02T18:00', every: 'once', days: [], until: null }, occasions: {}, ended: null };
  const stands = (now: string) => planToday(once, now).map(({ stand }) => stand);
  expect(stands('2026-11-01T23:00')).toEqual([]);
  expect(stands('2026-11-02T09:00')).toEqual(['later']);
  expect(stands('2026-11-02T18:00')).toEqual(['now']);
  expect(stands('2026-11-03T17:59')).toEqual(['passed']);
  expect(stands('2026-11-03T18:00')).toEqual([]);
});

test('what is half done is offered until the next time comes, and a week at most', () => {
  const half: Planned = { times: { at: '2026-11-02T18:00', every: 'week', days: [1, 3], until: null }, occasions: { '2026-11-02T18:00': said('part') }, ended: null };
  const items = (now: string) => planToday(half, now).map(({ on, stand }) => `${dayOf(on)} ${stand}`);
  expect(items('2026-11-03T18:30')).toEqual(['2026-11-02 half']);
  expect(items('2026-11-04T10:00')).toEqual(['2026-11-02 half', '2026-11-04 later']);
  expect(items('2026-11-04T18:00')).toEqual(['2026-11-04 now']);
  const alone = { ...half, times: { ...half.times, every: 'once' as const } };
  expect(planToday(alone, '2026-11-09T18:00')).toHaveLength(1);
  expect(planToday(alone, '2026-11-10T18:00')).toEqual([]);
});

test('another time of day keeps what was said, and what was said of a day that the plan no longer has stays to be read', () => {
  const moved: Planned = { times: { at: '2026-11-02T19:30', every: 'day', days: [], until: null }, occasions: { '2026-11-02T18:00': said('did'), '2026-10-30T08:00': said('not_this_time') }, ended: null };
  expect(planToday(moved, '2026-11-02T20:00')).toEqual([]);
  expect(pastOccasions(moved, '2026-11-03').map(({ on, occasion }) => `${on} ${occasion?.state ?? '–'}`)).toEqual(['2026-11-03T19:30 –', '2026-11-02T18:00 did', '2026-10-30T08:00 not_this_time']);
});
