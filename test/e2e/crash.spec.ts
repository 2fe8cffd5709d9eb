import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { expect, test } from '@playwright/test';
import { pointerHands as hands } from '../support/hands.ts';
import * as journey from '../support/journeys.ts';
import { launchApp } from '../support/launch.ts';
import { prepareVault } from '../support/prepared.ts';
import { openPrepared, runningApp } from './running-app.ts';

const sentence = 'The letters come one by one and each of them counts for something here. ';

test.describe('an end in mid-sentence', () => {
  const running = runningApp((path) => prepareVault(path('vault'), {}));

  test('of the vault process locks the window and loses no more than the last second', async () => {
    await openPrepared(running, running.path('vault'));
    await running.page.keyboard.press('Control+n');
    const text = running.page.getByRole('textbox', { name: 'Text' });
    // No pause is as long as the one after which a draft is written.
    for (let times = 0; times < 3; times++) await text.pressSequentially(sentence, { delay: 15 });
    const all = await text.inputValue();
    process.kill(await running.app.vaultPid(), 'SIGKILL');
    const page = (await running.app.nextWindow());
    await expect(page.getByText('The part that holds the keys stopped, so the journal was locked.')).toBeVisible();
    await journey.unlock(page, hands);
    await journey.button(page, 'Go on writing').first().click();
    const left = await page.getByRole('textbox', { name: 'Text' }).inputValue();
    expect(all.startsWith(left)).toBe(true);
    // A sentence takes longer than a second to type.
    expect(left.length).toBeGreaterThanOrEqual(all.length - sentence.length);
  });

  test('of the whole app, killed as a process, loses no more than the last second', async () => {
    const { path } = running;
    await prepareVault(path('vault-2'), {});
    const child = spawn(process.execPath, ['--import', 'tsx', join(import.meta.dirname, 'type-until-killed.ts'), path('profile-2'), path('vault-2'), sentence], {
      detached: true,
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    const typed: { length: number; at: number }[] = [];
    await new Promise<void>((resolve) => {
      createInterface(child.stdout).on('line', (line) => {
        if (/^\d+$/.test(line)) typed.push({ length: Number(line), at: performance.now() });
        if (typed.length === 4) resolve();
      });
    });
    const gone = once(child, 'exit');
    process.kill(-(child.pid ?? 0), 'SIGKILL');
    const killed = performance.now();
    await gone;

    const app = await launchApp({ userData: path('profile-2') });
    try {
      await journey.unlock(app.window, hands);
      await journey.button(app.window, 'Go on writing').first().click();
      const left = await app.window.getByRole('textbox', { name: 'Text' }).inputValue();
      const aSecondBefore = typed.findLast(({ at }) => at < killed - 1_000)?.length ?? 0;
      expect(sentence.repeat(6).startsWith(left)).toBe(true);
      expect(aSecondBefore).toBeGreaterThan(0);
      expect(left.length).toBeGreaterThanOrEqual(aSecondBefore);
    } finally {
      await app.close();
    }
  });
});
