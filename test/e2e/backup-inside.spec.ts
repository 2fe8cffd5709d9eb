import { mkdirSync, renameSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { axeProblems } from '../support/axe.ts';
import { keyboardHands as hands } from '../support/hands.ts';
import * as journey from '../support/journeys.ts';
import { livedContents, liveOnAfterABackup } from '../support/lived-in.ts';
import { prepareVault } from '../support/prepared.ts';
import { openPrepared, runningApp } from './running-app.ts';

test.describe('what a backup holds', () => {
  let recoveryKey = '';
  const running = runningApp(async (path) => {
    recoveryKey = await prepareVault(path('vault'), { contents: livedContents });
    await liveOnAfterABackup(path('vault'), recoveryKey);
    mkdirSync(path('stick'));
  });

  test('is shown against the present, readable, and chosen entries come back', async () => {
    const page = await openPrepared(running, running.path('vault'));
    await journey.goTo(page, hands, 'Backups');
    await hands.press(journey.button(page, /^Look inside the backup of/));
    await expect(page.getByRole('heading', { name: 'Not in the journal now: 2' })).toBeVisible();
    await expect(page.getByRole('heading', { name: 'Otherwise now: 1' })).toBeVisible();
    await expect(page.getByText('Written since: 1')).toBeVisible();
    await hands.press(page.getByText('Read Walk'));
    await expect(page.getByText('A walk along the canal.')).toBeVisible();
    await expect(page.getByText('A walk, told otherwise.')).toBeVisible();
    expect(await axeProblems(page)).toEqual([]);
    await hands.tick(page.getByRole('checkbox', { name: /Quiet/ }));
    await hands.press(journey.button(page, 'Bring back 1 entry'));
    await expect(page.getByText('1 entry is back.')).toBeVisible();
    await expect(page.getByRole('heading', { name: 'Not in the journal now: 1' })).toBeVisible();
  });

  test('the journal becomes what it was then, after a backup of the present, and what was written since lies in the trash', async () => {
    const { page } = running;
    await hands.press(journey.button(page, 'Make the journal as it was then…'));
    await expect(page.getByText('First a backup of the journal as it is now is made.')).toBeVisible();
    expect(await axeProblems(page)).toEqual([]);
    await hands.press(journey.button(page, 'Make it so'));
    await expect(page.getByText('Done. 2 entries are as they were then. 1 is in the trash.')).toBeVisible();
    await expect(page.getByText('The backup holds 3 entries, all just as they are now.')).toBeVisible();
    await hands.press(journey.button(page, 'To the journal'));
    for (const title of ['Walk', 'Call', 'Quiet']) await expect(page.getByRole('link', { name: new RegExp(title) })).toBeVisible();
    await expect(page.getByRole('link', { name: /Since/ })).toHaveCount(0);
  });

  test('a second folder is filled, is calmly missed, and has its say when it is back', async () => {
    const { page, app } = running;
    await journey.goTo(page, hands, 'Backups');
    await expect(page.getByRole('row').filter({ hasText: 'before a backup was restored' })).toBeVisible();
    app.dialogs.next(running.path('stick'));
    await hands.press(journey.button(page, 'Choose a second folder…'));
    await expect(page.getByText('It is there now.')).toBeVisible();
    await expect(page.getByText(/^Last reached:/)).toBeVisible();
    await expect(page.getByRole('cell', { name: 'in both folders' })).toHaveCount(2);
    renameSync(running.path('stick'), running.path('pulled-out'));
    await hands.press(journey.button(page, 'Copy now'));
    await expect(page.getByText(/^It is not there now\. That is fine/)).toBeVisible();
    expect(await axeProblems(page)).toEqual([]);
  });

  test('emptying the trash says which backups hold it, and takes it out of them', async () => {
    const { page } = running;
    await journey.goTo(page, hands, 'Journal');
    await hands.press(page.getByRole('link', { name: 'Trash' }).or(journey.button(page, /Trash/)).first());
    await hands.press(journey.button(page, 'Empty the trash'));
    const dialog = page.getByRole('dialog');
    await expect(dialog.getByText(/backups? still holds? some of it/)).toBeVisible();
    await expect(dialog.getByText('The second folder is not there now')).toBeVisible();
    await hands.tick(dialog.getByRole('checkbox', { name: /Take it out of the backups too/ }));
    expect(await axeProblems(page)).toEqual([]);
    await hands.press(journey.button(page, 'Delete 1 for good'));
    await expect(page.getByText(/1 entry is gone\. It was taken out of 1 backup\. The second folder is not there now/)).toBeVisible();
    renameSync(running.path('pulled-out'), running.path('stick'));
    await journey.goTo(page, hands, 'Backups');
    await expect(page.getByText('Entries that you deleted from the backups are still there.')).toBeVisible();
    await hands.press(journey.button(page, 'Copy now'));
    await expect(page.getByText('All backups are in the second folder too.')).toBeVisible();
    await expect(page.getByText('Entries that you deleted from the backups are still there.')).toHaveCount(0);
  });

  test('the recovery key is tried, and a reminder can be asked for', async () => {
    const { page } = running;
    await hands.tick(page.getByRole('switch', { name: /Remind me once a year/ }));
    await hands.press(journey.button(page, 'Try it now…'));
    const field = page.getByRole('textbox', { name: 'Recovery key' }).or(page.getByLabel('Recovery key', { exact: true })).first();
    await field.fill('AGE-SECRET-KEY-1X');
    await hands.press(journey.button(page, 'Check it'));
    await expect(page.getByRole('alert').filter({ hasText: /./ }).first()).toBeVisible();
    expect(await axeProblems(page)).toEqual([]);
    await field.fill(recoveryKey.toLowerCase());
    await hands.press(journey.button(page, 'Check it'));
    await expect(page.getByText('This is the recovery key of this journal.')).toBeVisible();
    await hands.press(page.getByRole('dialog').getByRole('button', { name: 'Close' }).last());
  });

  test('in Spanish too', async () => {
    const { page } = running;
    await journey.goTo(page, hands, 'Settings');
    await hands.tick(page.getByRole('radio', { name: 'Español' }));
    await hands.press(page.getByRole('link', { name: 'Copias' }));
    await expect(page.getByRole('heading', { name: 'Una segunda carpeta' })).toBeVisible();
    expect(await axeProblems(page)).toEqual([]);
    await hands.press(journey.button(page, /^Mirar dentro de la copia/).last());
    await expect(page.getByText('La copia guarda 3 entradas, todas igual que ahora.')).toBeVisible();
    expect(await axeProblems(page)).toEqual([]);
  });
});
