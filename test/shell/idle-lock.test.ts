import { expect, test } from 'vitest';
import { IdleLock } from '../../electron/shell/idle-lock.ts';
import { handClock, type HandClock } from '../support/hand-clock.ts';

const minute = 60_000;

function setUp(): { clock: HandClock; idle: IdleLock; locks: () => number } {
  let locks = 0;
  const clock = handClock();
  const idle = new IdleLock(clock, () => {
    locks += 1;
  });
  return { clock, idle, locks: () => locks };
}

test('counts nothing until it has been given minutes', () => {
  const { clock, locks } = setUp();
  clock.pass(600 * minute);
  expect(locks()).toBe(0);
});

test('locks once, after the minutes without activity', () => {
  const { clock, idle, locks } = setUp();
  idle.setMinutes(5);
  clock.pass(4.9 * minute);
  expect(locks()).toBe(0);
  clock.pass(0.2 * minute);
  expect(locks()).toBe(1);
  clock.pass(60 * minute);
  expect(locks()).toBe(1);
});

test('activity puts it off from the moment of the activity', () => {
  const { clock, idle, locks } = setUp();
  idle.setMinutes(5);
  clock.pass(4 * minute);
  idle.activity();
  clock.pass(4.9 * minute);
  expect(locks()).toBe(0);
  clock.pass(0.2 * minute);
  expect(locks()).toBe(1);
});

test('null is never, and takes a running count away', () => {
  const { clock, idle, locks } = setUp();
  idle.setMinutes(1);
  idle.setMinutes(null);
  clock.pass(600 * minute);
  expect(locks()).toBe(0);
});

test('a shorter limit takes hold at once', () => {
  const { clock, idle, locks } = setUp();
  idle.setMinutes(60);
  clock.pass(10 * minute);
  idle.setMinutes(5);
  clock.pass(0 * minute);
  expect(locks()).toBe(1);
});

test('a hold keeps it off, and the count starts anew when it ends', () => {
  const { clock, idle, locks } = setUp();
  idle.setMinutes(5);
  idle.hold(true);
  clock.pass(90 * minute);
  expect(locks()).toBe(0);
  idle.hold(false);
  clock.pass(4.9 * minute);
  expect(locks()).toBe(0);
  clock.pass(0.2 * minute);
  expect(locks()).toBe(1);
});

test('minutes set during a hold wait for its end', () => {
  const { clock, idle, locks } = setUp();
  idle.hold(true);
  idle.setMinutes(1);
  clock.pass(30 * minute);
  expect(locks()).toBe(0);
  idle.hold(false);
  clock.pass(1.1 * minute);
  expect(locks()).toBe(1);
});

test('stopped is stopped', () => {
  const { clock, idle, locks } = setUp();
  idle.setMinutes(1);
  idle.stop();
  idle.setMinutes(1);
  clock.pass(10 * minute);
  expect(locks()).toBe(0);
});
