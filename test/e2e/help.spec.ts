import { expect, test } from '@playwright/test';
import { makeJournal } from '../support/journal-steps.ts';
import { runningApp } from './running-app.ts';

const running = runningApp();

test('help is there before there is a journal, asks for the country once, and claims nothing that is not known', async () => {
  const { app, page } = running;
  await page.getByRole('heading', { level: 1 }).waitFor();
  await page.keyboard.press('F1');
  const help = page.getByRole('dialog', { name: 'Help now' });
  await expect(help.getByText('Nobody has been told.')).toBeVisible();
  await expect(help.getByText('Choose your country below')).toBeVisible();
  await help.getByLabel('Country').selectOption('GB');
  await expect(help.locator('bdi', { hasText: /^999$/u })).toBeVisible();
  await expect(help.getByText('No person has checked these numbers for Footbridge yet')).toBeVisible();
  await help.getByLabel('Country').selectOption('NZ');
  await expect(help.getByText('These could not be confirmed.')).toBeVisible();

  await help.getByRole('button', { name: 'Copy 111' }).click();
  await expect(help.getByText('Copied')).toBeVisible();
  expect(await app.clipboard()).toBe('111');

  await help.getByRole('button', { name: 'Find a line in another country…' }).click();
  expect(app.opened).toEqual([]);
  await help.getByRole('button', { name: 'Open the browser' }).click();
  await expect.poll(() => app.opened).toEqual(['https://findahelpline.com']);

  await page.keyboard.press('Escape');
  await expect(help).toHaveCount(0);
  const again = await app.restart();
  // A key that comes before there is anything to see is not lost.
  await again.addInitScript(() => {
    document.addEventListener('DOMContentLoaded', () => { window.dispatchEvent(new KeyboardEvent('keydown', { key: 'F1' })); });
  });
  await again.reload();
  await expect(again.getByRole('dialog').getByLabel('Country')).toHaveValue('NZ');
  await again.keyboard.press('Escape');
});

test('help opens over what is being written and leaves it as it is; own numbers come first', async () => {
  const { page } = running;
  await makeJournal(page);
  await page.keyboard.press('Control+n');
  await page.getByText('Nothing written yet').waitFor();
  await page.keyboard.type('In the middle of a sen');
  await page.keyboard.press('F1');
  const help = page.getByRole('dialog', { name: 'Help now' });
  await help.getByLabel('Country').selectOption('ES');
  await help.getByText('Add your own, or choose what is shown').click();
  await help.getByLabel('Name').fill('My sister');
  await help.getByLabel('Phone number').fill('600 123 456');
  await help.getByRole('button', { name: 'Add to my numbers' }).click();
  await expect(help.getByRole('heading', { level: 4 }).first()).toHaveText('My sister');
  await help.getByLabel('ANAR (minors)').uncheck();
  await expect(help.getByRole('heading', { level: 4 })).toHaveText(['My sister', '024']);
  await help.getByRole('button', { name: 'Change: My sister' }).click();
  await help.getByLabel('Phone number').fill('600 654 321');
  await help.getByRole('button', { name: 'Keep this number' }).click();
  await expect(help.locator('bdi', { hasText: '600 654 321' })).toBeVisible();
  await page.keyboard.press('Escape');
  await page.keyboard.type('tence');
  await expect(page.getByText('In the middle of a sentence')).toBeVisible();
});
