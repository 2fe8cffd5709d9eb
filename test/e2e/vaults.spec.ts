import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test, type Page } from '@playwright/test';
import { axeProblems } from '../support/axe.ts';
import { keyboardHands as hands } from '../support/hands.ts';
import { journalEntry, on } from '../support/journal-app.ts';
import * as journey from '../support/journeys.ts';
import { prepareVault } from '../support/prepared.ts';
import { openPrepared, runningApp } from './running-app.ts';

const contents = [journalEntry('Mine alone.', { ...on('2026-11-02'), title: 'Mine' })];
const theirPhrase = 'seven yellow herons wading';

test.describe('several journals at one computer', () => {
  const running = runningApp((path) => prepareVault(path('first'), { contents, demoDays: 30 }));
  const settings = async (page: Page): Promise<void> => {
    await hands.press(page.getByRole('link', { name: 'Settings' }));
    await journey.heading(page, 'Settings').waitFor();
  };

  test('the journal is renamed, and moved: copied, compared, opened there, and the old folder is removed on demand', async () => {
    const page = await openPrepared(running, running.path('first'));
    await settings(page);
    const name = page.getByLabel('Name', { exact: true });
    await name.fill('');
    await hands.write(name, 'Ana’s journal');
    await hands.press(journey.button(page, 'Rename'));
    await expect(page.getByText('The journal has its new name.')).toBeVisible();
    await hands.press(journey.button(page, 'Move it…'));
    await expect(page.getByText(running.path('first'))).toBeVisible();
    expect(await axeProblems(page)).toEqual([]);
    running.app.dialogs.next(running.path('profile'));
    await hands.press(journey.button(page, 'Choose where to…'));
    await expect(page.getByText('The copy is whole:')).toBeVisible(journey.derivation);
    await expect(page.getByText(join(running.path('profile'), 'first'))).toBeVisible();
    expect(existsSync(join(running.path('first'), 'vault.json'))).toBe(true);
    expect(await axeProblems(page)).toEqual([]);
    await page.keyboard.press('Control+n');
    await page.getByRole('textbox', { name: 'Text' }).pressSequentially('Written after the move.');
    await hands.press(journey.button(page, 'Keep in journal'));
    // The page that comes after it takes the focus when it is there.
    await expect(page.locator('h1')).toBeFocused();
    await settings(page);
    await hands.press(journey.button(page, 'Remove the old folder'));
    await expect(page.getByText('The old folder was removed.')).toBeVisible();
    expect(existsSync(running.path('first'))).toBe(false);
  });

  test('the next start opens it in its new place, with what was written after the move', async () => {
    const page = await running.app.restart();
    await page.getByLabel('Passphrase for “Ana’s journal”').waitFor();
    await journey.unlock(page, hands);
    await hands.press(page.getByRole('link', { name: 'Journal', exact: true }));
    await expect(page.getByRole('link', { name: /Written after the move/ })).toBeVisible();
  });

  test('another person makes a journal of their own, which neither passphrase but its own opens', async () => {
    const mine = running.page;
    await settings(mine);
    await hands.press(journey.button(mine, 'All journals…'));
    await expect(mine.getByText('Open in this window')).toBeVisible();
    expect(await axeProblems(mine)).toEqual([]);
    await hands.press(journey.button(mine, 'New journal…'));
    const page = await running.app.nextWindow();
    await hands.press(journey.button(page, 'Go on'));
    const name = page.getByLabel('What the journal is called');
    await name.fill('');
    await hands.write(name, 'Bruno');
    await hands.write(page.getByLabel('Passphrase', { exact: true }), theirPhrase);
    await hands.write(page.getByLabel('The passphrase once more'), theirPhrase);
    await page.getByText(/guess\. This will do|Very hard to guess/).waitFor();
    await hands.press(journey.button(page, 'Make the journal'));
    await hands.press(journey.button(page, 'Skip, I understand'));
    await page.locator('.rail').waitFor(journey.derivation);

    // How it looks is one thing on this computer: the other window follows at once.
    await settings(page);
    await hands.tick(page.getByRole('radio', { name: 'Español' }));
    await hands.tick(page.getByRole('radio', { name: 'Oscuro' }));
    await page.getByLabel('Tamaño del texto').selectOption('150');
    await expect(mine.locator('html')).toHaveAttribute('lang', 'es');
    await expect(mine.locator('html')).toHaveAttribute('data-theme', 'dark');
    await expect(mine.locator('html')).toHaveCSS('font-size', '24px');
    await expect(mine.getByRole('heading', { level: 1 })).toHaveText('Diarios en esta computadora');
    await page.getByLabel('Tamaño del texto').selectOption('100');
    await hands.tick(page.getByRole('radio', { name: 'Como el sistema' }));
    await hands.tick(page.getByRole('radio', { name: 'English' }));
    await expect(mine.locator('html')).toHaveAttribute('lang', 'en');

    // The last one comes first; the other is one press away.
    const again = await running.app.restart();
    await again.getByLabel('Passphrase for “Bruno”').waitFor();
    await hands.write(again.getByLabel('Passphrase for “Bruno”'), journey.passphrase);
    await hands.press(journey.button(again, 'Open').first());
    await expect(again.getByRole('alert').filter({ hasText: 'This passphrase does not fit.' })).toBeVisible(journey.derivation);
    await again.getByText('Other journals').press('Enter');
    expect(await axeProblems(again)).toEqual([]);
    await hands.press(again.getByRole('button', { name: /^Ana’s journal/ }));
    await journey.unlock(again, hands);
  });

  test('a journal is deleted by its name, in Spanish; its folder is gone, the other one stays', async () => {
    const { page, app } = running;
    await settings(page);
    await hands.tick(page.getByRole('radio', { name: 'Español' }));
    await hands.press(journey.button(page, 'Todos los diarios…'));
    await hands.press(journey.button(page, 'Borrar «Bruno»'));
    await expect(page.getByText('paquetes que diste a alguien')).toBeVisible();
    expect(await axeProblems(page)).toEqual([]);
    const path = await page.getByRole('dialog').locator('.path').innerText();
    expect(readdirSync(path)).toContain('vault.json');
    await hands.write(page.getByRole('dialog').getByRole('textbox'), 'bruno');
    await page.keyboard.press('Enter');
    await expect(page.getByText('Este no es su nombre.')).toBeVisible();
    expect(readdirSync(path)).toContain('vault.json');
    await page.getByRole('dialog').getByRole('textbox').fill('Bruno');
    await page.keyboard.press('Enter');
    await expect(page.getByText('«Bruno» se ha borrado.')).toBeVisible();
    expect(existsSync(path)).toBe(false);

    // The open one: its window gives way to the lock screen's list or the first screen.
    await hands.press(page.getByRole('link', { name: 'Ajustes' }));
    await hands.press(journey.button(page, 'Borrarlo…'));
    await hands.write(page.getByRole('dialog').getByRole('textbox'), 'Ana’s journal');
    await page.keyboard.press('Enter');
    const next = await app.nextWindow();
    await expect(journey.heading(next, 'Un diario para el tiempo entre sesiones')).toBeVisible();
    expect(existsSync(join(running.path('profile'), 'first'))).toBe(false);
  });
});
