import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { expect, test, type Page } from '@playwright/test';
import { axeProblems } from '../support/axe.ts';
import { keyboardHands as hands, pointerHands } from '../support/hands.ts';
import { on, thoughtRecord } from '../support/journal-app.ts';
import * as journey from '../support/journeys.ts';
import { prepareVault } from '../support/prepared.ts';
import { openPrepared, runningApp } from './running-app.ts';

const record = thoughtRecord(
  {
    situation: { kind: 'text', text: 'Sunday evening.' },
    thoughts: { kind: 'table', rows: [{ id: '1', cells: { thought: 'I ruin things', belief: 80 }, mark: true }] },
    balanced: { kind: 'text', text: 'She may be busy tonight.' },
  },
  on('2026-11-05'),
);

test.describe('the safety plan', () => {
  const running = runningApp((path) => prepareVault(path('vault'), { contents: [record] }));
  const copies = (): string[] => (existsSync(running.path('profile/plans')) ? readdirSync(running.path('profile/plans')).map((name) => running.path(`profile/plans/${name}`)) : []);
  const copied = (): string => copies().map((path) => readFileSync(path, 'utf8')).join();
  const choiceOf = (page: Page) => page.getByRole('switch', { name: /Show it on the lock screen/ });
  const sheet = (page: Page) => page.getByRole('dialog', { name: 'My safety plan' });

  async function look(name: string): Promise<void> {
    await running.page.evaluate(() => Promise.all(document.getAnimations().map((animation) => animation.finished.catch(() => undefined))).then(() => undefined));
    expect.soft(await axeProblems(running.page), name).toEqual([]);
  }

  test('is made by keyboard, once, and begins with the numbers of the chosen country', async () => {
    const page = await openPrepared(running, running.path('vault'));
    await page.keyboard.press('F2');
    await expect(sheet(page).getByText('You have no plan yet.')).toBeVisible();
    await hands.press(sheet(page).getByRole('button', { name: 'Make a plan' }));
    await page.getByLabel('Country').selectOption('ES');
    await expect(page.getByText('No person has checked these numbers for Footbridge yet')).toBeVisible();
    await look('no plan yet');
    await hands.press(journey.button(page, 'Begin my plan'));
    await journey.heading(page, 'How do I notice that it is coming?').waitFor();
    await hands.write(page.getByLabel('Signs that it is coming, line 1'), 'I stop answering messages');
    await look('asking for signs');
    // Not kept yet, and there all the same when it is needed.
    await page.keyboard.press('F2');
    await expect(sheet(page)).toContainText('You have begun a plan.');
    await expect(sheet(page)).toContainText('I stop answering messages');
    await look('a plan that was begun');
    await page.keyboard.press('Escape');
    for (let step = 0; step < 4; step++) await page.keyboard.press('Control+Enter');
    await journey.heading(page, 'Who helps as their work?').waitFor();
    await expect(page.getByRole('textbox', { name: 'Phone' }).first()).toHaveValue('112');
    await page.keyboard.press('Control+Enter');
    await hands.write(page.getByRole('textbox', { name: 'Making the place safer' }), 'What we agreed on');
    for (let step = 0; step < 2; step++) await page.keyboard.press('Control+Enter');
    await journey.heading(page, 'When did I last go over it, and with whom?').waitFor();
    await hands.press(journey.button(page, 'Keep in journal'));
    await expect(journey.heading(page, 'My safety plan')).toBeVisible();
    await expect(page.locator('.plan')).toContainText('I stop answering messages');
    await expect(page.locator('.plan')).toContainText('900 20 20 10');
    await expect(page.locator('.plan')).toContainText('No person has checked this yet');
    await expect(choiceOf(page)).not.toBeChecked();
    await look('the plan');
  });

  test('and help open over a half-written record, which stays as it is', async () => {
    const { page } = running;
    await page.keyboard.press('Control+t');
    const field = page.getByRole('textbox', { name: 'What happened', exact: true });
    await field.fill('Before after');
    for (let letters = 0; letters < ' after'.length; letters++) await page.keyboard.press('ArrowLeft');
    await page.keyboard.press('F1');
    const help = page.getByRole('dialog', { name: 'Help now' });
    await expect(help.getByText('Nobody has been told.')).toBeVisible();
    for (const answer of ['I need help now', 'I’d rather not say, or it is an old feeling', 'I’m having these thoughts, but I’m safe for now']) {
      await hands.press(help.getByRole('button', { name: answer }));
      await expect(help.locator('bdi', { hasText: /^112$/u })).toBeVisible();
      await look(answer);
    }
    await hands.press(help.getByRole('button', { name: 'Put it on my list for the session' }));
    await expect(help.getByText('It is on your list for the session.')).toBeVisible();
    await page.keyboard.press('F2');
    await expect(help).toHaveCount(0);
    await expect(sheet(page)).toContainText('I stop answering messages');
    await look('the plan over a record');
    await page.keyboard.press('Escape');
    await page.keyboard.type(' and');
    await expect(field).toHaveValue('Before and after');
    await hands.press(journey.button(page, 'Leave it for now'));
    await page.locator('.rail').waitFor();
    await page.locator('.rail').getByRole('link', { name: 'Journal' }).click();
    await page.locator('.journal-open', { hasText: 'Before the session' }).click();
    await expect(page.locator('.main')).toContainText('I want to talk about it');
  });

  test('help over a check-in leaves the check-in open', async () => {
    const { page } = running;
    await page.keyboard.press('Control+Shift+C');
    const checkIn = page.getByRole('dialog').first();
    await checkIn.waitFor();
    await page.keyboard.press('F1');
    await page.getByRole('dialog', { name: 'Help now' }).waitFor();
    await page.keyboard.press('Escape');
    await expect(page.getByRole('dialog')).toHaveCount(1);
    await page.keyboard.press('Escape');
    await expect(page.getByRole('dialog')).toHaveCount(0);
  });

  test('shows on the lock screen only by choice, and the clear copy goes with the choice', async () => {
    let page = await journey.lock(running.app);
    await page.keyboard.press('F2');
    await expect(sheet(page).getByText('Your plan is inside the journal.')).toBeVisible();
    await page.keyboard.press('Escape');
    expect(copies()).toEqual([]);
    await journey.unlock(page, pointerHands);

    await page.keyboard.press('F2');
    await sheet(page).getByRole('button', { name: 'Change or print it' }).click();
    await hands.tick(choiceOf(page));
    await expect(page.getByRole('dialog')).toContainText('Anyone who uses this computer can then read your plan');
    await look('what the choice means');
    await hands.press(journey.button(page, 'Show it'));
    await expect(choiceOf(page)).toBeChecked();
    expect(copies()).toHaveLength(1);
    expect(copied()).toContain('I stop answering messages');
    if (process.platform !== 'win32') expect(statSync(copies()[0] ?? '').mode & 0o777).toBe(0o600);

    page = await journey.lock(running.app);
    await expect(journey.button(page, /^My safety plan/)).toBeVisible();
    await page.keyboard.press('F2');
    await expect(sheet(page)).toContainText('I stop answering messages');
    await expect(sheet(page)).toContainText('What we agreed on');
    await expect(sheet(page)).toContainText('No person has checked this yet');
    await look('the plan on the lock screen');
    await page.keyboard.press('F1');
    await expect(page.getByRole('dialog', { name: 'Help now' })).toBeVisible();
    await page.keyboard.press('Escape');
    await journey.unlock(page, pointerHands);

    await page.keyboard.press('F2');
    await sheet(page).getByRole('button', { name: 'Change or print it' }).click();
    await journey.button(page, 'Move to the trash').click();
    await expect(page.getByText('You have no plan yet.')).toBeVisible();
    await expect.poll(copied).not.toContain('I stop answering messages');
    await page.locator('.toast').getByRole('button', { name: 'Undo' }).click();
    await expect(page.locator('.plan')).toContainText('I stop answering messages');
    await expect.poll(copied).toContain('I stop answering messages');

    await choiceOf(page).click();
    await expect(choiceOf(page)).not.toBeChecked();
    expect(copies()).toEqual([]);
  });
});
