import { EventEmitter } from 'node:events';
import type { BrowserContext, Route } from 'playwright-core';
import { toApp } from './app-address.ts';
import { state } from './state.ts';
import { strict } from './strict.ts';

type RequestFilter = (details: { url: string }, answer: (result: { cancel?: boolean }) => void) => void;
type Handler = (request: Request) => Response | Promise<Response>;
/** Asked of each navigation of a window; true when the app prevents it. */
type NavigationCheck = (route: Route) => boolean;

class Session extends EventEmitter {
  readonly webRequest: { onBeforeRequest(filter: RequestFilter): void };
  readonly protocol: { handle(scheme: string, handler: Handler): void };
  readonly #handlers = new Map<string, Handler>();
  #filter: RequestFilter | null = null;

  constructor() {
    super();
    this.webRequest = strict('webRequest', {
      onBeforeRequest: (filter: RequestFilter) => {
        this.#filter = filter;
      },
    });
    this.protocol = strict('session.protocol', {
      handle: (scheme: string, handler: Handler) => {
        this.#handlers.set(scheme, handler);
      },
    });
  }

  // The browser asks for permissions of its own accord only with a display, and denies them without: these are never called.
  setPermissionRequestHandler(): void {}
  setPermissionCheckHandler(): void {}
  setDevicePermissionHandler(): void {}
  setSpellCheckerEnabled(on: boolean): void {
    if (on) throw new Error('the stand-in has no spell checker');
  }

  async answer(route: Route): Promise<void> {
    const request = route.request();
    const url = toApp(request.url());
    const handler = this.#handlers.get(new URL(url).protocol.slice(0, -1));
    if (handler === undefined || this.#cancels(url)) {
      state.refused.push(request.url());
      await route.abort('blockedbyclient');
      return;
    }
    const response = await handler(new Request(url, { method: request.method() }));
    const body = Buffer.from(await response.arrayBuffer());
    await route.fulfill({ status: response.status, headers: Object.fromEntries(response.headers), body });
  }

  #cancels(url: string): boolean {
    let cancel = false;
    this.#filter?.({ url }, (result) => {
      cancel = result.cancel ?? false;
    });
    return cancel;
  }
}

const sessions = new Map<string, Session>();

export const session = strict('session', {
  fromPartition(partition: string, options: { cache?: boolean } = {}): Session {
    if (partition.startsWith('persist:')) throw new Error('the stand-in keeps no session on disk');
    if (options.cache !== false) throw new Error('the stand-in keeps no cache on disk');
    const found = sessions.get(partition) ?? new Session();
    sessions.set(partition, found);
    return found;
  },
});

export const protocol = strict('protocol', {
  registerSchemesAsPrivileged(schemes: { scheme: string }[]): void {
    if (schemes.some(({ scheme }) => scheme !== 'app')) throw new Error('the stand-in has one scheme, app');
  },
});

/** Every request of every page comes through here; none is let out. */
export async function interceptAll(context: BrowserContext, prevents: NavigationCheck): Promise<void> {
  await context.route('**/*', async (route) => {
    const only = [...sessions.values()][0];
    try {
      if (only === undefined) await route.abort('blockedbyclient');
      else if (route.request().isNavigationRequest() && prevents(route)) await route.abort('aborted');
      else await only.answer(route);
    } catch {
      // The page went away while its request was under way.
    }
  });
}

export type { Session };
