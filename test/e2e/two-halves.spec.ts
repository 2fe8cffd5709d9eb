import { expect, test } from '@playwright/test';
import { axeProblems } from '../support/axe.ts';
import { on, thoughtRecord } from '../support/journal-app.ts';
import * as journey from '../support/journeys.ts';
import { pointerHands as hands } from '../support/hands.ts';
import { prepareVault } from '../support/prepared.ts';
import { evening, openPrepared, runningApp, today } from './running-app.ts';

const text = (words: string) => ({ kind: 'text' as const, text: words });

/** A plan whose day has come, a ladder, and a half-filled log that is not yet linked to one of its steps. */
const contents = [
  thoughtRecord({ thought: text('If I ask, they laugh'), plan: text('Ask one person'), prediction: text('Everyone laughs') }, { ...on(today), worksheet: 'behavioural-experiment', length: 'short', state: 'part', lookOn: today }),
  thoughtRecord(
    { goal: text('Take the lift'), ladder: { kind: 'table', rows: [{ id: 'a', cells: { step: 'Stand before it' } }, { id: 'b', cells: { step: 'One floor up' } }] } },
    { ...on(today), worksheet: 'exposure-ladder', length: '', state: 'whole' },
  ),
  thoughtRecord({ what: text('One floor, alone'), suds_peak: { kind: 'number', number: 70 } }, { ...on(today), worksheet: 'exposure-log', length: 'short', state: 'part' }),
];

test.describe('sheets that lead to one another', () => {
  const running = runningApp((path) => prepareVault(path('vault'), { contents }), { at: evening });

  test('the second half asks for itself on Today, and is opened where it begins', async () => {
    const page = await openPrepared(running, running.path('vault'));
    const row = page.locator('.home-row', { hasText: 'If I ask, they laugh' });
    await expect(row).toContainText('How did it go?');
    await row.getByRole('button', { name: 'Go on' }).click();
    await page.getByRole('heading', { level: 1, name: 'What happened?' }).waitFor();
    await page.getByLabel('What happened', { exact: true }).fill('Two people nodded.');
    await page.keyboard.press('Control+Enter');
    await page.getByLabel('What I take from it', { exact: true }).fill('Asking can be done.');
    await page.keyboard.press('Control+Enter');
    await page.getByRole('heading', { name: 'It is in your journal.' }).waitFor();
    await journey.button(page, 'To Today').click();
    await expect(page.locator('.home-row', { hasText: 'One floor, alone' })).toBeVisible();
    await expect(row).toHaveCount(0);
  });

  test('a log is linked to a step of the ladder, which then knows of it', async () => {
    const { page } = running;
    await page.locator('.home-row', { hasText: 'One floor, alone' }).getByRole('button', { name: 'Fill in more' }).click();
    await page.getByRole('button', { name: /^Step \d/ }).waitFor();
    while ((await page.getByRole('heading', { level: 1 }).innerText()) !== 'Which step are you going to try?') await journey.button(page, 'Back').click();
    await page.getByRole('radio', { name: 'One floor up' }).check();
    expect(await axeProblems(page)).toEqual([]);
    await journey.button(page, 'Enough for today? It is kept as it is.').click();
    await page.getByRole('heading', { name: 'It is in your journal.' }).waitFor();
    await journey.button(page, 'To Today').click();
    await journey.goTo(page, hands, 'Journal');
    await page.locator('.journal-open').filter({ hasText: 'Take the lift' }).click();
    // Times done, and the fear at its highest the last time.
    const cells = (name: string) => page.getByRole('row', { name }).getByRole('cell');
    await expect(cells('One floor up').nth(1)).toHaveText('1');
    await expect(cells('One floor up').nth(2)).toContainText('70');
    await expect(cells('Stand before it').nth(1)).toHaveText('–');
  });
});
