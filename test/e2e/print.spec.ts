import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { axeProblems } from '../support/axe.ts';
import { keyboardHands as hands } from '../support/hands.ts';
import { on, thoughtRecord } from '../support/journal-app.ts';
import * as journey from '../support/journeys.ts';
import { prepareVault } from '../support/prepared.ts';
import { openPrepared, runningApp } from './running-app.ts';

const record = thoughtRecord(
  {
    situation: { kind: 'text', text: 'Sunday evening, by the phone.' },
    thoughts: { kind: 'table', rows: [{ id: '1', cells: { thought: 'I ruin things', belief: 80 }, mark: true }] },
  },
  on('2026-11-05'),
);

test.describe('sheets on paper, by keyboard', () => {
  const running = runningApp((path) => prepareVault(path('vault'), { contents: [record] }));

  test('an entry is printed as it was filled in, and it is noted', async () => {
    const page = await openPrepared(running, running.path('vault'));
    await journey.findAndOpen(page, hands, 'by the phone');
    await hands.press(journey.button(page, 'Print'));
    await expect(page.getByRole('heading', { name: 'Print a worksheet' })).toBeVisible();
    await expect(page.locator('.print-look')).toContainText('Sunday evening, by the phone.');
    expect.soft(await axeProblems(page), 'filled').toEqual([]);
    const file = running.path('filled.pdf');
    running.app.dialogs.next(file);
    await hands.press(journey.button(page, 'Save the PDF'));
    await expect(page.getByText('Saved: filled.pdf')).toBeVisible();
    expect(readFileSync(file).subarray(0, 5).toString()).toBe('%PDF-');
  });

  test('the same sheet blank, in both languages, with others, in large print', async () => {
    const { page } = running;
    await hands.tick(page.getByRole('radio', { name: 'Blank' }));
    await expect(page.locator('.print-look')).not.toContainText('Sunday evening');
    await hands.tick(page.getByRole('radio', { name: 'Both, beside each other' }));
    await expect(page.locator('.print-look h1')).toHaveText(/ \/ /u);
    await hands.tick(page.getByRole('radio', { name: 'Large print' }));
    await hands.press(page.getByText('Other sheets too'));
    await hands.tick(page.getByRole('checkbox', { name: 'PHQ-9' }));
    await expect(page.getByText('2 sheets', { exact: true })).toBeVisible();
    expect.soft(await axeProblems(page), 'blank').toEqual([]);
    const file = running.path('blank.pdf');
    running.app.dialogs.next(file);
    await hands.press(journey.button(page, 'Save the PDF'));
    await expect(page.getByText('Saved: blank.pdf')).toBeVisible();
    expect(readFileSync(file).length).toBeGreaterThan(10_000);
  });

  test('only the filled one stands in the share log', async () => {
    const { page } = running;
    await hands.press(journey.link(page, 'Take along'));
    await hands.press(journey.link(page, 'What I passed on'));
    await expect(page.getByText('1 entry, PDF or paper, not sealed')).toHaveCount(1);
  });

  test('in Spanish the paper is Spanish', async () => {
    const { page } = running;
    await hands.press(journey.link(page, 'Settings'));
    await hands.tick(page.getByRole('radio', { name: 'Español' }));
    await hands.press(journey.link(page, 'Diario'));
    await hands.press(page.locator('.journal-open').first());
    await hands.press(journey.button(page, 'Imprimir'));
    await hands.tick(page.getByRole('radio', { name: 'En blanco' }));
    await expect(page.locator('.print-look h1')).toHaveText('Registro de pensamientos');
    expect.soft(await axeProblems(page), 'Spanish').toEqual([]);
  });
});
