import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import { chromium, type Page } from 'playwright-core';
import { build } from 'vite';
import { rendererConfig } from '../../build/vite.renderer.ts';
import { findBrowser } from './browser.ts';
import { root } from './programs.ts';
import type { Shown } from './sheet-page/main.tsx';

const types: Record<string, string> = { '.html': 'text/html', '.js': 'text/javascript', '.css': 'text/css', '.woff2': 'font/woff2' };
const origin = 'https://sheets.test';

export type SheetWindow = {
  page: Page;
  /** Ids of every shipped sheet, and of the made-up one with a field of every kind. */
  ids: string[];
  show(shown: Shown): Promise<{ ms: number }>;
  close(): Promise<void>;
};

/** The app's own components, styles and sheets in one browser window, without a vault: every sheet can be shown in it at once. */
export async function openSheetWindow(): Promise<SheetWindow> {
  const folder = mkdtempSync(join(tmpdir(), 'footbridge-sheets-'));
  const config = rendererConfig(root, true);
  await build({ ...config, root: join(root, 'test', 'support', 'sheet-page'), build: { ...config.build, outDir: folder, emptyOutDir: true } });
  const browser = await chromium.launch({ executablePath: findBrowser(), args: ['--no-sandbox'] });
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 }, reducedMotion: 'reduce' });
  await page.route(`${origin}/**`, async (route) => {
    const name = new URL(route.request().url()).pathname;
    await route.fulfill({ body: readFileSync(join(folder, name)), contentType: types[extname(name)] ?? 'application/octet-stream' });
  });
  await page.goto(`${origin}/index.html`);
  await page.waitForFunction(() => 'sheetPage' in globalThis);
  return {
    page,
    ids: await page.evaluate(() => sheetPage.list()),
    show: (shown) => page.evaluate((what) => sheetPage.show(what), shown),
    async close() {
      await browser.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
