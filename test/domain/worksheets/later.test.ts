import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Answers } from '../../../electron/domain/worksheets/answers.ts';
import { laterDay, laterIsOpen, laterStep, lookDayOf } from '../../../electron/domain/worksheets/later.ts';
import { everyKind } from '../../worksheets/every-kind.ts';
import { readDefinition, thoughtRecord } from '../../worksheets/sheets.ts';
import { anyAnswers } from './arbitrary.ts';

const today = '2026-11-25';
const planned: Answers = { thought: { kind: 'text', text: 'They will laugh' } };
const withDay: Answers = { ...planned, later: { kind: 'datetime', local: '2026-12-01T18:00' } };
const done: Answers = { ...withDay, belief_again: { kind: 'number', number: 20 } };

describe('the second half of a two-step sheet', () => {
  test('asks on the day in its field, else some days on, and no longer once it was answered', () => {
    expect(laterDay(everyKind, withDay, today)).toBe('2026-12-01');
    expect(laterDay(everyKind, planned, today)).toBe('2026-12-02');
    expect(laterDay(everyKind, done, today)).toBeNull();
    expect(laterDay(everyKind, {}, today)).toBeNull();
    expect(laterStep(everyKind, 'only')).toBe(2);
  });

  test('a day that was put off stays; a new date in the sheet counts; filling in the rest takes the day away', () => {
    expect(lookDayOf(everyKind, { answers: withDay, lookOn: '2026-12-09' }, { ...withDay, story: { kind: 'text', text: 'x' } }, today)).toBe('2026-12-09');
    expect(lookDayOf(everyKind, { answers: withDay, lookOn: '2026-12-01' }, { ...withDay, later: { kind: 'datetime', local: '2026-12-05T09:00' } }, today)).toBe('2026-12-05');
    expect(lookDayOf(everyKind, { answers: withDay, lookOn: '2026-12-01' }, done, today)).toBeNull();
    expect(lookDayOf(everyKind, { answers: done, lookOn: '2026-12-24' }, done, today)).toBe('2026-12-24');
  });

  test('of a table in both halves, only the columns for later answer the second', () => {
    const activityPlan = readDefinition('activity-plan/v1.json');
    const planOf = (cells: Record<string, string | number>): Answers => ({
      look_back: { kind: 'date', date: '2026-12-02' },
      plan_rows: { kind: 'table', rows: [{ id: '1', cells: { activity: 'Water the pots', ...cells } }] },
    });
    expect(laterDay(activityPlan, planOf({}), today)).toBe('2026-12-02');
    expect(laterIsOpen(activityPlan, planOf({ smallest: 'one pot' }))).toBe(true);
    expect(laterIsOpen(activityPlan, planOf({ done: 'part' }))).toBe(false);
    expect(laterIsOpen(activityPlan, planOf({ mood_after: 4 }))).toBe(false);
  });

  test('is never open in a sheet that has none, and a day is there only while it is open', () => {
    fc.assert(fc.property(anyAnswers(thoughtRecord), (answers) => !laterIsOpen(thoughtRecord, answers)));
    fc.assert(fc.property(anyAnswers(everyKind), (answers) => (laterDay(everyKind, answers, today) === null) === !laterIsOpen(everyKind, answers) || answers['later'] !== undefined));
  });
});
