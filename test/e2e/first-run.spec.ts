import { expect, test } from '@playwright/test';
import { pointerHands as hands } from '../support/hands.ts';
import * as journey from '../support/journeys.ts';
import { runningApp } from './running-app.ts';

test.describe('the first run', () => {
  const running = runningApp();

  test('refuses a weak passphrase and two that differ, and says why', async () => {
    const { page } = running;
    await expect(journey.heading(page, 'A journal for the time between sessions')).toBeVisible();
    await journey.button(page, 'Go on').click();
    await page.getByLabel('Passphrase', { exact: true }).fill('journal2026');
    await expect(page.getByText('Too easy to guess.')).toBeVisible();
    await journey.button(page, 'Make the journal').click();
    await expect(page.getByRole('alert').filter({ hasText: 'Make it longer, or take the six words.' })).toBeVisible();
    await page.getByLabel('Passphrase', { exact: true }).fill(journey.passphrase);
    await page.getByLabel('The passphrase once more').fill(`${journey.passphrase}s`);
    await expect(page.getByText(/guess\. This will do|Very hard to guess/)).toBeVisible();
    await journey.button(page, 'Make the journal').click();
    await expect(page.getByRole('alert').filter({ hasText: 'The two are not the same.' })).toBeVisible();
    await journey.button(page, 'Back').click();
  });

  test('offers six words, shows the recovery key once and asks it back', async () => {
    const { page } = running;
    await journey.button(page, 'Go on').click();
    await journey.button(page, 'Suggest six words for me').click();
    await journey.button(page, 'Take these words').click();
    const phrase = await page.getByLabel('Passphrase', { exact: true }).inputValue();
    expect(phrase.split(' ')).toHaveLength(6);
    await journey.button(page, 'Make the journal').click();
    await expect(journey.heading(page, 'Your recovery key')).toBeVisible(journey.derivation);
    await expect(page.getByRole('img', { name: 'The recovery key as a QR code' })).toBeVisible();
    await expect(page.getByText('nothing can open the journal: not you, not us, not anyone.')).toBeVisible();
    await journey.button(page, 'I have it, go on').click();
    for (const field of await page.getByLabel(/^Group \d+/).all()) await field.fill('QQQQQ');
    await journey.button(page, 'Done, open the journal').click();
    await expect(page.getByText('This group looks different on the key.').first()).toBeVisible();
    await journey.button(page, 'Skip, I understand').click();
    await expect(page.getByRole('heading', { level: 1 })).toContainText('This is your place.');
  });

  test('leads to the first entry, which is there after the next start', async () => {
    const { page, app } = running;
    await journey.button(page, 'Write').click();
    await page.getByLabel('Title').fill('The harbour');
    await page.getByRole('textbox', { name: 'Text' }).fill('Walked to the harbour.\n\n- eleven boats\n- no wind');
    await journey.button(page, 'Keep in journal').click();
    await journey.goTo(page, hands, 'Today');
    await page.getByRole('link', { name: /The harbour/ }).click();
    await expect(page.getByRole('listitem').filter({ hasText: 'eleven boats' })).toBeVisible();
    await app.restart();
    await expect(app.window.getByLabel('Passphrase for “Journal”')).toBeVisible();
  });
});
