import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

const installWait = 180_000;

export function downloadPlaywrightsOwn(): void {
  const cli = join(dirname(createRequire(import.meta.url).resolve('playwright-core/package.json')), 'cli.js');
  // Progress goes to the error stream: the last line of the output belongs to the tests' totals. What its failures say is for programmers.
  const done = spawnSync(process.execPath, [cli, 'install', 'chromium'], { stdio: ['ignore', 2, 'ignore'], timeout: installWait });
  if (done.status !== 0) console.error('Playwright’s own browser could not be downloaded.');
}

/** Brings the libraries along that a downloaded browser would need too. */
export function installDebianPackage(): void {
  if (process.platform !== 'linux' || process.getuid?.() !== 0) return;
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const aptGet = (...args: string[]): void => {
    // Another process of the same tests may be at it already.
    spawnSync('apt-get', ['-o', 'DPkg::Lock::Timeout=120', ...args], { stdio: ['ignore', 2, 2], timeout: installWait, env });
  };
  aptGet('update');
  aptGet('install', '-y', '--no-install-recommends', 'chromium');
}
