import { expect, test, type Page } from '@playwright/test';
import { addDays } from '../../electron/domain/text/days.ts';
import { axeProblems } from '../support/axe.ts';
import { keyboardHands as hands, pointerHands } from '../support/hands.ts';
import { journalEntry, on, thoughtRecord } from '../support/journal-app.ts';
import * as journey from '../support/journeys.ts';
import { eveningSheet } from '../support/own-sheet.ts';
import { prepareVault, preparedPhrase } from '../support/prepared.ts';
import { askEveryCall, holdPort, tryEveryWay } from '../support/try-everything.ts';
import { evening, openPrepared, runningApp, today } from './running-app.ts';

const days = (count: number) => addDays(today, count);
const text = (words: string) => ({ kind: 'text' as const, text: words });

/** In every entry that nobody ticks, in each place that could show it. */
const secret = 'Quetzalcanary';
/** In the safety plan. */
const planWords = 'Walk to the lighthouse';
const contents = [
  journalEntry('Chosen words about the harbour', { title: 'The harbour', bring: true, privateNote: secret, ...on(days(-2)) }),
  journalEntry(`${secret} in a text`, { title: `${secret} in a title`, bring: true, tags: [secret], ...on(days(-1)) }),
  thoughtRecord({ situation: text(`${secret} in a sheet`) }, { state: 'part', ...on(days(-1)) }),
  thoughtRecord({ task: text(`${secret} in a plan`) }, { worksheet: 'practice-plan', length: 'full', ...on(days(-3)) }),
  thoughtRecord({ task: text('Walk to the market'), done: { kind: 'choice', chosen: 'part' } }, { worksheet: 'practice-plan', length: 'full', privateNote: secret, ...on(days(-3)) }),
  thoughtRecord({ alone: { kind: 'list', lines: [{ id: '1', text: planWords }] } }, { worksheet: 'safety-plan', length: 'full', ...on(days(-20)) }),
  thoughtRecord({ agenda: { kind: 'table', rows: [{ id: '1', cells: { topic: 'My father' } }] }, hardest: text(secret) }, { worksheet: 'session-prep', length: 'full', ...on(days(-1)) }),
];

