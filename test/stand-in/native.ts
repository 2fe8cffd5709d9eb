import { spawn } from 'node:child_process';
import { EventEmitter } from 'node:events';
import { openWindows, type BrowserWindow } from './browser-window.ts';
import { chooseFile, type Wanted } from './file-chooser.ts';
import { state } from './state.ts';
import { strict } from './strict.ts';

type DialogOptions = { defaultPath?: string; title?: string; properties?: readonly string[]; filters?: readonly { extensions: readonly string[] }[] };

/** A test gives its answer before or soon after the dialog opens. */
const longestWait = 5_000;

async function nextAnswer(window: BrowserWindow, what: Wanted['what'], options: DialogOptions): Promise<string | null> {
  if (standInOptions.askInWindow) {
    const title = options.title ?? (what === 'save' ? 'Save as' : 'Open a file');
    return chooseFile(window, { what, title, path: options.defaultPath ?? '', endings: options.filters?.flatMap(({ extensions }) => extensions) ?? [] });
  }
  const until = performance.now() + longestWait;
  while (state.dialogAnswers.length === 0) {
    if (performance.now() > until) {
      console.error('A file dialog opened and nothing had answered it after 5 s: taken as cancelled.');
      return null;
    }
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
  return state.dialogAnswers.shift() ?? null;
}

export const dialog = strict('dialog', {
  async showSaveDialog(window: BrowserWindow, options: DialogOptions): Promise<{ canceled: boolean; filePath: string }> {
    const path = await nextAnswer(window, 'save', options);
    return { canceled: path === null, filePath: path ?? '' };
  },
  async showOpenDialog(window: BrowserWindow, options: DialogOptions): Promise<{ canceled: boolean; filePaths: string[] }> {
    const path = await nextAnswer(window, options.properties?.includes('openDirectory') === true ? 'folder' : 'file', options);
    return { canceled: path === null, filePaths: path === null ? [] : [path] };
  },
  showErrorBox(title: string, content: string): void {
    console.error(`${title}: ${content}`);
  },
});

export const clipboard = strict('clipboard', {
  readText: async () => state.clipboard,
  async writeText(text: string): Promise<void> {
    state.clipboard = text;
    const page = openWindows().find((window) => window.isFocused())?.page ?? null;
    if (standInOptions.headless || page === null) return;
    await page.context().grantPermissions(['clipboard-write']);
    await page.evaluate(`navigator.clipboard.writeText(${JSON.stringify(text)})`);
  },
});

const openers: Readonly<Record<string, [string, ...string[]]>> = { darwin: ['open'], win32: ['explorer.exe'] };

export const shell = strict('shell', {
  openExternal(url: string): Promise<void> {
    state.opened.push(url);
    if (standInOptions.askInWindow) {
      const [program, ...args] = openers[process.platform] ?? ['xdg-open'];
      spawn(program, [...args, url], { detached: true, stdio: 'ignore' })
        .on('error', () => undefined)
        .unref();
    }
    return Promise.resolve();
  },
});

export const powerMonitor = strict('powerMonitor', {
  on(name: string, listener: () => void): void {
    state.powerEvents.on(name, listener);
  },
});

let nextBlocker = 1;
export const powerSaveBlocker = strict('powerSaveBlocker', {
  start(): number {
    state.blockers.add(nextBlocker);
    return nextBlocker++;
  },
  stop: (id: number) => state.blockers.delete(id),
});

class NativeTheme extends EventEmitter {
  shouldUseDarkColors = false;
  #source: 'system' | 'light' | 'dark' = 'system';

  get themeSource(): 'system' | 'light' | 'dark' {
    return this.#source;
  }

  set themeSource(source: 'system' | 'light' | 'dark') {
    this.#source = source;
    this.shouldUseDarkColors = source === 'dark';
    this.emit('updated');
  }
}

export const nativeTheme = strict('nativeTheme', new NativeTheme());

export class Notification extends EventEmitter {
  readonly #says: { title: string; body: string };

  constructor({ title, body }: { title: string; body: string; silent: true }) {
    super();
    this.#says = { title, body };
  }

  static isSupported(): boolean {
    return true;
  }

  /** Nothing comes up: a test looks at what would have, and clicks on it. */
  show(): void {
    state.notifications.push({ ...this.#says, click: () => this.emit('click') });
  }
}
