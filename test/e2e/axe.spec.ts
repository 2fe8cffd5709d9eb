import { expect, test, type Page } from '@playwright/test';
import { pointerHands as hands } from '../support/hands.ts';
import { axeProblems } from '../support/axe.ts';
import { on, thoughtRecord } from '../support/journal-app.ts';
import * as journey from '../support/journeys.ts';
import { prepareVault } from '../support/prepared.ts';

import { runningApp } from './running-app.ts';

type Screen = { name: string; show: (page: Page) => Promise<unknown> };

const rail = (place: Parameters<typeof journey.goTo>[2]) => (page: Page): Promise<void> => journey.goTo(page, hands, place);
const press = (name: string | RegExp) => (page: Page): Promise<void> => journey.button(page, name).first().click();

const worried = (strength: number) => ({ kind: 'feelings' as const, feelings: [{ word: 'fear.worried', strength }], body: ['body.tight-chest'] });

/** A sheet with an answer of every kind, and looked at again. */
const full = thoughtRecord(
  {
    situation: { kind: 'text', text: 'The spillikin evening.' },
    emotions: worried(80),
    thoughts: { kind: 'table', rows: [{ id: '1', cells: { thought: 'A spillikin thought', belief: 90 }, mark: true }, { id: '2', cells: { thought: 'Another', belief: 20 } }] },
    evidence_for: { kind: 'list', lines: [{ id: '1', text: 'One fact' }] },
    evidence_against: { kind: 'list', lines: [{ id: '1', text: 'Another fact' }] },
    balanced: { kind: 'text', text: 'Both are so.' },
    balanced_belief: { kind: 'number', number: 60 },
    emotions_after: worried(45),
    belief_after: { kind: 'number', number: 40 },
    next_step: { kind: 'text', text: 'Sleep on it.' },
  },
  { ...on('2026-11-20'), length: '7', tags: ['games'], bring: true, privateNote: 'Only mine.', looks: [{ at: '2026-11-22T10:00:00.000Z', answers: { emotions_after: worried(30) } }] },
);

/** Each follows from the one before. */
const screens: Screen[] = [
  { name: 'Home', show: rail('Today') },
  { name: 'the help panel', show: async (page) => { await page.keyboard.press('F1'); await page.getByRole('dialog').waitFor(); } },
  { name: 'a check-in', show: async (page) => { await page.keyboard.press('Escape'); await page.getByRole('dialog').waitFor({ state: 'hidden' }); await page.keyboard.press('Control+Shift+C'); await page.getByRole('dialog').waitFor(); } },
  { name: 'the journal', show: async (page) => { await page.keyboard.press('Escape'); await rail('Journal')(page); await page.locator('.journal-open').first().waitFor(); } },
  { name: 'the filters', show: press('Filter') },
  { name: 'a search', show: (page) => page.getByRole('searchbox').first().fill('the') },
  { name: 'chosen entries', show: (page) => page.locator('.journal-pick input').first().check() },
  { name: 'an entry', show: async (page) => { await page.getByRole('searchbox').first().fill('spillikin'); await page.locator('.journal-open').filter({ hasText: 'spillikin' }).click(); await page.locator('.entry-head').waitFor(); } },
  { name: 'its history', show: press(/^History/) },
  { name: 'looking again', show: async (page) => { await press('Back')(page); await press('Look again now')(page); } },
  { name: 'an edit of a sheet', show: async (page) => { await press('Leave it for now')(page); await press('Edit')(page); } },
  { name: 'the menu of a sheet', show: press(/^Step \d/) },
  { name: 'a sheet on one page', show: async (page) => { await page.getByRole('radio', { name: 'All on one page' }).click(); await page.keyboard.press('Escape'); } },
  { name: 'writing freely', show: async (page) => { await press('Leave it for now')(page); await page.keyboard.press('Control+n'); } },
  { name: 'the trash', show: async (page) => { await press('Leave it for now')(page); await rail('Journal')(page); await page.getByText('Trash', { exact: true }).click(); } },
  { name: 'choosing', show: async (page) => { await rail('Take along')(page); await page.getByRole('radio', { name: 'Pick by hand' }).check(); await page.locator('.carry-list input').first().check(); } },
  { name: 'leaving out', show: async (page) => { await press('Go on')(page); await press('Hide a name')(page); } },
  { name: 'the preview', show: async (page) => { await press('See what they will read')(page); await page.locator('.carry-reader').waitFor(); } },
  { name: 'making a PDF', show: press('Make a PDF') },
  { name: 'sealing', show: async (page) => { await press('Back')(page); await press('Seal it')(page); } },
  { name: 'opening a packet', show: async (page) => { await rail('Take along')(page); await journey.link(page, 'Open a packet').click(); } },
  { name: 'what was passed on', show: (page) => journey.link(page, 'What I passed on').click() },
  { name: 'taking out as files', show: (page) => journey.link(page, 'Take out as files').click() },
  { name: 'backups', show: rail('Backups') },
  { name: 'restoring', show: async (page) => { await press(/^Restore the backup/)(page); await page.getByRole('dialog').waitFor(); } },
  { name: 'settings', show: async (page) => { await page.keyboard.press('Escape'); await rail('Settings')(page); } },
];

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(`WCAG 2.2 AA, ${colorScheme}`, () => {
    const running = runningApp((path) => prepareVault(path('vault'), { demoDays: 15, contents: [full] }));

    /** Soft: what is found on one screen does not hide the next. */
    async function look(name: string): Promise<void> {
      const { page } = running;
      await page.evaluate(() => Promise.all(document.getAnimations().map((animation) => animation.finished.catch(() => undefined))).then(() => undefined));
      expect.soft(await axeProblems(page), name).toEqual([]);
    }

    test('axe finds nothing before the journal is open', async () => {
      const { page } = running;
      await page.emulateMedia({ colorScheme });
      await journey.heading(page, /journal for the time between/).waitFor();
      await look('first run');
      await press('Go on')(page);
      await press('Make the journal')(page);
      await look('first run, passphrase');
      await press('Back')(page);
      running.app.dialogs.next(running.path('vault'));
      await press('I have a journal already')(page);
      await page.getByLabel(/^Passphrase for/).waitFor();
      await look('lock screen');
      await journey.unlock(page, hands);
    });

    test('axe finds nothing on any screen of the open journal', async () => {
      for (const { name, show } of screens) {
        await test.step(name, async () => {
          await show(running.page);
          await look(name);
        });
      }
    });
  });
}
