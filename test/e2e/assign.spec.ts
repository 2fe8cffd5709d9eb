import { readFileSync, writeFileSync } from 'node:fs';
import { expect, test, type Page } from '@playwright/test';
import { axeProblems } from '../support/axe.ts';
import { keyboardHands as hands, tabTo } from '../support/hands.ts';
import { journalEntry, on } from '../support/journal-app.ts';
import * as journey from '../support/journeys.ts';
import { prepareVault } from '../support/prepared.ts';
import { openPrepared, runningApp } from './running-app.ts';

/** Ana, a therapist, gives Noor something to do; two windows, by keyboard. */
test.describe('something to do between two sessions', () => {
  const running = runningApp(async (path) => {
    await prepareVault(path('noor'), { contents: [journalEntry('The evening was quiet.', { ...on('2026-11-10'), title: 'An evening', bring: true })], settings: { name: 'Noor' } });
    await prepareVault(path('ana'), { settings: { name: 'Ana', use: 'therapist' } });
  });
  let noor: Page;
  let ana: Page;

  async function exchange(from: Page, to: Page, name: string): Promise<void> {
    const { app } = running;
    app.dialogs.next(running.path(`${name}.footbridge-card`));
    await hands.press(journey.button(from, 'Save it as a file'));
    await expect(from.getByText(`Saved: ${name}.footbridge-card`)).toBeVisible();
    app.dialogs.next(running.path(`${name}.footbridge-card`));
    await hands.press(journey.button(to, 'Choose their card'));
    await hands.press(journey.button(to, /^Add (Noor|Ana)$/));
    await hands.press(journey.button(to, 'They are the same'));
    await expect(to.getByText(/^(Their card: c|C)ompared on/).first()).toBeVisible();
  }

  /** While she has nobody, the cards are what stands under People. */
  async function toCards(): Promise<void> {
    await hands.press(ana.locator('.rail').getByRole('link', { name: 'People' }));
    await journey.heading(ana, 'Your card').waitFor();
  }

  test('is put together, tailored, and seen as the other will see it', async () => {
    const { app } = running;
    noor = await openPrepared(running, running.path('noor'));
    await journey.goTo(noor, hands, 'Settings');
    await hands.press(journey.button(noor, 'All journals…'));
    await hands.press(journey.button(noor, 'Open from a folder…'));
    ana = await app.nextWindow();
    const folder = journey.button(ana, 'Open another folder…');
    if (!(await folder.isVisible())) await hands.press(ana.locator('summary', { hasText: 'Other journals' }));
    app.dialogs.next(running.path('ana'));
    await hands.press(folder);
    await journey.unlock(ana, hands);
    await journey.goTo(noor, hands, 'Take along');
    await hands.press(journey.link(noor, 'People'));
    await toCards();
    for (const page of [noor, ana]) {
      await hands.press(journey.button(page, 'Make my card'));
      await page.locator('.six-words').waitFor(journey.derivation);
    }
    await exchange(ana, noor, 'ana');
    await toCards();
    await hands.press(noor.locator('.carry-links').getByRole('link', { name: 'People' }));
    await exchange(noor, ana, 'noor');

    await hands.press(journey.button(ana, 'Put together things to do for Noor'));
    await journey.heading(ana, 'Things to do for Noor').waitFor();
    await hands.write(ana.getByLabel('Find a worksheet, a questionnaire or an exercise'), 'thought record');
    expect.soft(await axeProblems(ana), 'looking for something').toEqual([]);
    await hands.press(journey.button(ana, 'Add Thought record'));
    await journey.heading(ana, /^1 of 1: Thought record/).waitFor();
    const first = ana.getByRole('listitem').filter({ has: journey.heading(ana, /^1 of/) });
    await hands.write(first.getByLabel('Why', { exact: false }).first(), 'To catch it early');
    await tabTo(first.getByLabel('How often'));
    await ana.keyboard.press('ArrowDown');
    await hands.press(first.locator('summary', { hasText: 'Leave out questions of “Thought record”' }));
    await hands.untick(first.getByRole('checkbox', { name: /^Next step/ }));
    await expect(first.getByText('Changed for Noor.')).toBeVisible();
    expect.soft(await axeProblems(ana), 'a thing to do').toEqual([]);

    await hands.press(first.getByRole('button', { name: 'Change “Thought record” for this person' }));
    await journey.heading(ana, 'A sheet for one person').waitFor();
    await tabTo(ana.getByLabel('Name of the sheet'));
    await ana.keyboard.press('End');
    await ana.keyboard.type(' at work');
    await tabTo(journey.button(ana, 'Done'), true);
    await ana.keyboard.press('Enter');
    await journey.heading(ana, /^1 of 1: Thought record at work/).waitFor();

    await hands.press(journey.button(ana, 'Something in words alone'));
    const second = ana.getByRole('listitem').filter({ has: journey.heading(ana, /^2 of/) });
    await second.waitFor();
    await hands.press(journey.button(ana, 'See it as Noor will'));
    await expect(ana.getByText('Number 2: say in a few words what there is to do.')).toBeVisible();
    await hands.press(journey.button(ana, 'Go on changing it'));
    await hands.write(second.getByRole('textbox').first(), 'Call the club');
    await hands.write(ana.getByLabel('A note with it'), 'As we said.');
    await hands.press(journey.button(ana, 'See it as Noor will'));
    await journey.heading(ana, 'As Noor will see it').waitFor();
    await expect(ana.locator('.assigned-items')).toContainText('To catch it early');
    expect.soft(await axeProblems(ana), 'as the other will see it').toEqual([]);
    app.dialogs.next(running.path('to-do.footbridge'));
    await hands.press(journey.button(ana, 'Seal for Noor'));
    await journey.heading(ana, 'Sealed').waitFor(journey.derivation);
    expect.soft(await axeProblems(ana), 'sealed').toEqual([]);
    await hands.press(journey.button(ana, 'Go to Noor'));
    await hands.press(ana.locator('summary', { hasText: '2 things, sealed on' }));
    await expect(ana.locator('.assigned-items')).toContainText('Call the club');
    for (const word of ['Call', 'catch', 'Noor']) expect(readFileSync(running.path('to-do.footbridge')).includes(word)).toBe(false);
  });

  test('is seen whole, changed, and taken on; the same file again adds nothing', async () => {
    const { app } = running;
    await noor.bringToFront();
    await hands.press(noor.locator('.carry-links').getByRole('link', { name: 'Open a packet' }));
    app.dialogs.next(running.path('to-do.footbridge'));
    await hands.press(journey.button(noor, 'Choose the file'));
    await journey.heading(noor, 'Ana gave you things to do').waitFor(journey.derivation);
    await expect(noor.getByText('From Ana, signed. Nothing was changed since.')).toBeVisible();
    expect.soft(await axeProblems(noor), 'before it is taken on').toEqual([]);
    await hands.press(noor.locator('summary', { hasText: 'Look at “Thought record at work”' }));
    await expect(noor.locator('.assigned-sheet')).not.toContainText('Next step');
    await hands.press(journey.button(noor, 'Change the plan').first());
    // Whatever the hour: what is begun late in the evening is for tomorrow.
    await noor.getByLabel('From', { exact: true }).fill(new Date().toLocaleDateString('sv'));
    await hands.write(noor.getByLabel('Time', { exact: true }), '1200AM');
    await hands.untick(noor.getByRole('checkbox', { name: 'Take this on' }).nth(1));
    await hands.rate(noor, 'How sure I am', 5);
    await expect(noor.getByText('What would make it smaller, or take one obstacle away?').first()).toBeVisible();
    expect.soft(await axeProblems(noor), 'changing the plan').toEqual([]);
    // What is missing is where the writing goes on, and stays open while it is written.
    await noor.getByLabel('What I want to try').first().fill('');
    await hands.press(journey.button(noor, 'Done changing').first());
    await hands.press(journey.button(noor, 'Take this on'));
    await expect(noor.getByLabel('What I want to try').first()).toBeFocused();
    await noor.keyboard.type('Thought record at work');
    await hands.press(journey.button(noor, 'Take this on'));
    await journey.heading(noor, 'It is in your plans').waitFor();
    expect.soft(await axeProblems(noor), 'taken on').toEqual([]);

    // With a double click this time: it waits while the journal is locked.
    await noor.bringToFront();
    await noor.keyboard.press('Control+l').catch(() => undefined);
    noor = await app.nextWindow();
    await app.openInSystem(running.path('to-do.footbridge'));
    await journey.unlock(noor, hands);
    await expect(noor.getByText('One of these is in your plans already. Nothing is added twice.')).toBeVisible(journey.derivation);
    const bytes = readFileSync(running.path('to-do.footbridge'));
    bytes[bytes.length - 40] = (bytes[bytes.length - 40] ?? 0) ^ 1;
    writeFileSync(running.path('changed.footbridge'), bytes);
    await app.drop(running.path('changed.footbridge'));
    await expect(noor.getByText('This packet was changed after it was sealed.')).toBeVisible();
  });

  test('comes back with what became of it, without what was struck out, and stands beside what was given', async () => {
    const { app } = running;
    await journey.goTo(noor, hands, 'Today');
    // It opens whole, in the form that was given: nothing that was changed for her is hidden in a short one.
    await hands.press(noor.getByRole('button', { name: 'Begin: Thought record at work' }));
    await expect(journey.button(noor, 'Step 1 of 6')).toBeVisible();
    await hands.press(journey.button(noor, 'Leave it for now'));
    const answers = noor.getByRole('group', { name: 'What became of it: Thought record at work' });
    await hands.press(answers.getByRole('button', { name: 'Half done' }));
    await hands.press(answers.getByRole('button', { name: 'Something got in the way' }));
    await hands.press(noor.locator('.plan-more .chips button').first());
    await hands.write(noor.getByLabel('A word about it, if you like'), 'strikeword');
    await hands.press(journey.button(noor, 'That is all'));

    await journey.goTo(noor, hands, 'Take along');
    await noor.locator('.carry-list').getByRole('checkbox', { checked: true }).waitFor();
    await hands.press(journey.button(noor, 'Go on'));
    await expect(noor.getByRole('checkbox', { name: /^Thought record/ })).not.toBeChecked();
    await hands.tick(noor.getByRole('checkbox', { name: /^Thought record/ }));
    await hands.untick(noor.getByRole('checkbox', { name: /^Notes to a time/ }));
    expect.soft(await axeProblems(noor), 'plans to take along').toEqual([]);
    await hands.press(journey.button(noor, 'See what they will read'));
    await expect(noor.locator('.plan-report')).toContainText('half done');
    await expect(noor.locator('.plan-report')).not.toContainText('strikeword');
    expect.soft(await axeProblems(noor), 'what they will read').toEqual([]);
    await hands.press(journey.button(noor, 'Seal it'));
    await hands.tick(noor.getByRole('radio', { name: /^Ana, by their card/ }));
    app.dialogs.next(running.path('reply.footbridge'));
    await hands.press(journey.button(noor, 'Seal it for Ana'));
    await journey.heading(noor, 'Sealed, and ready to take along').waitFor(journey.derivation);

    await ana.bringToFront();
    await journey.goTo(ana, hands, 'Take along');
    await hands.press(journey.link(ana, 'Open a packet'));
    app.dialogs.next(running.path('reply.footbridge'));
    await hands.press(journey.button(ana, 'Choose the file'));
    await journey.heading(ana, 'From Noor').waitFor(journey.derivation);
    await expect(ana.locator('.plan-report')).toContainText('half done');
    await hands.press(journey.button(ana, 'Keep it under Noor'));
    await hands.press(ana.locator('summary', { hasText: '2 things, sealed on' }));
    await expect(ana.locator('.contacts-came').first()).toContainText('half done');
    await expect(ana.locator('.contacts-came').nth(1)).toContainText('Nothing came back of this yet.');
    expect.soft(await axeProblems(ana), 'what came back').toEqual([]);
  });
});
