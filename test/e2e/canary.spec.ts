import { expect, test } from '@playwright/test';
import { pointerHands as hands } from '../support/hands.ts';
import * as journey from '../support/journeys.ts';
import { filesHolding, listeningPorts, processTree } from './traces.ts';
import { runningApp } from './running-app.ts';

/** Letters that no file has by chance, in one word that no search cuts. */
const canary = 'Qxzvkanarienvogelzx';

test.describe('a word that is in every field', () => {
  const running = runningApp();
  const titles = new Set<string>();
  const said: string[] = [];

  test('is written, searched, locked in, passed on and printed', async () => {
    const { app } = running;
    let { page } = running;
    page.context().on('console', (message) => said.push(message.text()));
    await journey.makeJournal(page, hands);

    await journey.writeRecord(page, hands, {
      situation: `${canary} happened`,
      feelings: [['Worried', 80, 40], [`${canary}own`, 50, 20]],
      thought: `${canary} thought`,
      belief: [80, 30],
      evidence: [`${canary} for`, `${canary} against`],
      balanced: [`${canary} balanced`, 60],
      next: `${canary} next`,
    });
    await page.getByRole('switch', { name: /Bring to the session/ }).check();
    titles.add(await page.title());
    await journey.button(page, 'Read it').click();

    await page.keyboard.press('Control+n');
    await page.getByLabel('Title').fill(`${canary} title`);
    await page.getByRole('textbox', { name: 'Text' }).fill(`${canary} text\n\n- ${canary} list`);
    await journey.button(page, 'Keep in journal').click();
    await page.locator('.rail').waitFor();

    await page.keyboard.press('Control+n');
    await page.getByRole('textbox', { name: 'Text' }).fill(`${canary} draft that is never finished`);
    await expect(page.getByText(/^kept /)).toBeVisible();
    titles.add(await page.title());

    await page.keyboard.press('F2');
    await page.getByRole('dialog').getByRole('button', { name: 'Make a plan' }).click();
    await journey.button(page, 'Begin my plan').click();
    await page.getByLabel('Signs that it is coming, line 1').fill(`${canary} plan`);
    for (let step = 0; step < 8; step++) await page.keyboard.press('Control+Enter');
    await page.locator('.plan').waitFor();
    await page.getByRole('switch', { name: /Show it on the lock screen/ }).click();
    await journey.button(page, 'Show it').click();
    await expect(page.getByRole('switch', { name: /Show it on the lock screen/ })).toBeChecked();

    page = (await journey.lock(app));
    titles.add(await page.title());
    await journey.unlock(page, hands);
    await journey.findAndOpen(page, hands, `${canary} against`);
    titles.add(await page.title());
    await journey.lookAgain(page, hands, [['Worried', 30]], 20);
    await journey.choose(page, hands, { find: canary, forWhom: `${canary}person`, hide: [[`${canary}name`, 'N.']], note: `${canary} note` });
    await journey.seal(app, hands, running.path('out.footbridge'));
    await journey.openPacket(app, hands, running.path('out.footbridge'));
    await page.getByText('Someone else gave you this').waitFor(journey.derivation);
    await journey.choose(page, hands, { find: canary, forWhom: '' });
    await journey.makePdf(app, hands, running.path('exports.pdf'));
    await journey.restoreBackup(app, hands, running.path('restored'));
    await page.getByRole('dialog').getByRole('button', { name: 'Close' }).last().click();
  });

  test('no port is open', async () => {
    test.skip(process.platform !== 'linux', 'looks into /proc');
    expect(listeningPorts(await processTree(running.app))).toEqual([]);
  });

  test('stands in no title, address, console line or store of the page', async () => {
    const { page } = running;
    expect([...titles]).toEqual(['Journal']);
    expect(page.url()).not.toContain(canary);
    expect(said.filter((line) => line.includes(canary))).toEqual([]);
    const stores = await page.evaluate(async () => ({
      local: Object.keys(localStorage),
      session: Object.keys(sessionStorage),
      databases: (await indexedDB.databases()).length,
      cookies: document.cookie,
    }));
    expect(stores).toEqual({ local: [], session: [], databases: 0, cookies: '' });
  });

  test('asks nothing of any other computer', () => {
    expect(running.app.requests).toEqual([]);
    expect(running.app.opened).toEqual([]);
  });

  test('rests on disk sealed only, while the app runs, after it was killed and after it was closed', async () => {
    const { app } = running;
    const places = [running.path('profile'), running.path('restored')];
    const look = (): string[] => places.flatMap((place) => filesHolding(place, canary));
    // The one exception, by choice: the plan for the lock screen, in one file. It goes with the choice, and nothing is left of it.
    expect(look()).toEqual([expect.stringMatching(/[/\\]plans[/\\][0-9a-f]+\.json$/)]);
    const { page } = running;
    await page.keyboard.press('F2');
    await page.getByRole('dialog').getByRole('button', { name: 'Change or print it' }).click();
    await page.getByRole('switch', { name: /Show it on the lock screen/ }).click();
    await expect(page.getByRole('switch', { name: /Show it on the lock screen/ })).not.toBeChecked();
    expect(look()).toEqual([]);
    await app.close();
    expect(look()).toEqual([]);
    // The same search finds it where it does stand in the clear: the PDF is not sealed.
    expect(filesHolding(running.path('.'), 'PDF-')).toContain(running.path('exports.pdf'));
    await app.restart();
  });
});
