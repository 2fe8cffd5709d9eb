import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { nightIndices, weekIndices, type Night } from '../../../electron/domain/sleep/indices.ts';
import type { Answers } from '../../../electron/domain/worksheets/answers.ts';
import type { FieldOf } from '../../../electron/domain/worksheets/definition-schema.ts';
import { evaluate, holds } from '../../../electron/domain/worksheets/evaluate.ts';
import { readDefinition } from '../../worksheets/sheets.ts';

const night: Night = { intoBed: '22:45', triedToSleep: '23:15', fellAsleepAfter: 30, awakeInNight: 45, finalWake: '06:30', outOfBed: '07:00', morning: '2026-11-25', zone: 'Europe/Madrid' };
const with_ = (change: Partial<Night>) => nightIndices({ ...night, ...change });

describe('one night', () => {
  test('over midnight', () => {
    expect(nightIndices(night)).toEqual({
      inBed: 495,
      attempt: 435,
      toFallAsleep: 30,
      awakeInNight: 45,
      lyingAwake: 30,
      asleep: 360,
      efficiency: (100 * 360) / 495,
      efficiencyFromLightsOut: (100 * 360) / 465,
      midpoint: (-15 + 390) / 2,
    });
  });

  test.each([
    ['after midnight', { intoBed: '01:00', triedToSleep: '01:00', finalWake: '08:00', outOfBed: '08:00' }, 420, 345],
    ['into bed at midnight', { intoBed: '00:00', triedToSleep: '00:00' }, 420, 315],
    ['by day, after a night shift', { intoBed: '08:00', triedToSleep: '08:30', finalWake: '14:30', outOfBed: '15:00' }, 420, 285],
    ['the night is an hour shorter', { morning: '2026-03-29' }, 435, 300],
    ['the night is an hour longer', { morning: '2026-10-25' }, 555, 420],
    ['in a zone that changed on another day', { morning: '2026-10-25', zone: 'America/New_York' }, 495, 360],
    ['without a zone the clock alone counts', { morning: '2026-03-29', zone: undefined }, 495, 360],
  ])('%s', (_, change, inBed, asleep) => {
    expect(with_(change)).toMatchObject({ inBed, asleep });
  });

  test.each([
    ['more than 16 hours in bed', { intoBed: '14:00', triedToSleep: '23:00' }],
    ['longer awake than the night was', { awakeInNight: 500 }],
    ['out of bed before the last waking', { outOfBed: '06:00' }],
    ['tried to sleep before going to bed', { triedToSleep: '22:00' }],
    ['no time', { intoBed: '25:00' }],
  ])('has no value: %s', (_, change) => {
    expect(with_(change)).toBeNull();
  });

  test('exactly 16 hours count', () => {
    expect(with_({ intoBed: '15:00', triedToSleep: '23:15' })).toMatchObject({ inBed: 960 });
  });
});

describe('a week', () => {
  test('needs five nights whose times can be right', () => {
    const four = Array.from({ length: 4 }, () => night);
    expect(weekIndices([...four, { ...night, awakeInNight: 900 }])).toBeNull();
    expect(weekIndices([...four, night])).toMatchObject({ nights: 5, inBed: 495, asleep: 360, midpointSpread: 0 });
  });

  test('its share is that of all hours, not the mean of shares', () => {
    const short: Night = { ...night, intoBed: '03:00', triedToSleep: '03:00', fellAsleepAfter: 0, awakeInNight: 0, finalWake: '05:00', outOfBed: '07:00' };
    const week = weekIndices([night, night, night, night, short]);
    expect(week?.efficiency).toBeCloseTo((100 * (4 * 360 + 120)) / (4 * 495 + 240), 10);
    expect(week?.midpointSpread).toBeCloseTo(Math.sqrt(((4 * 0.2 ** 2 + 0.8 ** 2) * (240 - 187.5) ** 2) / 4), 10);
  });
});

test('the sleep diary says the same by its own tree, or asks to check the times', () => {
  const diary = readDefinition('sleep-diary/v1.json');
  const numbers = diary.fields.find((field): field is FieldOf<'calc'> => field.id === 'numbers');
  if (numbers?.calc.type !== 'values') throw new Error('the diary has its numbers');
  const { of, faulty } = numbers.calc;
  const clock = fc.integer({ min: 0, max: 1439 }).map((at) => `${String(Math.floor(at / 60)).padStart(2, '0')}:${String(at % 60).padStart(2, '0')}`);
  const anyNight = fc.record({
    intoBed: clock,
    triedToSleep: clock,
    finalWake: clock,
    outOfBed: clock,
    fellAsleepAfter: fc.integer({ min: 0, max: 300 }),
    awakeInNight: fc.integer({ min: 0, max: 300 }),
    morning: fc.constantFrom('2026-11-25', '2026-03-29', '2026-10-25'),
    zone: fc.constantFrom('Europe/Madrid', 'America/New_York'),
  });
  fc.assert(
    fc.property(anyNight, (one) => {
      const answers: Answers = {
        night: { kind: 'date', date: one.morning },
        into_bed: { kind: 'time', time: one.intoBed },
        tried_to_sleep: { kind: 'time', time: one.triedToSleep },
        fell_asleep_after: { kind: 'number', number: one.fellAsleepAfter },
        awake_in_night: { kind: 'number', number: one.awakeInNight },
        final_wake: { kind: 'time', time: one.finalWake },
        out_of_bed: { kind: 'time', time: one.outOfBed },
      };
      const scope = { definition: diary, zone: one.zone };
      const value = (id: string) => evaluate(of.find((part) => part.id === id)?.value ?? { op: 'number', number: -1 }, answers, scope);
      const known = nightIndices(one);
      if (known === null) return faulty !== undefined && (holds(faulty, answers, scope) || value('in_bed') === 0);
      expect(value('in_bed')).toBe(known.inBed);
      expect(value('asleep')).toBe(known.asleep);
      expect(value('lying_awake')).toBe(known.lyingAwake);
      expect(value('share_in_bed')).toBeCloseTo(known.efficiency, 9);
      return faulty === undefined || !holds(faulty, answers, scope);
    }),
    {
      numRuns: 2_000,
      // At times that the clocks skipped.
      examples: [
        [{ intoBed: '10:00', triedToSleep: '02:02', finalWake: '10:00', outOfBed: '02:01', fellAsleepAfter: 0, awakeInNight: 0, morning: '2026-03-29', zone: 'Europe/Madrid' }],
        [{ intoBed: '02:01', triedToSleep: '03:00', finalWake: '03:01', outOfBed: '03:02', fellAsleepAfter: 0, awakeInNight: 0, morning: '2026-03-29', zone: 'Europe/Madrid' }],
      ],
    },
  );
});
