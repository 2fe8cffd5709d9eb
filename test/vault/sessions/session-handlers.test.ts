import { expect, test } from 'vitest';
import type { SessionPlan } from '../../../electron/domain/sessions/session.ts';
import { markInSession } from '../../../electron/vault/sessions/mark-in-session.ts';
import { createSessionHandlers } from '../../../electron/vault/sessions/session-handlers.ts';
import { createJournalApp, failure, value } from '../../support/journal-app.ts';

const plan: SessionPlan = { at: '2026-11-05T10:00', zone: 'Europe/Madrid', minutes: 50, withWhom: 'Ana', every: 7, until: null };

async function withRow() {
  const app = createJournalApp();
  const calls = createSessionHandlers(app.deps);
  const series = await value(calls['sessions.save']({ series: null, plan }));
  const list = async () => (await value(calls['sessions.list']({ today: '2026-11-18' }))).map(({ at, state }) => `${at} ${state}`);
  return { app, calls, series, list };
}

test('another plan from a day on leaves what was before as it was', async () => {
  const { calls, series, list } = await withRow();
  await value(calls['sessions.change']({ series, on: '2026-11-12T10:00', change: { state: 'missed' } }));
  await value(calls['sessions.change']({ series, on: '2026-11-26T10:00', change: { at: '2026-11-27T09:00' } }));
  const next = await value(calls['sessions.save']({ series, plan: { ...plan, at: '2026-11-19T16:30', every: 7 } }));
  expect(next).not.toBe(series);
  expect(await list()).toEqual(['2026-11-05T10:00 planned', '2026-11-12T10:00 missed', '2026-11-19T16:30 planned', '2026-11-27T09:00 planned', '2026-12-03T16:30 planned']);
  expect(await value(calls['sessions.read']({ series }))).toMatchObject({ until: '2026-11-18' });
});

test('another time of day for the whole row keeps what was said of single sessions', async () => {
  const { app, calls, series, list } = await withRow();
  await value(calls['sessions.change']({ series, on: '2026-11-12T10:00', change: { state: 'missed' } }));
  expect(await value(calls['sessions.save']({ series, plan: { ...plan, at: '2026-11-05T12:00' } }))).toBe(series);
  expect((await list()).slice(0, 2)).toEqual(['2026-11-05T12:00 planned', '2026-11-12T12:00 missed']);
  await value(calls['sessions.change']({ series, on: '2026-11-12T12:00', change: { shared: ['topics'] } }));
  expect((await list())[1]).toBe('2026-11-12T12:00 missed');
  await value(calls['sessions.save']({ series, plan: { ...plan, at: '2026-11-05T13:00' } }));
  await markInSession(app.deps, app.vault, { series, on: '2026-11-12T13:00' }, 'changed', '01KZZZZZZZ0000000000000009');
  const [, second] = await value(calls['sessions.list']({ today: '2026-11-18' }));
  expect(second).toMatchObject({ at: '2026-11-12T13:00', state: 'missed', shared: ['topics'], changed: ['01KZZZZZZZ0000000000000009'] });
});

test('a row that was taken off the list is gone, and nothing is written where the disk refuses', async () => {
  const { app, calls, series, list } = await withRow();
  app.store.refuse('disk-full');
  expect(await failure(calls['sessions.remove']({ series }))).toBe('disk-full');
  expect(await failure(calls['sessions.change']({ series, on: '2026-11-12T10:00', change: { state: 'missed' } }))).toBe('disk-full');
  app.store.refuse(null);
  expect(await list()).toHaveLength(5);
  await value(calls['sessions.remove']({ series }));
  expect(await list()).toEqual([]);
  expect(await failure(calls['sessions.change']({ series, on: '2026-11-12T10:00', change: {} }))).toBe('not-found');
});

test('from a session on it is another day of the week: that session is not left over, and what was said of those to come goes along', async () => {
  const { calls, series, list } = await withRow();
  await value(calls['sessions.change']({ series, on: '2026-11-26T10:00', change: { shared: ['topics'] } }));
  await value(calls['sessions.save']({ series, plan: { ...plan, at: '2026-11-20T12:00' }, from: '2026-11-19T10:00' }));
  expect(await list()).toEqual(['2026-11-05T10:00 planned', '2026-11-12T10:00 planned', '2026-11-20T12:00 planned', '2026-11-27T12:00 planned', '2026-12-04T12:00 planned']);
  expect((await value(calls['sessions.list']({ today: '2026-11-18' }))).map(({ shared }) => shared.join())).toEqual(['', '', '', 'topics', '']);
});

test('a row that ends before it begins is refused: nobody could see it, or take it off the list', async () => {
  const { calls } = await withRow();
  expect(await failure(calls['sessions.save']({ series: null, plan: { ...plan, until: '2026-11-04' } }))).toBe('bad-input');
});

test('a time that does not exist is refused', async () => {
  const { calls } = await withRow();
  expect(await failure(calls['sessions.save']({ series: null, plan: { ...plan, at: '2026-02-30T10:00' } }))).toBe('bad-input');
});
