import { expect, test } from 'vitest';
import { createPlanHandlers } from '../../../electron/vault/plans/plan-handlers.ts';
import { wallNow } from '../../../electron/vault/plans/wall-now.ts';
import { createReminders, withReminders } from '../../../electron/vault/plans/reminders.ts';
import type { Ring } from '../../../electron/domain/plans/rings.ts';
import { fail, ok } from '../../../electron/contract/result.ts';
import { createJournalApp, thoughtRecord, value } from '../../support/journal-app.ts';

const word = 'Quetzalcanary';
const zone = 'UTC';
const words = thoughtRecord({ task: { kind: 'text', text: word } }, { worksheet: 'practice-plan', length: 'full' });

/** A vault whose pauses end when the test says so. */
async function start(when: 'off' | 'each' | 'day' = 'each') {
  const app = createJournalApp();
  await app.store.saveSettings({ ...app.store.settings(), reminders: { when, at: '09:00' } });
  const told: Ring[][] = [];
  let waiting: (() => void)[] = [];
  const reminders = createReminders({
    open: app.deps.open,
    wall: (there = zone) => wallNow(Date.UTC(2026, 10, 18, 17), there),
    later: (_, work) => {
      waiting.push(work);
      return () => undefined;
    },
    every: () => () => undefined,
    tell: (rings) => void told.push(rings),
  });
  const settle = () => {
    const now = waiting;
    waiting = [];
    for (const work of now) work();
  };
  const calls = createPlanHandlers(app.deps);
  const make = (remind: boolean) => value(calls['plans.save']({ plan: null, base: null, words, draft: null, does: null, times: { at: '2026-11-18T18:00', zone, every: 'once', days: [], until: null }, remind }));
  return { app, calls, told, reminders, settle, make };
}

test('times are told when they become others, and hold no word and no id', async () => {
  const { calls, told, reminders, settle, make } = await start();
  reminders.follow();
  settle();
  expect(told).toEqual([[]]);
  const { plan } = await make(true);
  settle();
  expect(told.at(-1)).toEqual([{ at: Date.UTC(2026, 10, 18, 18), time: '18:00' }]);
  expect(JSON.stringify(told)).not.toMatch(new RegExp(`${word}|${plan}`, 'u'));
  await value(calls['plans.say']({ plan, on: '2026-11-18T18:00', said: { state: 'did' } }));
  settle();
  expect(told.at(-1)).toEqual([]);
  await make(false);
  settle();
  expect(told).toHaveLength(3);
});

test('six is six on the wall there when the person is in another zone, and back again', async () => {
  const { told, reminders, settle, make } = await start();
  reminders.follow();
  await make(true);
  settle();
  // In Lisbon as in UTC; in Madrid it is six already, in New York noon.
  const six = (utc: number) => [{ at: Date.UTC(2026, 10, 18, utc), time: '18:00' }];
  for (const [there, rings] of [['America/New_York', six(23)], ['Europe/Madrid', []], ['Europe/Lisbon', six(18)]] as const) {
    expect(reminders.here(there)).toBe(true);
    settle();
    expect(told.at(-1)).toEqual(rings);
  }
  expect(reminders.here('Nowhere/Atlantis')).toBe(false);
  settle();
  expect(told).toHaveLength(4);
});

test('a plan in the trash does not ring', async () => {
  const { app, told, reminders, settle, make } = await start();
  reminders.follow();
  const { entry } = await make(true);
  settle();
  await value(app.calls['entries.trash']({ ids: [entry] }));
  settle();
  expect(told.map(({ length }) => length)).toEqual([1, 0]);
});

test('nothing rings until a person has chosen it', async () => {
  const { told, reminders, settle, make } = await start('off');
  reminders.follow();
  await make(true);
  settle();
  expect(told).toEqual([[]]);
});

test('another choice in the settings is told; while two people read together it is hushed, from before anything is seen', async () => {
  const { app, told, reminders, settle, make } = await start('off');
  reminders.follow();
  await make(true);
  settle();
  const hushed: string[] = [];
  let refused = true;
  const calls = withReminders(
    {
      'settings.save': async (changes) => {
        const next = { ...app.store.settings(), reminders: changes.reminders ?? app.store.settings().reminders };
        await app.store.saveSettings(next);
        return ok(next);
      },
      'together.begin': async () => {
        hushed.push('begun');
        return fail('not-found');
      },
      'together.end': async () => (refused ? fail('wrong-passphrase') : ok(true)),
    },
    reminders,
    (on) => hushed.push(String(on)),
  );
  await value(calls['settings.save']({ reminders: { when: 'day', at: '17:30' } }));
  settle();
  expect(told.at(-1)).toEqual([{ at: Date.UTC(2026, 10, 18, 17, 30), time: null }]);
  await calls['together.begin']({ series: '', on: '', now: '' });
  expect(hushed).toEqual(['true', 'begun', 'false']);
  await calls['together.end']({ passphrase: 'x' });
  expect(hushed).toHaveLength(3);
  refused = false;
  await calls['together.end']({ passphrase: 'x' });
  expect(hushed.at(-1)).toBe('false');
});
