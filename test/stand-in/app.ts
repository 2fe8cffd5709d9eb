import { closeSync, mkdirSync, openSync, readFileSync, rmSync, writeSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { openWindows, windowOfPage } from './browser-window.ts';
import { launchChromium } from './chromium.ts';
import { toBrowser } from './app-address.ts';
import { interceptAll } from './session.ts';
import { preventable, state } from './state.ts';
import { strict } from './strict.ts';

const paths = new Map([
  ['userData', standInOptions.userData],
  ['documents', join(homedir(), 'Documents')],
]);
const lockFile = join(standInOptions.userData, 'tmp', 'single-instance');
let quitting = false;
let finish: () => void = () => undefined;

export const exited = new Promise<void>((resolve) => {
  finish = resolve;
});

const ready = launch();
// A launch that fails is told by whoever waits for it; nobody may be waiting when the instance lock was refused.
ready.catch(() => undefined);

async function launch(): Promise<void> {
  mkdirSync(join(standInOptions.userData, 'tmp'), { recursive: true });
  // Lets `main.ts` have its say first, as Electron does.
  await new Promise((resolve) => setImmediate(resolve));
  if (quitting) return;
  await launchChromium();
  if (state.context === null) throw new Error('no browser');
  await interceptAll(state.context, (route) => {
    const frame = route.request().frame();
    return windowOfPage(frame.page())?.contents.prevents(toBrowser(route.request().url())) ?? false;
  });
}

export const app = strict('app', {
  isPackaged: false,
  commandLine: strict('commandLine', {
    getSwitchValue: (name: string) => (name === 'profile' ? standInOptions.userData : ''),
  }),
  on(name: string, listener: (...args: unknown[]) => void): void {
    state.appEvents.on(name, listener);
  },
  enableSandbox(): void {},
  getPath(name: string): string {
    const path = paths.get(name);
    if (path === undefined) throw new Error(`the stand-in has no path ${name}`);
    return path;
  },
  setPath(name: string, path: string): void {
    paths.set(name, path);
  },
  getAppPath: () => standInOptions.appPath,
  getVersion: () => standInOptions.version,
  getLocale: () => (process.env['LANG']?.startsWith('es') === true ? 'es' : 'en-US'),
  whenReady: () => ready,
  requestSingleInstanceLock,
  quit,
});

state.appEvents.on('stand-in-quit', quit);

function quit(): void {
  if (state.ended) return;
  const event = preventable();
  state.appEvents.emit('before-quit', event);
  if (event.prevented()) return;
  quitting = true;
  for (const window of openWindows()) window.close();
  if (openWindows().length > 0) {
    quitting = false;
    return;
  }
  state.appEvents.emit('will-quit', preventable());
  void end();
}

/** Takes the browser and any child away, whatever state they are in. */
export async function end(): Promise<void> {
  if (state.ended) return;
  state.ended = true;
  for (const kill of state.vaults.values()) kill();
  await ready.catch(() => undefined);
  await state.profile?.close().catch(() => undefined);
  rmSync(lockFile, { force: true });
  state.appEvents.emit('quit');
  finish();
}

/** The number of the process that holds it; one that is dead holds nothing. */
function requestSingleInstanceLock(): boolean {
  mkdirSync(join(standInOptions.userData, 'tmp'), { recursive: true });
  for (let attempt = 0; attempt < 2; attempt++) {
    try {
      const file = openSync(lockFile, 'wx');
      writeSync(file, String(process.pid));
      closeSync(file);
      return true;
    } catch {
      const holder = Number(readFileSync(lockFile, 'utf8'));
      if (isAlive(holder)) return false;
      rmSync(lockFile, { force: true });
    }
  }
  return false;
}

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}

state.appEvents.on('browser-gone', () => {
  void end();
});
