import { expect, test } from 'vitest';
import type { PlanTimes } from '../../../electron/domain/plans/plan.ts';
import { exportedRecord } from '../../../electron/domain/records/export-file.ts';
import { createPlanHandlers } from '../../../electron/vault/plans/plan-handlers.ts';
import { createJournalApp, failure, save, thoughtRecord, value } from '../../support/journal-app.ts';

const text = (words: string) => ({ kind: 'text' as const, text: words });
const zone = 'Europe/Madrid';
const daily: PlanTimes = { at: '2026-11-18T18:00', zone, every: 'day', days: [], until: null };
const words = (task: string) => thoughtRecord({ task: text(task) }, { worksheet: 'practice-plan', length: 'full' });
const evening = '2026-11-18T20:00';

function start() {
  const app = createJournalApp();
  const calls = createPlanHandlers(app.deps);
  const plan = (more: Partial<Parameters<typeof calls['plans.save']>[0]> = {}) =>
    value(calls['plans.save']({ plan: null, base: null, words: words('Walk'), draft: null, does: { is: 'sheet', worksheet: 'thought-record', version: 1 }, times: daily, remind: false, ...more }));
  const today = async (now = evening) => (await value(calls['plans.today']({ now }))).map(({ task, on, stand, said, opens }) => ({ task, on, stand, state: said?.state ?? null, opens }));
  async function begun(id: string): Promise<string> {
    const answer = await value(calls['plans.start']({ plan: id, on: daily.at }));
    if (answer.is !== 'new') throw new Error('it was there already');
    return answer.draft;
  }
  return { app, calls, plan, today, begun };
}

test('a plan is an entry of the sheet and a record beside it, written as one', async () => {
  const { app, calls, plan, today } = start();
  app.store.refuse('disk-full');
  expect(await failure(calls['plans.save']({ plan: null, base: null, words: words('Walk'), draft: null, does: null, times: daily, remind: true }))).toBe('disk-full');
  app.store.refuse(null);
  expect([...app.store.all()]).toEqual([]);
  const { entry, plan: id } = await plan({ remind: true });
  expect([...app.store.all()].map(({ type }) => type)).toEqual(['entry', 'plan']);
  for (const record of app.store.all()) expect(exportedRecord.parse(record)).toEqual(record);
  const { content } = await value(app.calls['entries.read']({ id: entry }));
  expect(content).toMatchObject({ state: 'whole', answers: { task: text('Walk'), when: { kind: 'datetime', local: daily.at }, reminder: { kind: 'choice', chosen: 'yes' } } });
  expect(await today()).toEqual([{ task: 'Walk', on: '2026-11-18T18:00', stand: 'now', state: null, opens: null }]);
  expect(await value(calls['plans.read']({ plan: null, entry, now: evening }))).toMatchObject({ plan: id, next: '2026-11-19T18:00' });
});

test('what is begun for it belongs to it: half kept is half done and is opened again, kept whole it is done', async () => {
  const { app, calls, plan, today, begun } = start();
  const { plan: id } = await plan();
  const draft = await begun(id);
  expect(await today()).toMatchObject([{ stand: 'half', state: 'started', opens: null }]);
  const content = thoughtRecord({ situation: text('At the market') }, { state: 'part' });
  await value(app.calls['drafts.save']({ draft, entry: null, base: null, content }));
  expect(await today()).toMatchObject([{ opens: { is: 'draft', draft } }]);
  // Begun again, it goes on with that.
  expect(await value(calls['plans.start']({ plan: id, on: daily.at }))).toEqual({ is: 'draft', draft });
  const kept = await value(app.calls['entries.save']({ id: null, base: null, content, draft }));
  expect(await today()).toMatchObject([{ stand: 'half', state: 'part', opens: { is: 'entry', entry: kept.id } }]);
  await value(app.calls['entries.save']({ id: kept.id, base: kept.rev, content: { ...content, state: 'whole' }, draft: null }));
  expect(await today()).toEqual([]);
  expect((await value(calls['plans.read']({ plan: id, entry: null, now: evening }))).past).toMatchObject([{ on: daily.at, said: { state: 'did', entry: kept.id } }]);
});

