import { spawn } from 'node:child_process';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { ensureBuilt } from '../support/built.ts';
import { launchApp } from '../support/launch.ts';
import { prepareVault, preparedPhrase } from '../support/prepared.ts';
import { percentile, round } from './stats.ts';

export type PlayerNumbers = {
  which: string;
  minutes: number;
  /** What has added up, in milliseconds: the most punctual of the last ten turns against the most punctual of the first ten. */
  drift: number;
  /** How late single turns were shown, against the most punctual of all. */
  lateP50: number;
  lateWorst: number;
  /** The shape's own clock against the page's, at the worst turn. */
  shapeOff: number;
};

const side = 4_000;

/** As text, as in `app-part.ts`. The page itself is held up for 30 ms in every 100, and notes when each turn is on the screen. */
const watching = `new Promise((done) => {
  const status = [...document.querySelectorAll('.skills-stage [role="status"]')].at(-1);
  const air = document.querySelector('.skills-air');
  const turns = [];
  const busy = setInterval(() => { const until = performance.now() + 30; while (performance.now() < until); }, 100);
  new MutationObserver(() => {
    turns.push([performance.now(), air.getAnimations()[0]?.currentTime ?? Number.NaN]);
    if (turns.length <= COUNT) return;
    clearInterval(busy);
    done(turns);
  }).observe(status, { childList: true, characterData: true, subtree: true });
})`;

async function begin(page: Page): Promise<void> {
  await page.getByLabel(/^Passphrase for/).fill(preparedPhrase);
  await page.getByRole('button', { name: 'Open', exact: true }).click();
  await page.locator('.rail').getByRole('link', { name: 'Calm and skills' }).click();
  await page.getByRole('link', { name: /^Box breathing/ }).last().click();
  await page.locator('.step > footer .button.go').click();
  await page.locator('.skills-air').waitFor();
  for (let round = 0; round < 19; round++) await page.keyboard.press('+');
}

/** Box breathing in the app at its real speed, while the page and every core of the machine are kept busy. */
export async function measurePlayer(minutes: number, root: string, busyCores = availableParallelism()): Promise<PlayerNumbers> {
  ensureBuilt();
  const userData = join(root, 'profile-player');
  const folder = join(root, 'player');
  await rm(folder, { recursive: true, force: true });
  await rm(userData, { recursive: true, force: true });
  await mkdir(userData, { recursive: true });
  await prepareVault(folder, {});
  await writeFile(join(userData, 'prefs.json'), JSON.stringify({ prefs: { language: 'en', theme: 'light' }, recents: [{ id: 'bench-player', name: 'Bench', path: folder }] }));
  const app = await launchApp({ userData, headless: true });
  const spinners = Array.from({ length: busyCores }, () => spawn(process.execPath, ['-e', 'for (;;);'], { stdio: 'ignore' }));
  try {
    await begin(app.window);
    const turns = await app.window.evaluate<[number, number][]>(watching.replace('COUNT', String(Math.round((minutes * 60_000) / side))));
    const [[first, shapeFirst] = [Number.NaN, Number.NaN]] = turns;
    const off = turns.map(([at], index) => at - first - index * side);
    const late = off.map((one) => one - Math.min(...off));
    const shape = turns.map(([at, shown]) => Math.abs(shown - shapeFirst - (at - first)));
    return {
      which: app.which,
      minutes,
      drift: round(Math.min(...off.slice(-10)) - Math.min(...off.slice(0, 10))),
      lateP50: percentile(late, 0.5),
      lateWorst: round(Math.max(...late)),
      shapeOff: round(Math.max(...shape)),
    };
  } finally {
    for (const spinner of spinners) spinner.kill();
    await app.close();
  }
}
