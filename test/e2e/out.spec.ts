import { execFileSync, spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test, type Page } from '@playwright/test';
import { parse } from 'csv-parse/sync';
import { readDay } from '../../electron/domain/markdown/read-day.ts';
import { readExport } from '../../electron/domain/records/export-file.ts';
import { axeProblems } from '../support/axe.ts';
import { filesUnder } from '../support/files-under.ts';
import { keyboardHands as hands } from '../support/hands.ts';
import { checkIn, journalEntry, on, thoughtRecord } from '../support/journal-app.ts';
import * as journey from '../support/journeys.ts';
import { prepareVault } from '../support/prepared.ts';
import { openPrepared, runningApp } from './running-app.ts';

const contents = [
  journalEntry('=1+1 is what the ticket said.\nÑandú, “quoted”, too.', { ...on('2026-11-02'), title: 'The =ticket', privateNote: 'for my eyes only' }),
  checkIn('Better than it was', { ...on('2026-11-03'), energy: 6, feelings: [{ word: 'fear.anxious', strength: 40 }] }),
  thoughtRecord(
    { situation: { kind: 'text', text: 'The phone rang' }, emotions: { kind: 'feelings', feelings: [{ word: 'fear.anxious', strength: 80 }], body: [] }, thoughts: { kind: 'table', rows: [{ id: 'a', cells: { thought: 'It is bad news', belief: 70 }, mark: true }] } },
    on('2026-11-04'),
  ),
];

async function openOut(page: Page): Promise<void> {
  await hands.press(page.locator('.rail-link', { hasText: 'Take along' }));
  await hands.press(page.getByRole('link', { name: 'Take out as files' }));
  await expect(journey.heading(page, 'Take it out as files')).toBeVisible();
}

type Rows = Record<string, string>[];

function readCsv(file: string): Rows {
  return parse<Record<string, string>>(readFileSync(file), { bom: true, columns: true, record_delimiter: '\r\n' });
}

