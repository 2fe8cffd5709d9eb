import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../support/programs.ts';

/**
 * LHC-Forms (U.S. National Library of Medicine), the form program of others that is asked what it makes of our Questionnaires. It is
 * no dependency: its package names Angular and twenty more, and its own files are bundles that need none of them.
 */
export const lformsVersion = '40.1.3';

/** The folder of its files, fetched from the package registry when it is not there yet. */
export function fetchLforms(): string {
  const folder = join(root, 'dist', `lforms-${lformsVersion}`);
  const files = join(folder, 'package', 'dist', 'lforms');
  if (!existsSync(files)) {
    mkdirSync(folder, { recursive: true });
    execFileSync('npm', ['pack', `lforms@${lformsVersion}`, '--pack-destination', folder, '--silent'], { stdio: ['ignore', 'ignore', 'inherit'], shell: process.platform === 'win32' });
    execFileSync('tar', ['-xzf', join(folder, `lforms-${lformsVersion}.tgz`), '-C', folder]);
  }
  return files;
}
