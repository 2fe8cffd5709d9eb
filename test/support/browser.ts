import { spawnSync } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { downloadPlaywrightsOwn, installDebianPackage } from './browser-installers.ts';

/** Passed in, so that a test can look for a browser on a machine that has none. */
export type BrowserSearch = {
  /** `FOOTBRIDGE_BROWSER`. */
  chosen: string | undefined;
  playwrightsOwn(): string;
  usualPlaces(): readonly string[];
  isProgram(path: string): boolean;
  /** A downloaded browser may lack the libraries that a package would have brought. */
  starts(path: string): boolean;
  /** Each is tried in turn until a browser is there. */
  installers: readonly (() => void)[];
  say(text: string): void;
};

/** A Chromium to run the stand-in on: one that is installed, else one that can be installed here, else a sentence that says what to do. */
export function findBrowser(search: BrowserSearch = thisComputer()): string {
  if (search.chosen !== undefined && !search.isProgram(search.chosen)) throw new Error(`FOOTBRIDGE_BROWSER names "${search.chosen}", which is not a program.`);
  const found = search.chosen ?? installed(search);
  if (found !== null) return found;
  search.say('No browser found. Trying to install one …');
  for (const install of search.installers) {
    install();
    const now = installed(search);
    if (now !== null) return now;
  }
  throw new Error('Footbridge needs a browser to run on here: please install Chromium, Google Chrome or Microsoft Edge, then run this again.');
}

function installed(search: BrowserSearch): string | null {
  const own = search.playwrightsOwn();
  if (search.isProgram(own) && search.starts(own)) return own;
  return search.usualPlaces().find((path) => search.isProgram(path)) ?? null;
}

function thisComputer(): BrowserSearch {
  return {
    chosen: process.env['FOOTBRIDGE_BROWSER'] === '' ? undefined : process.env['FOOTBRIDGE_BROWSER'],
    playwrightsOwn,
    usualPlaces: () => usualPlaces(process.platform, process.env),
    isProgram,
    starts,
    installers: [downloadPlaywrightsOwn, installDebianPackage],
    say: (text) => {
      console.error(text);
    },
  };
}

function playwrightsOwn(): string {
  try {
    return chromium.executablePath();
  } catch {
    return '';
  }
}

export function usualPlaces(platform: NodeJS.Platform, env: Readonly<Record<string, string | undefined>>): string[] {
  if (platform === 'darwin') {
    const names = ['Google Chrome', 'Chromium', 'Microsoft Edge'];
    return names.map((name) => `/Applications/${name}.app/Contents/MacOS/${name}`);
  }
  if (platform === 'win32') {
    const roots = ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].flatMap((name) => env[name] ?? []);
    const programs = ['Google/Chrome/Application/chrome.exe', 'Chromium/Application/chrome.exe', 'Microsoft/Edge/Application/msedge.exe'];
    return programs.flatMap((program) => roots.map((root) => join(root, program)));
  }
  const names = ['google-chrome', 'google-chrome-stable', 'chromium', 'chromium-browser', 'microsoft-edge', 'microsoft-edge-stable'];
  const folders = [...(env['PATH'] ?? '').split(':').filter((folder) => folder !== ''), '/usr/bin', '/usr/local/bin', '/snap/bin', '/opt/google/chrome'];
  return names.flatMap((name) => folders.map((folder) => join(folder, name)));
}

function isProgram(path: string): boolean {
  if (path === '') return false;
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** Elsewhere the download holds everything, and asking for the version would open a window on Windows. */
function starts(path: string): boolean {
  return process.platform !== 'linux' || spawnSync(path, ['--version'], { stdio: 'ignore', timeout: 10_000 }).status === 0;
}
