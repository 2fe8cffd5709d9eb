import { describe, expect, test } from 'vitest';
import type { Answers } from '../../electron/domain/worksheets/answers.ts';
import { createRangeHandlers } from '../../electron/vault/worksheets/range-handlers.ts';
import { createJournalApp, failure, journalEntry, on, save, thoughtRecord, value } from '../support/journal-app.ts';

const week = { worksheet: 'sleep-diary', from: '2026-11-19', to: '2026-11-25' };
const morning = (night: string | null, written: string, answers: Answers = {}) =>
  thoughtRecord({ ...(night === null ? {} : { night: { kind: 'date', date: night } as const }), ...answers }, { ...on(written), worksheet: 'sleep-diary', length: 'short' });

function diary() {
  const app = createJournalApp();
  return { app, range: createRangeHandlers(app.deps)['sheets.range'] };
}

describe('the entries of a sheet over some days', () => {
  test('by the day that they are about, oldest first, with what lies around', async () => {
    const { app, range } = diary();
    for (const [night, written] of [['2026-11-25', '2026-11-25'], ['2026-11-19', '2026-11-22'], ['2026-11-12', '2026-11-20'], ['2026-11-18', '2026-11-19'], ['2026-11-27', '2026-11-24']] as const) await save(app, morning(night, written));
    const { entries, before, after } = await value(range(week));
    expect(entries.map(({ day }) => day)).toEqual(['2026-11-19', '2026-11-25']);
    expect([before, after]).toEqual(['2026-11-18', '2026-11-27']);
  });

  test('without a day of its own an entry counts for the one on which it was written', async () => {
    const { app, range } = diary();
    await save(app, morning(null, '2026-11-20'));
    expect((await value(range(week))).entries).toMatchObject([{ day: '2026-11-20', zone: 'Europe/Madrid', version: 1, answers: {} }]);
  });

  test('two of one day keep the order in which they were written', async () => {
    const { app, range } = diary();
    const first = await save(app, morning('2026-11-20', '2026-11-20'));
    const second = await save(app, morning('2026-11-20', '2026-11-21'));
    expect((await value(range(week))).entries.map(({ id }) => id)).toEqual([first.id, second.id]);
  });

  test('other sheets, other entries and the trash are left out', async () => {
    const { app, range } = diary();
    await save(app, thoughtRecord({}, on('2026-11-20')));
    await save(app, journalEntry('a page', on('2026-11-20')));
    const { id } = await save(app, morning('2026-11-20', '2026-11-20'));
    await value(app.calls['entries.trash']({ ids: [id] }));
    expect(await value(range(week))).toMatchObject({ entries: [], before: null, after: null });
  });

  test('a locked journal says so', async () => {
    const { app, range } = diary();
    app.lock();
    expect(await failure(range(week))).toBe('vault-locked');
  });
});
