import { expect, test } from '@playwright/test';
import type { WorksheetContent } from '../../electron/domain/entries/entry.ts';
import { addDays } from '../../electron/domain/text/days.ts';
import { axeProblems } from '../support/axe.ts';
import { keyboardHands as hands } from '../support/hands.ts';
import { on, thoughtRecord } from '../support/journal-app.ts';
import * as journey from '../support/journeys.ts';
import { prepareVault } from '../support/prepared.ts';
import { evening, openPrepared, runningApp, today } from './running-app.ts';

const time = (at: string) => ({ kind: 'time', time: at }) as const;
const minutes = (number: number) => ({ kind: 'number', number }) as const;

function night(back: number): WorksheetContent {
  const day = addDays(today, -back);
  return thoughtRecord(
    { night: { kind: 'date', date: day }, into_bed: time('22:45'), tried_to_sleep: time('23:15'), fell_asleep_after: minutes(30), awake_in_night: minutes(45), final_wake: time('06:30'), out_of_bed: time('07:00') },
    { ...on(day), worksheet: 'sleep-diary', length: 'short' },
  );
}

function worry(back: number, still: string, came?: string): WorksheetContent {
  const answers = { worry: { kind: 'text', text: 'The letter' }, still_matters: { kind: 'choice', chosen: still } } as const;
  return thoughtRecord(came === undefined ? answers : { ...answers, came_true: { kind: 'choice', chosen: came } }, { ...on(addDays(today, -back)), worksheet: 'worry-record', length: 'full' });
}

test.describe('the library, by keyboard', () => {
  const running = runningApp((path) => prepareVault(path('vault'), { contents: [...[1, 2, 3, 4, 10].map(night), worry(2, 'yes', 'no'), worry(3, 'no')], settings: { thoughtLayout: 'page' } }), { at: evening });

  test('shows needs in plain words, and in a group the shortest sheet first', async () => {
    const page = await openPrepared(running, running.path('vault'));
    await journey.goTo(page, hands, 'Worksheets');
    const need = page.locator('summary', { hasText: 'When a thought will not let go' });
    await need.focus();
    await page.keyboard.press('Enter');
    await expect(page.locator('.library-open').filter({ visible: true }).first()).toContainText('Start with this one');
    expect.soft(await axeProblems(page), 'by need').toEqual([]);
    await hands.tick(page.getByRole('radio', { name: 'Who starts it' }));
    await expect(page.locator('summary', { hasText: 'My therapist starts it' })).toBeVisible();
  });

  test('is searched in plain words; a favourite comes first, and is on Home', async () => {
    const { page } = running;
    await hands.write(page.getByRole('searchbox', { name: 'Search worksheets' }), "I can't sleep");
    const first = page.locator('.library-open').first();
    await expect(first).toContainText('Sleep diary');
    await hands.press(page.getByRole('button', { name: 'Keep at hand: Sleep diary' }));
    await page.getByRole('searchbox').press('Escape');
    await expect(page.getByRole('heading', { name: 'Your favourites' })).toBeVisible();
    await expect(first).toContainText('Sleep diary');
    await journey.goTo(page, hands, 'Today');
    await expect(journey.button(page, /^Sleep diary/)).toBeVisible();
  });

  test('four nights have no figures for the week; with a fifth, told in the chosen length, they are there', async () => {
    const { page } = running;
    await journey.goTo(page, hands, 'Worksheets');
    await hands.press(journey.link(page, /^Sleep diary/).first());
    await expect(page.getByRole('heading', { name: 'What it asks' })).toBeVisible();
    await hands.tick(page.getByRole('radio', { name: /^Night and day/ }));
    await expect(page.getByText('Was there anything in the day before?')).toBeVisible();
    await hands.tick(page.getByRole('radio', { name: /^The night/ }));
    await expect(page.getByText('Was there anything in the day before?')).toBeHidden();
    expect.soft(await axeProblems(page), 'a sheet before it is started').toEqual([]);

    await hands.press(journey.button(page, 'See it as a week'));
    await expect(page.getByText(/^4 whole nights are here so far/)).toBeVisible();
    await expect(page.getByText('On average')).toHaveCount(0);
    await hands.press(journey.button(page, 'Fill in this morning'));
    for (const [label, at] of [['Went to bed at', '22:45'], ['Tried to sleep from', '23:15'], ['Woke for the last time at', '06:30'], ['Got out of bed at', '07:00']] as const) await page.getByLabel(label).fill(at);
    for (const [label, min] of [['Fell asleep after about', '30'], ['Awake in the night, in all', '45']] as const) await page.getByLabel(`${label}, minutes`).fill(min);
    await hands.press(journey.button(page, 'Keep in journal'));
    await journey.heading(page, 'It is in your journal.').waitFor();
    await page.keyboard.press('Control+1');
  });

  test('the week is reached from an entry; its share is that of all hours', async () => {
    const { page } = running;
    await hands.press(journey.link(page, /^Sleep diary/).first());
    await hands.press(journey.button(page, 'See it as a week'));
    await expect(page.getByRole('heading', { name: 'On average, over 5 nights' })).toBeVisible();
    await expect(page.locator('.weeks-figures')).toContainText('73%');
    await expect(page.getByRole('columnheader').getByRole('link')).toHaveCount(5);
    expect.soft(await axeProblems(page), 'a week of sleep').toEqual([]);
    await hands.press(journey.button(page, 'The seven days before'));
    await expect(page.getByText(/^One whole night is here so far/)).toBeVisible();
  });

  test('says what several entries of a sheet come to together', async () => {
    const { page } = running;
    await journey.goTo(page, hands, 'Worksheets');
    await hands.write(page.getByRole('searchbox', { name: 'Search worksheets' }), 'worry for later');
    await hands.press(journey.link(page, /^Worry for later/).first());
    await hands.press(page.getByRole('button', { name: 'Several together' }));
    await expect(page.getByText('no longer mattered at worry time')).toBeVisible();
    await expect(page.getByText('1 of 2')).toBeVisible();
    expect.soft(await axeProblems(page), 'several together').toEqual([]);
    await hands.press(page.getByRole('link', { name: /\d/ }).last());
    await expect(page.getByRole('heading', { name: /The letter/ })).toBeVisible();
  });

  test('speaks Spanish, and finds a word without its accent', async () => {
    const { page } = running;
    await journey.goTo(page, hands, 'Settings');
    await hands.tick(page.getByRole('radio', { name: 'Español' }));
    await hands.press(journey.link(page, 'Hojas de trabajo'));
    await hands.write(page.getByRole('searchbox', { name: 'Buscar hojas' }), 'panico');
    await expect(page.locator('.library-open').first()).toContainText('pánico');
    await hands.press(page.locator('.library-open').first());
    await expect(page.getByRole('heading', { name: 'Qué pregunta' })).toBeVisible();
    await hands.press(journey.button(page, 'Empezar'));
    await expect(page.getByRole('button', { name: 'Dejarlo por ahora' })).toBeVisible();
  });
});
