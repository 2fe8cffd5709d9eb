import type { Locator, Page } from 'playwright-core';
import { keyboardHands as hands, tabTo } from '../hands.ts';
import { button, derivation, heading } from '../journeys.ts';
import type { Two } from './two.ts';

/** The three things that Ana gives, as they stand in Noor's plans. */
export const tasks = { record: 'Catch one thought at work', breathing: 'Breathe out slowly', measure: 'Look back on the week' };

async function add(page: Page, find: string, name: string): Promise<void> {
  const field = page.getByLabel('Find a worksheet, a questionnaire or an exercise');
  await tabTo(field);
  await page.keyboard.press('Control+a');
  await page.keyboard.type(find);
  await hands.press(button(page, `Add ${name}`));
}

/** The n-th thing, once its task is written. */
async function item(page: Page, n: number, task: string, why: string): Promise<Locator> {
  const part = page.getByRole('listitem').filter({ has: heading(page, new RegExp(`^${String(n)} of`)) });
  const field = part.getByLabel('What I want to try');
  await tabTo(field);
  await page.keyboard.press('Control+a');
  await page.keyboard.type(task);
  await hands.write(part.getByLabel('Why', { exact: false }).first(), why);
  return part;
}

/** Chooses in a list that drops down, by its first letters. */
async function pick(field: Locator, words: string): Promise<void> {
  await tabTo(field);
  await field.page().keyboard.type(words);
}

/** By its segments, as they follow each other in English of the United States. */
async function typeDay(within: Locator, digits: string): Promise<void> {
  await hands.write(within.getByLabel('Day', { exact: true }), digits);
}

async function typeTime(within: Locator, digits: string): Promise<void> {
  await hands.write(within.getByLabel('Time', { exact: true }), digits);
}

/** Three things to do, each with its plan; the sheet is a copy of Noor's own. Sealed for Noor's card. */
export async function putTogether(two: Two): Promise<void> {
  const { app, ana } = two;
  await hands.press(button(ana, 'Put together things to do for Noor'));
  await heading(ana, 'Things to do for Noor').waitFor();

  await add(ana, 'thought record', 'Thought record');
  const record = await item(ana, 1, tasks.record, 'To see what comes before the worry');
  await pick(record.getByLabel('How often'), 'Every day');
  await typeTime(record, '1800');
  await hands.write(record.getByLabel('If …'), 'I am too tired');
  await hands.write(record.getByLabel('then I will …'), 'I note one line');
  await hands.press(record.locator('summary', { hasText: 'Leave out questions of “Thought record”' }));
  await hands.untick(record.getByRole('checkbox', { name: /^Next step/ }));
  await hands.press(record.getByRole('button', { name: 'Change “Thought record” for this person' }));
  await heading(ana, 'A sheet for one person').waitFor();
  await tabTo(ana.getByLabel('Name of the sheet'));
  await ana.keyboard.press('End');
  await ana.keyboard.type(' at work');
  await two.look(ana, 'a-copy-for-one-person');
  await tabTo(button(ana, 'Done'), true);
  await ana.keyboard.press('Enter');
  await heading(ana, /^1 of 1: Thought record at work/).waitFor();

  await add(ana, 'breath', 'Longer out-breath');
  await typeDay(await item(ana, 2, tasks.breathing, 'It helped in the room'), '03062027');
  await add(ana, 'GAD', 'GAD-7');
  await typeDay(await item(ana, 3, tasks.measure, 'We look at it together'), '03082027');
  await hands.write(ana.getByLabel('A note with it'), 'As we said on Tuesday. Less is fine too.');
  await two.look(ana, 'things-to-do');
  await hands.press(button(ana, 'See it as Noor will'));
  await heading(ana, 'As Noor will see it').waitFor();
  await two.look(ana, 'as-noor-will-see-it');
  app.dialogs.next(two.passed('to-do.footbridge'));
  await hands.press(button(ana, 'Seal for Noor'));
  await heading(ana, 'Sealed').waitFor(derivation);
}
