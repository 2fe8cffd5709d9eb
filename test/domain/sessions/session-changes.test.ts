import fc from 'fast-check';
import { expect, test } from 'vitest';
import { sessionRecord, type SessionRecord } from '../../../electron/domain/sessions/session-records.ts';
import { withCounters, withMark, withPlan, withSlot } from '../../../electron/domain/sessions/session-changes.ts';
import { slotsOf } from '../../../electron/domain/sessions/timeline.ts';
import { addDays, dayOf } from '../../../electron/domain/text/days.ts';
import { mergeRecords } from '../../../electron/vault/storage/merge-records.ts';
import { sameHoweverMerged } from '../../support/merge-laws.ts';

/** Copies of one row of sessions, which are written in apart from one another and merged now and then. */
const copy = fc.nat({ max: 2 });
const on = fc.constantFrom('2026-11-05T10:00', '2026-11-12T10:00', '2026-11-19T10:00');
const step = fc.oneof(
  fc.record({ do: fc.constant('say' as const), copy, on, state: fc.constantFrom('planned' as const, 'missed' as const, 'cancelled' as const) }),
  fc.record({ do: fc.constant('tick' as const), copy, on, shared: fc.constantFrom(['mood'], ['topics'], []) }),
  fc.record({ do: fc.constant('mark' as const), copy, on, id: fc.constantFrom('A', 'B', 'C') }),
  fc.record({ do: fc.constant('shift' as const), copy, by: fc.constantFrom(-7, 1, 7), hour: fc.constantFrom('10', '16') }),
  fc.record({ do: fc.constant('merge' as const), copy, from: copy }),
);
type Step = typeof step extends fc.Arbitrary<infer S> ? S : never;

const idOf = (last: string): string => `01KADXQ3F0000000000000000${last}`;
const first = (): SessionRecord => ({
  type: 'session', id: idOf('S'), rev: 'r0', parents: [], device: 'd0', counter: 1, created: '2026-11-01T09:00:00.000Z', slots: {},
  plan: { at: '2026-11-05T10:00', zone: 'Europe/Madrid', minutes: 50, withWhom: 'Ana', every: 7, until: null },
});

function live(steps: readonly Step[]): SessionRecord[] {
  let revs = 0;
  const rows = [first(), first(), first()];
  for (const one of steps) {
    const row = rows[one.copy] as SessionRecord;
    const written = { rev: `r${String(++revs)}`, device: `d${String(one.copy)}`, counter: row.counter + 1 };
    const change = (): SessionRecord => {
      switch (one.do) {
        case 'say': return withSlot(row, one.on, { state: one.state }, written);
        case 'tick': return withSlot(row, one.on, { shared: [...one.shared] }, written);
        case 'mark': return withMark(row, one.on, 'changed', idOf(one.id), written) ?? row;
        case 'shift': return withPlan(row, { ...row.plan, at: `${addDays(dayOf(row.plan.at), one.by)}T${one.hour}:00` }, dayOf(row.plan.at), written).row;
        case 'merge': return mergeRecords(row, rows[one.from] as SessionRecord) as SessionRecord;
      }
    };
    rows[one.copy] = change();
  }
  return rows;
}

test('copies of a row come to the same, in whatever order and however often they are merged', () => {
  fc.assert(
    fc.property(fc.array(step, { maxLength: 14 }), (steps) => {
      const [a, b, c] = live(steps) as [SessionRecord, SessionRecord, SessionRecord];
      const all = sameHoweverMerged(a, b, c);
      expect(sessionRecord.parse(all)).toEqual(all);
    }),
    { numRuns: 400 },
  );
});

test('what each copy says of a session of its own is there afterwards, of one session what was said later, and what was written in it in both', () => {
  const [here, there] = live([
    { do: 'say', copy: 0, on: '2026-11-05T10:00', state: 'missed' },
    { do: 'mark', copy: 0, on: '2026-11-12T10:00', id: 'B' },
    { do: 'tick', copy: 0, on: '2026-11-19T10:00', shared: ['mood'] },
    { do: 'tick', copy: 1, on: '2026-11-12T10:00', shared: ['topics'] },
    { do: 'mark', copy: 1, on: '2026-11-12T10:00', id: 'A' },
    { do: 'tick', copy: 1, on: '2026-11-12T10:00', shared: [] },
    { do: 'tick', copy: 1, on: '2026-11-19T10:00', shared: ['topics'] },
  ]) as [SessionRecord, SessionRecord];
  const { slots } = mergeRecords(here, there) as SessionRecord;
  expect(slots).toMatchObject({
    '2026-11-05T10:00': { state: 'missed' },
    '2026-11-12T10:00': { shared: [], changed: [idOf('A'), idOf('B')] },
    '2026-11-19T10:00': { shared: ['topics'] },
  });
});

test('a row that was put on another day in one copy takes along what was said of a session in the other', () => {
  const [here, there] = live([
    { do: 'shift', copy: 0, by: 1, hour: '16' },
    { do: 'say', copy: 1, on: '2026-11-12T10:00', state: 'missed' },
    { do: 'say', copy: 1, on: '2026-11-19T10:00', state: 'cancelled' },
    { do: 'say', copy: 1, on: '2026-11-05T10:00', state: 'missed' },
  ]) as [SessionRecord, SessionRecord];
  const merged = mergeRecords(here, there) as SessionRecord;
  expect(slotsOf([merged], '2026-11-20').slice(0, 3).map(({ at, state }) => [at, state])).toEqual([['2026-11-06T16:00', 'missed'], ['2026-11-13T16:00', 'missed'], ['2026-11-27T16:00', 'planned']]);
});

test('a record from before its parts had counters of their own counts as written at once', () => {
  const old = { ...first(), counter: 5, slots: { '2026-11-05T10:00': { at: null, state: 'missed' as const, shared: [] } } };
  const later = withSlot(old, '2026-11-12T10:00', { state: 'cancelled' }, { rev: 'r9', device: 'd0', counter: 6 });
  expect(mergeRecords(old, later)).toBe(later);
  expect(withCounters(later)).toMatchObject({ planned: 5, slots: { '2026-11-05T10:00': { counter: 5 }, '2026-11-12T10:00': { counter: 6 } } });
});