test('an answer that is taken back leaves what was begun: it is gone on with, and not begun twice', async () => {
  const { app, calls, plan, today, begun } = start();
  const { plan: id } = await plan();
  const draft = await begun(id);
  await value(app.calls['drafts.save']({ draft, entry: null, base: null, content: thoughtRecord({ situation: text('At the market') }, { state: 'part' }) }));
  await value(calls['plans.say']({ plan: id, on: daily.at, said: { state: 'not_this_time' } }));
  await value(calls['plans.say']({ plan: id, on: daily.at, said: { state: 'open' } }));
  expect(await today()).toEqual([{ task: 'Walk', on: daily.at, stand: 'now', state: null, opens: { is: 'draft', draft } }]);
  expect(await value(calls['plans.start']({ plan: id, on: daily.at }))).toEqual({ is: 'draft', draft });
});

test('an exercise that is begun once more is noted anew, and what was noted stays', async () => {
  const { app, calls, plan, begun } = start();
  const { plan: id } = await plan({ does: { is: 'exercise', exercise: 'exhale' } });
  const first = await begun(id);
  // Left before anything was noted: the same again.
  expect(await begun(id)).toBe(first);
  const kept = await value(app.calls['entries.save']({ id: null, base: null, content: thoughtRecord({}, { worksheet: 'mindfulness-log', length: 'short' }), draft: first }));
  await value(calls['plans.say']({ plan: id, on: daily.at, said: { state: 'part' } }));
  const second = await begun(id);
  expect(second.slice(10)).not.toBe(kept.id.slice(10));
});

test('what the person said of it themselves stays, whatever becomes of the entry', async () => {
  const { app, calls, plan, begun } = start();
  const { plan: id } = await plan();
  const draft = await begun(id);
  await value(calls['plans.say']({ plan: id, on: daily.at, said: { state: 'not_this_time', inTheWay: ['no_time'], note: 'The bus was late' } }));
  await value(app.calls['entries.save']({ id: null, base: null, content: thoughtRecord({ situation: text('x') }), draft }));
  const { past } = await value(calls['plans.read']({ plan: id, entry: null, now: evening }));
  expect(past).toMatchObject([{ said: { state: 'not_this_time', inTheWay: ['no_time'], note: 'The bus was late' } }]);
});

test('that something got in the way is an answer, alone or beside any other, and is taken back with what it was', async () => {
  const { calls, plan, today } = start();
  const { plan: id } = await plan();
  const said = async () => (await value(calls['plans.read']({ plan: id, entry: null, now: evening }))).past[0]?.said;
  await value(calls['plans.say']({ plan: id, on: daily.at, said: { hindered: true } }));
  expect(await today()).toEqual([]);
  expect(await said()).toMatchObject({ state: 'open', hindered: true });
  await value(calls['plans.say']({ plan: id, on: daily.at, said: { state: 'part' } }));
  await value(calls['plans.say']({ plan: id, on: daily.at, said: { inTheWay: ['no_time'] } }));
  expect(await said()).toMatchObject({ state: 'part', hindered: true, inTheWay: ['no_time'] });
  await value(calls['plans.say']({ plan: id, on: daily.at, said: { state: 'open' } }));
  expect(await today()).toEqual([]);
  await value(calls['plans.say']({ plan: id, on: daily.at, said: { hindered: false } }));
  expect(await today()).toMatchObject([{ stand: 'now', state: null }]);
});

