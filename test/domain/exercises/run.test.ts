import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { lengthOf, planOf, scaled, sittingPlan, type Plan } from '../../../electron/domain/exercises/plan.ts';
import { entryCalls } from '../../../electron/contract/entry-calls.ts';
import { isOver, longestWait, newRun, pause, repeat, resume, runsFor, settle, skip, viewOf, withPace, withPlan } from '../../../electron/domain/exercises/run.ts';
import { formOf } from './exercises.ts';

const box = planOf(formOf('box', 'short'));
const anyPlan: fc.Arbitrary<Plan> = fc
  .array(fc.integer({ min: 1, max: 9_000 }), { minLength: 1, maxLength: 40 })
  .map((lengths) => lengths.map((ms, place) => ({ key: 'a', cue: 'notice', ms, part: 0, round: 0, place })));

test('however late it is looked at, it is where the clock says: nothing adds up', () => {
  fc.assert(
    fc.property(anyPlan, fc.array(fc.integer({ min: 0, max: 4_000 }), { maxLength: 200 }), (plan, waits) => {
      let now = 1_000;
      let run = resume(newRun(plan), now);
      for (const wait of waits) {
        now += wait;
        run = settle(run, now);
      }
      const once = settle(resume(newRun(plan), 1_000), now);
      expect([run.index, run.spent]).toEqual([once.index, once.spent]);
      expect(run.offset).toBeCloseTo(once.offset, 6);
      expect(run.spent).toBe(Math.min(now - 1_000, lengthOf(plan)));
    }),
  );
});

test('a pause takes no time, however often and however long', () => {
  fc.assert(
    fc.property(anyPlan, fc.array(fc.tuple(fc.integer({ min: 0, max: 3_000 }), fc.integer({ min: 0, max: 60_000 })), { maxLength: 40 }), (plan, spells) => {
      let now = 0;
      let run = newRun(plan);
      for (const [running, resting] of spells) {
        run = resume(run, now);
        now += running;
        run = pause(run, now);
        now += resting;
      }
      const practised = spells.reduce((sum, [running]) => sum + running, 0);
      expect(run.spent).toBeCloseTo(Math.min(practised, lengthOf(plan)), 6);
      expect(run.index).toBe(settle(resume(newRun(plan), 0), practised).index);
    }),
  );
});

test('it ends at its end, and not later', () => {
  const late = settle(resume(newRun(box), 0), 500_000);
  expect([isOver(late), late.spent, late.since]).toEqual([true, 128_000, null]);
  expect(viewOf(late, 900_000)).toMatchObject({ step: null, leftInAll: 0, spent: 128_000, paused: true });
});

describe('on the way', () => {
  const at = (ms: number) => settle(resume(newRun(box), 0), ms);

  test('shows the step, what is left of it and of all', () => {
    expect(viewOf(at(5_000), 5_000)).toMatchObject({ index: 1, done: 0.25, left: 3_000, leftInAll: 123_000, paused: false });
  });

  test('next goes to the next step at once and counts only what was practised', () => {
    const run = skip(at(5_000), 5_000);
    expect(viewOf(run, 5_000)).toMatchObject({ index: 2, left: 4_000, spent: 5_000 });
    expect(viewOf(run, 9_000)).toMatchObject({ index: 3, left: 4_000 });
  });

  test('next on the last step is the end', () => {
    expect(isOver(skip(at(127_000), 127_000))).toBe(true);
  });

  test('again begins the step anew, and right at its beginning the one before', () => {
    expect(viewOf(repeat(at(7_000), 7_000), 7_000)).toMatchObject({ index: 1, left: 4_000 });
    expect(viewOf(repeat(at(4_500), 4_500), 4_500)).toMatchObject({ index: 0, left: 4_000 });
    expect(viewOf(repeat(at(300), 300), 300)).toMatchObject({ index: 0, left: 4_000 });
  });

  test('another pace keeps the share of the step that is done', () => {
    const slower = withPace(at(6_000), 6_000, 1.2);
    expect(viewOf(slower, 6_000)).toMatchObject({ index: 1, done: 0.5, left: 2_400 });
    expect(viewOf(withPace(slower, 6_000, 1), 6_000)).toMatchObject({ index: 1, done: 0.5, left: 2_000 });
  });

  test('more rounds keep the place; fewer than are done go on with what comes after', () => {
    const longer = withPlan(at(21_000), 21_000, planOf(formOf('box', 'short'), 9));
    expect(viewOf(longer, 21_000)).toMatchObject({ index: 5, left: 3_000, leftInAll: 123_000 });
    expect(isOver(withPlan(at(21_000), 21_000, planOf(formOf('box', 'short'), 1)))).toBe(true);
    const urge = settle(resume(newRun(planOf(formOf('urge'), 9)), 0), 45_000 + 6 * 60_000);
    expect(viewOf(withPlan(urge, 405_000, planOf(formOf('urge'), 4)), 405_000).step?.key).toBe('look_back');
  });
});

test('more time in each step keeps the share that is done; another length of a sitting keeps the minutes', () => {
  const walk = planOf(formOf('walk'));
  const half = settle(resume(newRun(walk), 0), 60_000 + 120_000);
  const longer = withPlan(half, 180_000, scaled(walk, 2), 'share');
  expect(viewOf(longer, 180_000)).toMatchObject({ index: 1, done: 0.5, left: 240_000, spent: 180_000 });
  expect(viewOf(withPlan(longer, 180_000, scaled(walk, 0.5), 'share'), 180_000)).toMatchObject({ index: 1, done: 0.5, left: 60_000 });
  const sat = settle(resume(newRun(sittingPlan(10, 0)), 0), 240_000);
  expect(viewOf(withPlan(sat, 240_000, sittingPlan(11, 0)), 240_000)).toMatchObject({ left: 420_000, spent: 240_000 });
  expect(isOver(settle(withPlan(sat, 240_000, sittingPlan(3, 0)), 240_000))).toBe(true);
});

test('a step without seconds waits for the person', () => {
  const run = settle(resume(newRun(planOf(formOf('opposite'))), 0), 600_000);
  expect(viewOf(run, 600_000)).toMatchObject({ index: 0, left: null, spent: 600_000 });
  expect(viewOf(skip(run, 600_000), 600_000).index).toBe(1);
});

test.each([
  [10, 0, [600]],
  [10, 4, [240, 240, 120]],
  [10, 5, [300, 300]],
  [5, 30, [300]],
])('sitting %i minutes with a bell every %i', (minutes, every, wanted) => {
  expect(sittingPlan(minutes, every).map(({ ms }) => (ms ?? 0) / 1_000)).toEqual(wanted);
});

test('for how long it goes on is whole, as the contract asks, and nothing while it waits', () => {
  const run = resume(newRun(planOf(formOf('coherent')), 1.1), 1_000.3);
  const on = runsFor(viewOf(run, 8_000.123), 30_000);
  expect(on).toBe(Math.ceil(297_000 * 1.1 - 6_999.823 + 30_000));
  expect(entryCalls['drafts.save'].input.shape.runs.safeParse(on).success).toBe(true);
  expect(runsFor(viewOf(pause(run, 8_000.123), 9_000), 30_000)).toBeNull();
  expect(runsFor(viewOf(resume(newRun(planOf(formOf('opposite'))), 0), 0), 30_000)).toBe(longestWait + 30_000);
});
