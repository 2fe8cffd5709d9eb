import fc from 'fast-check';
import { expect, test } from 'vitest';
import { packedPlan } from '../../../electron/domain/packets/packed-plans.ts';
import { saidOn } from '../../../electron/domain/plans/occasions.ts';
import { answersIn, saidNow } from '../../../electron/domain/plans/plan-answers.ts';
import { occasion, type Occasion } from '../../../electron/domain/plans/plan.ts';
import type { PlanReport } from '../../../electron/domain/plans/plan-report.ts';

const nothing: Occasion = { state: 'open', inTheWay: [], own: [], note: '', entry: null, counter: 0 };
const states = fc.constantFrom<Occasion['state']>('open', 'started', 'part', 'did', 'not_this_time');
const presses = fc.array(fc.oneof(fc.record({ state: states }), fc.record({ hindered: fc.boolean() }), fc.record({ inTheWay: fc.subarray(['no_time', 'forgot']) })), { maxLength: 12 });

test('whatever is pressed: something in the way stands until it is taken back, whichever of the others stands beside it', () => {
  fc.assert(
    fc.property(presses, (given) => {
      const said = given.reduce(saidNow, nothing);
      expect(occasion.parse(said)).toEqual(said);
      const hindered = given.reduce((stands, now) => ('hindered' in now ? now.hindered : 'inTheWay' in now && now.inTheWay.length > 0 ? true : stands), false);
      const state = given.reduce<Occasion['state']>((stands, now) => ('state' in now ? now.state : stands), 'open');
      expect(answersIn(said)).toEqual([...(state === 'open' ? [] : [state]), ...(hindered ? ['hindered'] : [])]);
      expect(saidOn({ '2026-11-02T18:00': said }, '2026-11-02') === undefined).toBe(answersIn(said).length === 0);
    }),
  );
});

test('what was noted before this was an answer of its own still says it; an answer that was taken back does not', () => {
  expect(answersIn({ ...nothing, state: 'part', inTheWay: ['no_time'] })).toEqual(['part', 'hindered']);
  expect(answersIn({ ...nothing, state: 'did', own: ['rain'] })).toEqual(['did', 'hindered']);
  expect(answersIn({ ...nothing, inTheWay: ['no_time'] })).toEqual([]);
  expect(answersIn(saidNow({ ...nothing, state: 'part', inTheWay: ['no_time'] }, { state: 'open' }))).toEqual(['hindered']);
});

test('struck out of a report, it is gone, and with it a time of which nothing else was said', () => {
  const said = { inTheWay: ['no_time'], own: ['rain'], note: 'a note', entry: null, hindered: true as const };
  const report: PlanReport = {
    assignment: 'a', item: 0, task: 'Walk', ended: null, review: {},
    times: { at: '2026-11-02T18:00', zone: 'Europe/Madrid', every: 'day', days: [], until: null },
    occasions: { '2026-11-02T18:00': { ...said, state: 'part' }, '2026-11-03T18:00': { ...said, state: 'open' } },
  };
  expect(packedPlan(report, new Set(), (text) => text).occasions).toEqual(report.occasions);
  expect(packedPlan(report, new Set(['in-the-way']), (text) => text).occasions).toEqual({ '2026-11-02T18:00': { state: 'part', inTheWay: [], own: [], note: 'a note', entry: null } });
});
