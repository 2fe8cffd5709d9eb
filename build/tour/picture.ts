import { join } from 'node:path';
import type { Page } from 'playwright-core';

/** One more numbered picture of what the window shows, once it is at rest; `made` remembers where each lies, by its name. */
export async function takePicture(page: Page, name: string, out: string, made: Map<string, string>): Promise<void> {
  const path = join(out, `${String(made.size + 1).padStart(2, '0')}-${name}.png`);
  made.set(name, path);
  await page.locator('h1').first().waitFor();
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
  await page.screenshot({ path, animations: 'disabled' });
  console.log(path);
}
