import { expect, test, type Page } from '@playwright/test';
import { addDays } from '../../electron/domain/text/days.ts';
import { axeProblems } from '../support/axe.ts';
import { keyboardHands as hands, pointerHands, tabTo } from '../support/hands.ts';
import { journalEntry, on } from '../support/journal-app.ts';
import * as journey from '../support/journeys.ts';
import { prepareVault, preparedPhrase } from '../support/prepared.ts';
import { openPrepared, runningApp } from './running-app.ts';

/** A Monday. */
const monday = '2027-03-01';
const task = 'Write down the worry at six';
const secret = 'Quetzalcanary';

test.describe('plans', () => {
  const running = runningApp((path) => prepareVault(path('vault'), { contents: [journalEntry('A day like any other', on(monday))] }));
  const row = (page: Page, words: string) => page.locator('.home-plan', { hasText: words });
  const again = (page: Page, words: string) => page.locator('.home-row', { hasText: words });

  async function look(name: string): Promise<void> {
    await running.page.evaluate(() => Promise.all(document.getAnimations().map((animation) => animation.finished.catch(() => undefined))).then(() => undefined));
    expect.soft(await axeProblems(running.page), name).toEqual([]);
  }

  /** The days go by in the window; Today is drawn anew. */
  async function at(days: number, time: string): Promise<void> {
    const { page } = running;
    await page.clock.setFixedTime(new Date(`${addDays(monday, days)}T${time}:00`));
    await page.locator('.rail-link', { hasText: 'Journal' }).click();
    await page.locator('.journal-open').first().waitFor();
    await page.locator('.rail-link', { hasText: 'Today' }).click();
    await page.getByRole('heading', { name: 'Planned' }).waitFor();
  }

  async function choose(page: Page, label: string, words: string): Promise<void> {
    await tabTo(page.getByLabel(label));
    await page.keyboard.type(words);
  }

  test('what to do and when are all that a plan needs; under seven it asks what would make it smaller', async () => {
    const page = await openPrepared(running, running.path('vault'));
    await at(0, '17:40');
    await hands.press(journey.button(page, 'Plan something'));
    await page.getByLabel('What I want to try').waitFor();
    await page.keyboard.press('Control+Enter');
    await expect(page.getByText('Say what you want to try.')).toBeVisible();
    await look('the form, and what it lacks');
    await page.keyboard.type(task);
    await choose(page, 'What opens with it', 'Thought record');
    await choose(page, 'How often', 'Every day');
    await page.getByLabel('Time', { exact: true }).fill('18:00');
    await hands.rate(page, 'How sure I am', 5);
    await expect(page.getByLabel('A smaller version')).toBeVisible();
    await look('the form');
    await page.keyboard.press('Control+Enter');
    await page.getByRole('heading', { level: 1, name: task }).waitFor();
    await expect(page.getByText('Every day, 6:00 PM · Thought record')).toBeVisible();
    await look('a plan');
  });

  test('it stands on Today when its time comes; one key begins it, and what was begun is gone on with', async () => {
    const { page } = running;
    await at(0, '17:50');
    await expect(row(page, task)).toContainText('Today, 6:00 PM');
    await at(0, '18:00');
    await expect(row(page, task)).toContainText('Now, 6:00 PM');
    await look('due');
    await hands.press(page.getByRole('button', { name: `Begin: ${task}` }));
    await page.locator('.ws-ask .input').first().fill('The lift made a noise');
    await hands.press(journey.button(page, 'Leave it for now'));
    await expect(row(page, task)).toContainText('Half done');
    // Once, and not as a draft besides.
    await expect(again(page, 'The lift made a noise')).toHaveCount(0);
    await at(1, '09:00');
    await hands.press(page.getByRole('button', { name: `Go on: ${task}` }));
    await expect(page.locator('.ws-ask .input').first()).toHaveValue('The lift made a noise');
    await hands.press(journey.button(page, 'Enough for today? It is kept as it is.'));
    await page.getByRole('heading', { name: 'It is in your journal.' }).waitFor();
    await hands.press(journey.button(page, 'To Today'));
    await expect(row(page, task).first()).toContainText('Half done');
    await expect(page.getByRole('group', { name: new RegExp(task, 'u') }).getByRole('button', { name: 'Half done' })).toHaveAttribute('aria-pressed', 'true');
    await expect(again(page, 'The lift made a noise')).toHaveCount(0);
  });

  test('not this time is an answer like the others, and that something got in the way may stand beside it', async () => {
    const { page } = running;
    await at(2, '18:20');
    await hands.press(row(page, task).getByRole('button', { name: 'Not this time' }));
    await hands.press(row(page, task).getByRole('button', { name: 'Something got in the way' }));
    await hands.press(row(page, task).getByRole('button', { name: 'no time' }));
    await hands.write(row(page, task).getByLabel('A word about it, if you like'), 'The bus was late');
    await look('what got in the way');
    await hands.press(row(page, task).getByRole('button', { name: 'That is all' }));
    await expect(row(page, task)).toHaveCount(0);
    await expect(page.getByText('Nothing is planned for today.')).toBeVisible();
  });

  test('what was missed is offered for a day, quietly, and is gone then', async () => {
    const { page } = running;
    await at(4, '09:00');
    await expect(row(page, task)).toHaveText([/Today, 6:00 PM/u, /Yesterday/u]);
    expect(await row(page, task).last().evaluate((item) => getComputedStyle(item).color)).toBe(await page.locator('main').evaluate((main) => getComputedStyle(main).color));
    await expect(page.locator('main')).not.toContainText(/missed|overdue|streak|in a row/iu);
    await look('a time that has passed');
    await at(4, '18:30');
    await expect(row(page, task)).toHaveText([/Now, 6:00 PM/u]);
    await hands.press(row(page, task).getByRole('button', { name: 'Done', exact: true }));
    await hands.press(row(page, task).getByRole('button', { name: 'That is all' }));
    await expect(row(page, task)).toHaveCount(0);
  });

  test('its page tells what was said of its times; it can be changed and ended', async () => {
    const { page } = running;
    await hands.press(journey.button(page, 'All plans'));
    await look('all plans');
    await hands.press(page.locator('.plans-row', { hasText: task }));
    const times = page.locator('.plans-time');
    await expect(times).toHaveText([/March 5.*Done/u, /March 4.*nothing noted/u, /March 3.*Not this time · Something got in the way.*no time · The bus was late/su, /March 2.*nothing noted/u, /March 1.*Half done.*What came of it/su]);
    await hands.press(journey.button(page, /^Note something: .*March 4/u));
    await hands.press(times.nth(1).getByRole('button', { name: 'Done', exact: true }));
    await expect(times.nth(1)).toContainText('Done');
    await look('a plan with its times');
    await hands.press(journey.button(page, 'Change it'));
    await page.getByLabel('Time', { exact: true }).fill('19:15');
    await page.keyboard.press('Control+Enter');
    await expect(page.getByText('Every day, 7:15 PM · Thought record')).toBeVisible();
    await hands.press(journey.button(page, 'End it'));
    await expect(page.getByText('This plan is over.')).toBeVisible();
    await expect(times.first()).toContainText('Done');
  });

  test('the session sheet tells it, and who reads together sees none that was not ticked', async () => {
    const { page } = running;
    await hands.press(page.locator('.rail-link', { hasText: 'Sessions' }));
    await hands.press(journey.button(page, 'Add a session'));
    await hands.press(journey.button(page, 'Keep it'));
    await hands.press(page.locator('.session-row.next').getByRole('button'));
    const plan = page.locator('.session-entries > li', { hasText: task });
    await expect(plan).toContainText('Not this time');
    await expect(plan).toContainText('The bus was late');
    await look('the session sheet');
    await hands.press(journey.button(page, 'Read together'));
    await page.locator('.together').waitFor();
    for (const part of ['How are you now?', 'What you tried', 'Work', 'Before next time']) {
      await hands.press(page.locator('.together-parts').getByRole('button', { name: part }));
      expect.soft(await page.locator('html').innerHTML()).not.toMatch(/Write down the worry|The bus was late/u);
    }
    const locked = await journey.lock(running.app);
    await expect(locked.getByLabel(/^Passphrase for/u)).toBeVisible();
  });

  test('a reminder is chosen with the plan; it comes to a locked journal too, says a time and nothing else, and brings the window forward', async () => {
    test.skip(running.app.which !== 'stand-in', 'what a system has shown is known on the stand-in only');
    const { page } = running;
    await running.app.moveClock(new Date('2027-03-09T17:00'));
    await journey.unlock(page, pointerHands, preparedPhrase);
    await hands.press(journey.button(page, 'Plan something'));
    await hands.write(page.getByLabel('What I want to try'), secret);
    await page.getByLabel('Time', { exact: true }).fill('18:05');
    await expect(page.getByText('Reminders are off now; this turns them on.')).toBeVisible();
    await hands.tick(page.getByRole('switch', { name: 'Remind me' }));
    await page.keyboard.press('Control+Enter');
    await page.getByRole('heading', { level: 1, name: secret }).waitFor();
    await expect(page.getByText('With a reminder.')).toBeVisible();
    await journey.goTo(page, hands, 'Settings');
    await expect(page.getByRole('radio', { name: 'At the time of each plan that asks for one' })).toBeChecked();
    await look('settings');
    await journey.lock(running.app);
    await running.app.moveClock(new Date('2027-03-09T18:04:59'));
    running.app.power.emit('resume');
    expect(running.app.notifications).toEqual([]);
    await running.app.moveClock(new Date('2027-03-09T18:05:01'));
    running.app.power.emit('resume');
    await expect.poll(() => running.app.notifications.length).toBe(1);
    const [shown] = running.app.notifications;
    expect(shown).toMatchObject({ title: 'Journal', body: 'Something planned for 6:05 PM' });
    shown?.click();
    await expect(running.page.getByLabel(/^Passphrase for/u)).toBeVisible();
  });

  test('a half-made plan is there again after a lock, and after the end of the process with the keys: its times and reminder too', async () => {
    const half = 'Ring the workshop';

    async function asLeft(page: Page, task = half): Promise<void> {
      await hands.press(page.locator('.home-row', { hasText: half }).getByRole('button', { name: 'Go on writing' }));
      await expect(page.getByLabel('What I want to try')).toHaveValue(task);
      await expect(page.getByLabel('How often')).toHaveValue('week');
      await expect(page.getByRole('checkbox', { name: 'Sun' })).toBeChecked();
      await expect(page.getByLabel('Until (may stay empty)')).toHaveValue('2031-05-01');
      await expect(page.getByRole('switch', { name: 'Remind me' })).toBeChecked();
    }

    const { page } = running;
    await journey.unlock(page, pointerHands, preparedPhrase);
    await hands.press(journey.button(page, 'Plan something'));
    await hands.write(page.getByLabel('What I want to try'), half);
    await choose(page, 'How often', 'On some days');
    for (const day of ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun']) await page.getByRole('checkbox', { name: day }).setChecked(day === 'Sun');
    await page.getByLabel('Until (may stay empty)').fill('2031-05-01');
    await page.getByRole('switch', { name: 'Remind me' }).click();
    const locked = await journey.lock(running.app);
    await journey.unlock(locked, pointerHands, preparedPhrase);
    await asLeft(locked);
    await locked.getByLabel('What I want to try').fill(`${half} again`);
    await expect(locked.locator('.save-state')).toContainText('kept');
    process.kill(await running.app.vaultPid(), 'SIGKILL');
    const after = await running.app.nextWindow();
    await journey.unlock(after, pointerHands, preparedPhrase);
    await asLeft(after, `${half} again`);
  });
});
