import { mkdirSync, writeFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { pointerHands as hands } from '../support/hands.ts';
import * as journey from '../support/journeys.ts';
import { prepareVault } from '../support/prepared.ts';
import { openPrepared, runningApp } from './running-app.ts';

/** Files that are dropped on the window. What is dropped on the page for bringing in is in `import.spec.ts`. */

const running = runningApp(async (path) => {
  await prepareVault(path('vault'), {});
  writeFileSync(path('<b>notes.txt'), 'nothing that anyone knows');
  writeFileSync(path('From Ana.FOOTBRIDGE'), 'not really one');
  mkdirSync(path('letters'));
});
const toast = () => running.page.locator('.toast');

test('before the journal is open, a dropped file does nothing but say so', async () => {
  const { app, page, path } = running;
  await page.getByRole('button', { name: 'I have a journal already' }).waitFor();
  const address = page.url();
  await app.drop(path('<b>notes.txt'));
  await expect(toast()).toContainText('Open your journal first');
  expect(page.url()).toBe(address);
});

test('a file or a folder that is dropped elsewhere leaves the page as it is, and is told where to go', async () => {
  const page = await openPrepared(running, running.path('vault'));
  const address = page.url();
  for (const name of ['<b>notes.txt', 'letters']) {
    await running.app.drop(running.path(name));
    await expect(toast()).toContainText('drop it on the page “Bring in”');
    await toast().getByRole('button', { name: 'Close' }).click();
  }
  await expect(page.locator('.rail [aria-current="page"]')).toHaveText('Today');
  expect(page.url()).toBe(address);
  expect(running.app.windows().length).toBe(1);
});

test('a sealed packet opens its reader, wherever it is dropped', async () => {
  const { app, page, path } = running;
  await app.drop(path('From Ana.FOOTBRIDGE'));
  await expect(journey.heading(page, 'Open a packet')).toBeVisible();
  await expect(page.locator('.carry-file')).toHaveText('From Ana.FOOTBRIDGE');
  // It is looked at before a passphrase is asked for.
  await expect(page.getByText('Footbridge did not make this file.')).toBeVisible();
});

test('one that is dropped on a locked journal opens with it', async () => {
  const { app, path } = running;
  const locked = await journey.lock(app);
  await app.drop(path('From Ana.FOOTBRIDGE'));
  await expect(locked.locator('.toast')).toContainText('then the file opens too');
  await journey.unlock(locked, hands);
  await expect(locked.locator('.carry-file')).toHaveText('From Ana.FOOTBRIDGE');
});

test('on the page for bringing in, the file is looked at; the window shows that it takes it', async () => {
  const { app, page, path } = running;
  await journey.link(page, 'Bring in').click();
  await app.drop(path('<b>notes.txt'), page.locator('.import-drop'));
  await expect(page.getByText('Footbridge does not know this kind of file.')).toBeVisible();
  await expect(page.locator('.import-drop')).not.toHaveClass(/over/);
});

test('the page names no path: only a file that was really dropped is granted', async () => {
  const { page } = running;
  expect(await page.evaluate(() => window.footbridge.dropped(new File(['x'], '/etc/hostname')))).toBeNull();
  const asPath = await page.evaluate((path) => Promise.resolve().then(() => window.footbridge.dropped(path as unknown as File)).catch(() => 'refused'), running.path('letters'));
  expect(asPath).toBe('refused');
  const shell = await page.evaluate((path) => window.footbridge.shell('dropped', path).catch(() => 'refused'), running.path('letters'));
  expect(shell).toBe('refused');
});

test('a drop of text still goes where text goes', async () => {
  const { page } = running;
  await journey.goTo(page, hands, 'Journal');
  const box = page.getByRole('searchbox').first();
  await box.waitFor();
  const prevented = await box.evaluate((element) => {
    const data = new DataTransfer();
    data.setData('text/plain', 'words');
    return !element.dispatchEvent(new DragEvent('drop', { dataTransfer: data, bubbles: true, cancelable: true }));
  });
  expect(prevented).toBe(false);
});
