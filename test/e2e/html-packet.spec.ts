import { execFileSync, spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { expect, test } from '@playwright/test';
import { armor, Decrypter } from 'age-encryption';
import type { Browser, Page } from 'playwright-core';
import { demoRecords } from '../../build/demo/demo-records.ts';
import type { EntryContent } from '../../electron/domain/entries/entry.ts';
import { armourIn } from '../../electron/domain/packets/html-packet.ts';
import { axeProblems } from '../support/axe.ts';
import { pointerHands as hands } from '../support/hands.ts';
import { changeOneByte, filePhrase, launchPlainBrowser, writeHtmlPacket } from '../support/html-packet.ts';
import { journalEntry, on, thoughtRecord } from '../support/journal-app.ts';
import * as journey from '../support/journeys.ts';
import { preparedPhrase, prepareVault } from '../support/prepared.ts';
import { openPrepared, runningApp } from './running-app.ts';

/** A packet as one HTML file: made in the app, opened from the disk in a browser that knows of no app, and by the app again. */

const worried = (strength: number) => ({ kind: 'feelings' as const, feelings: [{ word: 'fear.worried', strength }], body: [] });
const contents: EntryContent[] = [
  thoughtRecord(
    {
      situation: { kind: 'text', text: 'Marta did not answer, strikeword.' },
      emotions: worried(80),
      thoughts: { kind: 'table', rows: [{ id: '1', cells: { thought: 'Marta is angry', belief: 90 }, mark: true }] },
      balanced: { kind: 'text', text: 'She may be busy.' },
      emotions_after: worried(45),
      belief_after: { kind: 'number', number: 40 },
    },
    { ...on('2026-11-10'), privateNote: 'privateword', bring: true },
  ),
  journalEntry('MARTA and I walked. Martabel did not come.', { ...on('2026-11-12'), title: 'A walk', bring: true }),
];
const secrets = /strikeword|privateword|marta(?!bel)/i;

const running = runningApp((path) => prepareVault(path('vault'), { contents, settings: { name: 'Noor' } }));
let browser: Browser | null = null;

/** The file in a window of its own, and every request that the window makes. */
async function openFile(path: string, settings: { locale?: string; colorScheme?: 'dark' | 'light' } = {}): Promise<{ page: Page; requests: string[] }> {
  browser ??= await launchPlainBrowser();
  const context = await browser.newContext({ viewport: { width: 720, height: 560 }, locale: 'en', ...settings });
  await context.setOffline(true);
  const page = await context.newPage();
  const requests: string[] = [];
  const session = await context.newCDPSession(page);
  session.on('Network.requestWillBeSent', ({ request }) => { requests.push(request.url); });
  session.on('Network.webSocketCreated', ({ url }) => { requests.push(url); });
  await session.send('Network.enable');
  await page.goto(pathToFileURL(path).href);
  return { page, requests };
}

async function type(page: Page, phrase: string): Promise<void> {
  await page.locator('input').fill(phrase);
  await page.keyboard.press('Enter');
}

test.afterAll(() => browser?.close());

test('is made with a passphrase of its own: not that of the journal', async () => {
  const page = await openPrepared(running, running.path('vault'));
  await journey.goTo(page, hands, 'Take along');
  await journey.button(page, 'Go on').click();
  await page.getByRole('checkbox', { name: /^What happened/ }).uncheck();
  await journey.button(page, 'Hide a name').click();
  await page.getByLabel('Name', { exact: true }).fill('Marta');
  await page.getByLabel('Shown as').fill('M.');
  await journey.button(page, 'See what they will read').click();
  await page.locator('.carry-reader').waitFor();
  await journey.makeHtml(running.app, hands, running.path('for-ana.html'), preparedPhrase);
  await expect(page.getByText('This passphrase opens your journal.')).toBeVisible();
  expect(await axeProblems(page)).toEqual([]);
  await page.getByLabel('Passphrase for this file', { exact: true }).fill(filePhrase);
  await page.getByLabel('The passphrase once more').fill(filePhrase);
  await page.getByText(/guess\. This will do|Very hard to guess/).waitFor();
  running.app.dialogs.next(running.path('for-ana.html'));
  await journey.button(page, 'Make the file').click();
  await expect(journey.heading(page, 'The file is made')).toBeVisible(journey.derivation);
  await journey.button(page, 'See the list').click();
  await expect(page.getByRole('row').nth(1)).toContainText('2 entries, file for any browser, sealed1 part left out, 1 name hidden');
});

test('holds nothing in the clear, and nothing that was struck out or hidden even when it is unsealed', async () => {
  const html = readFileSync(running.path('for-ana.html'), 'utf8');
  // Only what is found is shown when this fails: the file is large.
  expect(secrets.exec(html)?.[0]).toBeUndefined();
  expect(/Noor|She may be busy|Martabel|A walk/.exec(html)?.[0]).toBeUndefined();
  const age = new Decrypter();
  age.addPassphrase(filePhrase);
  const text = await age.decrypt(armor.decode(armourIn(html) ?? ''), 'text');
  expect(text.includes('She may be busy.')).toBe(true);
  expect(secrets.exec(text)?.[0]).toBeUndefined();
});

test('gives its content to the stock age program, without any browser', () => {
  test.skip(spawnSync('age', ['--version']).error !== undefined || spawnSync('script', ['--version']).error !== undefined, 'the age program is not installed here');
  const [file, out] = [running.path('for-ana.html'), running.path('plain.json')];
  writeFileSync(running.path('sealed.age'), execFileSync('sed', ['-n', '/^-----BEGIN AGE/,/^-----END AGE/p', file]));
  execFileSync('script', ['-qec', `age -d -o '${out}' '${running.path('sealed.age')}'`, '/dev/null'], { input: `${filePhrase}\n`, stdio: ['pipe', 'ignore', 'ignore'] });
  expect(JSON.parse(readFileSync(out, 'utf8'))).toMatchObject({ format: 'footbridge-html', version: 1, packet: { entries: [{ struck: ['situation'] }, {}] } });
});

test('opens itself from the disk, offline, once the passphrase fits, and asks nobody for anything', async () => {
  const { page, requests } = await openFile(running.path('for-ana.html'));
  await expect(journey.heading(page, 'Something was sealed for you to read')).toBeVisible();
  await expect(page.getByLabel('The passphrase of this file')).toBeFocused();
  expect(await axeProblems(page)).toEqual([]);
  await type(page, 'not the passphrase');
  await expect(page.getByText('Either the passphrase does not fit, or the file is damaged.')).toBeVisible(journey.derivation);
  await type(page, filePhrase);
  await expect(journey.heading(page, 'From Noor')).toBeFocused(journey.derivation);
  const reader = page.locator('.carry-reader');
  await expect(reader.getByRole('heading', { name: '“M. is angry”' })).toBeVisible();
  await expect(reader.getByText('Left out before it was passed on: What happened.')).toBeVisible();
  await expect(reader.getByText('She may be busy.')).toBeVisible();
  expect(await axeProblems(page)).toEqual([]);
  await page.getByRole('button', { name: 'Español' }).press('Enter');
  await expect(reader.getByText('Quitado antes de pasarlo:')).toBeVisible();
  await page.getByRole('button', { name: 'English' }).press('Enter');
  await page.getByRole('button', { name: 'Next' }).press('Enter');
  await expect(reader.getByText('M. and I walked. Martabel did not come.')).toBeVisible();

  // Both would work offline on a page without a policy.
  const tries = await page.evaluate(async () => {
    const asked = await fetch('data:,x').then(() => 'sent', () => 'refused');
    const image = await new Promise((done) => {
      const drawn = new Image();
      drawn.onload = () => { done('sent'); };
      drawn.onerror = () => { done('refused'); };
      drawn.src = 'data:image/gif;base64,R0lGODlhAQABAAAAACH5BAEKAAEALAAAAAABAAEAAAICTAEAOw==';
    });
    return [asked, image];
  });
  expect(tries).toEqual(['refused', 'refused']);
  expect(requests.filter((url) => !url.startsWith('file:') && !url.startsWith('data:'))).toEqual([]);
  await page.getByRole('button', { name: 'Close it' }).press('Enter');
  await expect(page.getByLabel('The passphrase of this file')).toHaveValue('');
});

test('prints every entry after a page of dates and ratings', async () => {
  test.skip(spawnSync('pdftotext', ['-v']).error !== undefined, 'pdftotext is not installed here');
  const { page } = await openFile(running.path('for-ana.html'));
  await type(page, filePhrase);
  await page.locator('.carry-reader').waitFor(journey.derivation);
  writeFileSync(running.path('pages.pdf'), await page.pdf({ format: 'A4' }));
  const pageOne = execFileSync('pdftotext', ['-layout', '-l', '1', running.path('pages.pdf'), '-'], { encoding: 'utf8' });
  expect(pageOne).toMatch(/Nov 10, 2026\s.*Worried 80 → 45\s+90 → 40/);
  const all = execFileSync('pdftotext', [running.path('pages.pdf'), '-'], { encoding: 'utf8' });
  expect(all).toContain('She may be busy.');
  expect(all).toContain('M. and I walked.');
});

test('with one byte changed it says one honest sentence; cut off, that it is damaged; with its script changed, it does not run', async () => {
  const file = running.path('for-ana.html');
  await changeOneByte(file, running.path('changed.html'));
  const changed = await openFile(running.path('changed.html'));
  await type(changed.page, filePhrase);
  await expect(changed.page.getByText('This packet was changed after it was sealed.')).toBeVisible(journey.derivation);
  // Where age itself cannot tell damage from a wrong passphrase: in the part that the passphrase opens.
  await changeOneByte(file, running.path('header.html'), 145);
  const header = await openFile(running.path('header.html'));
  await type(header.page, filePhrase);
  await expect(header.page.getByText('Either the passphrase does not fit, or the file is damaged.')).toBeVisible(journey.derivation);

  const whole = readFileSync(file, 'utf8');
  writeFileSync(running.path('cut.html'), whole.replace('-----END AGE ENCRYPTED FILE-----\n', ''));
  const cut = await openFile(running.path('cut.html'));
  await expect(cut.page.getByRole('alert')).toBeVisible();
  await expect(cut.page.locator('input')).toHaveCount(0);

  writeFileSync(running.path('script.html'), whole.replace('<script>', '<script>/**/'));
  const other = await openFile(running.path('script.html'));
  await expect(other.page.getByText('This page has not opened itself')).toBeVisible();
  expect(await axeProblems(other.page)).toEqual([]);
});

test('is a packet for the app too, dropped on its window', async () => {
  const { app, page } = running;
  await app.drop(running.path('for-ana.html'));
  await page.getByLabel('The passphrase you agreed on').fill(filePhrase);
  await page.keyboard.press('Enter');
  await expect(journey.heading(page, 'From Noor')).toBeVisible(journey.derivation);
  await expect(page.locator('.carry-reader')).toContainText('1 of 2');
});

test('with three months of daily work it stays under 2 MB', async () => {
  const { records } = demoRecords({ seed: 4, language: 'en', until: '2026-11-18', days: 92, perDay: 4, device: 'd' });
  const bytes = await writeHtmlPacket(running.path('months.html'), { contents: records.map(({ current }) => current.content) });
  expect(bytes).toBeLessThan(2_000_000);
});
