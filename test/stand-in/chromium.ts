import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { chromium, type Page } from 'playwright-core';
import { state } from './state.ts';

export type Bounds = { x?: number; y?: number; width: number; height: number };

/** Nothing is looked up, fetched or reported by the browser of its own accord; what the page asks for is intercepted anyway. */
const flags = [
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-default-apps',
  '--disable-domain-reliability',
  '--disable-quic',
  '--disable-sync',
  '--dns-prefetch-disable',
  '--no-first-run',
  '--no-pings',
  '--host-resolver-rules=MAP * ~NOTFOUND',
  '--disable-features=Translate,MediaRouter,OptimizationHints,AutofillServerCommunication',
];

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
    args: process.getuid?.() === 0 ? [...flags, '--no-sandbox'] : flags,
    ignoreDefaultArgs: ['--enable-automation'],
    viewport: null,
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
  state.context = await browser.newContext({
    viewport: headless ? { width: 1200, height: 860 } : null,
    serviceWorkers: 'block',
    acceptDownloads: false,
    locale: process.env['LANG']?.startsWith('es') === true ? 'es' : 'en-US',
  });
  browser.once('disconnected', () => {
    state.appEvents.emit('browser-gone');
  });
}

/** A page of that size; with a display, in a window without tabs. */
export async function openPage(bounds: Bounds): Promise<Page> {
  if (state.context === null) throw new Error('a window before the app is ready');
  const first = await state.context.newPage();
  if (standInOptions.headless) {
    await first.setViewportSize({ width: bounds.width, height: bounds.height });
    return first;
  }
  const features = ['popup', 'noopener', `width=${String(bounds.width)}`, `height=${String(bounds.height)}`];
  if (bounds.x !== undefined && bounds.y !== undefined) features.push(`left=${String(bounds.x)}`, `top=${String(bounds.y)}`);
  const [page] = await Promise.all([
    state.context.waitForEvent('page', (other) => other !== first),
    first.evaluate((text) => {
      window.open('about:blank', '_blank', text);
    }, features.join(',')),
  ]);
  await first.close();
  // The browser's own first window, and only now: without any window it would end.
  for (const other of state.profile?.pages() ?? []) await other.close();
  return page;
}

export async function browserProcesses(): Promise<{ type: string; pid: number }[]> {
  if (state.browser === null) return [];
  const session = await state.browser.newBrowserCDPSession();
  const { processInfo } = await session.send('SystemInfo.getProcessInfo');
  await session.detach();
  return processInfo.map(({ type, id }) => ({ type, pid: id }));
}
