import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { axeProblems } from '../support/axe.ts';
import { keyboardHands as hands } from '../support/hands.ts';
import { on, thoughtRecord } from '../support/journal-app.ts';
import * as journey from '../support/journeys.ts';
import { prepareVault } from '../support/prepared.ts';
import { openPrepared, runningApp } from './running-app.ts';

const record = thoughtRecord(
  {
    situation: { kind: 'text', text: 'Sunday evening.' },
    thoughts: { kind: 'table', rows: [{ id: '1', cells: { thought: 'I ruin things', belief: 80 }, mark: true }] },
    balanced: { kind: 'text', text: 'She may be busy tonight.' },
  },
  on('2026-11-05'),
);

test.describe('coping cards, by keyboard', () => {
  const running = runningApp((path) => prepareVault(path('vault'), { contents: [record] }));

  test('one key makes a card of a fairer thought', async () => {
    const page = await openPrepared(running, running.path('vault'));
    await journey.findAndOpen(page, hands, 'busy tonight');
    await page.keyboard.press('Control+d');
    await expect(page.getByText('The card is made.')).toBeVisible();
    await page.keyboard.press('Control+d');
    await expect(page.getByText('There is a card with this thought already.')).toBeVisible();
    await page.keyboard.press('Control+1');
    await hands.press(journey.button(page, 'Coping cards'));
    await expect(page.locator('.card-face')).toContainText('She may be busy tonight.');
    await expect(page.locator('.card-face')).toContainText('For when: I ruin things');
  });

  test('others are made by hand, read one at a time, put in order and taken back', async () => {
    const { page } = running;
    for (const words of ['This is a wave.', 'One thing at a time.']) {
      await hands.press(journey.button(page, 'Make a card'));
      await hands.write(page.getByRole('textbox', { name: 'What the card says' }), words);
      await hands.press(journey.button(page, 'Keep in journal'));
      await page.locator('.card-face').waitFor();
    }
    const face = page.locator('.card-words');
    await expect(face).toHaveText('She may be busy tonight.');
    await page.keyboard.press('ArrowRight');
    await expect(face).toHaveText('This is a wave.');
    await page.keyboard.press('ArrowLeft');
    await page.keyboard.press('ArrowLeft');
    await expect(face).toHaveText('One thing at a time.');
    expect.soft(await axeProblems(page), 'one card').toEqual([]);
    await hands.tick(page.getByRole('switch', { name: 'In mixed order' }));
    await expect(face).toHaveText('One thing at a time.');
    await expect(page.getByText('1 of 3')).toBeVisible();

    await hands.press(journey.button(page, /^All cards/));
    await hands.press(journey.button(page, 'Move up: One thing at a time.'));
    await expect(page.locator('.card-row-words')).toHaveText(['She may be busy tonight.', 'One thing at a time.', 'This is a wave.']);
    expect.soft(await axeProblems(page), 'all cards').toEqual([]);
    await hands.press(journey.button(page, 'Delete: This is a wave.'));
    await expect(page.locator('.card-row-words')).toHaveCount(2);
    await hands.press(page.locator('.toast').getByRole('button', { name: 'Undo' }));
    await expect(page.locator('.card-row-words')).toHaveCount(3);
  });

  test('are printed at the size of a bank card, and found by the search', async () => {
    const { app, page } = running;
    const file = running.path('cards.pdf');
    app.dialogs.next(file);
    await hands.press(journey.button(page, 'Save as a PDF'));
    await expect(page.getByText('Saved: cards.pdf')).toBeVisible();
    expect(readFileSync(file).subarray(0, 5).toString()).toBe('%PDF-');
    await page.keyboard.press('Control+k');
    await page.getByRole('searchbox').fill('wave');
    await expect(page.locator('.journal-open')).toHaveCount(1);
  });
});
