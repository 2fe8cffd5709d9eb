import { readdir, readFile, mkdir, rm, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Page } from 'playwright-core';
import { ensureBuilt } from '../support/built.ts';
import { launchApp } from '../support/launch.ts';
import { passphrase, type BenchVault } from './bench-vaults.ts';
import { percentile, timed } from './stats.ts';

export type AppNumbers = { size: number; startToUnlock: number; unlockToHome: number; frameP50: number; frameP95: number; lateFrames: number; helpOnLock: number; helpOnHome: number; helpInSheet: number };
export type BytesNumbers = { firstScripts: number; firstStyles: number; allScripts: number };

const renderer = resolve(import.meta.dirname, '../../dist/renderer/assets');

/** A profile that knows this one journal, so that the app starts at its lock screen. */
async function writeProfile(folder: string, vault: BenchVault): Promise<void> {
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  const recents = [{ id: `bench-${String(vault.size)}`, name: `Bench ${String(vault.size)}`, path: vault.folder }];
  await writeFile(join(folder, 'prefs.json'), JSON.stringify({ prefs: { language: 'en', theme: 'light' }, recents }));
}

/** As text: what runs the benchmark adds helpers to functions, which the page does not have. */
const scrolling = `new Promise((done) => {
  const times = [];
  let last = performance.now();
  requestAnimationFrame(function step(now) {
    times.push(now - last);
    last = now;
    if (times.length > FRAMES) return done(times.slice(1));
    window.scrollBy(0, 120);
    requestAnimationFrame(step);
  });
})`;

/** Scrolls in small steps and answers the time of each frame, in milliseconds. */
async function scrollFrames(page: Page, frames: number): Promise<number[]> {
  return page.evaluate<number[]>(scrolling.replace('FRAMES', String(frames)));
}

/** From the key press to the frame that shows the panel, in milliseconds; the slowest of five. The page measures, so that the way through the test's own pipe does not count. */
const opening = `new Promise((done) => {
  addEventListener('keydown', (event) => {
    if (event.key !== 'F1') return;
    const shown = () => document.querySelector('dialog[open] .help-choices') === null
      ? requestAnimationFrame(shown)
      : requestAnimationFrame(() => done(performance.now() - event.timeStamp));
    shown();
  }, { once: true, capture: true });
})`;

async function openHelp(page: Page): Promise<number> {
  const times: number[] = [];
  for (let turn = 0; turn < 5; turn++) {
    const time = page.evaluate<number>(opening);
    // Whatever is sent in order: the listener is there before the key.
    await page.evaluate('0');
    await page.keyboard.press('F1');
    times.push(await time);
    await page.keyboard.press('Escape');
    await page.locator('dialog[open]').waitFor({ state: 'detached' });
  }
  return Math.round(Math.max(...times));
}

/** Files of this build that those files name, and so on: the folder may hold older builds as well. */
async function reachable(from: readonly string[]): Promise<string[]> {
  const there = new Set(await readdir(renderer));
  const found = new Set(from);
  for (const name of found) {
    if (!name.endsWith('.js')) continue;
    for (const [other] of (await readFile(join(renderer, name), 'utf8')).matchAll(/[\w-]+\.js/g)) if (there.has(other)) found.add(other);
  }
  return [...found];
}

/** Gzipped size of what the lock screen has loaded, and of every script of the build that the page can reach. */
async function countBytes(page: Page): Promise<BytesNumbers> {
  const loaded = await page.evaluate(() => performance.getEntriesByType('resource').map(({ name }) => new URL(name).pathname.split('/').at(-1) ?? ''));
  const gzipped = async (names: readonly string[]) => {
    const sizes = await Promise.all(names.map(async (name) => gzipSync(await readFile(join(renderer, name))).length));
    return sizes.reduce((sum, size) => sum + size, 0);
  };
  const there = new Set(await readdir(renderer));
  const first = [...new Set(loaded)].filter((name) => there.has(name));
  return {
    firstScripts: await gzipped(first.filter((name) => name.endsWith('.js'))),
    firstStyles: await gzipped(first.filter((name) => name.endsWith('.css'))),
    allScripts: await gzipped((await reachable(first)).filter((name) => name.endsWith('.js'))),
  };
}

/** The app itself, one start for each size: to the lock screen, through it, and down the list. */
export async function measureApp(vaults: readonly BenchVault[], root: string): Promise<{ which: string; sizes: AppNumbers[]; bytes: BytesNumbers }> {
  const sizes: AppNumbers[] = [];
  let which = '';
  ensureBuilt();
  let bytes: BytesNumbers | null = null;
  for (const vault of vaults) {
    const userData = join(root, `profile-${String(vault.size)}`);
    await writeProfile(userData, vault);
    const start = await timed(async () => {
      const app = await launchApp({ userData, headless: true });
      await app.window.getByLabel(/^Passphrase for/).waitFor({ timeout: 30_000 });
      return app;
    });
    const app = start.value;
    try {
      which = app.which;
      const page = app.window;
      bytes ??= await countBytes(page);
      const helpOnLock = await openHelp(page);
      await page.getByLabel(/^Passphrase for/).fill(passphrase);
      const unlock = await timed(async () => {
        await page.getByRole('button', { name: 'Open', exact: true }).click();
        await page.locator('.rail').waitFor({ timeout: 60_000 });
      });
      const helpOnHome = await openHelp(page);
      await page.keyboard.press('Control+t');
      await page.getByRole('textbox', { name: 'What happened', exact: true }).fill('In the middle of a sentence');
      const helpInSheet = await openHelp(page);
      await page.getByRole('button', { name: 'Leave it for now' }).click();
      await page.locator('.rail-link', { hasText: 'Journal' }).click();
      await page.locator('.journal-row .journal-open').first().waitFor({ timeout: 30_000 });
      await scrollFrames(page, 30);
      const frames = await scrollFrames(page, 240);
      sizes.push({
        size: vault.size,
        startToUnlock: Math.round(start.ms),
        unlockToHome: Math.round(unlock.ms),
        frameP50: percentile(frames, 0.5),
        frameP95: percentile(frames, 0.95),
        helpOnLock,
        helpOnHome,
        helpInSheet,
        lateFrames: frames.filter((ms) => ms > 25).length,
      });
    } finally {
      await app.close();
    }
  }
  if (bytes === null) throw new Error('nothing was started');
  return { which, sizes, bytes };
}
