import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { createVault } from '../../electron/vault/create-vault.ts';
import { nodePorts } from '../../electron/vault/storage/node-ports.ts';
import { axeProblems } from '../support/axe.ts';
import { filesUnder } from '../support/files-under.ts';
import { keyboardHands as hands } from '../support/hands.ts';
import * as journey from '../support/journeys.ts';
import { fillPractice } from '../../build/demo/fill-practice.ts';
import { preparedPhrase } from '../support/prepared.ts';
import { openPrepared, runningApp } from './running-app.ts';

/** A therapist with thirty people, by keyboard: the week, a person's page, own notes, and the end of the work. */
test.describe('a therapist’s week', () => {
  const running = runningApp(async (path) => {
    const made = await createVault({ ...nodePorts(), workFactor: 2 }, path('ana'), preparedPhrase, []);
    if (!made.ok) throw new Error(made.error.code);
    await made.value.store.saveSettings({ ...made.value.store.settings(), name: 'Ana', use: 'therapist' });
    await fillPractice(made.value, { people: 30, weeks: 8, until: new Date().toISOString().slice(0, 10) });
    await made.value.backups.make('asked');
    await made.value.close();
  });
  const personFolders = (): string[] => [...new Set(filesUnder(running.path('ana'), /^people\/[0-9a-f]{32}\//).map((file) => file.split('/')[1] ?? ''))];

  test('the window begins with who comes when and what arrived; everybody is found by name', async () => {
    const page = await openPrepared(running, running.path('ana'));
    await journey.heading(page, 'This week').waitFor();
    await expect(page.getByRole('link', { name: 'Noor', exact: true }).first()).toBeVisible();
    await expect(page.getByRole('heading', { name: 'What arrived' })).toBeVisible();
    await expect(page.getByText('3 packets not read yet', { exact: false }).first()).toBeVisible();
    expect.soft(await axeProblems(page), 'the week').toEqual([]);
    // Only rows near the screen are in the document, and each says where in the list it stands.
    await expect(page.locator('.contacts-list.long > li').first()).toHaveAttribute('aria-setsize', '30');
    await hands.write(page.getByLabel('Find by name'), 'ines');
    await expect(page.locator('.contacts-list.long > li')).toHaveCount(1);
    await hands.press(page.locator('.contacts-list.long').getByRole('link', { name: 'Inés' }));
    await journey.heading(page, 'Inés').waitFor();
  });

  test('a person’s page shows what came back, what got in the way, measures and take-aways; a note is kept by itself, and its older text too', async () => {
    const { page } = running;
    await expect(page.getByRole('heading', { name: 'What got in the way' })).toBeVisible();
    await expect(page.getByText('it was too big').first()).toBeVisible();
    await expect(page.locator('.person-measures figure')).toContainText('PHQ-9');
    await expect(page.getByText('Walk before I decide.')).toBeVisible();
    await expect(page.getByText('not read yet').first()).toBeVisible();
    await hands.press(journey.button(page, 'Write a note'));
    await hands.write(page.getByLabel('A new note'), 'Spoke of the move.');
    await expect(page.locator('.save-state')).toContainText('kept');
    expect.soft(await axeProblems(page), 'writing a note').toEqual([]);
    await hands.press(journey.button(page, 'Done'));
    await hands.press(page.getByRole('button', { name: /^Change: note of/ }).first());
    await hands.write(page.getByLabel('This note'), 'Spoke of the move, and of Rosa.');
    await hands.press(journey.button(page, 'Done'));
    await hands.press(page.locator('summary', { hasText: 'One older version' }).first());
    await expect(page.locator('.person-note').first()).toContainText('Spoke of the move.');
    expect.soft(await axeProblems(page), 'a person’s page').toEqual([]);
  });

  test('everything of a person is taken out as a file, own notes only when that is said', async () => {
    const { app, page } = running;
    await hands.press(page.locator('summary', { hasText: 'Closing summary' }));
    await hands.press(journey.button(page, 'Choose a form'));
    await journey.heading(page, 'Take out what is here of Inés').waitFor();
    expect.soft(await axeProblems(page), 'taking out').toEqual([]);
    await hands.tick(page.getByRole('radio', { name: /JSON/ }));
    app.dialogs.next(running.path('without.json'));
    await hands.press(journey.button(page, 'Choose where, and write it'));
    await page.getByText('without.json', { exact: false }).first().waitFor();
    const without = readFileSync(running.path('without.json'), 'utf8');
    expect(without).toContain('A walk along the river');
    expect(without).not.toContain('Rosa.');
    await hands.press(page.locator('.rail').getByRole('link', { name: 'People' }));
    await hands.write(page.getByLabel('Find by name'), 'ines');
    await hands.press(page.locator('.contacts-list.long').getByRole('link', { name: 'Inés' }));
    await journey.heading(page, 'Inés').waitFor();
  });

  test('the end of the work: how long it is kept, and deleting that leaves no file of theirs', async () => {
    const { page } = running;
    const before = personFolders().length;
    expect(before).toBe(30);
    await hands.press(page.locator('summary', { hasText: 'Closing summary' }));
    await hands.tick(page.getByRole('checkbox', { name: 'The work has come to its end' }));
    await page.getByLabel('Keep it until').fill('2020-01-01');
    await hands.press(journey.button(page, 'Keep this'));
    await expect(page.getByText(/You noted to keep it until/)).toBeVisible();
    await hands.press(journey.button(page, 'Delete Inés…'));
    await expect(page.getByRole('dialog')).toContainText('from the backup that holds them');
    await expect(page.getByRole('dialog')).toContainText('Copies of this journal’s folder elsewhere');
    expect.soft(await axeProblems(page), 'what goes, and what cannot be reached').toEqual([]);
    await hands.press(journey.button(page, 'Delete for good'));
    await journey.heading(page, 'This week').waitFor();
    await expect(page.getByText('Inés is deleted, in one backup too.')).toBeVisible();
    expect(personFolders()).toHaveLength(29);
    await expect(page.locator('.contacts-list.long > li').first()).toHaveAttribute('aria-setsize', '29');
  });
});
