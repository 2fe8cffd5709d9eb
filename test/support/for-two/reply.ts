import type { Page } from 'playwright-core';
import { keyboardHands as hands } from '../hands.ts';
import { button, derivation, goTo, heading } from '../journeys.ts';
import { tasks } from './assign.ts';
import { at, type Two } from './two.ts';

/** An hour before the session: its page, and what may be seen there. */
export async function prepare(two: Two): Promise<void> {
  const { noor } = two;
  await at(two, '09T16:10');
  await hands.press(noor.locator('.rail').getByRole('link', { name: 'Sessions' }));
  await hands.press(button(noor, 'Add a session'));
  await hands.write(noor.getByLabel('Day', { exact: true }), '03092027');
  await hands.write(noor.getByLabel('Time', { exact: true }), '0500PM');
  await hands.write(noor.getByLabel('With whom'), 'Ana');
  await hands.press(button(noor, 'Keep it'));
  await hands.press(noor.locator('.session-row.next').getByRole('button'));
  await noor.locator('.session-sheet').waitFor();
  await noor.getByText('GAD-7').first().waitFor();
  await hands.press(button(noor, 'Tick everything'));
  await two.look(noor, 'the-session-sheet');
}

/** Wherever Marta is named, an initial stands. */
async function hideMarta(page: Page): Promise<void> {
  await hands.press(button(page, 'Hide a name'));
  const row = page.getByRole('group', { name: 'Name 1', exact: true });
  await hands.write(row.getByLabel('Name', { exact: true }), 'Marta');
  await hands.write(row.getByLabel('Shown as'), 'M.');
}

/** What was marked to bring goes to Ana, without what happened and without Marta's name, and with what became of the plans. */
export async function reply(two: Two): Promise<void> {
  const { app, noor } = two;
  await goTo(noor, hands, 'Take along');
  await noor.locator('.carry-list').getByRole('checkbox', { checked: true }).first().waitFor();
  await hands.press(button(noor, 'Go on'));
  await heading(noor, 'Would you like to leave anything out?').waitFor();
  await hands.untick(noor.locator('.carry-parts').getByRole('checkbox', { name: /^What happened/ }));
  for (const task of Object.values(tasks)) await hands.tick(noor.locator('.carry-plans').getByRole('checkbox', { name: new RegExp(`^${task}`) }));
  await hands.write(noor.getByLabel('Who is it for?'), 'Ana');
  await hideMarta(noor);
  await noor.evaluate(() => { window.scrollTo(0, 0); });
  await two.look(noor, 'what-is-left-out');
  await hands.press(button(noor, 'See what they will read'));
  await noor.locator('.carry-reader').getByText('M. thinks I am slow.').first().waitFor();
  await two.look(noor, 'exactly-what-ana-will-read');
  await hands.press(button(noor, 'Seal it'));
  await noor.getByRole('radio', { name: /^Ana, by their card/, checked: true }).waitFor();
  app.dialogs.next(two.passed('reply.footbridge'));
  await hands.press(button(noor, 'Seal it for Ana'));
  await heading(noor, 'Sealed, and ready to take along').waitFor(derivation);
  await noor.getByText('2 entries, what became of 3 plans').waitFor();
  await two.look(noor, 'sealed-for-ana');
  await hands.press(button(noor, 'Done'));
}