test.describe('taking the journal out, by keyboard', () => {
  const running = runningApp((path) => prepareVault(path('vault'), { contents }));

  test('as a table, with names beside numbers and no formula in it', async () => {
    const page = await openPrepared(running, running.path('vault'));
    await openOut(page);
    await expect(page.getByText('These files are not sealed.')).toBeVisible();
    await expect(page.getByText('3 entries')).toBeVisible();
    expect(await axeProblems(page)).toEqual([]);
    await hands.tick(page.getByRole('radio', { name: /CSV/ }));
    running.app.dialogs.next(running.path('table.csv'));
    await hands.press(journey.button(page, 'Choose where, and write it'));
    await expect(page.getByText('table.csv')).toBeVisible();
    await expect(page.getByText('It is not sealed.')).toBeVisible();
    expect(await axeProblems(page)).toEqual([]);
    const rows = readCsv(running.path('table.csv'));
    expect(rows.find(({ field }) => field === 'text')?.['text']).toBe("'=1+1 is what the ticket said.\nÑandú, “quoted”, too.");
    expect(rows.find(({ sheet, field }) => sheet === 'thought-record' && field === 'emotions')).toMatchObject({ name: 'Thought record', label: 'anxious', number: '80', when: '2026-11-04T12:00+01:00', zone: 'Europe/Madrid' });
  });

  test('as one JSON file, whole', async () => {
    const { page } = running;
    await hands.press(journey.button(page, 'Take out something else'));
    await hands.tick(page.getByRole('radio', { name: /JSON/ }));
    running.app.dialogs.next(running.path('all.json'));
    await hands.press(journey.button(page, 'Choose where, and write it'));
    await expect(page.getByText('all.json')).toBeVisible();
    const read = readExport(JSON.parse(readFileSync(running.path('all.json'), 'utf8')));
    expect(read).toMatchObject({ is: 'export', file: { settings: {} } });
    expect(read.is === 'export' && read.file.records.filter(({ type }) => type === 'entry').length).toBe(3);
  });

  test('as a folder of text files, of some days alone', async () => {
    const { page } = running;
    await hands.press(journey.button(page, 'Take out something else'));
    await hands.tick(page.getByRole('radio', { name: /Markdown/ }));
    await hands.tick(page.getByRole('radio', { name: 'Some days' }));
    await hands.press(journey.button(page, 'Choose where, and write it'));
    await expect(page.getByText('There is nothing to take out yet.')).toBeVisible();
    await page.getByLabel('From', { exact: true }).fill('2026-11-03');
    await expect(page.getByText('2 entries')).toBeVisible();
    expect(await axeProblems(page)).toEqual([]);
    running.app.dialogs.next(running.path(''));
    await hands.press(journey.button(page, 'Choose where, and write it'));
    await expect(page.getByText(/Journal as text/)).toBeVisible();
    const name = readdirSync(running.path('')).find((one) => one.startsWith('Journal as text')) ?? '';
    const days = filesUnder(running.path(name), /\d\.md$/);
    expect(days).toEqual(['2026/2026-11-03.md', '2026/2026-11-04.md']);
    const day = readDay(readFileSync(join(running.path(name), days[1] ?? ''), 'utf8'));
    expect(day).toMatchObject({ is: 'day', notes: [], entries: [{ edited: false, record: { current: { content: { worksheet: 'thought-record' } } } }] });
  });

  test('as pages, without the note that is only for oneself', async () => {
    const { page } = running;
    await hands.press(journey.button(page, 'Take out something else'));
    await hands.tick(page.getByRole('radio', { name: 'Everything' }));
    await hands.tick(page.getByRole('radio', { name: /PDF/ }));
    running.app.dialogs.next(running.path('pages.pdf'));
    await hands.press(journey.button(page, 'Choose where, and write it'));
    await expect(page.getByText('pages.pdf')).toBeVisible();
    expect(readFileSync(running.path('pages.pdf')).subarray(0, 5).toString()).toBe('%PDF-');
    test.skip(spawnSync('pdftotext', ['-v']).error !== undefined, 'pdftotext is not installed here');
    const text = execFileSync('pdftotext', [running.path('pages.pdf'), '-'], { encoding: 'utf8' });
    for (const words of ['ticket said', 'Better than it was', 'It is bad news', 'not sealed']) expect(text.toLowerCase()).toContain(words.toLowerCase());
    expect(text).not.toContain('for my eyes only');
  });

  test('only what a search found, and it stands in the list of what left', async () => {
    const { page } = running;
    await hands.press(journey.button(page, 'See the list'));
    await expect(page.getByRole('row').nth(1)).toContainText('Everything, 3 entries, PDF or paper, not sealed');
    await expect(page.getByRole('row').nth(2)).toContainText('2 entries, text files, not sealed');
    expect(await axeProblems(page)).toEqual([]);
    await page.keyboard.press('Control+k');
    await hands.write(page.getByRole('searchbox'), 'phone rang');
    await hands.press(journey.button(page, 'Take these out as files'));
    await expect(page.getByRole('radio', { name: 'What I searched for' })).toBeChecked();
    await expect(page.getByText('1 entry', { exact: true })).toBeVisible();
    await hands.tick(page.getByRole('radio', { name: /CSV/ }));
    running.app.dialogs.next(running.path('found.csv'));
    await hands.press(journey.button(page, 'Choose where, and write it'));
    await expect(page.getByText('found.csv')).toBeVisible();
    expect(new Set(readCsv(running.path('found.csv')).map(({ kind }) => kind))).toEqual(new Set(['worksheet']));
  });

  test('what somebody else may read, without what was left out', async () => {
    const { page } = running;
    await journey.choose(page, hands, { find: 'phone rang', leaveOut: ['What happened'], hide: [], forWhom: 'Ana' });
    await hands.press(journey.button(page, 'Other files'));
    await expect(journey.heading(page, 'Files for another program')).toBeVisible();
    expect(await axeProblems(page)).toEqual([]);
    await hands.tick(page.getByRole('radio', { name: /CSV/ }));
    running.app.dialogs.next(running.path('passed.csv'));
    await hands.press(journey.button(page, 'Choose where, and write it'));
    await expect(page.getByText('passed.csv')).toBeVisible();
    expect(readFileSync(running.path('passed.csv'), 'utf8')).not.toContain('The phone rang');
    expect(readCsv(running.path('passed.csv')).filter(({ row }) => row === 'left-out')).toMatchObject([{ field: 'situation', field_label: 'What happened' }]);
  });

  test('en español, con sus palabras en la tabla', async () => {
    const { page } = running;
    await hands.press(page.locator('.rail-link', { hasText: 'Settings' }));
    await page.getByRole('radio', { name: 'Español' }).check();
    await hands.press(page.locator('.rail-link', { hasText: 'Para llevar' }));
    await hands.press(page.getByRole('link', { name: 'Sacar en archivos' }));
    await hands.tick(page.getByRole('radio', { name: /CSV/ }));
    expect(await axeProblems(page)).toEqual([]);
    running.app.dialogs.next(running.path('tabla.csv'));
    await hands.press(journey.button(page, 'Elegir dónde y escribir'));
    await expect(page.getByText('No está sellado.')).toBeVisible();
    const rows = readCsv(running.path('tabla.csv'));
    expect(rows.map(({ name }) => name)).toContain('Entrada del diario');
  });
});
