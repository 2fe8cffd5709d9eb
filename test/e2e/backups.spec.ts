import { expect, test } from '@playwright/test';
import { pointerHands as hands } from '../support/hands.ts';
import { journalEntry, on } from '../support/journal-app.ts';
import * as journey from '../support/journeys.ts';
import { launchApp } from '../support/launch.ts';
import { prepareVault } from '../support/prepared.ts';
import { openPrepared, runningApp } from './running-app.ts';

const contents = [journalEntry('Before the backup.', { ...on('2026-11-02'), title: 'One' }), journalEntry('Also before.', { ...on('2026-11-03'), title: 'Two' })];

test.describe('copies of the journal', () => {
  const running = runningApp((path) => prepareVault(path('vault'), { contents }));

  test('a backup is made, checked and listed', async () => {
    const page = await openPrepared(running, running.path('vault'));
    await journey.restoreBackup(running.app, hands, running.path('restored'));
    await expect(page.getByText('2 entries are now also in this folder:')).toBeVisible();
    await expect(page.getByText(running.path('restored'))).toBeVisible();
    await page.getByRole('dialog').getByRole('button', { name: 'Close' }).last().click();
    await expect(page.getByRole('row').filter({ hasText: 'made by you' })).toContainText('opened and compared');
  });

  test('a folder with something in it is refused', async () => {
    const { app, page } = running;
    await journey.button(page, /^Restore the backup of/).first().click();
    app.dialogs.next(running.path('vault'));
    await journey.button(page, 'Choose a folder').click();
    await expect(page.getByRole('alert').filter({ hasText: 'This folder is not empty.' })).toBeVisible();
    await journey.button(page, 'Cancel').click();
  });

  test('the restored copy opens with the same passphrase, and is a journal of its own', async () => {
    const page = await journey.lock(running.app);
    await page.getByText('Other journals').click();
    running.app.dialogs.next(running.path('restored'));
    await journey.button(page, 'Open another folder…').click();
    await page.getByLabel('Passphrase for “restored”').waitFor();
    await journey.unlock(page, hands);
    await expect(page.getByRole('link', { name: /Two/ })).toBeVisible();
    await page.getByRole('link', { name: /Two/ }).click();
    await expect(page.getByText('Also before.')).toBeVisible();
  });

  test('a second program on the same folder is told so, and may only read', async () => {
    const second = await launchApp({ userData: running.path('profile-2') });
    try {
      const page = second.window;
      second.dialogs.next(running.path('restored'));
      await journey.button(page, 'I have a journal already').click();
      await page.getByText('This journal is open already on this computer').waitFor();
      await journey.button(page, 'Open for reading only').click();
      await journey.unlock(page, hands);
      await page.getByText('This journal is open for reading only. Nothing can be written or changed.').waitFor();
      await page.getByRole('link', { name: /Two/ }).click();
      await page.getByText('Also before.').waitFor();
      expect(await journey.button(page, 'Edit').count()).toBe(0);
    } finally {
      await second.close();
    }
  });
});
