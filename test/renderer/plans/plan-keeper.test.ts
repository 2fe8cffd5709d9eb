import { expect, test } from 'vitest';
import type { VaultClient } from '../../../electron/contract/client.ts';
import { fail } from '../../../electron/contract/result.ts';
import { createPlanKeeper, type PlanFormStart } from '../../../renderer/features/plans/plan-keeper.ts';
import { readForm } from '../../../renderer/features/plans/read-form.ts';
import { createPlanHandlers } from '../../../electron/vault/plans/plan-handlers.ts';
import { handClock } from '../../support/hand-clock.ts';
import { createJournalApp, thoughtRecord, value } from '../../support/journal-app.ts';

const shape = { does: null, times: { at: '2026-11-19T18:00', zone: 'Europe/Madrid', every: 'once' as const, days: [], until: null }, remind: false };
const words = thoughtRecord({}, { worksheet: 'practice-plan', length: 'full', state: 'whole' });
const now = '2026-11-18T20:00';
const task = { task: { kind: 'text' as const, text: 'Walk to the river' } };
const fresh: PlanFormStart = { plan: null, entry: null, base: null, draft: null, words, shape };

/** The form's calls, answered by a journal in memory. */
function journal() {
  const app = createJournalApp();
  const handlers = { ...app.calls, ...createPlanHandlers(app.deps) };
  const state = { refuse: false };
  const vault = {
    call: (name: keyof typeof handlers, input: never) => (state.refuse && name === 'plans.save' ? Promise.resolve(fail('disk-full')) : (handlers[name] as (input: never) => unknown)(input)),
    on: () => () => undefined,
  } as unknown as VaultClient;
  return { vault, handlers, state };
}

test('what is half made is there again as it was left, with its times', async () => {
  const { vault, handlers } = journal();
  const keeper = createPlanKeeper(vault, handClock(), fresh);
  keeper.change({ ...keeper.value(), times: { ...shape.times, at: '2026-11-20T07:30' }, remind: true });
  expect(await keeper.flush()).toBe(true);
  const [draft] = await value(handlers['drafts.list']({}));
  const again = await readForm(vault, { draft: draft?.draft }, shape, now);
  expect(again).toMatchObject({ ok: true, value: { plan: null, draft: draft?.draft, shape: { times: { at: '2026-11-20T07:30' }, remind: true } } });
});

test('it becomes one plan, and no half-made one stays', async () => {
  const { vault, handlers } = journal();
  const keeper = createPlanKeeper(vault, handClock(), fresh);
  keeper.change({ ...keeper.value(), words: { ...words, answers: task }, remind: true });
  expect((await keeper.keep()).ok).toBe(true);
  await keeper.flush();
  expect(await value(handlers['plans.list']({ now }))).toMatchObject([{ task: 'Walk to the river', remind: true }]);
  expect(await value(handlers['drafts.list']({}))).toEqual([]);
});

test('when it cannot be kept it stays half made, and is one plan at the next try', async () => {
  const { vault, handlers, state } = journal();
  const keeper = createPlanKeeper(vault, handClock(), fresh);
  keeper.change({ ...keeper.value(), words: { ...words, answers: task } });
  state.refuse = true;
  expect((await keeper.keep()).ok).toBe(false);
  expect(await value(handlers['drafts.list']({}))).toHaveLength(1);
  state.refuse = false;
  expect((await keeper.keep()).ok).toBe(true);
  expect(await value(handlers['plans.list']({ now }))).toHaveLength(1);
});

test('a change that was begun is gone on with where the plan is changed; letting it go leaves the plan', async () => {
  const { vault, handlers } = journal();
  const made = await value(handlers['plans.save']({ plan: null, base: null, words: { ...words, answers: task }, draft: null, ...shape }));
  const first = await readForm(vault, { id: made.plan }, shape, now);
  if (!first.ok) throw new Error('not read');
  const keeper = createPlanKeeper(vault, handClock(), first.value);
  keeper.change({ ...keeper.value(), times: { ...shape.times, every: 'day' } });
  await keeper.flush();
  const second = await readForm(vault, { id: made.plan }, shape, now);
  expect(second).toMatchObject({ ok: true, value: { plan: made.plan, entry: made.entry, shape: { times: { every: 'day' } } } });
  await keeper.discard();
  expect(await readForm(vault, { id: made.plan }, shape, now)).toEqual(first);
});
