import { EventEmitter } from 'node:events';
import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { toApp, toBrowser } from './app-address.ts';
import { decode, encode } from './codec.ts';
import { fileMark } from './file-mark.ts';
import { answerInvoke } from './ipc-main.ts';
import { acceleratorList, pressAccelerator } from './menu.ts';
import { PageBridge } from './page-bridge.ts';
import type { ToShell } from './page/preload-world.ts';
import type { Port } from './ports.ts';
import { preventable, state } from './state.ts';
import { strict } from './strict.ts';

const paperInches = { A4: [8.27, 11.69], Letter: [8.5, 11] } as const;

type PdfOptions = { pageSize?: 'A4' | 'Letter'; preferCSSPageSize?: boolean; printBackground?: boolean; generateTaggedPDF?: boolean; generateDocumentOutline?: boolean };

let nextId = 1;

export class WebContents extends EventEmitter {
  readonly id = nextId++;
  readonly mainFrame: { readonly parent: null; readonly url: string };
  page: Page | null = null;
  /** The object as the shell knows it. */
  outside: object = this;
  onActive: () => void = () => undefined;
  onBounds: (bounds: { x: number; y: number; width: number; height: number }) => void = () => undefined;
  readonly #preload: string;
  #bridge: PageBridge | null = null;
  #expected: string | null = null;
  #destroyed = false;
  readonly #ports = new Map<number, { port: Port; generation: number }>();
  #nextPort = 1;
  #openHandler: ((details: { url: string }) => { action: string }) | null = null;

  constructor(preload: string) {
    super();
    this.#preload = readFileSync(preload, 'utf8');
    const url = (): string => this.getURL();
    this.mainFrame = {
      parent: null,
      get url() {
        return url();
      },
    };
  }

  async attach(page: Page): Promise<void> {
    this.page = page;
    this.#bridge = await PageBridge.attach(
      page,
      this.#preload,
      (message) => {
        this.#receive(message);
      },
      () => {
        this.#newWorld();
      },
    );
    this.#bridge.session.on('Page.domContentEventFired', () => {
      if (page.url().startsWith('https:')) this.emit('dom-ready');
    });
    page.on('load', () => this.emit('did-finish-load'));
    page.on('crash', () => {
      // Electron's own wording, of which the shell uses the reason only.
      const details = { reason: 'crashed', exitCode: 1 };
      this.emit('render-process-gone', {}, details);
      state.appEvents.emit('render-process-gone', {}, this.outside, details);
    });
    page.on('popup', (other) => {
      if (!state.ownWindows.has(other) && this.#openHandler?.({ url: other.url() }).action !== 'allow') void other.close();
    });
  }

  async loadURL(url: string): Promise<void> {
    this.#expected = toBrowser(url);
    await this.page?.goto(this.#expected, { waitUntil: 'load' });
  }

  reload(): void {
    this.#expected = this.page?.url() ?? null;
    void this.page?.reload().catch(() => undefined);
  }

  /** A navigation that the shell did not ask for is put to its `will-navigate`. */
  prevents(url: string): boolean {
    if (url === this.#expected) return false;
    const event = Object.assign(preventable(), { url: toApp(url) });
    this.emit('will-navigate', event);
    if (event.prevented()) state.refused.push(url);
    return event.prevented();
  }

  getURL(): string {
    return toApp(this.page?.url() ?? '');
  }

  setBackgroundThrottling(): void {}

  isDestroyed(): boolean {
    return this.#destroyed;
  }

  destroyed(): void {
    this.#destroyed = true;
    for (const { port } of this.#ports.values()) port.close();
  }

  setWindowOpenHandler(handler: (details: { url: string }) => { action: string }): void {
    this.#openHandler = handler;
  }

  send(channel: string, ...args: unknown[]): void {
    this.#bridge?.send({ type: 'send', channel, args: encode(args) });
  }

  postMessage(channel: string, message: unknown, transfer: Port[] = []): void {
    const bridge = this.#bridge;
    if (bridge === null) return;
    const generation = bridge.generation;
    const ids = transfer.map((port) => {
      const id = this.#nextPort++;
      this.#ports.set(id, { port, generation });
      return id;
    });
    bridge.send({ type: 'post', channel, message: encode(message), ports: ids });
    for (const id of ids) {
      this.#ports.get(id)?.port.transfer(
        (data) => {
          bridge.send({ type: 'port', port: id, data });
        },
        () => {
          bridge.send({ type: 'close', port: id });
        },
      );
    }
  }

  async printToPDF(options: PdfOptions): Promise<Buffer> {
    const { pageSize = 'Letter', preferCSSPageSize, printBackground, generateTaggedPDF, generateDocumentOutline } = options;
    const [paperWidth, paperHeight] = paperInches[pageSize];
    const bridge = this.#bridge;
    if (bridge === null) throw new Error('no page to print');
    const wanted = { preferCSSPageSize, printBackground, generateTaggedPDF, generateDocumentOutline };
    const set = Object.fromEntries(Object.entries(wanted).filter(([, value]) => value !== undefined));
    const { data } = await bridge.session.send('Page.printToPDF', { ...set, paperWidth, paperHeight, displayHeaderFooter: false });
    return Buffer.from(data, 'base64');
  }

  print(_options: object, done: (success: boolean, reason: string) => void): void {
    if (standInOptions.headless) done(false, 'no display');
    else void this.page?.evaluate('window.print()').then(() => { done(true, ''); });
  }

  tellAccelerators(): void {
    this.#bridge?.send({ type: 'accelerators', list: acceleratorList() });
  }

  #newWorld(): void {
    for (const [id, { port, generation }] of this.#ports) {
      if (generation === this.#bridge?.generation) continue;
      port.close();
      this.#ports.delete(id);
    }
    this.tellAccelerators();
  }

  #receive(message: ToShell): void {
    if (message.type === 'port') {
      this.#ports.get(message.port)?.port.fromRemote(message.data);
    } else if (message.type === 'invoke') {
      void this.#invoke(message.id, message.channel, decode(message.args) as unknown[]);
    } else if (message.type === 'bounds') {
      this.onBounds(message);
    } else {
      this.onActive();
      pressAccelerator(message.accelerator);
    }
  }

  async #withPath(arg: unknown): Promise<unknown> {
    return typeof arg === 'string' && arg.startsWith(fileMark) ? ((await this.#bridge?.pathOf(arg)) ?? '') : arg;
  }

  async #invoke(id: number, channel: string, args: unknown[]): Promise<void> {
    const event = strict('IpcMainInvokeEvent', { sender: this.outside, senderFrame: this.mainFrame });
    try {
      const result = await answerInvoke(channel, event, await Promise.all(args.map((arg) => this.#withPath(arg))));
      this.#bridge?.send({ type: 'answer', id, ok: true, data: encode(result) });
    } catch (error) {
      const text = `Error invoking remote method '${channel}': ${String(error)}`;
      this.#bridge?.send({ type: 'answer', id, ok: false, data: encode(text) });
    }
  }
}
