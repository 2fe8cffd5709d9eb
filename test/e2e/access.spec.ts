import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { axeProblems } from '../support/axe.ts';
import { makeJournal, unlock } from '../support/journal-steps.ts';
import { launchApp } from '../support/launch.ts';

test('axe finds nothing from the first screen to settings in high contrast, and nothing scrolls sideways', async () => {
  const userData = mkdtempSync(join(tmpdir(), 'footbridge-access-'));
  const app = await launchApp({ userData });
  let page = app.window;
  const found: string[] = [];

  async function look(name: string): Promise<void> {
    await page.evaluate(() => {
      document.documentElement.dataset['theme'] = 'contrast';
    });
    found.push(...(await axeProblems(page)).map((problem) => `${name}: ${problem}`));
    if (await page.evaluate(() => document.documentElement.scrollWidth > window.innerWidth)) found.push(`${name}: scrolls sideways`);
  }

  try {
    await page.getByRole('heading', { level: 1 }).waitFor();
    await look('welcome');
    await page.getByRole('button', { name: 'Go on' }).click();
    await page.getByRole('button', { name: 'Suggest six words for me' }).click();
    await page.getByRole('button', { name: 'Make the journal' }).click();
    await look('passphrase');
    await page.getByRole('button', { name: 'Back' }).click();
    await makeJournal(page);
    await look('home, empty');
    await page.keyboard.press('F1');
    await page.getByRole('dialog').getByLabel('Country').selectOption('US');
    await page.getByRole('dialog').getByText('Add your own').click();
    await look('help');
    await page.keyboard.press('Escape');
    await page.keyboard.press('Control+,');
    await page.getByRole('heading', { name: 'Settings' }).waitFor();
    await look('settings');
    await page.getByRole('button', { name: 'Change the passphrase' }).click();
    await look('change passphrase');
    await page.keyboard.press('Escape');
    await page.setViewportSize({ width: 720, height: 560 });
    await look('settings, small');
    await page.keyboard.press('Control+l').catch(() => undefined);
    page = await app.nextWindow();
    await page.getByText('Other journals').click();
    await look('lock');
    await page.getByRole('button', { name: 'Use the recovery key' }).click();
    await look('recovery key');
    await page.getByRole('button', { name: 'Use the passphrase' }).click();
    await unlock(page);
    await look('home');
  } finally {
    await app.close();
    rmSync(userData, { recursive: true, force: true });
  }
  expect(found).toEqual([]);
});
