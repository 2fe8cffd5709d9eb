import { spawnSync } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { chromium } from 'playwright-core';

const downloadWait = 180_000;

/** A Chromium to run the stand-in on: one that is installed, else one that can be installed here, else a sentence that says what to do. */
export function findBrowser(): string {
  const found = installedBrowser();
  if (found !== null) return found;
  console.error('No browser found. Trying to install one …');
  downloadPlaywrightsOwn();
  const downloaded = installedBrowser();
  if (downloaded !== null) return downloaded;
  installDebianPackage();
  const packaged = installedBrowser();
  if (packaged !== null) return packaged;
  throw new Error('Footbridge needs a browser to run on here: please install Chromium, Google Chrome or Microsoft Edge, then run this again.');
}

function installedBrowser(): string | null {
  const chosen = process.env['FOOTBRIDGE_BROWSER'];
  return [...(chosen === undefined ? [] : [chosen]), playwrightsOwn(), ...usualPlaces()].find(isProgram) ?? null;
}

function playwrightsOwn(): string {
  try {
    return chromium.executablePath();
  } catch {
    return '';
  }
}

function usualPlaces(): string[] {
  if (process.platform === 'darwin') {
    const names = ['Google Chrome', 'Chromium', 'Microsoft Edge'];
    return names.map((name) => `/Applications/${name}.app/Contents/MacOS/${name}`);
  }
  if (process.platform === 'win32') {
    const roots = ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].flatMap((name) => process.env[name] ?? []);
    const programs = ['Google/Chrome/Application/chrome.exe', 'Chromium/Application/chrome.exe', 'Microsoft/Edge/Application/msedge.exe'];
    return programs.flatMap((program) => roots.map((root) => join(root, program)));
  }
  const names = ['google-chrome', 'google-chrome-stable', 'chromium', 'chromium-browser', 'microsoft-edge', 'microsoft-edge-stable'];
  const folders = [...(process.env['PATH'] ?? '').split(':'), '/usr/bin', '/usr/local/bin', '/snap/bin', '/opt/google/chrome'];
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

function downloadPlaywrightsOwn(): void {
  const cli = join(dirname(createRequire(import.meta.url).resolve('playwright-core/package.json')), 'cli.js');
  // Progress goes to the error stream: the last line of the output belongs to the tests' totals.
  spawnSync(process.execPath, [cli, 'install', 'chromium'], { stdio: ['ignore', 2, 2], timeout: downloadWait });
}

function installDebianPackage(): void {
  if (process.platform !== 'linux' || process.getuid?.() !== 0) return;
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const aptGet = (...args: string[]): void => {
    spawnSync('apt-get', args, { stdio: ['ignore', 2, 2], timeout: downloadWait, env });
  };
  aptGet('update');
  aptGet('install', '-y', '--no-install-recommends', 'chromium');
}
