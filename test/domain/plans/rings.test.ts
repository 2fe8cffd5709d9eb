import { Temporal } from 'temporal-polyfill';
import { expect, test } from 'vitest';
import type { Planned } from '../../../electron/domain/plans/occasions.ts';
import { ringsOf, type Ring } from '../../../electron/domain/plans/rings.ts';

const zone = 'Europe/Madrid';
const daily: Planned & { remind: boolean } = { times: { at: '2026-03-27T02:30', every: 'day', days: [], until: '2026-03-30' }, occasions: {}, ended: null, remind: true };
const now = '2026-03-27T01:00';

function walls(rings: readonly Ring[]): string[] {
  return rings.map(({ at, time }) => `${Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(zone).toPlainDateTime().toString().slice(5, 16)} ${time ?? 'today'}`);
}

test('it rings at each time by the clock on the wall, also where the clocks jump', () => {
  expect(walls(ringsOf([daily], { when: 'each', at: '09:00' }, now, zone))).toEqual(['03-27T02:30 02:30', '03-28T02:30 02:30', '03-29T03:30 02:30', '03-30T02:30 02:30']);
});

test('an hour that comes twice rings once', () => {
  const autumn = { ...daily, times: { ...daily.times, at: '2026-10-25T02:30', every: 'once' as const, until: null } };
  expect(ringsOf([autumn], { when: 'each', at: '09:00' }, '2026-10-24T12:00', zone)).toHaveLength(1);
});

test('once a day it names no time, and rings on days that have something planned', () => {
  expect(walls(ringsOf([daily, daily], { when: 'day', at: '09:00' }, now, zone))).toEqual(['03-27T09:00 today', '03-28T09:00 today', '03-29T09:00 today', '03-30T09:00 today']);
});

test('plans at one time ring once, and two weeks ahead are enough', () => {
  const rings = ringsOf([{ ...daily, times: { ...daily.times, until: null } }, daily], { when: 'each', at: '09:00' }, now, zone);
  expect(rings).toHaveLength(15);
});

test('nothing rings that was not asked for, has ended, was answered or is over', () => {
  const said = { state: 'did' as const, inTheWay: [], own: [], note: '', entry: null, counter: 1 };
  const each = { when: 'each' as const, at: '09:00' };
  expect(ringsOf([daily], { when: 'off', at: '09:00' }, now, zone)).toEqual([]);
  expect(ringsOf([{ ...daily, remind: false }], each, now, zone)).toEqual([]);
  expect(ringsOf([{ ...daily, ended: '2026-03-26T10:00:00.000Z' }], each, now, zone)).toEqual([]);
  expect(walls(ringsOf([{ ...daily, occasions: { '2026-03-28T02:30': said } }], each, '2026-03-27T02:30', zone))).toEqual(['03-29T03:30 02:30', '03-30T02:30 02:30']);
});
