import { EventEmitter } from 'node:events';
import type { Browser, BrowserContext, Page } from 'playwright-core';

/** An `event` argument that can be prevented. */
export function preventable(): { preventDefault(): void; prevented(): boolean } {
  let prevented = false;
  return {
    preventDefault() {
      prevented = true;
    },
    prevented: () => prevented,
  };
}

/** What one launch holds. The bundle is compiled anew for each, so this is one object per launch. */
export const state = {
  browser: null as Browser | null,
  /** The whole browser: closing it ends the browser. */
  profile: null as BrowserContext | null,
  /** A session in memory, like the app's own. */
  context: null as BrowserContext | null,
  appEvents: new EventEmitter(),
  powerEvents: new EventEmitter(),
  dialogAnswers: [] as (string | null)[],
  refused: [] as string[],
  opened: [] as string[],
  notifications: [] as { title: string; body: string; click: () => void }[],
  clipboard: '',
  /** Power save blockers that hold. */
  blockers: new Set<number>(),
  vaults: new Map<number, () => void>(),
  /** Windows that the shell itself opened, which the browser takes for a page's own. */
  ownWindows: new WeakSet<Page>(),
  ended: false,
};
