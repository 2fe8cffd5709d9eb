import { expect, test } from '@playwright/test';
import type { WorksheetContent } from '../../electron/domain/entries/entry.ts';
import type { Answers } from '../../electron/domain/worksheets/answers.ts';
import { axeProblems } from '../support/axe.ts';
import { pointerHands as hands } from '../support/hands.ts';
import { on, thoughtRecord } from '../support/journal-app.ts';
import * as journey from '../support/journeys.ts';
import { prepareVault } from '../support/prepared.ts';
import { openPrepared, runningApp } from './running-app.ts';

function measure(worksheet: string, day: string, scores: readonly number[]): WorksheetContent {
  const answers: Answers = Object.fromEntries(scores.map((score, at) => [`q${String(at + 1)}`, { kind: 'choice', chosen: `o${String(score)}` }]));
  return thoughtRecord(answers, { ...on(day), worksheet, version: 1, length: 'all', state: 'whole' });
}

const contents = [
  measure('phq-9', '2026-10-05', [3, 3, 2, 2, 2, 2, 2, 1, 0]),
  measure('phq-9', '2026-11-02', [1, 1, 2, 2, 1, 1, 1, 0, 0]),
  measure('k10', '2026-11-04', [2, 2, 3, 1, 2, 2, 1, 3, 2, 2]),
  thoughtRecord({ trigger: { kind: 'text', text: 'The drill next door' } }, { ...on('2026-11-05'), worksheet: 'anger-log', version: 1, length: 'short', state: 'part' }),
];

test.describe('a measure', () => {
  const running = runningApp((path) => prepareVault(path('vault'), { contents }));

  test('is read with its total, the published words for it, and its other times', async () => {
    const page = await openPrepared(running, running.path('vault'));
    await journey.goTo(page, hands, 'Journal');
    await page.locator('.journal-open', { hasText: 'PHQ-9' }).first().click();
    await expect(page.getByText('Total: 9 of 27.')).toBeVisible();
    await expect(page.getByText('In the published guide (Kroenke 2001), 5 to 9 is labelled “mild”.')).toBeVisible();
    await expect(page.getByText(/Last time .* it was 17\. It is 8 lower now\. That is 6 or more/)).toBeVisible();
    await expect(page.getByText('This is not a diagnosis')).toBeVisible();
    expect(await axeProblems(page)).toEqual([]);
  });

  test('is answered with the keys of its answers, and an answer about harm opens the calm panel at once', async () => {
    const { page } = running;
    await journey.button(page, 'Edit').click();
    const item = (text: string | RegExp) => journey.heading(page, text);
    await expect(item('Little interest or pleasure in doing things')).toBeFocused();
    await page.keyboard.press('3');
    await expect(page.getByRole('radio', { name: 'Nearly every day' })).toBeChecked();
    for (let step = 1; step < 9; step++) await page.keyboard.press('Control+Enter');
    await expect(item(/better off dead/)).toBeFocused();
    await page.keyboard.press('1');
    const panel = page.getByRole('dialog');
    await expect(panel.getByText('Are you safe right now?')).toBeVisible();
    expect(await axeProblems(page)).toEqual([]);
    await journey.button(page, 'I’m having these thoughts, but I’m safe for now').click();
    await page.keyboard.press('Escape');
    await expect(page.getByRole('radio', { name: 'Several days' })).toBeChecked();
    await page.keyboard.press('Control+Enter');
    await expect(item(/how difficult have these problems made it/)).toBeVisible();
    await page.keyboard.press('Control+Enter');
    await expect(page.getByText('Total: 12 of 27.')).toBeVisible();
  });

  test('stands on one page as a grid', async () => {
    const { page } = running;
    await page.getByRole('button', { name: /^Step 11 of 11/ }).click();
    await page.getByText('All on one page').click();
    await page.keyboard.press('Escape');
    const row = page.getByRole('radiogroup', { name: 'Poor appetite or overeating' });
    await expect(row).toBeVisible();
    // The key of an answer in its own row, and nowhere else.
    await row.getByRole('radio').first().focus();
    await page.keyboard.press('3');
    await expect(row.getByRole('radio', { name: 'Nearly every day' })).toBeChecked();
    await page.keyboard.press('Backspace');
    await expect(row.getByRole('radio', { checked: true })).toHaveCount(0);
    await page.keyboard.press('1');
    expect(await axeProblems(page)).toEqual([]);
    await journey.button(page, 'Keep in journal').click();
    await expect(journey.heading(page, 'It is in your journal.')).toBeVisible();
  });

  test('says beside it that help was shown and what was chosen, and passes that on to nobody', async () => {
    const { page } = running;
    await journey.button(page, 'Read it').click();
    const shown = page.getByRole('region', { name: 'Help was shown' });
    await expect(shown.getByRole('listitem')).toHaveText([/“Safe for now”$/]);
    expect(await axeProblems(page)).toEqual([]);
    await journey.button(page, 'Take along').click();
    await journey.button(page, 'Go on').click();
    await journey.button(page, 'See what they will read').click();
    await page.locator('.carry-reader').waitFor();
    await expect(page.locator('.carry-reader')).not.toContainText('Safe for now');
  });

  test('an answer about harm to others is met with words for that', async () => {
    const { page } = running;
    await journey.goTo(page, hands, 'Journal');
    await page.locator('.journal-open', { hasText: 'The drill next door' }).click();
    await journey.button(page, 'Edit').click();
    // All on one page, as it was left.
    await page.getByRole('radio', { name: 'Yes' }).click();
    const panel = page.getByRole('dialog', { name: 'Help now' });
    await expect(panel.getByText('Are you safe right now, and everyone near you?')).toBeVisible();
    await panel.getByRole('button', { name: 'I need help now' }).click();
    expect(await axeProblems(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await journey.button(page, 'Keep in journal').click();
    await journey.button(page, 'Read it').click();
    await expect(page.getByRole('region', { name: 'Help was shown' }).getByRole('listitem')).toHaveText([/“I need help now”$/]);
  });
});