test.describe('sessions', () => {
  const running = runningApp((path) => prepareVault(path('vault'), { contents, sheets: [eveningSheet(`${secret} evenings`)] }), { at: evening });
  const box = (page: Page, name: string | RegExp) => page.getByRole('checkbox', { name });
  const part = (page: Page, name: string) => page.locator('.together-parts').getByRole('button', { name });

  async function look(name: string): Promise<void> {
    await running.page.evaluate(() => Promise.all(document.getAnimations().map((animation) => animation.finished.catch(() => undefined))).then(() => undefined));
    expect.soft(await axeProblems(running.page), name).toEqual([]);
  }

  test('a weekly one is noted by keyboard; the next stands in the rail and on Today', async () => {
    const page = await openPrepared(running, running.path('vault'));
    await hands.press(page.locator('.rail-link', { hasText: 'Sessions' }));
    await look('no session yet');
    await hands.press(journey.button(page, 'Add a session'));
    await page.getByLabel('Day', { exact: true }).fill(days(-4));
    await hands.write(page.getByLabel('With whom'), 'Ana');
    await look('the form');
    await hands.press(journey.button(page, 'Keep it'));
    await expect(page.locator('.session-row.next')).toContainText('with Ana · every week');
    await look('the list');
    await expect(page.locator('.rail-aside')).toHaveText(/^\p{L}{2,4}$/u);
    await hands.press(page.locator('.rail-link', { hasText: 'Today' }));
    await expect(page.getByRole('region', { name: 'Next session' })).toContainText('Session with Ana');
    await hands.press(page.getByRole('region', { name: 'Next session' }).getByRole('button'));
    await expect(page.locator('.session-ticks')).toContainText('Nothing is ticked yet.');
  });

  test('one that was missed or moved says so, and the row goes on', async () => {
    const { page } = running;
    const missed = journey.button(page, 'It was missed');
    await hands.press(missed);
    await expect(missed).toHaveAttribute('aria-pressed', 'true');
    await hands.press(missed);
    await expect(missed).toHaveAttribute('aria-pressed', 'false');
    await hands.press(journey.button(page, 'Move it'));
    await page.getByLabel('Time').fill('16:30');
    await hands.press(journey.button(page, 'Keep it'));
    await expect(page.locator('.page-head')).toContainText('moved from');
    await expect(page.locator('.page-head h1')).toContainText(/4:30|16:30/u);
  });

  test('the session sheet says what was noted, and the person ticks what is to be seen', async () => {
    const { page } = running;
    await expect(page.locator('.session-sheet')).toContainText('My father');
    await expect(page.locator('.session-sheet')).toContainText('I did part of it');
    await expect(page.locator('.session-sheet')).toContainText(secret);
    await look('the session sheet');
    await hands.tick(box(page, /What I want to talk about/));
    await hands.tick(box(page, /The harbour/));
    await hands.tick(box(page, /Walk to the market/));
    await expect(page.locator('.session-ticks')).toContainText('3 things of');
  });

  test('while one reads together, nothing brings up what was not chosen', async () => {
    const { page } = running;
    await holdPort(page);
    await hands.press(journey.button(page, 'Read together'));
    await page.locator('.together').waitFor();
    await look('how are you now');
    await tryEveryWay(page, { secret, planWords, look, path: running.path, parts: ['How are you now?', 'Last time', 'Today’s list', 'What you tried', 'Work', 'Before next time', 'In your words', 'How was today?'] });
  });

  test('the plan comes up for the passphrase, and nothing else with it', async () => {
    const { page } = running;
    await page.keyboard.press('F2');
    const plan = page.getByRole('dialog', { name: 'My safety plan' });
    await hands.write(plan.getByLabel('Passphrase for this journal'), 'not the right one');
    await page.keyboard.press('Enter');
    await expect(plan.getByText('This passphrase does not fit.')).toBeVisible();
    await look('the plan asks');
    await hands.write(plan.getByLabel('Passphrase for this journal'), preparedPhrase);
    await page.keyboard.press('Enter');
    await expect(plan).toContainText(planWords);
    await look('the plan');
    await page.keyboard.press('Escape');
    await expect(page.locator('.together')).toBeVisible();
    expect(await page.locator('html').innerHTML()).not.toMatch(new RegExp(`${secret}|${planWords}`, 'u'));
  });

  test('and the vault process answers no call for it', () => askEveryCall(running.page, secret, today));

  test('both add notes; a sheet is filled in together; leaving asks for the passphrase', async () => {
    const { page } = running;
    await part(page, 'What you tried').click();
    await hands.press(page.locator('.together-turn').getByRole('button', { name: 'Next' }));
    await expect(page.locator('.together-main')).toContainText('Chosen words about the harbour');
    await hands.write(page.getByLabel('Add a note'), 'The water was calm.');
    await hands.press(journey.button(page, 'Add it'));
    await hands.tick(page.getByRole('radio', { name: 'Ana' }));
    await hands.write(page.getByLabel('Add a note'), 'What made it calm?');
    await hands.press(journey.button(page, 'Add it'));
    await expect(page.locator('.reading-note')).toHaveText([/me.*The water was calm\./su, /Ana \(my therapist\).*What made it calm\?/su]);
    await look('notes in two voices');
    // A plan that was chosen, the list of topics, and any sheet beside what is read.
    await part(page, 'What you tried').click();
    await hands.press(page.getByRole('button', { name: 'Fill it in together: Walk to the market' }));
    await hands.tick(page.getByRole('radio', { name: 'I did it', exact: true }));
    await look('a plan, filled in together');
    await part(page, 'Today’s list').click();
    await hands.press(journey.button(page, 'Change the list together'));
    await expect(page.locator('.together-main .ws').locator('textarea, input').first()).toHaveValue('My father');
    expect(await page.locator('html').innerHTML()).not.toContain(secret);
    await part(page, 'Work').click();
    await hands.press(journey.button(page, 'Open a sheet beside it'));
    const sheets = page.getByRole('dialog', { name: 'Open a sheet beside it' });
    await expect(sheets).not.toContainText(secret);
    await look('which sheet');
    await hands.press(sheets.getByRole('button', { name: 'Five areas' }));
    await hands.write(page.locator('.together-side textarea').first(), 'At the water, at dusk.');
    await hands.press(journey.button(page, 'Show the time'));
    await expect(page.locator('.together-clock')).toContainText('0 of 25 min');
    await look('a sheet beside an entry');
    await part(page, 'In your words').click();
    await hands.write(page.locator('.together-main textarea').first(), 'I can stand at the water.');
    await part(page, 'Before next time').click();
    await hands.write(page.locator('.together-main input').first(), 'Go there once more');
    await hands.press(journey.button(page, 'Close the session'));
    await hands.write(page.getByLabel('Passphrase for this journal'), 'not the right one');
    await page.keyboard.press('Enter');
    await expect(page.getByText('This passphrase does not fit.')).toBeVisible();
    await look('the way out');
    await hands.write(page.getByLabel('Passphrase for this journal'), preparedPhrase);
    await page.keyboard.press('Enter');
    await page.locator('.session-sheet').waitFor();
    await expect(page.getByRole('region', { name: 'After the session' })).toContainText(/\d entries were written/u);
    await look('after the session');
    await expect(page.locator('.session-sheet')).toContainText('I did it');
    await page.keyboard.press('Control+k');
    await page.getByRole('searchbox').fill('stand at the water');
    await expect(page.locator('.journal-open')).toHaveCount(1);
    await page.getByRole('searchbox').fill('at dusk');
    await expect(page.locator('.journal-open')).toHaveCount(1);
    await page.getByRole('searchbox').fill('once more');
    await expect(page.locator('.journal-open')).toHaveCount(1);
    await page.getByRole('searchbox').fill('harbour');
    await page.getByRole('link', { name: /^The harbour/u }).click();
    await expect(page.getByRole('region', { name: 'Notes from sessions' })).toContainText('What made it calm?');
    await look('notes beside the entry');
  });

  test('lock works while one reads together, and ends it', async () => {
    const { app, page } = running;
    await page.locator('.rail-link', { hasText: 'Sessions' }).click();
    await page.locator('.session-row.next .button').click();
    await journey.button(page, 'Read together').click();
    await page.locator('.together').waitFor();
    const locked = await journey.lock(app);
    await journey.unlock(locked, pointerHands, preparedPhrase);
    await expect(locked.locator('.rail')).toBeVisible();
  });

  test('a page that is read anew asks for the passphrase; a plan that was ticked is there with its key', async () => {
    const page = running.app.window;
    await page.locator('.rail-link', { hasText: 'Sessions' }).click();
    await page.locator('.session-row.next .button').click();
    await box(page, /My safety plan can be read/).check();
    await journey.button(page, 'Read together').click();
    await page.locator('.together').waitFor();
    await page.keyboard.press('F2');
    await expect(page.getByRole('dialog', { name: 'My safety plan' })).toContainText(planWords);
    await page.reload();
    await page.getByLabel('Passphrase').first().waitFor();
    expect(await page.locator('html').innerHTML()).not.toMatch(new RegExp(`${secret}|${planWords}|harbour`, 'u'));
    await journey.unlock(page, pointerHands, preparedPhrase);
    await expect(page.locator('.rail')).toBeVisible();
  });

  test('what changed is passed on as it was looked at, with the notes of both', async () => {
    const page = running.app.window;
    await page.locator('.rail-link', { hasText: 'Sessions' }).click();
    await page.locator('.session-row.next .button').click();
    await hands.press(journey.button(page, 'Pass on what changed'));
    await hands.press(journey.button(page, 'Go on'));
    await hands.press(journey.button(page, 'See what they will read'));
    const notes = page.getByRole('region', { name: /Notes from the session of/u });
    await page.locator('.carry-reader').waitFor();
    for (let turns = 0; turns < 9 && (await notes.count()) === 0; turns++) await page.locator('.carry-reader').getByRole('button', { name: 'Next' }).click();
    await expect(page.locator('.carry-reader')).toContainText('Chosen words about the harbour');
    await expect(notes).toContainText('What made it calm?');
    await look('the notes in the preview');
  });

  test('a first session and a visit about medicines have their own parts', async () => {
    const page = running.app.window;
    await page.locator('.rail-link', { hasText: 'Sessions' }).click();
    await page.locator('.session-row').nth(1).getByRole('button').click();
    for (const [set, parts] of [['first', ['Consent and privacy', 'Problems and goals', 'A shared map', 'How to use the app']], ['last', ['Staying well', 'A hard week, tried out', 'Longer gaps']], ['medicine', ['Medicines']], ['open', ['Free start', 'Dreams', 'Themes', 'Between us']], ['act', ['Willingness', 'A step that matters']]] as const) {
      await hands.press(journey.button(page, 'Change the parts'));
      await page.getByLabel('Parts for').selectOption(set);
      await page.getByRole('radio', { name: 'this session' }).check();
      await look(`parts: ${set}`);
      await hands.press(journey.button(page, 'Keep it'));
      await page.getByRole('dialog').waitFor({ state: 'detached' });
      await journey.button(page, 'Read together').click();
      await page.locator('.together').waitFor();
      for (const name of parts) {
        await part(page, name).click();
        if (name === parts[0]) await look(`${set}: ${name}`);
      }
      await hands.press(journey.button(page, 'Close the session'));
      await hands.write(page.getByLabel('Passphrase for this journal'), preparedPhrase);
      await page.keyboard.press('Enter');
      await page.locator('.session-ticks').waitFor();
    }
  });

  test('another window of the app knows nothing of it, and this one stays as it is', async () => {
    const page = running.app.window;
    await page.locator('.rail-link', { hasText: 'Sessions' }).click();
    await page.locator('.session-row.next .button').click();
    await journey.button(page, 'Read together').click();
    await page.locator('.together').waitFor();
    const known = running.app.windows().length;
    await page.evaluate(() => window.footbridge.shell('windows.open', { for: 'list' }));
    await expect.poll(() => running.app.windows().length).toBe(known + 1);
    const other = running.app.windows().find((one) => one !== page && !one.isClosed());
    if (other === undefined) throw new Error('there is another window');
    await other.locator('body').getByRole('button').first().waitFor();
    expect(await other.locator('html').innerHTML()).not.toContain(secret);
    expect(await other.title()).not.toContain(secret);
    await other.close();
    await page.bringToFront();
    await expect(page.locator('.together')).toBeVisible();
    expect(await page.locator('html').innerHTML()).not.toContain(secret);
  });
});
