import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test, type Page } from '@playwright/test';
import { ensureBuilt } from '../support/built.ts';
import { startStandIn } from '../support/launch-stand-in.ts';
import type { StandInHost } from '../stand-in/options.ts';

/** What a person meets who runs the app on the stand-in: files are chosen in a small window. Other tests answer from a queue. */

let host: StandInHost;
let folder = '';

test.beforeEach(async () => {
  ensureBuilt();
  folder = mkdtempSync(join(tmpdir(), 'footbridge-'));
  mkdirSync(join(folder, 'letters'));
  host = startStandIn({ userData: join(folder, 'profile'), headless: true, askInWindow: true });
  await expect.poll(() => host.windows().length).toBe(1);
  await shown().getByRole('button').first().waitFor();
});
test.afterEach(async () => {
  host.quit();
  await host.exited;
  rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
});

const shown = (): Page => host.windows()[0] as Page;

async function ask(name: string, input: unknown): Promise<{ chooser: Page; answer: Promise<unknown> }> {
  const asked = shown().context().waitForEvent('page');
  const answer = shown().evaluate(([call, value]) => window.footbridge.shell(call, value), [name, input] as const);
  // A lock takes the window away with its question.
  answer.catch(() => undefined);
  const chooser = await Promise.race([asked, answer.then(() => Promise.reject(new Error('answered without asking')))]);
  await chooser.getByRole('textbox', { name: 'Path' }).waitFor();
  return { chooser, answer };
}

test('a file is saved under a path that is typed or chosen, and replaced only when asked twice', async () => {
  const { chooser, answer } = await ask('files.save', { purpose: 'packet', suggested: 'week' });
  const line = chooser.getByRole('textbox', { name: 'Path' });
  await expect(line).toHaveValue(/week\.footbridge$/);
  await line.fill(join(folder, 'nowhere', 'week.footbridge'));
  await chooser.keyboard.press('Enter').catch(() => undefined);
  await expect(chooser.getByRole('alert')).toHaveText('There is no such folder to save into.');
  await line.fill(join(folder, 'week.footbridge'));
  await chooser.getByRole('button', { name: 'letters/' }).click();
  await expect(line).toHaveValue(join(folder, 'letters', 'week.footbridge'));
  writeFileSync(join(folder, 'letters', 'week.footbridge'), '');
  await chooser.getByRole('button', { name: 'Save' }).click();
  await expect(chooser.getByRole('alert')).toHaveText('A file of this name is there already. Press again to replace it.');
  await chooser.getByRole('button', { name: 'Save' }).click();
  expect(await answer).toMatchObject({ label: 'week.footbridge' });
  expect(chooser.isClosed()).toBe(true);
});

test('opening lists the files that fit; Escape and closing the window cancel', async () => {
  writeFileSync(join(folder, 'letters', 'from Ana.footbridge'), '');
  writeFileSync(join(folder, 'letters', 'other.txt'), '');
  const { chooser, answer } = await ask('files.open', { purpose: 'packet' });
  await chooser.getByRole('textbox', { name: 'Path' }).fill(join(folder, 'letters', '/'));
  await expect(chooser.getByRole('listitem')).toHaveText(['../', 'from Ana.footbridge']);
  await chooser.getByRole('button', { name: 'from Ana' }).click();
  await chooser.keyboard.press('Enter').catch(() => undefined);
  expect(await answer).toMatchObject({ label: 'from Ana.footbridge' });

  const escaped = await ask('files.open', { purpose: 'packet' });
  await escaped.chooser.keyboard.press('Escape').catch(() => undefined);
  expect(await escaped.answer).toBeNull();
  const closed = await ask('files.open', { purpose: 'packet' });
  await closed.chooser.close();
  expect(await closed.answer).toBeNull();
});

test('a folder that is not there is made when asked twice; a lock takes the question away', async () => {
  const { chooser, answer } = await ask('files.folder', { purpose: 'second-backup' });
  await chooser.getByRole('textbox', { name: 'Path' }).fill(join(folder, 'second'));
  await chooser.keyboard.press('Enter').catch(() => undefined);
  await expect(chooser.getByRole('alert')).toHaveText('This folder is not there yet. Press again to make it.');
  await chooser.keyboard.press('Enter').catch(() => undefined);
  expect(await answer).toMatchObject({ label: join(folder, 'second') });
  expect(existsSync(join(folder, 'second'))).toBe(true);

  const open = await ask('files.open', { purpose: 'packet' });
  const gone = open.chooser.waitForEvent('close');
  host.power('lock-screen');
  await gone;
  await expect.poll(() => host.windows().length).toBe(1);
});
