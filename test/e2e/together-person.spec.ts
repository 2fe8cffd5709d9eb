import { readFileSync } from 'node:fs';
import { expect, test, type Page } from '@playwright/test';
import { axeProblems } from '../support/axe.ts';
import { filesUnder } from '../support/files-under.ts';
import { keyboardHands as hands } from '../support/hands.ts';
import * as journey from '../support/journeys.ts';
import { preparedPhrase } from '../support/prepared.ts';
import { prepareRoom } from '../support/room.ts';
import { askEveryCall, holdPort, tryEveryWay } from '../support/try-everything.ts';
import { evening, openPrepared, runningApp, today } from './running-app.ts';

const secret = 'Quetzalcanary';

/** In Ana's journal, over what Noor sent: only that is seen, what is written is kept with Noor, and it can go back. */
test.describe('reading together in a therapist’s journal', () => {
  const running = runningApp((path) => prepareRoom(path('ana'), { secret, today, more: 2 }), { at: evening });
  const part = (page: Page, name: string) => page.locator('.together-parts').getByRole('button', { name });
  const toNoor = async (page: Page) => {
    await hands.press(page.locator('.rail').getByRole('link', { name: 'People' }));
    await hands.press(page.locator('.contacts-list.long').getByRole('link', { name: 'Noor' }));
    await journey.heading(page, 'Noor').waitFor();
  };

  async function look(name: string): Promise<void> {
    await running.page.evaluate(() => Promise.all(document.getAnimations().map((animation) => animation.finished.catch(() => undefined))).then(() => undefined));
    expect.soft(await axeProblems(running.page), name).toEqual([]);
  }

  test('the person’s page leads to the session, which is about what they sent and nothing else', async () => {
    const page = await openPrepared(running, running.path('ana'));
    await journey.heading(page, 'This week').waitFor();
    await toNoor(page);
    await look('the person’s page');
    await hands.press(page.getByRole('region', { name: 'Session' }).getByRole('button', { name: 'Prepare and read together' }));
    const sheet = page.locator('.session-sheet');
    await expect(sheet).toContainText('My father');
    await expect(sheet).toContainText('Walk to the market');
    await expect(sheet).toContainText('As far as the bridge.');
    await expect(sheet).toContainText('Nothing came back of it yet.');
    await expect(sheet).toContainText('It is 9 lower now.');
    await expect(page.locator('.session-ticks')).toContainText('Nothing is ticked yet.');
    await expect(sheet).not.toContainText(`${secret} of Ana’s own`);
    await expect(sheet).not.toContainText('somebody else');
    for (const name of [/What I want to talk about/, /Questionnaires/, /What was given to do/, /The harbour/, /My sister did not ring/]) await hands.tick(page.getByRole('checkbox', { name }));
    await expect(page.locator('.session-ticks')).toContainText('5 things of');
    await look('the session sheet');
  });

  test('while it lasts, nothing brings up anybody else, the journal’s own, or what of theirs was not chosen', async () => {
    const { page } = running;
    await holdPort(page);
    await hands.press(journey.button(page, 'Read together'));
    await page.locator('.together').waitFor();
    await tryEveryWay(page, { secret, look, path: running.path, parts: ['How are you now?', 'Last time', 'Today’s list', 'What you tried', 'Work', 'Before next time', 'In your words', 'How was today?'] });
    await askEveryCall(page, secret, today);
  });

  test('both add notes, a sheet is filled in together; leaving asks for the passphrase', async () => {
    const { page } = running;
    await part(page, 'What you tried').click();
    await expect(page.locator('.together-main')).toContainText('As far as the bridge.');
    await hands.press(page.locator('.together-turn').getByRole('button', { name: 'Next' }));
    await expect(page.locator('.together-main')).toContainText('The water at the harbour was calm.');
    await expect(page.locator('.together-main')).toContainText('Left out before it was passed on: Tags.');
    await expect(page.locator('.together-side')).toContainText('I read this twice.');
    await hands.write(page.getByLabel('Add a note'), 'It was so still.');
    await hands.press(journey.button(page, 'Add it'));
    await hands.tick(page.getByRole('radio', { name: 'Ana' }));
    await hands.write(page.getByLabel('Add a note'), 'What made it still?');
    await hands.press(journey.button(page, 'Add it'));
    await expect(page.locator('.reading-note')).toHaveText([/Noor \(client\).*It was so still\./su, /Ana \(therapist\).*What made it still\?/su]);
    await look('notes in two voices');
    await hands.press(page.locator('.together-turn').getByRole('button', { name: 'Next' }));
    await hands.press(journey.button(page, 'Fill it in together'));
    await hands.write(page.locator('.together-main textarea').first(), ' I rang her.');
    await part(page, 'Before next time').click();
    await hands.write(page.locator('.together-main input').first(), 'Go to the harbour once more');
    await part(page, 'In your words').click();
    // The keys that were tried have put something there.
    await page.locator('.together-main textarea').first().fill('');
    await hands.write(page.locator('.together-main textarea').first(), 'I can stand at the water.');
    await expect(page.locator('.save-state').last()).toContainText('kept');
  });

  test('one that is broken off by quitting is gone on with where it stood; its notes are printed alone', async () => {
    const { app } = running;
    const page = await app.restart();
    await journey.unlock(page, hands, preparedPhrase);
    await toNoor(page);
    await hands.press(page.getByRole('region', { name: 'Session' }).getByRole('button', { name: 'Prepare and read together' }));
    await hands.press(journey.button(page, 'Read together'));
    await part(page, 'In your words').click();
    await expect(page.locator('.together-main textarea').first()).toHaveValue('I can stand at the water.');
    await hands.press(journey.button(page, 'Close the session'));
    await hands.press(page.locator('summary', { hasText: 'The notes of this session on paper' }));
    app.dialogs.next(running.path('notes.pdf'));
    await hands.press(journey.button(page, 'Save as a PDF'));
    await expect(page.getByRole('dialog')).toContainText('notes.pdf');
    await look('the way out');
    expect(readFileSync(running.path('notes.pdf')).length).toBeGreaterThan(1_000);
    await hands.write(page.getByLabel('Passphrase for this journal'), 'not the right one');
    await page.keyboard.press('Enter');
    await expect(page.getByText('This passphrase does not fit.')).toBeVisible();
    await hands.write(page.getByLabel('Passphrase for this journal'), preparedPhrase);
    await page.keyboard.press('Enter');
    await expect(page.getByRole('region', { name: 'After the session' })).toContainText('It is kept with what came from Noor.');
    await look('after the session');
  });

  test('it is kept with the person, and what came is as it came', async () => {
    const { page } = running;
    await hands.press(journey.button(page, 'To Noor’s page'));
    await expect(page.getByText('I can stand at the water.').first()).toBeVisible();
    await hands.press(page.getByRole('link', { name: /entr/ }).filter({ hasText: '3' }).first());
    await journey.heading(page, 'Written together with Noor').waitFor();
    await look('what was written together');
    await page.keyboard.press('Control+k');
    await page.getByRole('searchbox').fill('stand at the water');
    await expect(page.locator('.journal-open')).toHaveCount(0);
  });

  test('it goes back as it was looked at, with the notes of both; the plan can be given', async () => {
    const { page } = running;
    await toNoor(page);
    await hands.press(page.getByRole('region', { name: 'Session' }).getByRole('button', { name: 'Prepare and read together' }));
    await hands.press(journey.button(page, 'Pass it back to Noor'));
    await expect(page.getByRole('radio')).toHaveCount(0);
    await hands.press(journey.button(page, 'Go on'));
    await hands.press(journey.button(page, 'See what they will read'));
    const notes = page.getByRole('region', { name: /Notes from the session of/u });
    await page.locator('.carry-reader').waitFor();
    for (let turns = 0; turns < 9 && (await notes.count()) === 0; turns++) await page.locator('.carry-reader').getByRole('button', { name: 'Next' }).click();
    await expect(notes).toContainText('What made it still?');
    await expect(page.getByText('For Noor')).toBeVisible();
    await look('the preview of what goes back');
    await toNoor(page);
    await hands.press(page.getByRole('region', { name: 'Session' }).getByRole('button', { name: 'Prepare and read together' }));
    await hands.press(journey.button(page, 'Give the plan to do'));
    await expect(page.getByText('Go to the harbour once more').or(page.locator('input[value="Go to the harbour once more"]')).first()).toBeVisible();
    await look('the plan, to be given');
    expect(filesUnder(running.path('ana'), /drafts/).filter((file) => file.endsWith('.age'))).toEqual([]);
  });
});
