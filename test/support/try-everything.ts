import { expect, type Page } from '@playwright/test';
import { calls } from '../../electron/contract/calls.ts';
import { emptyFilter } from '../../electron/contract/empty-filter.ts';
import { addDays } from '../../electron/domain/text/days.ts';
import { dropFile } from './drop-file.ts';
import { keyboardHands as hands } from './hands.ts';

/** Tries to bring up what nobody chose while something is read together: in every way that a window has, and by every call of the vault. */

type Trying = {
  /** What must not come up: a word in everything that was not chosen. */
  secret: string;
  /** Names of the parts, in their order. */
  parts: readonly string[];
  look: (name: string) => Promise<void>;
  path: (name: string) => string;
  /** In the safety plan, where there is one. */
  planWords?: string;
};

const press = (page: Page, name: string) => page.locator('.together-parts').getByRole('button', { name });

/** Holds the port that the window has to the vault, for `askEveryCall`. Before the first call that is to be answered. */
export async function holdPort(page: Page): Promise<void> {
  await page.evaluate(() => {
    const post = MessagePort.prototype.postMessage;
    MessagePort.prototype.postMessage = function (this: MessagePort, ...given: [unknown, never]) {
      if (typeof given[0] === 'object' && given[0] !== null && 'call' in given[0]) Object.assign(window, { heldPort: this });
      Reflect.apply(post, this, given);
    };
  });
}

export async function tryEveryWay(page: Page, { secret, parts, look, path, planWords }: Trying): Promise<void> {
  const title = await page.title();
  const clean = async (after: string) => {
    await expect.soft(page.locator('.together'), after).toBeVisible();
    expect.soft(await page.locator('html').innerHTML(), after).not.toContain(secret);
    expect.soft(await page.title(), after).toBe(title);
  };

  // Every part, and every button in it but those that lead out or lock.
  for (const name of parts) {
    await hands.press(press(page, name));
    await clean(name);
    await look(name);
    for (const button of await page.locator('.together-main button:enabled, .together-side button:enabled').all()) {
      const words = (await button.textContent().catch(() => null)) ?? '';
      // What is filled in together is looked at where it is written in.
      if (/Close the session|together$/u.test(words) || !(await button.isVisible())) continue;
      await button.click({ timeout: 2_000 }).catch(() => undefined);
      await page.keyboard.press('Escape');
      await clean(`${name}: ${words}`);
      await press(page, name).click();
    }
  }

  // Every shortcut of the app and the browser's own, from the page and from a field. The stand-in hears the menu's accelerators as keys.
  const letters = 'abcdefghijkmnopqrstuvwxyz0123456789,.-[]'.split('');
  const keys = [...letters.flatMap((key) => [`Control+${key}`, `Control+Shift+${key}`, `Alt+${key}`]), 'Alt+ArrowLeft', 'Alt+ArrowRight', 'BrowserBack', 'F3', 'F5', 'F6', 'F7', 'F10', 'F12', 'Control+Tab', 'Escape', 'Backspace', 'Control+Enter', 'ContextMenu'];
  for (const from of ['Work', 'In your words']) {
    await press(page, from).click();
    if (from === 'In your words') await page.locator('.together-main textarea').first().focus();
    for (const key of keys.filter((one) => !['Control+w', 'Control+q', 'Control+Shift+w', 'Control+Shift+q', 'F5', 'Control+r', 'Control+Shift+r'].includes(one))) await page.keyboard.press(key).catch(() => undefined);
    await clean(`keys from ${from}`);
    await page.keyboard.press('Escape');
  }
  await page.mouse.click(400, 300, { button: 'right' });
  await page.mouse.click(400, 300, { button: 'middle' });
  await clean('the other buttons of a mouse');
  for (const key of ['F1', 'F2']) {
    await page.keyboard.press(key);
    await page.getByRole('dialog').waitFor();
    await clean(key);
    if (planWords !== undefined) expect.soft(await page.locator('html').innerHTML(), key).not.toContain(planWords);
    await page.keyboard.press('Escape');
  }

  // Files of every kind that the app takes, and words from elsewhere.
  for (const name of ['vault/vault.json', 'a.footbridge', 'a.footbridge-card', 'a.footbridge-worksheet', 'a.md']) {
    await dropFile(page, path(name));
    await clean(`${name} was dropped`);
  }
  await page.evaluate(() => document.querySelector('.together-main')?.dispatchEvent(new ClipboardEvent('paste', { bubbles: true, clipboardData: new DataTransfer() })));
  await clean('words that were pasted');

  // Back, forward, other addresses, other sizes, paper, and what the browser finds and keeps.
  // One step each: the stand-in's browser has a page before the app's, which Electron's has not.
  await page.evaluate(() => { for (const screen of ['journal', 'home', 'settings', 'people']) history.pushState({ screen }, ''); location.hash = '#journal'; history.back(); history.back(); dispatchEvent(new PopStateEvent('popstate', { state: { screen: 'journal' } })); });
  await clean('back and forward');
  for (const size of [{ width: 400, height: 300 }, { width: 3_000, height: 1_200 }, { width: 1_280, height: 800 }]) {
    await page.setViewportSize(size);
    await clean(`${String(size.width)} wide`);
  }
  await page.evaluate(() => { for (const kind of ['beforeprint', 'afterprint', 'blur', 'focus', 'online', 'resize', 'dragend']) dispatchEvent(new Event(kind)); document.dispatchEvent(new Event('visibilitychange')); });
  await page.emulateMedia({ media: 'print' });
  await clean('on paper');
  await page.emulateMedia({ media: 'screen' });
  const kept = await page.evaluate((words) => {
    const find = Reflect.get(window, 'find') as (text: string) => boolean;
    return [String(find.call(window, words)), JSON.stringify(localStorage), JSON.stringify(sessionStorage), document.cookie];
  }, secret);
  expect.soft(kept).toEqual(['false', '{}', '{}', '']);
  await clean('the browser’s own');
}

