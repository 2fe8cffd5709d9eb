import { readFileSync, writeFileSync } from 'node:fs';
import { expect, test, type Page } from '@playwright/test';
import { axeProblems } from '../support/axe.ts';
import { keyboardHands as hands, tabTo } from '../support/hands.ts';
import * as journey from '../support/journeys.ts';
import { prepareVault } from '../support/prepared.ts';
import { openPrepared, runningApp } from './running-app.ts';

const field = (page: Page, name: string) => page.getByLabel(name, { exact: true });
const preview = (page: Page) => page.getByRole('complementary', { name: 'How it will be' });

/** Tab to a list and to the choice that begins with these letters, as a person does. */
async function pick(page: Page, name: string, letters: string): Promise<void> {
  await field(page, name).focus();
  await page.keyboard.type(letters);
}

async function fillIn(page: Page): Promise<void> {
  await hands.press(journey.button(page, 'Start'));
  await hands.tick(page.getByRole('radio', { name: 'loud' }));
  await hands.write(page.getByRole('textbox', { name: 'What was loud?' }), 'The neighbours sang');
  await hands.press(journey.button(page, 'Keep in journal'));
  await hands.press(journey.button(page, 'Read it'));
  await expect(page.getByText('The neighbours sang').first()).toBeVisible();
}

let file = '';

