import { expect, test } from 'vitest';
import { planReport, reportOf } from '../../../electron/domain/plans/plan-report.ts';
import { planRecord } from '../../../electron/domain/plans/plan.ts';
import type { Answers } from '../../../electron/domain/worksheets/answers.ts';

const kept = '01KADXQ3F0000000000000000C';
const passed = '01KADXQ3F0000000000000000D';
const said = { inTheWay: ['no_time'], own: [], note: '', counter: 3 };
const plan = planRecord.parse({
  type: 'plan',
  id: '01KADXQ3F0000000000000000A',
  rev: 'r1',
  parents: [],
  device: 'd',
  counter: 4,
  entry: '01KADXQ3F0000000000000000B',
  does: null,
  times: { at: '2026-11-02T18:00', zone: 'Europe/Madrid', every: 'day', days: [], until: null },
  remind: true,
  from: { contact: null, name: 'Ines', assignment: 'a1', item: 2 },
  occasions: {
    '2026-11-02T18:00': { ...said, state: 'did', entry: passed },
    '2026-11-03T18:00': { ...said, state: 'part', entry: kept },
    '2026-11-04T18:00': { ...said, state: 'open', entry: null },
  },
  ended: null,
});
const words: Answers = {
  task: { kind: 'text', text: 'Walk to the market' },
  why: { kind: 'text', text: 'To be part of things' },
  done: { kind: 'choice', chosen: 'part' },
  learned: { kind: 'text', text: 'Ten minutes are enough' },
};

test('a report says what was done of it, and of its words the task and what was said afterwards', () => {
  const report = planReport.parse(reportOf(plan, words, new Set([passed])));
  expect(report).toMatchObject({ assignment: 'a1', item: 2, task: 'Walk to the market', times: plan.times, ended: null });
  expect(Object.keys(report.review)).toEqual(['done', 'learned']);
  expect(JSON.stringify(report)).not.toContain('To be part of things');
});

test('an answer that was taken back is not in it, nor an entry that does not go along', () => {
  expect(reportOf(plan, words, new Set([passed]))?.occasions).toEqual({
    '2026-11-02T18:00': { state: 'did', inTheWay: ['no_time'], own: [], note: '', entry: passed },
    '2026-11-03T18:00': { state: 'part', inTheWay: ['no_time'], own: [], note: '', entry: null },
  });
});

test('a plan of one’s own reports to nobody', () => {
  expect(reportOf({ ...plan, from: null }, words, new Set())).toBeNull();
});
