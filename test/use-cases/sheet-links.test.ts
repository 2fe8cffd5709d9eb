import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { expect, test } from 'vitest';
import type { OutWhat } from '../../electron/contract/out-calls.ts';
import type { Answers } from '../../electron/domain/worksheets/answers.ts';
import { createLinkHandlers } from '../../electron/vault/worksheets/link-handlers.ts';
import { createJournalApp, failure, journalEntry, on, save, thoughtRecord, value, withFolder } from '../support/journal-app.ts';

const suds = (number: number) => ({ kind: 'number' as const, number });

async function ladderAndLogs() {
  const app = createJournalApp();
  const links = createLinkHandlers(app.deps);
  const ladder = await save(app, thoughtRecord({ ladder: { kind: 'table', rows: [{ id: 'a', cells: { step: 'Stand at the door' } }, { id: 'b', cells: { step: 'Take the bus' } }, { id: 'c', cells: {} }] } }, { worksheet: 'exposure-ladder' }));
  const log = (day: string, row: string, peak: number) =>
    save(app, thoughtRecord({ step: { kind: 'links', to: [{ entry: ladder.id, row }] }, suds_peak: suds(peak) } satisfies Answers, { worksheet: 'exposure-log', ...on(day) }));
  return { app, links, ladder: ladder.id, log };
}

test('a field is offered the rows of a table, or entries, newest first; what it links to already is named too', async () => {
  const { app, links, ladder } = await ladderAndLogs();
  const steps = await value(links['sheets.targets']({ only: ['exposure-ladder'], rows: 'ladder', taken: [] }));
  expect(steps.map(({ entry, row, name }) => [entry, row, name])).toEqual([[ladder, 'a', 'Stand at the door'], [ladder, 'b', 'Take the bus']]);
  const { id } = await save(app, journalEntry('A walk', on('2026-11-20')));
  expect((await value(links['sheets.targets']({ only: null, rows: null, taken: [] }))).map(({ entry }) => entry)).toEqual([id, ladder]);
  await value(app.calls['entries.trash']({ ids: [id] }));
  expect((await value(links['sheets.targets']({ only: ['exposure-ladder'], rows: null, taken: [id] }))).map(({ entry }) => entry)).toEqual([id, ladder]);
});

test('a step knows how often it was done and what its last peak was', async () => {
  const { app, links, ladder, log } = await ladderAndLogs();
  await log('2026-11-10', 'a', 80);
  await log('2026-11-12', 'a', 55);
  const late = await log('2026-11-14', 'a', 20);
  await log('2026-11-11', 'b', 90);
  const from = (of: { field: string } | null) => [
    { worksheet: 'exposure-log', field: 'step', of },
    { worksheet: 'ritual-log', field: 'step', of: of && { field: 'peak' } },
  ];
  await value(app.calls['entries.trash']({ ids: [late.id] }));
  expect(await value(links['sheets.linked']({ entry: ladder, how: 'count', from: from(null) }))).toEqual([{ row: 'a', number: 2 }, { row: 'b', number: 1 }]);
  expect(await value(links['sheets.linked']({ entry: ladder, how: 'last', from: from({ field: 'suds_peak' }) }))).toEqual([{ row: 'a', number: 55 }, { row: 'b', number: 90 }]);
  // Both kinds of log count; of both, the newest is the last.
  await save(app, thoughtRecord({ step: { kind: 'links', to: [{ entry: ladder, row: 'a' }] }, peak: suds(30) }, { worksheet: 'ritual-log', ...on('2026-11-13') }));
  expect(await value(links['sheets.linked']({ entry: ladder, how: 'count', from: from(null) }))).toEqual([{ row: 'a', number: 3 }, { row: 'b', number: 1 }]);
  expect(await value(links['sheets.linked']({ entry: ladder, how: 'last', from: from({ field: 'suds_peak' }) }))).toEqual([{ row: 'a', number: 30 }, { row: 'b', number: 90 }]);
  app.lock();
  expect(await failure(links['sheets.linked']({ entry: ladder, how: 'count', from: from(null) }))).toBe('vault-locked');
});

test('taken out as a table, a step has how often it was done and its last peak; in a file for somebody else it has neither', () =>
  withFolder(async (folder) => {
    const { app, ladder, log } = await ladderAndLogs();
    await log('2026-11-10', 'a', 80);
    await log('2026-11-12', 'a', 55);
    const totals = async (what: OutWhat): Promise<string[]> => {
      const path = join(folder, 'table.csv');
      app.grant('out', path);
      await value(app.calls['out.write']({ what, form: 'csv', language: 'en', token: 'out', job: 'job' }));
      const rows = parse<Record<string, string>>(await readFile(path), { bom: true, columns: true, record_delimiter: '\r\n' });
      return rows.filter(({ row, field }) => row === 'total' && field === 'ladder').map(({ part, column, number }) => `${String(part)} ${String(column)} ${String(number)}`);
    };
    expect(await totals({ is: 'everything' })).toEqual(['1 times_done 2', '1 last_peak 55']);
    expect(await totals({ is: 'entries', ids: [ladder] })).toEqual(['1 times_done 2', '1 last_peak 55']);
    expect(await totals({ is: 'passed-on', selection: { entries: [{ id: ladder, strike: [] }], names: [], note: '' }, forWhom: '' })).toEqual([]);
  }));
