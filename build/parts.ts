import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { NodeBundle } from './vite.node.ts';

export type PartName = 'renderer' | 'html-packet' | 'shell' | 'vault' | 'stand-in';

type Part = {
  name: PartName;
  /** Files and folders whose change makes it stale. */
  sources: readonly string[];
  /** Empty for the two pages, which have bundler set-ups of their own. */
  bundles: readonly NodeBundle[];
};

const shared = ['electron/contract', 'electron/domain', 'package-lock.json'];
const nodeTools = ['build/vite.node.ts', 'build/parts.ts'];

export const parts: readonly Part[] = [
  { name: 'renderer', sources: ['renderer', 'worksheets', ...shared, 'build/vite.renderer.ts', 'electron/shell/page-policy.ts'], bundles: [] },
  // What the vault process fills in when it makes a file for any browser.
  { name: 'html-packet', sources: ['renderer', 'worksheets/vocabulary', ...shared, 'build/html-packet.ts'], bundles: [] },
  {
    name: 'shell',
    sources: ['electron/shell', ...shared, ...nodeTools],
    bundles: [
      { entry: 'electron/shell/main.ts', out: 'electron', file: 'main.mjs', format: 'es' },
      { entry: 'electron/shell/preload.ts', out: 'electron', file: 'preload.cjs', format: 'cjs' },
    ],
  },
  {
    name: 'vault',
    sources: ['electron/vault', 'worksheets', ...shared, ...nodeTools],
    bundles: [{ entry: 'electron/vault/main.ts', out: 'electron', file: 'vault.mjs', format: 'es' }],
  },
  {
    name: 'stand-in',
    sources: ['test/stand-in', 'electron/shell', ...shared, ...nodeTools],
    bundles: [
      { entry: 'test/stand-in/entry.ts', out: 'stand-in', file: 'main.cjs', format: 'cjs', electron: 'test/stand-in/electron.ts' },
      { entry: 'test/stand-in/prelude.ts', out: 'stand-in', file: 'prelude.mjs', format: 'es' },
      { entry: 'test/stand-in/page/main-world.ts', out: 'stand-in', file: 'page-main.js', format: 'iife' },
      { entry: 'test/stand-in/page/preload-world.ts', out: 'stand-in', file: 'page-preload.js', format: 'iife' },
    ],
  },
];

export function stampFile(root: string, name: PartName): string {
  return join(root, 'dist', '.stamps', name);
}

/** Changes whenever a source file of the part changes, comes or goes. */
export function signature(root: string, part: Part): string {
  const hash = createHash('sha256');
  const visit = (path: string): void => {
    const found = statSync(join(root, path), { throwIfNoEntry: false });
    if (found === undefined) return;
    if (found.isDirectory()) for (const name of readdirSync(join(root, path)).sort()) visit(`${path}/${name}`);
    else hash.update(`${path} ${String(found.mtimeMs)} ${String(found.size)}\n`);
  };
  for (const source of part.sources) visit(source);
  return hash.digest('hex');
}

export function staleParts(root: string): Part[] {
  return parts.filter((part) => {
    const stamp = stampFile(root, part.name);
    return !existsSync(stamp) || readFileSync(stamp, 'utf8') !== signature(root, part);
  });
}
