import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { createRequire } from 'node:module';
import { staleParts } from '../../build/parts.ts';
import { root } from './programs.ts';

/** Builds what is missing or older than its sources. Costs a few milliseconds when there is nothing to do. */
export function ensureBuilt(): void {
  if (staleParts(root).length === 0) return;
  const loader = pathToFileURL(createRequire(import.meta.url).resolve('tsx')).href;
  const done = spawnSync(process.execPath, ['--import', loader, join(root, 'build', 'build.ts'), '--stale'], {
    cwd: root,
    stdio: ['ignore', 'pipe', 'pipe'],
    encoding: 'utf8',
    // A test runner's own environment is not the bundler's.
    env: { ...process.env, NODE_OPTIONS: '', NODE_ENV: 'production', VITEST: undefined },
  });
  if (done.status !== 0) throw new Error(`The app does not build:\n${done.stdout}${done.stderr}`);
}
