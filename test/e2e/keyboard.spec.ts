import { existsSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { keyboardHands as hands } from '../support/hands.ts';
import * as journey from '../support/journeys.ts';
import { runningApp } from './running-app.ts';

const record: journey.ThoughtRecord = {
  situation: 'Marta read my message and did not answer.',
  feelings: [['Worried', 80, 45], ['Lonely', 60, 60]],
  thought: 'I always ruin things with people.',
  belief: [85, 40],
  evidence: ['She was short with me on Friday.', 'She asked me to come on Saturday.'],
  balanced: ['She may be busy.', 70],
  next: 'Write to her tomorrow.',
};

test.describe('the main job by keyboard alone', () => {
  const running = runningApp();

  test('makes a journal and writes a record of seven steps', async () => {
    const { page } = running;
    await journey.makeJournal(page, hands);
    await journey.writeRecord(page, hands, record);
    await hands.tick(page.getByRole('radio', { name: 'In 7 days' }));
    await hands.press(journey.button(page, 'Read it'));
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('“I always ruin things with people.”');
    for (const words of [record.situation, ...record.evidence, record.balanced[0], record.next]) await expect(page.getByText(words, { exact: true })).toBeVisible();
    await expect(page.getByRole('img', { name: 'Worried: 45 of 100, it was 80' })).toBeVisible();
    await expect(page.getByText('Worried is down 35. Lonely is unchanged.')).toBeVisible();
  });

  test('locks, comes back, finds it and looks again', async () => {
    const page = await journey.lock(running.app);
    await journey.unlock(page, hands);
    await journey.findAndOpen(page, hands, 'asked me to');
    await journey.lookAgain(page, hands, [['Worried', 30]], 25);
    await expect(page.getByRole('img', { name: 'Worried: 30 of 100, it was 80' })).toBeVisible();
    const ratings = page.getByRole('table').first();
    await expect(ratings.getByRole('row').filter({ hasText: 'At first' })).toContainText('80');
    await expect(ratings.getByRole('row').filter({ hasText: 'After writing' })).toContainText('45');
  });

  test('takes it along as a packet, and opens that', async () => {
    const { app, page } = running;
    const packet = running.path('for-ana.footbridge');
    await journey.choose(page, hands, { find: 'ruin', leaveOut: ['Next step'], hide: [['Marta', 'M.']], forWhom: 'Ana', note: 'Marta and I met.' });
    await expect(page.locator('.carry-reader')).toContainText('M. read my message');
    await journey.seal(app, hands, packet);
    expect(existsSync(packet)).toBe(true);
    await journey.openPacket(app, hands, packet);
    await expect(page.getByText('Someone else gave you this to read.')).toBeVisible(journey.derivation);
    const reader = page.locator('.carry-reader');
    await expect(reader).toContainText('M. and I met.');
    await expect(reader).not.toContainText('Marta');
    await expect(reader).not.toContainText(record.next);
    await expect(reader.getByText('Left out before it was passed on: Next step.')).toBeVisible();
  });

  test('makes a PDF and restores a backup', async () => {
    const { app, page } = running;
    await journey.choose(page, hands, { find: '', forWhom: 'Ana' });
    await journey.makePdf(app, hands, running.path('pages.pdf'));
    await hands.press(journey.button(page, 'See the list'));
    await expect(page.getByRole('row')).toHaveText([/When/, /Ana1 entry, PDF or paper, not sealed/, /Ana1 entry, sealed1 part left out, 1 name hidden/]);
    await journey.restoreBackup(app, hands, running.path('restored'));
    await expect(page.getByText('1 entry is now also in this folder:')).toBeVisible();
  });
});
