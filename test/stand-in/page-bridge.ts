import { randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { CDPSession, Page } from 'playwright-core';
import type { ToPage, ToShell } from './page/preload-world.ts';

const world = 'footbridge-preload';

/** The preload's isolated world in one page: puts the script there, and carries messages to and from it. */
export class PageBridge {
  readonly session: CDPSession;
  readonly #onMessage: (message: ToShell) => void;
  readonly #onWorld: () => void;
  readonly #frame: string;
  #contextId: number | null = null;
  #generation = 0;

  private constructor(session: CDPSession, frame: string, onMessage: (message: ToShell) => void, onWorld: () => void) {
    this.session = session;
    this.#frame = frame;
    this.#onMessage = onMessage;
    this.#onWorld = onWorld;
  }

  /** Must be awaited before the page is given its first address. */
  static async attach(page: Page, preload: string, onMessage: (message: ToShell) => void, onWorld: () => void): Promise<PageBridge> {
    const session = await page.context().newCDPSession(page);
    const { frameTree } = await session.send('Page.getFrameTree');
    const bridge = new PageBridge(session, frameTree.frame.id, onMessage, onWorld);
    await bridge.#install(preload);
    return bridge;
  }

  /** Grows with each load of the page; a port belongs to one load. */
  get generation(): number {
    return this.#generation;
  }

  send(message: ToPage): void {
    if (this.#contextId === null) return;
    // Whatever is sent to a page that is going away is lost, as it is with Electron.
    this.session
      .send('Runtime.callFunctionOn', {
        functionDeclaration: '(text) => { standInReceive(text); }',
        executionContextId: this.#contextId,
        arguments: [{ value: JSON.stringify(message) }],
      })
      .catch(() => undefined);
  }

  /** The path of a file that the preload's world has named; empty when the file is not on a disk. */
  async pathOf(name: string): Promise<string> {
    if (this.#contextId === null) return '';
    const { result } = await this.session.send('Runtime.callFunctionOn', {
      functionDeclaration: '(name) => standInFile(name)',
      executionContextId: this.#contextId,
      arguments: [{ value: name }],
    });
    if (result.objectId === undefined) return '';
    return (await this.session.send('DOM.getFileInfo', { objectId: result.objectId })).path;
  }

  async #install(preload: string): Promise<void> {
    const { session } = this;
    session.on('Runtime.executionContextCreated', ({ context }) => {
      const data = context.auxData as { frameId?: string } | undefined;
      if (context.name !== world || data?.frameId !== this.#frame) return;
      this.#contextId = context.id;
      this.#generation++;
      this.#onWorld();
    });
    session.on('Runtime.bindingCalled', ({ name, payload, executionContextId }) => {
      if (name === 'standInSend' && executionContextId === this.#contextId) this.#onMessage(JSON.parse(payload) as ToShell);
    });
    await session.send('Page.enable');
    await session.send('Runtime.enable');
    await session.send('Runtime.addBinding', { name: 'standInSend', executionContextName: world });
    const secret = randomBytes(12).toString('hex');
    await session.send('Page.addScriptToEvaluateOnNewDocument', { source: wrap(builtScript('page-main.js'), secret) });
    const module = `(function (require, module, exports) {${preload}\n})(standInRequire, { exports: {} }, {});`;
    const source = wrap(`${builtScript('page-preload.js')}\n${module}`, secret);
    await session.send('Page.addScriptToEvaluateOnNewDocument', { source, worldName: world });
  }
}

function builtScript(name: string): string {
  return readFileSync(join(standInOptions.standInPath, name), 'utf8');
}

/** The preload has a world in the app's own page only; the browser's empty first page gets none. */
function wrap(source: string, secret: string): string {
  return `if (location.protocol === 'https:') (function (standInSecret) {${source}\n})(${JSON.stringify(secret)});`;
}
