import { expect, test } from '@playwright/test';
import { pointerHands as hands } from '../support/hands.ts';
import * as journey from '../support/journeys.ts';
import { prepareVault } from '../support/prepared.ts';
import { openPrepared, runningApp } from './running-app.ts';

test.describe('nobody there', () => {
  const running = runningApp((path) => prepareVault(path('vault'), { settings: { idleMinutes: 1 } }));

  test('locks the journal after the minutes set, and keeps the text', async () => {
    const page = await openPrepared(running, running.path('vault'));
    await page.keyboard.press('Control+n');
    await page.getByRole('textbox', { name: 'Text' }).pressSequentially('And then nobody was there');
    await expect.poll(() => running.page.getByText('It locked itself after a while').count().catch(() => 0), { timeout: 120_000 }).toBe(1);
    const locked = (await running.app.nextWindow());
    await journey.unlock(locked, hands);
    await journey.button(locked, 'Go on writing').click();
    await expect(locked.getByRole('textbox', { name: 'Text' })).toHaveValue('And then nobody was there');
  });
});
