import { describe, expect, test } from 'vitest';
import { nightOf, sleepWeek, type DiaryEntry } from '../../../electron/domain/sleep/week.ts';
import { addDays } from '../../../electron/domain/text/days.ts';
import type { Answers } from '../../../electron/domain/worksheets/answers.ts';

const time = (at: string) => ({ kind: 'time', time: at }) as const;
const minutes = (number: number | null) => ({ kind: 'number', number }) as const;

const told: Answers = {
  into_bed: time('22:45'),
  tried_to_sleep: time('23:15'),
  fell_asleep_after: minutes(30),
  awake_in_night: minutes(45),
  final_wake: time('06:30'),
  out_of_bed: time('07:00'),
};

const morning = (day: string, answers: Answers = told, id = day): DiaryEntry => ({ id, day, zone: 'Europe/Madrid', answers });
const days = (last: string, count: number) => Array.from({ length: count }, (_, back) => addDays(last, back + 1 - count));

describe('a night of the diary', () => {
  test('is there when all its times are', () => {
    expect(nightOf(morning('2026-11-25'))).toEqual({ intoBed: '22:45', triedToSleep: '23:15', fellAsleepAfter: 30, awakeInNight: 45, finalWake: '06:30', outOfBed: '07:00', morning: '2026-11-25', zone: 'Europe/Madrid' });
  });

  test.each(Object.keys(told))('is not there without %s', (field) => {
    const rest = Object.fromEntries(Object.entries(told).filter(([id]) => id !== field));
    expect(nightOf(morning('2026-11-25', rest))).toBeNull();
  });

  test('a length that was left open is no zero', () => {
    expect(nightOf(morning('2026-11-25', { ...told, awake_in_night: minutes(null) }))).toBeNull();
  });
});

describe('a week of the diary', () => {
  test('is seven mornings, gaps included, and nothing around them', () => {
    const { mornings, counted } = sleepWeek([morning('2026-11-17'), morning('2026-11-19'), morning('2026-11-25'), morning('2026-11-26')], '2026-11-25');
    expect(mornings.map(({ day }) => day)).toEqual(days('2026-11-25', 7));
    expect(mornings.map(({ entry }) => entry?.id ?? null)).toEqual(['2026-11-19', null, null, null, null, null, '2026-11-25']);
    expect(counted).toBe(2);
  });

  test('has no figures for four nights, and has them for five', () => {
    expect(sleepWeek(days('2026-11-25', 4).map((day) => morning(day)), '2026-11-25')).toMatchObject({ week: null, counted: 4 });
    expect(sleepWeek(days('2026-11-25', 5).map((day) => morning(day)), '2026-11-25').week).toMatchObject({ nights: 5, inBed: 495, asleep: 360, efficiency: (100 * 360) / 495, midpointSpread: 0 });
  });

  test('times that cannot be right are shown and do not count', () => {
    const wrong = { ...told, out_of_bed: time('05:00') };
    const entries = days('2026-11-25', 5).map((day, index) => morning(day, index === 2 ? wrong : told));
    const { mornings, week, counted } = sleepWeek(entries, '2026-11-25');
    expect([counted, week]).toEqual([4, null]);
    expect(mornings[4]).toMatchObject({ entry: entries[2], indices: null });
    expect(mornings[4]?.night).not.toBeNull();
  });

  test('a second entry for a morning takes the place of the first, and does not make a fifth night', () => {
    const entries = [...days('2026-11-25', 4).map((day) => morning(day)), morning('2026-11-25', { ...told, awake_in_night: minutes(5) }, 'again')];
    const { mornings, counted } = sleepWeek(entries, '2026-11-25');
    expect(mornings[6]).toMatchObject({ entry: { id: 'again' }, others: [{ id: '2026-11-25' }], night: { awakeInNight: 5 } });
    expect(counted).toBe(4);
  });

  test('across a change of the clocks, the hours are those that passed', () => {
    const spring = sleepWeek(days('2026-03-31', 5).map((day) => morning(day)), '2026-03-31');
    expect(spring.mornings.find(({ day }) => day === '2026-03-29')?.indices).toMatchObject({ inBed: 435, asleep: 300 });
    expect(spring.week).toMatchObject({ inBed: (4 * 495 + 435) / 5, efficiency: (100 * (4 * 360 + 300)) / (4 * 495 + 435) });
    const autumn = sleepWeek(days('2026-10-27', 5).map((day) => morning(day)), '2026-10-27');
    expect(autumn.week).toMatchObject({ inBed: (4 * 495 + 555) / 5, efficiency: (100 * (4 * 360 + 420)) / (4 * 495 + 555) });
  });

  test('nights on both sides of midnight have midpoints beside each other', () => {
    const late = { ...told, into_bed: time('00:30'), tried_to_sleep: time('00:30'), final_wake: time('07:15'), out_of_bed: time('07:30') };
    const entries = days('2026-11-25', 5).map((day, index) => morning(day, index % 2 === 0 ? told : late));
    // 3:07:30 on three nights, 4:07:30 on two.
    expect(sleepWeek(entries, '2026-11-25').week?.midpointSpread).toBeCloseTo(Math.sqrt((3 * 24 ** 2 + 2 * 36 ** 2) / 4), 9);
  });
});
