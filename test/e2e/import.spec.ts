import { writeFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import lz from 'lz-string';
import { axeProblems } from '../support/axe.ts';
import { keyboardHands as hands } from '../support/hands.ts';
import * as journey from '../support/journeys.ts';
import { prepareVault } from '../support/prepared.ts';
import { openPrepared, runningApp } from './running-app.ts';

const daylio = [
  'full_date,date,weekday,time,mood,activities,note_title,note',
  '2026-10-05,October 5,Monday,7:40 PM,meh,work | a walk,"","A long day <b>at work</b>"',
  '2026-10-04,October 4,Sunday,9:10 AM,rad,family,"Sunday","Pancakes',
  'and sun"',
  '2026-02-31,x,x,9:10 AM,rad,,,',
].join('\n');
const table = ['Day;Words;Mood', '03/04/2026;Rain;calm', '05/04/2026;Sun;happy'].join('\n');
const thoughts = [{ automaticThought: 'They do not like me', cognitiveDistortions: ['mind-reading'], challenge: '', alternativeThought: 'I do not know that', createdAt: '2026-09-01T10:00:00Z', uuid: 'u1' }];
const line = `:FreeCBT:${lz.compressToBase64(JSON.stringify({ v: 'Archive-v1', thoughts }))}:FreeCBT:`;

test.describe('bringing in what there is', () => {
  const running = runningApp(async (path) => {
    await prepareVault(path('vault'), {});
    writeFileSync(path('daylio.csv'), daylio);
    writeFileSync(path('table.csv'), table);
    writeFileSync(path('broken.json'), '{"entries": [');
  });

  test('a dropped Daylio file: moods are asked, examples follow the answer, what is added says where it is from', async () => {
    const page = await openPrepared(running, running.path('vault'));
    await hands.press(journey.link(page, 'Take along').first());
    await hands.press(journey.link(page, 'Bring in'));
    expect(await axeProblems(page)).toEqual([]);
    await running.app.drop(running.path('daylio.csv'), page.locator('.import-drop'));
    await expect(journey.heading(page, 'This is from Daylio')).toBeFocused();
    await expect(page.getByText('2 entries to add')).toBeVisible();
    await page.getByLabel(/^meh/).selectOption({ label: 'Bored' });
    await expect(page.locator('.import-examples')).toContainText('bored', { ignoreCase: true });
    await hands.press(page.getByText('1 part could not be read'));
    await expect(page.getByText('Row 4: has no date.')).toBeVisible();
    expect(await axeProblems(page)).toEqual([]);
    await hands.press(journey.button(page, 'Add 2 entries'));
    await expect(journey.heading(page, '2 entries were added')).toBeFocused();
    expect(await axeProblems(page)).toEqual([]);
    await hands.press(journey.button(page, 'See them in the journal'));
    await page.getByRole('link', { name: /Sunday/ }).click();
    await expect(page.getByText('Pancakes')).toBeVisible();
    await expect(page.getByText('From Daylio')).toBeVisible();
    expect(await axeProblems(page)).toEqual([]);
  });

  test('the same file again adds nothing; taken back from the list, it is gone', async () => {
    const { page, app, path } = running;
    await hands.press(journey.link(page, 'Take along').first());
    await hands.press(journey.link(page, 'Bring in'));
    app.dialogs.next(path('daylio.csv'));
    await hands.press(journey.button(page, 'Choose a file…'));
    await expect(page.getByText('Nothing new: all 2 entries are in your journal already.')).toBeVisible();
    await hands.press(journey.button(page, 'Choose another file'));
    await hands.press(journey.button(page, /^Take it back: what came in/));
    const dialog = page.getByRole('dialog');
    await expect(dialog).toContainText('Take these 2 entries back?');
    expect(await axeProblems(page)).toEqual([]);
    await hands.press(dialog.getByRole('button', { name: 'Take it back' }));
    await expect(page.getByText('2 entries were taken out again.')).toBeVisible();
    await expect(page.getByText(/^taken back/)).toBeVisible();
  });

  test('a table: columns and the order of day and month are asked, and are needed', async () => {
    const { page, app, path } = running;
    app.dialogs.next(path('table.csv'));
    await hands.press(journey.button(page, 'Choose a file…'));
    await expect(journey.heading(page, 'This is a table')).toBeFocused();
    expect(await axeProblems(page)).toEqual([]);
    await hands.press(journey.button(page, 'Add 2 entries'));
    await expect(page.getByRole('alert')).toHaveText('First say how the dates are written.');
    await hands.tick(page.getByRole('radio', { name: /^Month first/ }));
    await expect(page.getByText('From March 4, 2026 to May 4, 2026').or(page.getByText(/From 4 March 2026 to 4 May 2026/))).toBeVisible();
    await page.getByLabel(/^Mood/).selectOption({ label: 'Tags' });
    await expect(page.locator('.import-examples')).toContainText('happy');
    await hands.press(journey.button(page, 'Add 2 entries'));
    await expect(journey.heading(page, '2 entries were added')).toBeFocused();
  });

  test('a pasted line, and a file that is broken', async () => {
    const { page, app, path } = running;
    await hands.press(journey.button(page, 'Bring in something else'));
    app.dialogs.next(path('broken.json'));
    await hands.press(journey.button(page, 'Choose a file…'));
    await expect(page.getByText(/damaged|not whole/i).first()).toBeVisible();
    expect(await axeProblems(page)).toEqual([]);
    await hands.press(page.getByText('Paste text instead'));
    await page.getByLabel('The text').fill(line);
    await hands.press(journey.button(page, 'Have a look at it'));
    await expect(journey.heading(page, 'This is from FreeCBT or Quirk')).toBeFocused();
    await expect(page.locator('.import-examples')).toContainText('They do not like me');
    await hands.press(journey.button(page, 'Add 1 entry'));
    await expect(journey.heading(page, '1 entry was added')).toBeFocused();
  });

  test('in Spanish', async () => {
    const { page, app, path } = running;
    await hands.press(page.getByRole('link', { name: 'Settings' }).or(journey.button(page, 'Settings')).first());
    await page.getByRole('radio', { name: 'Español' }).check();
    await hands.press(journey.link(page, 'Para llevar').first());
    await hands.press(journey.link(page, 'Traer'));
    app.dialogs.next(path('daylio.csv'));
    await hands.press(page.getByRole('button', { name: /Elegir un archivo/ }));
    await expect(page.getByRole('heading', { level: 1 })).toContainText('Daylio');
    expect(await axeProblems(page)).toEqual([]);
  });
});
