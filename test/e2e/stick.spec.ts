import { existsSync, renameSync } from 'node:fs';
import { expect, test, type Page } from '@playwright/test';
import { axeProblems } from '../support/axe.ts';
import { keyboardHands as hands } from '../support/hands.ts';
import { journalEntry, on } from '../support/journal-app.ts';
import * as journey from '../support/journeys.ts';
import { prepareVault } from '../support/prepared.ts';
import { openPrepared, runningApp } from './running-app.ts';

const contents = [journalEntry('On the stick from the start.', { ...on('2026-11-02'), title: 'From the start' })];

test.describe('a journal on a stick that is pulled out', () => {
  const running = runningApp((path) => prepareVault(path('stick'), { contents }));
  const pull = (): void => { renameSync(running.path('stick'), running.path('elsewhere')); };
  const plug = (): void => { renameSync(running.path('elsewhere'), running.path('stick')); };
  const text = (page: Page) => page.getByRole('textbox', { name: 'Text' });

  test('in mid-sentence: the words stay, wait sealed, and it goes on by itself when the stick is back', async () => {
    const page = await openPrepared(running, running.path('stick'));
    await page.keyboard.press('Control+n');
    await text(page).pressSequentially('Written before. ');
    await expect(page.getByText(/^kept/)).toBeVisible();
    pull();
    await text(page).pressSequentially('Written while it was out.');
    await expect(page.getByText('The journal’s folder is not there.')).toBeVisible();
    await expect(page.getByText('waits on this computer, sealed', { exact: true })).toBeVisible();
    await hands.press(journey.button(page, 'Keep in journal'));
    await expect(text(page)).toHaveValue('Written before. Written while it was out.');
    expect(await axeProblems(page)).toEqual([]);
    expect(existsSync(running.path('stick'))).toBe(false);
    plug();
    await expect(page.getByText('The folder is there again.')).toBeVisible();
    await expect(page.getByText(/^kept/)).toBeVisible();
    expect(await axeProblems(page)).toEqual([]);
    await hands.press(journey.button(page, 'Keep in journal'));
    await expect(page.locator('.rail')).toBeVisible();
  });

  test('locked while it is out: the lock screen waits for it, and nothing that was typed is lost', async () => {
    const { page, app } = running;
    await page.keyboard.press('Control+n');
    await text(page).waitFor();
    pull();
    await text(page).pressSequentially('Typed, then locked.');
    await expect(page.getByText('waits on this computer, sealed', { exact: true })).toBeVisible();
    await page.keyboard.press('Control+l').catch(() => undefined);
    const locked = await app.nextWindow();
    await expect(locked.getByRole('alert').filter({ hasText: 'The folder is not there.' })).toBeVisible();
    expect(await axeProblems(locked)).toEqual([]);
    plug();
    await journey.unlock(locked, hands);
    await expect(locked.getByText('Something half-written had waited on this computer')).toBeVisible();
    await hands.press(locked.getByRole('button', { name: 'Go on writing' }).first());
    await expect(text(locked)).toHaveValue('Typed, then locked.');
    await hands.press(journey.button(locked, 'Keep in journal'));
    await expect(locked.locator('.rail')).toBeVisible();
    await hands.press(locked.getByRole('link', { name: 'Journal', exact: true }));
    for (const words of ['From the start', 'Written before. Written while it was out.', 'Typed, then locked.']) await expect(locked.getByRole('link', { name: new RegExp(words.slice(0, 20)) })).toBeVisible();
  });
});
