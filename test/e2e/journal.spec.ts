import { expect, test, type Locator } from '@playwright/test';
import type { EntryContent } from '../../electron/domain/entries/entry.ts';
import { pointerHands as hands } from '../support/hands.ts';
import { journalEntry, checkIn, on } from '../support/journal-app.ts';
import * as journey from '../support/journeys.ts';
import { prepareVault } from '../support/prepared.ts';
import { openPrepared, runningApp } from './running-app.ts';

const lonely = { feelings: [{ word: 'sadness.lonely', strength: 60 }] };
const contents: EntryContent[] = [
  journalEntry('Marta called. We spoke about the Zürich train.', { ...on('2026-09-02'), title: 'A call', tags: ['friends'] }),
  journalEntry('Slept badly.\n\n- tea\n- a walk', { ...on('2026-10-11'), title: 'The night' }),
  checkIn('Better than yesterday', { ...on('2026-10-12'), ...lonely }),
  journalEntry('Nothing much.', { ...on('2026-11-01'), bring: true }),
];

test.describe('the journal', () => {
  const running = runningApp((path) => prepareVault(path('vault'), { contents, demoDays: 40 }));
  const rows = (): Locator => running.page.locator('.journal-open');
  const search = (): Locator => running.page.getByRole('searchbox', { name: 'Search every word' });

  test('finds words whatever their case and accents, and shows them in their sentence', async () => {
    const page = await openPrepared(running, running.path('vault'));
    await journey.goTo(page, hands, 'Journal');
    await search().fill('zurich MARTA');
    await expect(rows()).toHaveCount(1);
    await expect(rows().locator('mark').first()).toHaveText(/Marta|Zürich/);
    await search().fill('"called. We spoke"');
    await expect(rows()).toHaveCount(1);
    await search().fill('no such words anywhere');
    await expect(page.getByText('Nothing here fits that.')).toBeVisible();
    await search().fill('');
    await expect(rows().first()).toBeVisible();
  });

  test('filters by kind, feeling, tag, day and what is marked to bring', async () => {
    const { page } = running;
    await journey.button(page, 'Filter').click();
    await page.getByLabel('From day').fill('2026-10-12');
    await page.getByLabel('To day').fill('2026-10-12');
    await expect(page.getByText('Better than yesterday')).toBeVisible();
    await page.getByLabel('Kind', { exact: true }).selectOption({ label: 'Journal entry' });
    await expect(page.getByText('Better than yesterday')).toHaveCount(0);
    await journey.button(page, 'Remove all filters').click();
    await page.getByLabel('Tag', { exact: true }).selectOption({ label: 'friends (1)' });
    await expect(rows()).toHaveCount(1);
    await journey.button(page, 'Remove filter: Tag: friends').click();
    await page.getByLabel('From day').fill('2026-10-12');
    await page.getByLabel('To day').fill('2026-10-12');
    await page.getByLabel('Feeling', { exact: true }).selectOption({ label: 'Sadness' });
    await expect(page.getByText('Better than yesterday')).toBeVisible();
    await journey.button(page, 'Remove all filters').click();
  });

  test('keeps each version of an entry, and brings one back', async () => {
    const { page } = running;
    await search().fill('Slept badly');
    await rows().filter({ hasText: 'The night' }).click();
    await journey.button(page, 'Edit').click();
    await page.getByRole('textbox', { name: 'Text' }).fill('Slept well after all.');
    await journey.button(page, 'Keep in journal').click();
    await expect(page.getByText('Slept well after all.')).toBeVisible();
    await journey.button(page, /History \(2 versions\)/).click();
    await page.getByRole('button', { name: /first version/ }).or(page.getByRole('link', { name: /first version/ })).first().click();
    await expect(page.getByText('Slept badly.')).toBeVisible();
    await journey.button(page, 'Bring this back').click();
    await expect(page.getByText('Slept badly.')).toBeVisible();
    await expect(journey.button(page, /History \(3 versions\)/)).toBeVisible();
  });

  test('moves an entry to the trash, puts it back, and deletes for good only what is asked', async () => {
    const { page } = running;
    await journey.button(page, 'Move to trash').click();
    await journey.button(page, 'Undo').click();
    await journey.goTo(page, hands, 'Journal');
    await search().fill('Slept badly');
    await rows().filter({ hasText: 'The night' }).click();
    await journey.button(page, 'Move to trash').click();
    await expect(page.getByRole('heading', { level: 1, name: 'Journal' })).toBeVisible();
    await search().fill('Slept badly');
    await expect(page.getByText('Nothing here fits that.')).toBeVisible();
    await search().fill('');
    await page.getByRole('button', { name: 'Trash' }).or(page.getByRole('link', { name: 'Trash' })).first().click();
    await expect(page.getByText('The night')).toBeVisible();
    await journey.button(page, 'Empty the trash').click();
    await journey.button(page, /^Delete \d+ for good/).click();
    await expect(page.getByText('The trash is empty.')).toBeVisible();
  });

  test('checks in with three keys from anywhere', async () => {
    const { page } = running;
    await page.keyboard.press('Control+Shift+C');
    await expect(page.getByRole('dialog')).toBeVisible();
    await page.keyboard.press('f');
    await page.keyboard.press('Enter');
    await expect(page.getByText('Checked in.')).toBeVisible();
  });
});
