import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test, type Page } from '@playwright/test';
import { pointerHands } from '../support/hands.ts';
import { unlock } from '../support/journeys.ts';
import { launchApp, type LaunchedApp, type LaunchOptions } from '../support/launch.ts';
import { preparedPhrase } from '../support/prepared.ts';

export type RunningApp = {
  readonly app: LaunchedApp;
  /** The newest window. */
  readonly page: Page;
  /** A place of this file's own, gone afterwards. */
  path(name: string): string;
};

/** The day on which this file was loaded. Tests that prepare entries by it start their app with `at: evening`, so that no midnight comes between. */
export const today = new Date().toLocaleDateString('sv');
export const evening = new Date(`${today}T18:00`);

/**
 * One app for all tests of a file, which run one after another. `before` runs first, with the folder that is there for everything;
 * what the page says on its console is looked at in the end: a person's words must not stand there.
 */
export function runningApp(before: (path: (name: string) => string) => Promise<unknown> = async () => undefined, options: Pick<LaunchOptions, 'at'> = {}): RunningApp {
  let app: LaunchedApp | null = null;
  let folder = '';
  const path = (name: string): string => join(folder, name);
  test.describe.configure({ mode: 'serial' });

  test.beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'footbridge-e2e-'));
    await before(path);
    app = await launchApp({ userData: path('profile'), ...options });
    // Longer than a key derivation on a busy computer, shorter than a whole test.
    app.window.context().setDefaultTimeout(30_000);
  });

  test.afterAll(async () => {
    await app?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  const now = (): LaunchedApp => {
    if (app === null) throw new Error('the app was not started');
    return app;
  };
  return {
    get app() {
      return now();
    },
    get page() {
      return now().window;
    },
    path,
  };
}

/** From the first start to an open vault that was there before. */
export async function openPrepared({ app }: RunningApp, folder: string): Promise<Page> {
  const page = app.window;
  app.dialogs.next(folder);
  await page.getByRole('button', { name: 'I have a journal already' }).click();
  await unlock(page, pointerHands, preparedPhrase);
  return page;
}
