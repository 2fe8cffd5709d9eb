import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { chromium, type BrowserContextOptions, type Page } from 'playwright-core';
import { state } from './state.ts';

export type Bounds = { x?: number; y?: number; width: number; height: number };

/** Nothing is looked up, fetched or reported by the browser of its own accord; what the page asks for is intercepted anyway. */
const flags = [
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-default-apps',
  '--disable-domain-reliability',
  '--disable-gpu',
  '--disable-quic',
  '--disable-sync',
  '--dns-prefetch-disable',
  '--no-first-run',
  '--no-pings',
  '--host-resolver-rules=MAP * ~NOTFOUND',
  '--disable-features=Translate,MediaRouter,OptimizationHints,AutofillServerCommunication',
];

/**
 * With a display: an app's window, without an address bar, whose page hears every shortcut; a window with tabs keeps Ctrl+N for itself.
 * Such windows belong to the browser's own session, not to a further one in memory, so the whole browser runs without one on disk.
 */
const windowFlags = ['--incognito', '--app=data:text/html,<title>Journal</title><body bgcolor="f8f4ec">'];

/** Starts the browser over the DevTools pipe, with everything that it writes under the profile, and a session in memory. */
export async function launchChromium(): Promise<void> {
  const { userData, headless, browserPath } = standInOptions;
  const folder = (name: string): string => {
    const path = join(userData, 'tmp', name);
    mkdirSync(path, { recursive: true });
    return path;
  };
  state.profile = await chromium.launchPersistentContext(folder('browser'), {
    headless,
    executablePath: browserPath,
    args: [...flags, ...(headless ? [] : windowFlags), ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])],
    ignoreDefaultArgs: ['--enable-automation'],
    viewport: null,
    ...contextOptions(),
    // A person's Ctrl+C quits the app in its own order, drafts first; a test's takes the browser away at once.
    handleSIGINT: !standInOptions.askInWindow,
    handleSIGTERM: !standInOptions.askInWindow,
    handleSIGHUP: !standInOptions.askInWindow,
    env: {
      ...process.env,
      TMPDIR: join(userData, 'tmp'),
      XDG_CACHE_HOME: folder('cache'),
      XDG_CONFIG_HOME: folder('config'),
    },
  });
  const browser = state.profile.browser();
  if (browser === null) throw new Error('the browser gave no handle to itself');
  state.browser = browser;
  state.context = headless ? await browser.newContext({ ...contextOptions(), viewport: { width: 1200, height: 860 } }) : state.profile;
  const { stands } = standInOptions.clock;
  if (stands !== null) await state.context.clock.setFixedTime(stands);
  browser.once('disconnected', () => {
    state.appEvents.emit('browser-gone');
  });
}

function contextOptions(): Pick<BrowserContextOptions, 'serviceWorkers' | 'acceptDownloads' | 'locale'> {
  return { serviceWorkers: 'block', acceptDownloads: false, locale: process.env['LANG']?.startsWith('es') === true ? 'es' : 'en-US' };
}

/** A page of that size; with a display, in a window of its own. */
export async function openPage(bounds: Bounds): Promise<Page> {
  if (state.context === null) throw new Error('a window before the app is ready');
  if (standInOptions.headless) {
    const page = await state.context.newPage();
    await page.setViewportSize({ width: bounds.width, height: bounds.height });
    return page;
  }
  // Only an app's window opens another one.
  const opener = state.context.pages()[0];
  if (opener === undefined) throw new Error('the browser has no window');
  const page = await openFrom(opener, bounds).catch(async () => {
    // A page that has crashed opens nothing before it shows something else.
    await opener.goto('about:blank');
    return openFrom(opener, bounds);
  });
  // The browser's own first window, and only now: without any window it would end.
  if (opener.url().startsWith('data:')) await opener.close();
  return page;
}

async function openFrom(opener: Page, { width, height, x, y }: Bounds): Promise<Page> {
  const features = ['popup', 'noopener', `width=${String(width)}`, `height=${String(height)}`];
  if (x !== undefined && y !== undefined) features.push(`left=${String(x)}`, `top=${String(y)}`);
  const opened = opener.context().waitForEvent('page');
  opened.catch(() => undefined);
  // The opener's own event about it follows in the same breath, before any promise would.
  opener.context().once('page', (page) => state.ownWindows.add(page));
  await opener.evaluate((text) => {
    window.open('about:blank', '_blank', text);
  }, features.join(','));
  return opened;
}

export async function browserProcesses(): Promise<{ type: string; pid: number }[]> {
  if (state.browser === null) return [];
  const session = await state.browser.newBrowserCDPSession();
  const { processInfo } = await session.send('SystemInfo.getProcessInfo');
  await session.detach();
  return processInfo.map(({ type, id }) => ({ type, pid: id }));
}
