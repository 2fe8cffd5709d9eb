import { expect, test } from 'vitest';
import { newTimes, tellsOf } from '../../../electron/domain/plans/report-news.ts';
import type { PlanReport } from '../../../electron/domain/plans/plan-report.ts';

const said = { state: 'did' as const, inTheWay: [], own: [], note: '', entry: null };
const report: PlanReport = {
  assignment: 'a', item: 0, task: 'Walk', ended: null, review: { learned: { kind: 'text', text: 'Ten minutes' } },
  times: { at: '2026-11-02T18:00', zone: 'Europe/Madrid', every: 'day', days: [], until: null },
  occasions: { '2026-11-02T18:00': said, '2026-11-03T18:00': { ...said, state: 'part' } },
};

test('a report is news when anything that is told of the plan is another, and only then', () => {
  const [first, second] = Object.entries(report.occasions);
  const same: PlanReport = { ...report, occasions: Object.fromEntries([second, first].flatMap((one) => (one === undefined ? [] : [[one[0], { ...one[1], entry: '01KADXQ3F0000000000000000C' }]]))) };
  expect(tellsOf(same)).toBe(tellsOf(report));
  expect(newTimes(same, report)).toEqual([]);
  for (const other of [
    { ...report, task: 'Walk far' },
    { ...report, ended: '2026-11-04T10:00:00.000Z' },
    { ...report, times: { ...report.times, until: '2026-11-30' } },
    { ...report, review: {} },
    { ...report, occasions: { ...report.occasions, '2026-11-03T18:00': { ...said, state: 'part' as const, hindered: true as const } } },
  ]) expect(tellsOf(other)).not.toBe(tellsOf(report));
});

test('the times that are new are those that were not told, or were told otherwise', () => {
  const later: PlanReport = { ...report, occasions: { ...report.occasions, '2026-11-03T18:00': said, '2026-11-04T18:00': said } };
  expect(newTimes(later, report)).toEqual(['2026-11-03T18:00', '2026-11-04T18:00']);
  expect(newTimes(later, undefined)).toHaveLength(3);
});
