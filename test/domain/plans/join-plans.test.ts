import fc from 'fast-check';
import { expect, test } from 'vitest';
import { occasionState, planRecord, type Occasion, type PlanRecord } from '../../../electron/domain/plans/plan.ts';
import { mergeRecords } from '../../../electron/vault/storage/merge-records.ts';
import { sameHoweverMerged } from '../../support/merge-laws.ts';

/** Copies of one plan whose times are answered apart from one another, and which are merged now and then. */
const times = ['2026-11-02T18:00', '2026-11-03T18:00', '2026-11-04T18:00'];
const copy = fc.nat({ max: 2 });
const step = fc.oneof(
  fc.record({ do: fc.constant('answer' as const), copy, on: fc.constantFrom(...times), state: fc.constantFrom(...occasionState.options) }),
  fc.record({ do: fc.constant('remind' as const), copy }),
  fc.record({ do: fc.constant('merge' as const), copy, from: copy }),
);

function first(): PlanRecord {
  return planRecord.parse({
    type: 'plan',
    id: '01KADXQ3F0000000000000000A',
    rev: 'r0',
    parents: [],
    device: 'd0',
    counter: 1,
    entry: '01KADXQ3F0000000000000000B',
    does: null,
    times: { at: '2026-11-02T18:00', zone: 'Europe/Madrid', every: 'day', days: [], until: null },
    remind: false,
    from: null,
    occasions: {},
    ended: null,
  });
}

function live(steps: readonly (typeof step extends fc.Arbitrary<infer S> ? S : never)[]): PlanRecord[] {
  let revs = 0;
  const plans = [first(), first(), first()];
  for (const one of steps) {
    const plan = plans[one.copy] as PlanRecord;
    const counter = plan.counter + 1;
    const written = { ...plan, rev: `r${String(++revs)}`, parents: [plan.rev], device: `d${String(one.copy)}`, counter };
    if (one.do === 'merge') plans[one.copy] = mergeRecords(plan, plans[one.from] as PlanRecord) as PlanRecord;
    else if (one.do === 'remind') plans[one.copy] = { ...written, remind: !plan.remind };
    else {
      const answer: Occasion = { state: one.state, inTheWay: [], own: [], note: '', entry: null, counter };
      plans[one.copy] = { ...written, occasions: { ...plan.occasions, [one.on]: answer } };
    }
  }
  return plans;
}

test('copies of a plan come to the same, in whatever order and however often they are merged', () => {
  fc.assert(
    fc.property(fc.array(step, { maxLength: 14 }), (steps) => {
      const [a, b, c] = live(steps) as [PlanRecord, PlanRecord, PlanRecord];
      sameHoweverMerged(a, b, c);
    }),
    { numRuns: 1_000 },
  );
});

test('what each copy says of a time of its own is there afterwards, and of one time the later answer', () => {
  const [here, there] = live([
    { do: 'answer', copy: 0, on: '2026-11-02T18:00', state: 'did' },
    { do: 'answer', copy: 0, on: '2026-11-04T18:00', state: 'part' },
    { do: 'answer', copy: 1, on: '2026-11-03T18:00', state: 'not_this_time' },
    { do: 'answer', copy: 1, on: '2026-11-02T18:00', state: 'started' },
    { do: 'answer', copy: 1, on: '2026-11-04T18:00', state: 'not_this_time' },
  ]) as [PlanRecord, PlanRecord];
  const { occasions } = mergeRecords(here, there) as PlanRecord;
  expect(times.map((on) => occasions[on]?.state)).toEqual(['started', 'not_this_time', 'not_this_time']);
});
