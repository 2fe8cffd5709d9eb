import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Timers } from '../../../renderer/app/timers.ts';
import { createPlayer, type Player } from '../../../renderer/features/skills/player.ts';
import { lengthOf, planOf, type Plan } from '../../../electron/domain/exercises/plan.ts';
import { handClock, type HandClock } from '../../support/hand-clock.ts';
import { exercises, formOf, references } from '../../domain/exercises/exercises.ts';

/** Not nothing: a player that forgot to ask for the time would not be found out. */
const start = 5_000;

type Turn = { at: number; key: string | null };

/** Every turn of a player, with the time since its start at which it was announced. */
function turnsOf(player: Player, clock: Timers): Turn[] {
  const turns: Turn[] = [];
  const start = clock.now();
  player.onStep((step) => turns.push({ at: clock.now() - start, key: step?.key ?? null }));
  return turns;
}

/** A sixtieth of a second of a test is a second of the clock. */
const frame = 1_000;

function runAtSixtyFold(plan: Plan): Turn[] {
  const clock = handClock(start);
  const player = createPlayer(clock, plan);
  const turns = turnsOf(player, clock);
  player.resume();
  for (let frames = 0; frames * frame <= lengthOf(plan) + 2_000; frames++) clock.pass(frame);
  return turns;
}

/** When each step begins by the reference. */
function wanted(steps: readonly { sec: number }[]): number[] {
  let at = 0;
  return [0, ...steps.map(({ sec }) => (at += sec * 1_000))];
}

describe('at sixty times the speed', () => {
  test.each(references)('$id passes through the steps and seconds of the reference', (reference) => {
    const loops = Array.from({ length: reference.loop }, () => reference.steps).flat();
    const steps = [...reference.intro, ...loops, ...reference.outro];
    const exercise = exercises.find(({ code }) => code === reference.id);
    const turns = runAtSixtyFold(planOf(formOf(exercise?.id ?? '')));
    expect(turns).toHaveLength(steps.length + 1);
    expect(turns.at(-1)?.key).toBeNull();
    // The player looks a millisecond after the turn, to be sure that it is past it.
    turns.forEach(({ at }, index) => {
      const off = at - (wanted(steps)[index] ?? Number.NaN);
      expect(off).toBeGreaterThanOrEqual(0);
      expect(off).toBeLessThanOrEqual(1);
    });
  });

  test.each(exercises.flatMap(({ id, forms }) => forms.map((form) => ({ id, form }))).filter(({ form }) => planOf(form).every(({ ms }) => ms !== null)))('$id $form.id ends when it is over', ({ form }) => {
    const plan = planOf(form);
    const turns = runAtSixtyFold(plan);
    expect(turns.map(({ key }) => key)).toEqual([...plan.map(({ key }) => key), null]);
    expect(Math.abs((turns.at(-1)?.at ?? 0) - lengthOf(plan))).toBeLessThanOrEqual(1);
  });
});

test('timers that are late do not add up: the last turn is as late as its own timer', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 200 }), { minLength: 20, maxLength: 60 }), (lates) => {
      let next = 0;
      const late = (): number => lates[next++ % lates.length] ?? 0;
      const clock = handClock(start, late);
      const plan = planOf(formOf('box'), 38);
      const player = createPlayer(clock, plan);
      const turns = turnsOf(player, clock);
      player.resume();
      clock.pass(lengthOf(plan) + 1_000);
      turns.forEach(({ at }, index) => expect(at - index * 4_000).toBeLessThanOrEqual(201));
      expect(player.view().spent).toBe(608_000);
    }),
    { numRuns: 20 },
  );
});

describe('by its controls', () => {
  function started(): { clock: HandClock; player: Player; turns: Turn[] } {
    const clock = handClock(start);
    const player = createPlayer(clock, planOf(formOf('box', 'short')));
    const turns = turnsOf(player, clock);
    player.resume();
    return { clock, player, turns };
  }

  test('a pause waits, and says the step only once', () => {
    const { clock, player, turns } = started();
    clock.pass(2_000);
    player.pause();
    clock.pass(60_000);
    player.resume();
    clock.pass(2_001);
    expect(turns.map(({ key, at }) => [key, at])).toEqual([['in', 0], ['hold', 64_001]]);
    expect(player.view().spent).toBe(4_001);
  });

  test('next and again announce their step; again in the middle announces the same one', () => {
    const { clock, player, turns } = started();
    clock.pass(1_000);
    player.skip();
    clock.pass(2_000);
    player.repeat();
    expect(turns.map(({ key }) => key)).toEqual(['in', 'hold', 'hold']);
    expect(player.view()).toMatchObject({ index: 1, left: 4_000 });
  });

  test('once stopped it is silent, and keeps what was practised', () => {
    const { clock, player, turns } = started();
    clock.pass(9_000);
    player.stop();
    clock.pass(60_000);
    expect(turns).toHaveLength(3);
    expect(player.view().spent).toBe(9_000);
  });

  test('a computer that slept in between was not practising: it waits where it fell asleep', () => {
    let sleeps = 0;
    const clock = handClock(start, () => sleeps);
    const player = createPlayer(clock, planOf(formOf('scan')));
    player.resume();
    clock.pass(70_000);
    // Late timers alone, on a busy machine, stop nothing.
    sleeps = 20_000;
    clock.pass(30_000);
    expect(player.view()).toMatchObject({ paused: false });
    sleeps = 3 * 3_600_000;
    clock.pass(30_000);
    clock.pass(4 * 3_600_000);
    expect(player.view().paused).toBe(true);
    expect(player.view().spent).toBeLessThanOrEqual(131_001);
    player.resume();
    expect(player.view()).toMatchObject({ paused: false, step: { key: 'left_leg' } });
  });

  test('also when the first thing after it is a key or the lock', () => {
    const clock = handClock(start, () => 3 * 3_600_000);
    const player = createPlayer(clock, planOf(formOf('scan')));
    player.resume();
    clock.pass(2 * 3_600_000);
    player.pause();
    expect(player.view().spent).toBeLessThanOrEqual(1_001);
  });

  test('tells every second of the count', () => {
    const { clock, player } = started();
    const counts = new Set<number>();
    player.onChange(() => counts.add(Math.ceil((player.view().left ?? 0) / 1_000)));
    clock.pass(3_999);
    expect([...counts]).toEqual([3, 2, 1]);
  });
});