test('an answer can be taken back, and one of a day stays with that day when the time of day is changed', async () => {
  const { calls, plan, today } = start();
  const { plan: id } = await plan();
  await value(calls['plans.say']({ plan: id, on: daily.at, said: { state: 'did' } }));
  expect(await today()).toEqual([]);
  const { words: before, rev } = await value(calls['plans.read']({ plan: id, entry: null, now: evening }));
  await value(calls['plans.save']({ plan: id, base: rev, words: before, draft: null, does: null, times: { ...daily, at: '2026-11-18T19:00' }, remind: true }));
  expect(await today()).toEqual([]);
  await value(calls['plans.say']({ plan: id, on: '2026-11-18T19:00', said: { state: 'open' } }));
  expect(await today()).toMatchObject([{ on: '2026-11-18T19:00', stand: 'now' }]);
});

test('a sheet that was kept as any other is a plan too, by its time, when that is still to come', async () => {
  const { app, calls } = start();
  const when = (local: string) => ({ kind: 'datetime' as const, local });
  const old = await save(app, thoughtRecord({ task: text('Long ago'), when: when('2026-11-10T10:00') }, { worksheet: 'practice-plan', length: 'short' }));
  const none = await save(app, thoughtRecord({ task: text('Some day') }, { worksheet: 'practice-plan', length: 'short' }));
  const made = await save(app, thoughtRecord({ task: text('Swim'), when: when('2026-11-19T10:00') }, { worksheet: 'practice-plan', length: 'short', state: 'part' }));
  const list = async () => (await value(calls['plans.list']({ now: evening }))).map(({ task, next, remind }) => ({ task, next, remind }));
  expect(await list()).toEqual([{ task: 'Swim', next: '2026-11-19T10:00', remind: false }]);
  await save(app, thoughtRecord({ task: text('Swim'), when: when('2026-11-20T10:00'), reminder: { kind: 'choice', chosen: 'yes' } }, { worksheet: 'practice-plan', length: 'short' }), made.id, made.rev);
  expect(await list()).toEqual([{ task: 'Swim', next: '2026-11-20T10:00', remind: true }]);
  // It stands on Home as a plan, and not once more as something half filled.
  const { due } = await value(app.calls['home.read']({ today: '2026-11-18' }));
  expect(due.map(({ id }) => id)).toEqual([]);
  expect(await failure(calls['plans.read']({ plan: null, entry: old.id, now: evening }))).toBe('not-found');
  expect(await failure(calls['plans.read']({ plan: null, entry: none.id, now: evening }))).toBe('not-found');
});

test('an ended plan is not on Home, nor one whose words lie in the trash; both come back', async () => {
  const { app, calls, plan, today } = start();
  const { plan: id, entry } = await plan();
  await value(calls['plans.end']({ plan: id, ended: true }));
  expect(await today()).toEqual([]);
  await value(calls['plans.end']({ plan: id, ended: false }));
  expect(await today()).toHaveLength(1);
  await value(app.calls['entries.trash']({ ids: [entry] }));
  expect(await today()).toEqual([]);
  expect(await value(calls['plans.list']({ now: evening }))).toEqual([]);
  await value(app.calls['entries.untrash']({ ids: [entry] }));
  expect(await today()).toHaveLength(1);
  await value(app.calls['entries.trash']({ ids: [entry] }));
  await value(app.calls['entries.empty-trash']({}));
  expect([...app.store.all()].map(({ type }) => type)).toEqual(['tombstone', 'tombstone']);
  expect(await failure(calls['plans.say']({ plan: id, on: daily.at, said: { state: 'did' } }))).toBe('not-found');
});

test('a time that does not exist is refused, and a draft is gone once its plan is kept', async () => {
  const { app, calls, plan } = start();
  expect(await failure(calls['plans.save']({ plan: null, base: null, words: words('Walk'), draft: null, does: null, times: { ...daily, at: '2026-02-30T10:00' }, remind: false }))).toBe('bad-input');
  const { draft } = await value(app.calls['drafts.save']({ draft: null, entry: null, base: null, content: words('Walk') }));
  const first = await plan({ draft });
  expect(app.store.drafts()).toEqual([]);
  // Sent twice, it is one plan.
  expect(await plan({ draft })).toEqual(first);
  expect([...app.store.all()]).toHaveLength(2);
});
