import { expect, test } from 'vitest';
import type { PlanShape } from '../../../electron/domain/plans/plan.ts';
import { createPlanHandlers } from '../../../electron/vault/plans/plan-handlers.ts';
import { draftsToTake } from '../../../electron/vault/merge/merge-drafts.ts';
import { createJournalApp, thoughtRecord, value } from '../../support/journal-app.ts';

const shape: PlanShape = { does: { is: 'exercise', exercise: 'exhale' }, times: { at: '2026-11-19T18:00', zone: 'Europe/Madrid', every: 'week', days: [2, 4], until: '2026-12-24' }, remind: true };
const words = thoughtRecord({ task: { kind: 'text', text: 'Breathe out slowly' } }, { worksheet: 'practice-plan', length: 'full', state: 'whole' });
const now = '2026-11-18T20:00';

function start() {
  const app = createJournalApp();
  return { app, calls: { ...app.calls, ...createPlanHandlers(app.deps) } };
}

test('a half-made plan keeps its times, what it opens and its reminder beside its words', async () => {
  const { calls } = start();
  const { draft } = await value(calls['drafts.save']({ draft: null, entry: null, base: null, content: words, plan: shape }));
  expect(await value(calls['drafts.read']({ draft }))).toMatchObject({ content: words, plan: shape });
  expect((await value(calls['home.read']({ today: '2026-11-18' }))).due).toMatchObject([{ kind: 'draft', id: draft }]);
  const { plan } = await value(calls['plans.save']({ plan: null, base: null, words, draft, ...shape }));
  expect(await value(calls['plans.read']({ plan, entry: null, now }))).toMatchObject(shape);
  expect(await value(calls['drafts.list']({}))).toEqual([]);
});

test('a change of the times alone is a draft, until the plan has them', async () => {
  const { calls } = start();
  const { plan, entry } = await value(calls['plans.save']({ plan: null, base: null, words, draft: null, ...shape }));
  const { rev, words: kept } = await value(calls['plans.read']({ plan, entry: null, now }));
  const other: PlanShape = { ...shape, times: { ...shape.times, days: [1] } };
  const { draft } = await value(calls['drafts.save']({ draft: null, entry, base: rev, content: kept, plan: other }));
  expect((await value(calls['entries.read']({ id: entry }))).draft).toBe(draft);
  // Cut off after the plan was written, before its draft went: nothing is offered to go on with.
  await value(calls['plans.save']({ plan, base: rev, words: kept, draft: null, ...other }));
  expect(await value(calls['drafts.list']({}))).toEqual([]);
});

test('a new plan that was kept, and cut off before its draft went, is not half made besides', async () => {
  const { app, calls } = start();
  const { draft } = await value(calls['drafts.save']({ draft: null, entry: null, base: null, content: words, plan: shape }));
  const held = app.store.drafts();
  const { plan } = await value(calls['plans.save']({ plan: null, base: null, words, draft, ...shape }));
  for (const file of held) await app.store.saveDraft(file);
  expect(await value(calls['drafts.list']({}))).toEqual([]);
  // Sent twice from one draft it is one plan.
  await value(calls['plans.save']({ plan: null, base: null, words, draft, ...shape }));
  expect((await value(calls['plans.list']({ now }))).map((item) => item.plan)).toEqual([plan]);
});

test('two copies that gave one half-made plan other times keep both', () => {
  const id = '01KAC0000000000000000000AA';
  const ours = { id, entry: null, base: null, kept: '2026-11-18T20:00:00.000Z', content: words, plan: shape };
  const theirs = { ...ours, kept: '2026-11-18T21:00:00.000Z', plan: { ...shape, remind: false } };
  const taken = draftsToTake([ours], [theirs]);
  expect(taken.map(({ plan }) => plan)).toEqual([theirs.plan, shape]);
  expect(new Set(taken.map((one) => one.id)).size).toBe(2);
  expect(draftsToTake([ours], [structuredClone(ours)])).toEqual([]);
});
