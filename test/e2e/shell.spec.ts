import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test, type Page } from '@playwright/test';
import { launchApp, type LaunchedApp } from '../support/launch.ts';

let app: LaunchedApp;
let folder = '';

test.beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'footbridge-'));
  app = await launchApp({ userData: join(folder, 'profile') });
});
test.afterEach(async () => {
  await app.close();
  rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
});

const ask = (page: Page, name: string, input: unknown = {}): Promise<unknown> =>
  page.evaluate(([call, value]) => window.footbridge.shell(call, value).catch((error: unknown) => `refused: ${String(error)}`), [name, input] as const);

async function isGone(pid: number): Promise<boolean> {
  for (let tries = 0; tries < 50; tries++) {
    try {
      process.kill(pid, 0);
    } catch {
      return true;
    }
    await new Promise((done) => setTimeout(done, 20));
  }
  return false;
}

test('the page runs nothing, reaches nothing and opens nothing that is not its own', async () => {
  const page = app.window;
  await page.getByRole('button').first().waitFor();
  const address = page.url();
  const found = await page.evaluate(async () => {
    const refused = async (attempt: () => unknown): Promise<boolean> => {
      try {
        await attempt();
        return false;
      } catch {
        return true;
      }
    };
    const inserted = (): boolean => {
      const script = document.createElement('script');
      try {
        script.textContent = 'window.inserted = true';
      } catch {
        // Trusted Types refuses before the policy on scripts is even asked.
      }
      document.body.append(script);
      return 'inserted' in window;
    };
    return {
      fetch: await refused(() => fetch('https://example.org/')),
      ownFetch: await refused(() => fetch('/index.html')),
      html: await refused(() => {
        document.createElement('div').innerHTML = '<b>x</b>';
      }),
      node: [typeof Reflect.get(window, 'require'), typeof Reflect.get(window, 'process')],
      inserted: inserted(),
      bridge: Object.keys(window.footbridge).sort(),
    };
  });
  expect(found).toEqual({
    fetch: true,
    ownFetch: true,
    html: true,
    node: ['undefined', 'undefined'],
    inserted: false,
    bridge: ['dropped', 'onShellEvent', 'shell'],
  });
  await page.evaluate(() => {
    window.open('https://example.org/');
    const image = new Image();
    image.src = 'https://example.org/x.png';
    document.body.append(image);
    location.href = 'https://example.org/';
  });
  await page.waitForTimeout(300);
  expect(page.url()).toBe(address);
  expect(app.windows().length).toBe(1);
  await expect(page.getByRole('button').first()).toBeVisible();
});

test('the shell refuses what is not in its table', async () => {
  expect(await ask(app.window, 'prefs.save', { language: 'xx' })).toMatch(/^refused/);
  expect(await ask(app.window, 'prefs.read', { more: 1 })).toMatch(/^refused/);
  expect(await ask(app.window, 'toString')).toMatch(/^refused/);
  expect(await ask(app.window, 'prefs.read')).toMatchObject({ textSize: 100 });
});

test('each way of locking kills the vault process and puts a new window in its place', async () => {
  const ways: [string, () => unknown][] = [
    ['asked', () => app.window.keyboard.press('ControlOrMeta+L').catch(() => null)],
    ['asked', () => ask(app.window, 'lock.now').catch(() => null)],
    ['screen-lock', () => app.power.emit('lock-screen')],
    ['sleep', () => app.power.emit('suspend')],
    ['vault-died', async () => process.kill(await app.vaultPid(), 'SIGKILL')],
  ];
  expect(await ask(app.window, 'lock.reason')).toBeNull();
  for (const [reason, lock] of ways) {
    const old = app.window;
    const pid = await app.vaultPid();
    await old.getByRole('button').first().waitFor();
    await lock();
    const next = await app.nextWindow();
    expect(await isGone(pid), reason).toBe(true);
    expect(old.isClosed()).toBe(true);
    expect(await ask(next, 'lock.reason')).toBe(reason);
    expect(app.windows().length).toBe(1);
  }
});

test('a new place, its name in the recent list, and the way back to it after a restart', async () => {
  const place = (await ask(app.window, 'places.fresh', { name: 'Mine', ask: false })) as { path: string };
  expect(existsSync(place.path)).toBe(true);
  expect(await ask(app.window, 'places.recent')).toEqual([]);
  await ask(app.window, 'places.keep');
  await ask(app.window, 'prefs.save', { textSize: 120 });
  await app.restart();
  expect(await ask(app.window, 'places.current')).toMatchObject({ name: 'Mine', path: place.path, reachable: true });
  expect(await ask(app.window, 'prefs.read')).toMatchObject({ textSize: 120 });
});

test('file dialogs give tokens that name the file and its folder; a PDF lands whole, tagged, under its proper ending', async () => {
  const page = app.window;
  app.dialogs.next(null);
  expect(await ask(page, 'files.save', { purpose: 'packet', suggested: 'week' })).toBeNull();
  app.dialogs.next(join(folder, 'week'));
  expect(await ask(page, 'files.save', { purpose: 'packet', suggested: 'week' })).toEqual({ token: expect.any(String), label: 'week.footbridge', folder });
  await page.getByRole('button').first().waitFor();
  app.dialogs.next(join(folder, 'page'));
  expect(await ask(page, 'print.pdf', { suggested: 'page', paper: 'A4' })).toMatchObject({ label: 'page.pdf' });
  const pdf = readFileSync(join(folder, 'page.pdf'), 'latin1');
  expect(pdf.startsWith('%PDF-')).toBe(true);
  expect(pdf).toContain('/StructTreeRoot');
});

test('the port reaches the page after every load, and carries much at once', async () => {
  const page = app.window;
  await page.addInitScript(() => {
    window.addEventListener('message', (event) => {
      if (event.data === 'footbridge:vault-port') Object.assign(window, { testPort: event.ports[0] });
    });
  });
  const pid = await app.vaultPid();
  await page.reload();
  await page.getByRole('button').first().waitFor();
  const call = (name: string, size: number): Promise<unknown> =>
    page.evaluate(
      async ([wanted, length]) => {
        while (!('testPort' in window)) await new Promise((done) => setTimeout(done, 10));
        const port = window.testPort as MessagePort;
        return new Promise((resolve) => {
          port.addEventListener('message', (event: MessageEvent<{ id: number; result: unknown }>) => {
            if (event.data.id === 1_000_000) resolve(event.data.result);
          });
          port.postMessage({ id: 1_000_000, call: wanted, input: { text: 'ñ'.repeat(length), bytes: new Uint8Array(length) } });
        });
      },
      [name, size] as const,
    );
  expect(await call('no.such', 10)).toMatchObject({ ok: false, error: { code: 'bad-input' } });
  expect(await call('no.such', 4_000_000)).toMatchObject({ ok: false, error: { code: 'bad-input' } });
  expect(await isGone(pid)).toBe(true);
});

test('which app this ran on', () => {
  console.log(`End-to-end tests run on: ${app.which}`);
  expect(['electron', 'stand-in']).toContain(app.which);
});
