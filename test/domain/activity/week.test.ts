import { expect, test } from 'vitest';
import { activityWeek, blocksOf, dayPartOf, meansOf, type ActivityEntry } from '../../../electron/domain/activity/week.ts';
import type { TableRow } from '../../../electron/domain/worksheets/answers.ts';

const row = (id: string, start: string | null, activity: string, mood: number | null = null): TableRow => ({ id, cells: { start, activity, mood } });
const entry = (id: string, day: string, ...rows: TableRow[]): ActivityEntry => ({ id, day, answers: { blocks: { kind: 'table', rows } } });

test.each([
  ['00:00', 'night'], ['05:59', 'night'], ['06:00', 'morning'], ['11:59', 'morning'], ['12:00', 'afternoon'], ['18:00', 'evening'], ['23:59', 'evening'], [null, 'some-time'], ['25:00', 'some-time'],
])('%s is in the part: %s', (start, part) => {
  expect(dayPartOf(start)).toBe(part);
});

test('blocks stand in the order of their time, those without one last, empty rows nowhere', () => {
  const blocks = blocksOf('e', [row('1', null, 'some time'), row('2', '18:00', 'late'), row('3', '07:30', 'early'), row('4', null, ' ')]);
  expect(blocks.map(({ what }) => what)).toEqual(['early', 'late', 'some time']);
});

test('entries of one day come together; a day without any stays a gap', () => {
  const week = activityWeek([entry('a', '2026-11-24', row('1', '14:00', 'two', 3)), entry('b', '2026-11-24', row('1', '09:00', 'one', 6), row('2', null, 'three'))], '2026-11-25');
  expect(week).toHaveLength(7);
  expect(week[5]).toMatchObject({ day: '2026-11-24', entries: ['a', 'b'], means: { mood: 4.5, achievement: null, enjoyment: null } });
  expect(week[5]?.blocks.map(({ what, entry: from }) => `${from} ${what}`)).toEqual(['b one', 'a two', 'b three']);
  expect(week[6]).toEqual({ day: '2026-11-25', entries: [], blocks: [], means: { mood: null, achievement: null, enjoyment: null } });
});

test('a mean is over what was rated; a zero counts', () => {
  expect(meansOf([{ mood: 0, achievement: null, enjoyment: 4 }, { mood: 10, achievement: null, enjoyment: null }])).toEqual({ mood: 5, achievement: null, enjoyment: 4 });
});
