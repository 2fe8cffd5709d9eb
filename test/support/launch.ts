import type { Locator, Page } from 'playwright-core';
import type { PowerEvent } from '../stand-in/options.ts';
import { ensureBuilt } from './built.ts';
import { dropFile } from './drop-file.ts';
import { startElectron } from './launch-electron.ts';
import { startStandIn } from './launch-stand-in.ts';
import { electronForTests } from './programs.ts';
import type { Running } from './running.ts';

export type LaunchOptions = {
  /** The app's profile. Everything that the app and its browser write is under it, temporary files included. */
  userData: string;
  /** On Electron there is always a window. */
  headless?: boolean;
  /** When it is for the app, as with `moveClock`. On Electron it is as on this computer. */
  at?: Date;
};

export type LaunchedApp = {
  /** The newest window: after a lock, the one that took the locked one's place. */
  readonly window: Page;
  windows(): Page[];
  /** Waits for a window that neither the launch nor an earlier `nextWindow` has given, such as the one after a lock. */
  nextWindow(): Promise<Page>;
  readonly which: 'electron' | 'stand-in';
  /** Answers the next file dialog, one that is open or one still to come; null cancels it. */
  readonly dialogs: { next(path: string | null): void };
  readonly power: { emit(event: PowerEvent): void };
  /** As when a file is opened with a double click while the app runs. */
  openInSystem(path: string): Promise<void>;
  /** Addresses outside the app that the page asked for, all refused. Known on the stand-in only. */
  readonly requests: readonly string[];
  /** Addresses given to the system's browser. Known on the stand-in only. */
  readonly opened: readonly string[];
  /** Notifications that the system would have shown. Known on the stand-in only. */
  readonly notifications: readonly { title: string; body: string; click: () => void }[];
  clipboard(): Promise<string>;
  /** Days go by, in the shell and all windows and vaults, and are not back after a restart. On the stand-in only. */
  moveClock(to: Date): Promise<void>;
  /** Whether something holds the screen on. Known on the stand-in only. */
  keepsAwake(): boolean;
  /** Drops a file or a folder of this computer on the newest window, on its middle or on the middle of an element. */
  drop(path: string, on?: Locator): Promise<void>;
  /** The vault process of the newest window. */
  vaultPid(): Promise<number>;
  /** Processes of the browser, by type: `browser`, `renderer`, … */
  processes(): Promise<{ type: string; pid: number }[]>;
  /** Quits as a person does, and starts again on the same profile. */
  restart(): Promise<Page>;
  close(): Promise<void>;
  /** Ends everything at once, as a power cut would. `restart` works afterwards. */
  kill(): Promise<void>;
};

const windowWait = 20_000;
const quitWait = 10_000;

export async function launchApp({ userData, headless = true, at }: LaunchOptions): Promise<LaunchedApp> {
  ensureBuilt();
  const binary = electronForTests();
  let running: Running | null = null;
  let newest: Page | null = null;
  let given: Page | null = null;
  let moved = at ?? null;

  const now = (): Running => {
    if (running === null) throw new Error('the app is closed');
    return running;
  };

  async function start(): Promise<Page> {
    newest = null;
    given = null;
    running = binary === null ? onStandIn(userData, headless, moved) : await startElectron(binary, userData);
    newest = running.windows().at(-1) ?? null;
    running.onWindow((page) => {
      newest = page;
    });
    return nextWindow();
  }

  async function nextWindow(): Promise<Page> {
    const until = performance.now() + windowWait;
    while (newest === null || newest === given) {
      if (performance.now() > until) throw new Error('no new window appeared');
      await new Promise((done) => setTimeout(done, 5));
    }
    const page = newest;
    given = page;
    await page.waitForURL(/footbridge/, { waitUntil: 'domcontentloaded' });
    return page;
  }

  async function close(): Promise<void> {
    await running?.close();
    running = null;
  }

  await start();
  return {
    get window() {
      if (newest === null) throw new Error('the app has no window');
      return newest;
    },
    windows: () => now().windows(),
    nextWindow,
    which: binary === null ? 'stand-in' : 'electron',
    dialogs: { next: (path) => void now().answerDialog(path) },
    power: { emit: (event) => void now().power(event) },
    openInSystem: (path) => now().openInSystem(path),
    get requests() {
      return now().refused;
    },
    get opened() {
      return now().opened;
    },
    get notifications() {
      return now().notifications;
    },
    clipboard: () => now().clipboard(),
    async moveClock(to) {
      await now().moveClock(to);
      moved = to;
    },
    keepsAwake: () => now().blockers() > 0,
    async drop(path, on) {
      if (newest === null) throw new Error('the app has no window');
      await dropFile(newest, path, on);
    },
    async vaultPid() {
      const pid = (await now().vaultPids()).at(-1);
      if (pid === undefined) throw new Error('no vault process runs');
      return pid;
    },
    processes: () => now().processes(),
    async restart() {
      await close();
      return start();
    },
    close,
    async kill() {
      await running?.kill();
      running = null;
    },
  };
}

function onStandIn(userData: string, headless: boolean, at: Date | null): Running {
  const host = startStandIn({ userData, headless, at });
  return {
    windows: () => host.windows(),
    onWindow: (listener) => {
      host.onWindow(listener);
    },
    answerDialog: async (path) => {
      host.answerDialog(path);
    },
    power: async (event) => {
      host.power(event);
    },
    openInSystem: async (path) => {
      host.openInSystem(path);
    },
    refused: host.refused,
    opened: host.opened,
    notifications: host.notifications,
    clipboard: async () => host.clipboard(),
    moveClock: (to) => host.moveClock(to),
    blockers: () => host.blockers(),
    vaultPids: async () => host.vaultPids(),
    processes: () => host.browserProcesses(),
    async close() {
      host.quit();
      const late = setTimeout(() => void host.kill(), quitWait);
      await host.exited;
      clearTimeout(late);
    },
    kill: () => host.kill(),
  };
}
