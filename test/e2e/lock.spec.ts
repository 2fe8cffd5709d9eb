import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { pointerHands as hands } from '../support/hands.ts';
import * as journey from '../support/journeys.ts';
import { prepareVault } from '../support/prepared.ts';
import { openPrepared, runningApp } from './running-app.ts';

test.describe('the lock', () => {
  let recoveryKey = '';
  const running = runningApp(async (path) => {
    recoveryKey = await prepareVault(path('vault'), {});
  });

  test('asks for the passphrase, and says when it does not fit', async () => {
    await openPrepared(running, running.path('vault'));
    const page = await journey.lock(running.app);
    await expect(page.getByText('You locked the journal.')).toBeVisible();
    await page.getByLabel(/^Passphrase for/).fill('heron lantern velvet quarri');
    await journey.button(page, 'Open').click();
    await expect(page.getByRole('alert').filter({ hasText: 'This passphrase does not fit.' })).toBeVisible(journey.derivation);
    await journey.unlock(page, hands);
  });

  for (const [event, says] of [['lock-screen', 'the screen was locked'], ['suspend', 'went to sleep']] as const) {
    test(`locks on ${event} in mid-sentence, and keeps the text`, async () => {
      const { app, page } = running;
      await page.keyboard.press('Control+n');
      await page.getByRole('textbox', { name: 'Text' }).pressSequentially(`Typed before ${event}`);
      app.power.emit(event);
      const locked = (await app.nextWindow());
      await expect(locked.getByText(says)).toBeVisible();
      await expect(locked.locator('body')).not.toContainText('Typed before');
      await journey.unlock(locked, hands);
      await locked.getByRole('button', { name: 'Go on writing' }).first().click();
      await expect(locked.getByRole('textbox', { name: 'Text' })).toHaveValue(`Typed before ${event}`);
      await journey.button(locked, 'Keep in journal').click();
      await expect(locked.locator('.rail')).toBeVisible();
    });
  }

  test('calls a damaged key file damaged, and opens with its spare', async () => {
    await journey.lock(running.app);
    const { page } = running;
    const folder = running.path('vault');
    const key = join(folder, 'key.passphrase.age');
    const whole = readFileSync(key);
    writeFileSync(key, flipped(whole));
    await journey.unlock(page, hands);
    await expect(page.getByText('The file with your key was damaged, so its spare copy was used.')).toBeVisible();
  });

  test('with both key files damaged, does not call the passphrase wrong, and opens with the recovery key', async () => {
    const page = await journey.lock(running.app);
    const folder = running.path('vault');
    for (const name of readdirSync(folder).filter((file) => file.startsWith('key.'))) {
      const path = join(folder, name);
      writeFileSync(path, flipped(readFileSync(path)));
    }
    await page.getByLabel(/^Passphrase for/).fill(journey.passphrase);
    await journey.button(page, 'Open').click();
    await expect(page.getByText('A file of this journal is damaged')).toBeVisible(journey.derivation);
    await expect(page.getByText('does not fit')).toHaveCount(0);
    const byKey = journey.button(page, 'Use the recovery key');
    await byKey.click();
    await page.getByRole('textbox', { name: 'Recovery key' }).fill(recoveryKey.toLowerCase());
    await journey.button(page, 'Open with the key').click();
    await expect(journey.heading(page, 'It is open. Choose a new passphrase')).toBeVisible(journey.derivation);
    await page.getByLabel('New passphrase').fill('seven yellow herons wading');
    await page.getByLabel('The passphrase once more').fill('seven yellow herons wading');
    await expect(page.getByText(/guess\. This will do|Very hard to guess/)).toBeVisible();
    await journey.button(page, 'Set the passphrase').click();
    await expect(page.locator('.rail')).toBeVisible(journey.derivation);
    const again = await journey.lock(running.app);
    await journey.unlock(again, hands, 'seven yellow herons wading');
  });
});

function flipped(bytes: Buffer): Buffer {
  const copy = Buffer.from(bytes);
  copy[Math.floor(copy.length / 2)] = (copy[Math.floor(copy.length / 2)] ?? 0) ^ 1;
  return copy;
}
