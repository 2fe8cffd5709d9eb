import { cpSync, mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { axeProblems } from '../support/axe.ts';
import { keyboardHands as hands } from '../support/hands.ts';
import * as journey from '../support/journeys.ts';
import { livedContents, liveOnAfterABackup } from '../support/lived-in.ts';
import { prepareVault } from '../support/prepared.ts';
import { runningApp } from './running-app.ts';

const nextPassphrase = 'garnet meadow lantern fjord';

test.describe('the journal is lost, the stick with its backups and the recovery key are not', () => {
  let key = '';
  const running = runningApp(async (path) => {
    key = await prepareVault(path('vault'), { contents: livedContents });
    await liveOnAfterABackup(path('vault'), key);
    const second = join(path('stick'), 'footbridge-backups-0123abcd');
    mkdirSync(second, { recursive: true });
    cpSync(join(path('vault'), 'backups'), join(second, 'backups'), { recursive: true });
    rmSync(path('vault'), { recursive: true });
  });

  test('on another computer, the newest backup becomes a journal again, and gets a new passphrase', async () => {
    const { app, page } = running;
    app.dialogs.next(running.path('stick'));
    await hands.press(journey.button(page, 'I have a journal already'));
    await expect(page.getByText('There is no journal in this folder, but there are backups of one.')).toBeVisible();
    expect(await axeProblems(page)).toEqual([]);
    const field = page.getByRole('textbox', { name: 'Recovery key' });
    await hands.write(field, key.replace(/.$/, key.endsWith('Q') ? 'P' : 'Q'));
    app.dialogs.next(running.path('back'));
    await hands.press(journey.button(page, 'Choose where to put it…'));
    await expect(page.getByRole('alert')).toBeVisible();
    expect(await axeProblems(page)).toEqual([]);
    await field.fill('');
    await hands.write(field, key.toLowerCase());
    app.dialogs.next(running.path('back'));
    await hands.press(journey.button(page, 'Choose where to put it…'));
    await expect(page.getByText(/^3 entries are back, as they were on /)).toBeVisible();
    await expect(page.getByText(running.path('back'))).toBeVisible();
    expect(await axeProblems(page)).toEqual([]);
    app.dialogs.next(running.path('back'));
    await hands.press(journey.button(page, 'Open it…'));
    await hands.press(journey.button(page, 'Use the recovery key'));
    await hands.write(field, key.toLowerCase());
    await hands.press(journey.button(page, 'Open with the key'));
    await hands.write(page.getByLabel('New passphrase'), nextPassphrase);
    await hands.write(page.getByLabel('The passphrase once more'), nextPassphrase);
    await hands.press(journey.button(page, 'Set the passphrase'));
    await page.locator('.rail').waitFor(journey.derivation);
    await hands.press(page.getByRole('link', { name: 'Journal', exact: true }));
    await expect(page.getByRole('link', { name: /Walk/ })).toBeVisible();
    await journey.unlock(await journey.lock(app), hands, nextPassphrase);
  });
});
