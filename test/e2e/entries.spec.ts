import { expect, test, type Locator } from '@playwright/test';
import { journalEntry, on } from '../support/journal-app.ts';
import { pointerHands as hands } from '../support/hands.ts';
import { button, goTo, link } from '../support/journeys.ts';
import { prepareVault } from '../support/prepared.ts';
import { openPrepared, runningApp } from './running-app.ts';

const contents = [1, 2, 3, 4, 5].map((n) => journalEntry(`Words of entry ${n}.`, { ...on(`2026-11-0${n}`), title: `Entry ${n}`, tags: n < 3 ? ['garden'] : [] }));

test.describe('entries', () => {
  const running = runningApp((path) => prepareVault(path('vault'), { contents }));
  const rows = (): Locator => running.page.locator('.journal-open');
  const text = (): Locator => running.page.getByRole('textbox', { name: 'Text' });

  test('a journal entry is written with lists, its own undo, feelings and tags', async () => {
    const page = await openPrepared(running, running.path('vault'));
    await page.keyboard.press('Control+n');
    await expect(text()).toBeFocused();
    await page.keyboard.type('Today:\n- bread\nmilk\n\nThen home.');
    await expect(text()).toHaveValue('Today:\n- bread\n- milk\nThen home.');
    await page.keyboard.type(' Oh');
    await page.keyboard.press('Control+z');
    await expect(text()).not.toHaveValue(/Oh$/);
    await page.getByRole('textbox', { name: 'Title' }).fill('Errands');
    await page.locator('summary', { hasText: 'Feelings' }).click();
    await page.getByLabel('Find a word, or write your own').fill('calm');
    await page.keyboard.press('Enter');
    await hands.rate(page, 'Calm', 60);
    await page.getByRole('textbox', { name: 'Tags' }).fill('town');
    await expect(page.getByText(/^kept/)).toBeVisible();
    await page.keyboard.press('Control+Enter');
    await expect(page.getByRole('heading', { level: 1, name: 'Errands' })).toBeVisible();
    await expect(page.getByRole('listitem').filter({ hasText: 'milk' })).toBeVisible();
    await expect(button(page, 'Remove tag: town')).toBeVisible();
  });

  test('tags, links, marks and copies of an entry', async () => {
    const { page } = running;
    await page.getByRole('textbox', { name: 'Tags' }).fill('gard');
    await button(page, 'garden').click();
    await expect(button(page, 'Remove tag: garden')).toBeVisible();
    await button(page, 'Link to another entry').click();
    await page.getByRole('combobox').fill('words of ENTRY 4');
    await expect(page.getByRole('option')).toHaveCount(1);
    await page.keyboard.press('Enter');
    await link(page, 'Entry 4').click();
    await expect(page.getByRole('heading', { level: 1, name: 'Entry 4' })).toBeVisible();
    await expect(link(page, 'Errands')).toBeVisible();
    await button(page, 'Bring to session').click();
    await expect(button(page, 'Bring to session')).toHaveAttribute('aria-pressed', 'true');
    await button(page, 'Duplicate').click();
    await expect(page.getByText('This is the copy, dated now.')).toBeVisible();
    await expect(button(page, 'Bring to session')).toHaveAttribute('aria-pressed', 'false');
    await button(page, 'Undo').click();
    await expect(button(page, 'Bring to session')).toHaveAttribute('aria-pressed', 'true');
  });

  test('a note only for oneself stands below the entry', async () => {
    const { page } = running;
    await button(page, 'Add a note').click();
    await page.getByRole('dialog').getByRole('textbox').fill('Not for the session.');
    await expect(page.getByRole('dialog').getByText(/^kept/)).toBeVisible();
    await button(page, 'Keep the note').click();
    await expect(page.locator('.entry-note').getByText('Not for the session.')).toBeVisible();
    await expect(page.getByText('You began to change this entry.')).toHaveCount(0);
  });

  test('what is half written is a draft, found again at home', async () => {
    const { page } = running;
    await page.keyboard.press('Control+n');
    await text().fill('Half a thought');
    await button(page, 'Leave it for now').click();
    await goTo(page, hands, 'Today');
    await button(page, 'Go on writing').first().click();
    await expect(text()).toHaveValue('Half a thought');
    await button(page, 'Let it go').click();
    await expect(page.getByText('Let go.')).toBeVisible();
    await expect(button(page, 'Go on writing')).toHaveCount(0);
  });

  test('the list goes by keys, chooses many, and is found as it was left', async () => {
    const { page } = running;
    await goTo(page, hands, 'Journal');
    await expect(rows()).toHaveCount(6);
    await page.keyboard.press('/');
    await page.keyboard.press('ArrowDown');
    await expect(rows().first()).toBeFocused();
    await page.keyboard.press('End');
    await expect(rows().last()).toBeFocused();
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('Enter');
    await expect(page.getByRole('heading', { level: 1, name: 'Entry 2' })).toBeVisible();
    await button(page, 'The entry before this in the list').click();
    await expect(page.getByRole('heading', { level: 1, name: 'Entry 3' })).toBeVisible();
    await button(page, 'Back').click();
    await expect(rows().nth(4)).toBeFocused();
    await page.keyboard.press('Space');
    await page.keyboard.press('Shift+ArrowUp');
    await expect(page.getByText('2 chosen')).toBeVisible();
    await page.keyboard.press('Delete');
    await expect(rows()).toHaveCount(4);
    await button(page, 'Undo').click();
    await expect(rows()).toHaveCount(6);
  });
});