test.describe('a worksheet of one\'s own, by keyboard alone', () => {
  const running = runningApp((path) => prepareVault(path('vault'), { settings: { thoughtLayout: 'page' } }));

  test('is written: a scored choice, a question that depends on it, a total; the preview follows', async () => {
    const page = await openPrepared(running, running.path('vault'));
    await journey.goTo(page, hands, 'Worksheets');
    await hands.press(journey.button(page, 'Write your own'));
    await expect(journey.heading(page, 'Write a worksheet')).toBeFocused();
    await hands.write(field(page, 'Name of the sheet'), 'Evenings');

    await pick(page, 'Kind of question for page 1', 'One ch');
    await hands.press(journey.button(page, 'Add to page 1'));
    await expect(field(page, 'The question')).toBeFocused();
    await page.keyboard.type('How was the evening?');
    await hands.write(field(page, 'Choice 1'), 'calm');
    await hands.write(field(page, 'Choice 2'), 'loud');
    await hands.tick(page.getByRole('checkbox', { name: 'Each choice has a score' }));
    await expect(field(page, 'Score of choice 2')).toHaveValue('1');

    await pick(page, 'Kind of question for page 1', 'A line');
    await hands.press(journey.button(page, 'Add to page 1'));
    await expect(field(page, 'The question')).toBeFocused();
    await page.keyboard.type('What was loud?');
    await pick(page, 'When it is asked', 'After');
    await field(page, 'If the answer is').focus();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    await expect(field(page, 'If the answer is')).toHaveValue('option o2');

    await pick(page, 'Kind of question for page 1', 'A total');
    await hands.press(journey.button(page, 'Add to page 1'));
    await expect(field(page, 'The question')).toBeFocused();
    await page.keyboard.type('Points');
    await hands.tick(page.getByRole('checkbox', { name: 'How was the evening?' }));

    await expect(preview(page)).toContainText('How was the evening?');
    await expect(preview(page)).not.toContainText('What was loud?');
    await hands.tick(preview(page).getByRole('radio', { name: 'loud' }));
    await expect(preview(page)).toContainText('What was loud?');
    expect.soft(await axeProblems(page), 'the editor').toEqual([]);
  });

  test('questions are moved and taken away, and come back; what cannot be moved says so', async () => {
    const { page } = running;
    const order = page.locator('.editor-open > span:first-child');
    await hands.press(journey.button(page, 'Move number 3 up'));
    await expect(order).toHaveText(['How was the evening?', 'Points', 'What was loud?']);
    await expect(journey.button(page, 'Move number 2 up')).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(page.getByText('It cannot go there')).toBeVisible();
    await expect(order.first()).toHaveText('How was the evening?');
    await hands.press(journey.button(page, 'Take number 3 away'));
    await expect(order).toHaveCount(2);
    await hands.press(journey.button(page, 'Undo'));
    await expect(order).toHaveCount(3);
  });

  test('pages change places; a question is dragged over to another page; the library is told where the sheet belongs', async () => {
    const { page } = running;
    const order = page.locator('.editor-open > span:first-child');
    const pages = page.locator('.editor-page');
    await hands.press(journey.button(page, 'Add a page'));
    await hands.press(journey.button(page, 'Move page 2 up'));
    await expect(journey.button(page, 'Move page 1 up')).toBeFocused();
    await expect(pages.nth(1).locator('.editor-field')).toHaveCount(3);
    await hands.press(journey.button(page, 'Move page 1 down'));
    await expect(pages.first().locator('.editor-field')).toHaveCount(3);
    // By pointer, from the first page over its edge to the second, and back.
    const handle = pages.first().locator('.ws-handle').nth(2);
    await handle.scrollIntoViewIfNeeded();
    const from = await handle.boundingBox();
    if (from === null) throw new Error('no handle');
    await hands.press(journey.button(page, 'Add to page 2'));
    await expect(order).toHaveCount(4);
    const there = pages.nth(1).locator('.editor-field').first();
    await handle.hover();
    await page.mouse.down();
    const target = await there.boundingBox();
    if (target === null) throw new Error('no row');
    await page.mouse.move(from.x, target.y + 4, { steps: 6 });
    await page.mouse.up();
    await expect(pages.nth(1).locator('.editor-field')).toHaveCount(2);
    await hands.press(journey.button(page, 'Move number 3 up'));
    await expect(pages.first().locator('.editor-field')).toHaveCount(3);
    await hands.press(journey.button(page, 'Take page 2 away'));
    await expect(order).toHaveCount(3);

    // A shorter form asks the one page there is; it cannot be without it, and goes again.
    await page.locator('summary', { hasText: 'Shorter forms of it' }).focus();
    await page.keyboard.press('Enter');
    await hands.press(journey.button(page, 'Add a shorter form'));
    await hands.write(field(page, 'Name of form 1'), 'Quick');
    const asksPage = page.getByRole('checkbox', { name: /^Form 1: page 1/ });
    await tabTo(asksPage);
    await page.keyboard.press('Space');
    await expect(page.getByText('A form has at least one page')).toBeVisible();
    await expect(asksPage).toBeChecked();
    expect.soft(await axeProblems(page), 'shorter forms').toEqual([]);
    await hands.press(journey.button(page, 'Take form 1 away'));
    await expect(asksPage).toHaveCount(0);

    await page.locator('summary', { hasText: 'In the library' }).focus();
    await page.keyboard.press('Enter');
    await hands.write(field(page, 'Minutes it takes'), '7');
    await hands.tick(page.getByRole('checkbox', { name: 'Sleep', exact: true }));
    expect.soft(await axeProblems(page), 'where the library shows it').toEqual([]);
  });

  test('is kept when the window is locked in the middle of it, and gone on with; what is missing is named in both languages', async () => {
    const locked = await journey.lock(running.app);
    await journey.unlock(locked, hands);
    await journey.goTo(locked, hands, 'Worksheets');
    await hands.press(journey.link(locked, 'Go on writing: Evenings'));
    await expect(field(locked, 'Name of the sheet')).toHaveValue('Evenings');
    await hands.tick(locked.getByRole('checkbox', { name: /in Spanish too/ }));
    await hands.press(journey.button(locked, 'Save the sheet'));
    await expect(locked.getByRole('alert').filter({ hasText: 'missing' })).toContainText('The name of the sheet in Spanish');
    await hands.press(journey.button(locked, 'The name of the sheet in Spanish'));
    await hands.write(field(locked, 'Name of the sheet'), 'Las noches');
    for (const [question, words, ...options] of [[0, '¿Cómo fue la noche?', 'en calma', 'con ruido'], [1, 'Puntos'], [2, '¿Qué hacía ruido?']] as const) {
      await hands.press(locked.locator('.editor-open').nth(question));
      await hands.write(field(locked, 'The question'), words);
      for (const [at, option] of options.entries()) await hands.write(field(locked, `Choice ${String(at + 1)}`), option);
    }
    await hands.press(journey.button(locked, 'Save the sheet'));
    await expect(journey.heading(locked, 'Evenings')).toBeVisible();
    expect.soft(await axeProblems(locked), 'the saved sheet').toEqual([]);
  });

  test('is filled in, printed blank and filled', async () => {
    const { page } = running;
    await fillIn(page);
    await journey.findAndOpen(page, hands, 'neighbours');
    await hands.press(journey.button(page, 'Print'));
    await expect(page.locator('.print-look')).toContainText('The neighbours sang');
    for (const [name, how] of [['filled.pdf', null], ['blank.pdf', 'Blank']] as const) {
      if (how !== null) await hands.tick(page.getByRole('radio', { name: how }));
      running.app.dialogs.next(running.path(name));
      await hands.press(journey.button(page, 'Save the PDF'));
      await expect(page.getByText(`Saved: ${name}`)).toBeVisible();
      expect(readFileSync(running.path(name)).subarray(0, 5).toString()).toBe('%PDF-');
    }
    await expect(page.locator('.print-look')).toContainText('How was the evening?');
  });

  test('is changed into a new version, and the entry keeps the one that it was given to; then it goes into a file', async () => {
    const { page } = running;
    await journey.goTo(page, hands, 'Worksheets');
    await hands.press(page.getByRole('link', { name: /^Evenings/ }));
    running.app.dialogs.next(running.path('evenings.footbridge-worksheet'));
    await hands.press(journey.button(page, 'Save as a file'));
    await expect(page.getByText('Saved as evenings.footbridge-worksheet.')).toBeVisible();
    file = readFileSync(running.path('evenings.footbridge-worksheet'), 'utf8');
    await hands.press(journey.button(page, 'Change this sheet'));
    await expect(page.getByText('This sheet has been filled in before.')).toBeVisible();
    await hands.press(page.locator('.editor-open').last());
    await hands.write(field(page, 'The question'), ' Or who?');
    await hands.press(journey.button(page, 'Save the sheet'));
    await expect(journey.button(page, 'Change this sheet')).toBeVisible();
    await journey.findAndOpen(page, hands, 'neighbours');
    await expect(page.getByText('What was loud?').first()).toBeVisible();
    await expect(page.getByText('Or who?')).toHaveCount(0);
  });
});