/** Every call of the contract, asked by the window's own port; `holdPort` came before. `more`: what inputs are to hold besides. */
export async function askEveryCall(page: Page, secret: string, today: string, more: Readonly<Record<string, unknown>> = {}): Promise<void> {
  const wide: Record<string, unknown> = { filter: { ...emptyFilter, text: '' }, offset: 0, limit: 500, today, day: addDays(today, -30), now: `${today}T12:00`, mode: 'normal', passphrase: 'not it at all', worksheet: 'phq-9', only: null, rows: null, taken: [], ...more };
  const inputs = Object.fromEntries(Object.entries(calls).map(([name, { input }]) => [name, Object.fromEntries(('shape' in input ? Object.keys(input.shape) : []).flatMap((key) => (key in wide ? [[key, wide[key]]] : [])))]));
  const answers = await page.evaluate(async (asked) => {
    const port = (window as unknown as { heldPort: MessagePort }).heldPort;
    const said: string[] = [];
    const ids = new Set<unknown>();
    const done = new Promise<void>((resolve) => {
      port.addEventListener('message', ({ data }: MessageEvent<{ id?: number }>) => {
        if (typeof data.id !== 'number' || !ids.delete(data.id)) return;
        said.push(JSON.stringify(data));
        if (ids.size === 0) resolve();
      });
    });
    for (const [at, [call, input]] of Object.entries(asked).entries()) {
      ids.add(900_000 + at);
      port.postMessage({ id: 900_000 + at, call, input });
    }
    await done;
    return said;
  }, inputs);
  expect(answers).toHaveLength(Object.keys(calls).length);
  expect(answers.join('\n')).not.toContain(secret);
  expect(answers.filter((answer) => answer.includes('in-session')).length).toBeGreaterThan(15);
}
