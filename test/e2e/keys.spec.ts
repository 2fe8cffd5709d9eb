import { cpSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { axeProblems } from '../support/axe.ts';
import { keyboardHands as hands } from '../support/hands.ts';
import { journalEntry, on } from '../support/journal-app.ts';
import * as journey from '../support/journeys.ts';
import { launchApp } from '../support/launch.ts';
import { prepareVault } from '../support/prepared.ts';
import { openPrepared, runningApp } from './running-app.ts';

const contents = [journalEntry('Written under the old key.', { ...on('2026-11-02'), title: 'Under the old key' })];
const nextPassphrase = 'seven yellow herons wading';

test.describe('the keys of a journal', () => {
  let oldKey = '';
  let newKey = '';
  const running = runningApp(async (path) => {
    oldKey = await prepareVault(path('vault'), { contents, demoDays: 200 });
    cpSync(path('vault'), path('copy'), { recursive: true });
  });

  test('a new recovery key is explained, shown, asked back, and everything is sealed with it', async () => {
    const page = await openPrepared(running, running.path('vault'));
    await toSettings();
    await hands.press(journey.button(page, 'New recovery key…'));
    await expect(journey.heading(page, 'A new recovery key')).toBeVisible();
    await expect(page.getByText('Copies made before still open with the old key')).toBeVisible();
    await hands.press(journey.button(page, 'Show me the new key'));
    await expect(page.getByRole('alert').filter({ hasText: 'Type your passphrase first.' })).toBeVisible();
    expect(await axeProblems(page)).toEqual([]);
    await hands.write(page.getByLabel('Passphrase', { exact: true }), journey.passphrase);
    await hands.press(journey.button(page, 'Show me the new key'));
    await expect(journey.heading(page, 'Your new recovery key')).toBeVisible(journey.derivation);
    const groups = await page.locator('.recovery-groups code').allTextContents();
    newKey = `AGE-SECRET-KEY-1${groups.join('')}`;
    expect(newKey).not.toBe(oldKey);
    expect(await axeProblems(page)).toEqual([]);
    await hands.press(journey.button(page, 'I have it, go on'));
    await expect(journey.heading(page, 'Two groups from your key')).toBeVisible();
    expect(await axeProblems(page)).toEqual([]);
    for (const field of await page.getByLabel(/^Group \d+/).all()) {
      const number = Number(/\d+/.exec((await field.evaluate((input: HTMLInputElement) => input.labels?.[0]?.textContent)) ?? '')?.[0]);
      await hands.write(field, groups[number - 1] ?? '');
    }
    await hands.press(journey.button(page, 'Use the new key from now on'));
    await expect(page.getByText('The new recovery key is in use.')).toBeVisible();
    await expect(page.getByText('Everything is sealed with the new recovery key.')).toBeVisible(journey.derivation);
    expect(await axeProblems(page)).toEqual([]);
  });

  test('the passphrase is changed, and it is said what the old one still opens', async () => {
    const { page } = running;
    await toSettings();
    await hands.press(journey.button(page, 'Change the passphrase'));
    await expect(page.getByText('Copies elsewhere still open with the old one')).toBeVisible();
    await hands.write(page.getByLabel('Passphrase now'), journey.passphrase);
    await hands.write(page.getByLabel('New passphrase'), nextPassphrase);
    await hands.write(page.getByLabel('The passphrase once more'), nextPassphrase);
    await expect(page.getByText(/guess\. This will do|Very hard to guess/)).toBeVisible();
    await hands.press(journey.button(page, 'Change it'));
    await expect(page.getByText('The passphrase was changed.')).toBeVisible(journey.derivation);
    const locked = await journey.lock(running.app);
    await journey.unlock(locked, hands, nextPassphrase);
    await expect(locked.getByRole('link', { name: /Under the old key/ }).or(locked.locator('.rail')).first()).toBeVisible();
  });

  test('on another computer, in Spanish: the old key is called replaced, the new one opens, a new passphrase is set', async () => {
    await journey.lock(running.app);
    await running.app.close();
    const other = await launchApp({ userData: running.path('other-computer') });
    try {
      let page = other.window;
      await page.getByRole('radio', { name: 'Español' }).check();
      other.dialogs.next(running.path('vault'));
      await hands.press(journey.button(page, 'Ya tengo un diario'));
      await hands.press(journey.button(page, 'Usar la clave de recuperación'));
      const field = page.getByRole('textbox', { name: 'Clave de recuperación' });
      await hands.write(field, oldKey.toLowerCase());
      await hands.press(journey.button(page, 'Abrir con la clave'));
      await expect(page.getByRole('alert').filter({ hasText: 'Esta clave se cambió por una clave' })).toBeVisible(journey.derivation);
      expect(await axeProblems(page)).toEqual([]);
      await field.fill('');
      await hands.write(field, newKey.toLowerCase());
      await hands.press(journey.button(page, 'Abrir con la clave'));
      const next = page.getByLabel('Frase de paso nueva');
      await next.waitFor(journey.derivation);
      expect(await axeProblems(page)).toEqual([]);
      await hands.write(next, 'garza molino brisa candado');
      await hands.write(page.getByLabel('La frase de paso otra vez'), 'garza molino brisa candado');
      await hands.press(journey.button(page, 'Poner la frase de paso'));
      await page.locator('.rail').waitFor(journey.derivation);
      await page.keyboard.press('Control+l').catch(() => undefined);
      page = await other.nextWindow();
      await hands.write(page.getByLabel(/^Frase de paso de/), 'garza molino brisa candado');
      await hands.press(journey.button(page, 'Abrir').first());
      await page.locator('.rail').waitFor(journey.derivation);
    } finally {
      await other.close();
    }
  });

  async function toSettings(): Promise<void> {
    const { page } = running;
    await hands.press(page.getByRole('link', { name: 'Settings' }));
    await journey.heading(page, 'Settings').waitFor();
  }
});