test.describe('a worksheet file in another journal', () => {
  const running = runningApp((path) => prepareVault(path('vault'), { settings: { thoughtLayout: 'page' } }));

  test('with a fault says where and brings in nothing; whole it is filled in again, and reads in Spanish', async () => {
    const page = await openPrepared(running, running.path('vault'));
    writeFileSync(running.path('bad.footbridge-worksheet'), file.replace('"kind": "text"', '"kind": "wheel"'));
    writeFileSync(running.path('good.footbridge-worksheet'), file);
    await journey.goTo(page, hands, 'Worksheets');
    running.app.dialogs.next(running.path('bad.footbridge-worksheet'));
    await hands.press(journey.button(page, 'Bring in a worksheet file'));
    await expect(page.getByText(/^Field 3, “.+”: there is no kind “wheel”\.$/)).toBeVisible();
    await expect(page.getByText('Evenings')).toHaveCount(0);
    expect.soft(await axeProblems(page), 'a fault').toEqual([]);
    running.app.dialogs.next(running.path('good.footbridge-worksheet'));
    await hands.press(journey.button(page, 'Bring in a worksheet file'));
    await expect(journey.heading(page, 'Evenings')).toBeVisible();
    await fillIn(page);
    await hands.press(journey.link(page, 'Settings'));
    await hands.tick(page.getByRole('radio', { name: 'Español' }));
    await hands.press(journey.link(page, 'Hojas de trabajo'));
    await hands.press(page.getByRole('link', { name: /^Las noches/ }));
    await hands.press(journey.button(page, 'Cambiar esta hoja'));
    await expect(field(page, 'Nombre de la hoja')).toHaveValue('Las noches');
    expect.soft(await axeProblems(page), 'in Spanish').toEqual([]);
  });
});
