import { EventEmitter } from 'node:events';
import { openPage, type Bounds } from './chromium.ts';
import { session, type Session } from './session.ts';
import { preventable, state } from './state.ts';
import { strict } from './strict.ts';
import { WebContents } from './web-contents.ts';

type WebPreferences = Readonly<Record<string, unknown>> & { session?: Session; preload?: string };
type Options = Bounds & { webPreferences: WebPreferences; minWidth?: number; minHeight?: number; title?: string; backgroundColor?: string };

/** What the app promises of every window; a window that does without is not opened. */
const required = { sandbox: true, contextIsolation: true, nodeIntegration: false, webviewTag: false, webSecurity: true, spellcheck: false };

const all = new Set<BrowserWindow>();
const listeners: ((window: BrowserWindow) => void)[] = [];
let active: WebContents | null = null;

export class BrowserWindow extends EventEmitter {
  readonly webContents: WebContents;
  readonly ready: Promise<void>;
  #contents: WebContents;
  #bounds: Bounds;
  #destroyed = false;

  constructor(options: Options) {
    super();
    const { webPreferences, width, height, x, y } = options;
    for (const [name, value] of Object.entries(required)) {
      if (webPreferences[name] !== value) throw new Error(`refused: a window with ${name} ${String(webPreferences[name])}`);
    }
    if (webPreferences.preload === undefined || webPreferences.session !== session.fromPartition('journal', { cache: false })) {
      throw new Error('refused: a window without a preload script or the in-memory session');
    }
    this.#bounds = { width, height, ...(x === undefined || y === undefined ? {} : { x, y }) };
    this.#contents = new WebContents(webPreferences.preload);
    this.webContents = strict('webContents', this.#contents);
    this.#contents.outside = this.webContents;
    this.#contents.onActive = () => {
      active = this.#contents;
    };
    this.#contents.onBounds = (bounds) => {
      this.#bounds = bounds;
    };
    all.add(this);
    active = this.#contents;
    this.ready = this.#open();
    this.ready.catch((error: unknown) => {
      if (!this.#destroyed) throw error;
    });
    return strict('BrowserWindow', this);
  }

  get page(): WebContents['page'] {
    return this.#contents.page;
  }

  get contents(): WebContents {
    return this.#contents;
  }

  async loadURL(url: string): Promise<void> {
    await this.ready;
    await this.#contents.loadURL(url);
  }

  getNormalBounds(): Bounds {
    return this.#bounds;
  }

  isMaximized(): boolean {
    return false;
  }

  maximize(): void {}
  isMinimized(): boolean {
    return false;
  }

  restore(): void {}
  focus(): void {
    active = this.#contents;
    void this.#contents.page?.bringToFront().catch(() => undefined);
  }

  isFocused(): boolean {
    return active === this.#contents;
  }

  setContentProtection(): void {}

  isDestroyed(): boolean {
    return this.#destroyed;
  }

  /** What a person does with the window's own button. */
  close(): void {
    const event = preventable();
    this.emit('close', event);
    if (!event.prevented()) this.destroy();
  }

  destroy(): void {
    if (this.#destroyed) return;
    this.#destroyed = true;
    all.delete(this);
    if (this.isFocused()) active = [...all].at(-1)?.contents ?? null;
    this.#contents.destroyed();
    void this.ready.catch(() => undefined).then(() => this.#contents.page?.close().catch(() => undefined));
    this.emit('closed');
    setImmediate(() => {
      if (all.size === 0) state.appEvents.emit('window-all-closed');
    });
  }

  async #open(): Promise<void> {
    const page = await openPage(this.#bounds);
    await this.#contents.attach(page);
    page.on('close', () => {
      if (this.#destroyed) return;
      // The browser has closed it already: nothing is left to prevent.
      this.emit('close', preventable());
      this.destroy();
    });
    for (const listener of listeners) listener(this);
  }
}

export function openWindows(): BrowserWindow[] {
  return [...all];
}

export function onWindowOpened(listener: (window: BrowserWindow) => void): void {
  listeners.push(listener);
}

export function windowOfPage(page: object): BrowserWindow | null {
  return [...all].find((window) => window.page === page) ?? null;
}

state.appEvents.on('stand-in-menu', () => {
  for (const window of all) window.contents.tellAccelerators();
});
