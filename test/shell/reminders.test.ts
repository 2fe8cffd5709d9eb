import { expect, test } from 'vitest';
import { Reminders } from '../../electron/shell/reminders.ts';
import { handClock } from '../support/hand-clock.ts';

const six = Date.UTC(2026, 10, 18, 18);
const minute = 60_000;

/** An hour before six. */
function setUp() {
  const shown: string[] = [];
  const clock = handClock(six - 60 * minute);
  const reminders = new Reminders(clock, (place, { time }) => shown.push(`${place} ${time ?? 'today'}`));
  return { clock, reminders, shown };
}

test('each rings at its time, once', () => {
  const { clock, reminders, shown } = setUp();
  reminders.set('a', [{ at: six, time: '18:00' }, { at: six + 90 * minute, time: '19:30' }]);
  clock.pass(59 * minute);
  expect(shown).toEqual([]);
  clock.pass(1 * minute);
  expect(shown).toEqual(['a 18:00']);
  clock.pass(600 * minute);
  expect(shown).toEqual(['a 18:00', 'a 19:30']);
});

test('what is told later takes the place of what was told; several journals do not get in each other’s way', () => {
  const { clock, reminders, shown } = setUp();
  reminders.set('a', [{ at: six, time: '18:00' }]);
  reminders.set('b', [{ at: six, time: null }]);
  reminders.set('a', []);
  clock.pass(120 * minute);
  expect(shown).toEqual(['b today']);
});

test('a computer that wakes up shows at once what was due a moment ago, and once', () => {
  const { clock, reminders, shown } = setUp();
  reminders.set('a', [{ at: six - 60 * minute, time: '17:00' }, { at: six, time: '18:00' }]);
  reminders.wake();
  expect(shown).toEqual(['a 17:00']);
  reminders.wake();
  clock.pass(60 * minute);
  expect(shown).toEqual(['a 17:00', 'a 18:00']);
});

test('while two people read together nothing rings, and nothing is made up for afterwards', () => {
  const { clock, reminders, shown } = setUp();
  reminders.hush('a', true);
  reminders.set('a', [{ at: six, time: '18:00' }, { at: six + 60 * minute, time: '19:00' }]);
  clock.pass(70 * minute);
  reminders.hush('a', false);
  expect(shown).toEqual([]);
  clock.pass(60 * minute);
  expect(shown).toEqual(['a 19:00']);
});

test('a window that was closed takes its times with it', () => {
  const { clock, reminders, shown } = setUp();
  reminders.set('a', [{ at: six, time: '18:00' }]);
  reminders.forget('a');
  clock.pass(120 * minute);
  expect(shown).toEqual([]);
});

test('what came while the computer slept is shown once it wakes, when that is not long ago, and then the last alone', () => {
  const { clock, reminders, shown } = setUp();
  reminders.set('a', [{ at: six - 30 * minute, time: '17:30' }, { at: six, time: '18:00' }, { at: six + 3 * minute, time: '18:03' }]);
  clock.sleep(65 * minute);
  clock.pass(2 * minute);
  expect(shown).toEqual(['a 18:03']);
});
