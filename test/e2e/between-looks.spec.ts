import { expect, test, type Page } from '@playwright/test';
import { createVault } from '../../electron/vault/create-vault.ts';
import { nodePorts } from '../../electron/vault/storage/node-ports.ts';
import { axeProblems } from '../support/axe.ts';
import { keyboardHands as hands, pointerHands } from '../support/hands.ts';
import * as journey from '../support/journeys.ts';
import { fillPractice } from '../../build/demo/fill-practice.ts';
import { preparedPhrase } from '../support/prepared.ts';
import { openPrepared, runningApp } from './running-app.ts';

/** A word that fits into no line. */
const long = 'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft';

/** Its own words are marked by what `i18n/pseudo.ts` puts to their end. Names, days and a person's words are not among these. */
const ownWords = 'main :is(h2.section, legend, label, summary, .button, .hint):not(:is([dir="auto"], .ws-body) *, :has([dir="auto"]), .words)';

/** What passes between two people, drawn for people whose windows are not as those of whoever built it. */
test.describe('screens for two in other colours, directions and lengths', () => {
  const running = runningApp(async (path) => {
    const made = await createVault({ ...nodePorts(), workFactor: 2 }, path('vault'), preparedPhrase, []);
    if (!made.ok) throw new Error(made.error.code);
    await made.value.store.saveSettings({ ...made.value.store.settings(), name: 'Ana', use: 'therapist' });
    await fillPractice(made.value, { people: 5, weeks: 2, until: new Date().toISOString().slice(0, 10) });
    await made.value.close();
  });
  const hasFocus = (page: Page): Promise<string> => page.evaluate(() => (document.activeElement === document.body ? 'nothing' : document.activeElement?.closest('section, main')?.tagName ?? 'nothing'));

  async function draw(page: Page, query: '' | '?rtl' | '?pseudo'): Promise<void> {
    await page.evaluate((search) => {
      history.replaceState(null, '', `${location.pathname}${search}`);
      dispatchEvent(new PopStateEvent('popstate'));
    }, query);
    if (query === '?rtl') await expect(page.locator('html')).toHaveAttribute('dir', 'rtl');
    if (query === '?pseudo') await expect(page.locator('.rail-link, .step header .button, .together-parts .rail-link').first()).toContainText('ôñê');
    if (query === '') await expect(page.locator('html')).toHaveAttribute('dir', 'ltr');
  }

  /** Forced colours, right to left, and 40 % longer, in the smallest window and at 200 %. */
  async function look(name: string): Promise<void> {
    const { page } = running;
    const sideways = (): Promise<boolean> => page.evaluate(() => document.documentElement.scrollWidth > window.innerWidth);
    await page.emulateMedia({ forcedColors: 'active' });
    expect.soft(await axeProblems(page), `${name}, forced colours`).toEqual([]);
    await page.emulateMedia({ forcedColors: 'none' });
    for (const query of ['?rtl', '?pseudo'] as const) {
      await draw(page, query);
      expect.soft(await axeProblems(page), `${name}, ${query}`).toEqual([]);
      for (const width of [720, 360]) {
        await page.setViewportSize({ width, height: 560 });
        expect.soft(await sideways(), `${name}, ${query}, ${String(width)} wide`).toBe(false);
      }
      if (query === '?pseudo') expect.soft((await page.locator(ownWords).allInnerTexts()).filter((words) => /\p{L}{2}/u.test(words) && !words.includes('ôñê')), `${name}, words that are not from the catalogue`).toEqual([]);
    }
    await draw(page, '');
    await page.setViewportSize({ width: 1440, height: 900 });
  }

  test('a therapist’s week, and a person whose words are compared: the focus stays where something was pressed', async () => {
    const page = await openPrepared(running, running.path('vault'));
    await journey.heading(page, 'This week').waitFor();
    await look('the week');
    await hands.press(page.locator('.contacts-list.long').getByRole('link', { name: 'Tariq' }));
    await hands.press(journey.button(page, 'They are the same'));
    await expect(page.getByText(/^Their card: compared on/)).toBeVisible();
    await expect.poll(() => hasFocus(page)).not.toBe('nothing');
    await hands.press(journey.button(page, 'Write a note'));
    await page.keyboard.type(`A note about ${long}`);
    await hands.press(journey.button(page, 'Done'));
    await page.locator('.person-note').first().waitFor();
    await expect.poll(() => hasFocus(page)).toBe('SECTION');
    await look('a person');
  });

  test('a plan with a long word, and a session with its page', async () => {
    const { page } = running;
    await pointerHands.press(page.locator('.rail-link', { hasText: 'Today' }));
    await pointerHands.press(journey.button(page, /^Plan/));
    await pointerHands.write(page.getByLabel('What I want to try'), `Write down ${long}`);
    await look('the form of a plan');
    await page.keyboard.press('Control+Enter');
    await page.getByRole('heading', { level: 1, name: `Write down ${long}` }).waitFor();
    await look('a plan');
    await pointerHands.press(page.locator('.rail-link', { hasText: 'Sessions' }));
    await page.locator('.session-row').first().waitFor();
    await look('sessions');
    await pointerHands.press(page.locator('.session-row.next').getByRole('button'));
    await page.locator('.session-sheet').waitFor();
    await hands.press(journey.button(page, 'Tick everything'));
    await expect.poll(() => hasFocus(page)).not.toBe('nothing');
    await look('the session sheet');
  });
});
