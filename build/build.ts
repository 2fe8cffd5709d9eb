import { mkdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { build } from 'vite';
import { conditionalSheets } from './conditional-sheets.ts';
import { buildHtmlPacket } from './html-packet.ts';
import { parts, signature, staleParts, stampFile } from './parts.ts';
import { nodeConfig } from './vite.node.ts';
import { rendererConfig } from './vite.renderer.ts';

/**
 * `npm run build` builds everything anew; with `--stale`, only what has changed since. `--without-conditional` leaves out the worksheets that have a
 * licence of their own.
 */

const root = resolve(import.meta.dirname, '..');
const leftOut = process.argv.includes('--without-conditional') ? conditionalSheets(root) : [];
const lock = join(root, 'dist', '.stamps', 'lock');
/** No build takes that long: a lock that old was left by a process that died. */
const oldLock = 120_000;

/** Two test workers must not build into the same folder at the same time. */
async function takeLock(): Promise<void> {
  mkdirSync(join(root, 'dist', '.stamps'), { recursive: true });
  for (;;) {
    try {
      mkdirSync(lock);
      return;
    } catch {
      const held = statSync(lock, { throwIfNoEntry: false });
      if (held !== undefined && Date.now() - held.mtimeMs > oldLock) rmSync(lock, { recursive: true, force: true });
      await new Promise((done) => setTimeout(done, 100));
    }
  }
}

async function buildStale(onlyStale: boolean): Promise<void> {
  if (!onlyStale) for (const folder of ['renderer', 'electron', 'stand-in']) rmSync(join(root, 'dist', folder), { recursive: true, force: true });
  for (const part of onlyStale ? staleParts(root) : parts) {
    // Taken before the build: a file that changes in the meantime makes the part stale again.
    const made = signature(root, part);
    if (part.name === 'renderer') await build(rendererConfig(root, true, leftOut));
    if (part.name === 'html-packet') await buildHtmlPacket(root);
    for (const bundle of part.bundles) await build(nodeConfig(root, bundle, leftOut));
    // A program without them is stale for everyone who builds it whole.
    writeFileSync(stampFile(root, part.name), leftOut.length === 0 ? made : `${made} without ${leftOut.join()}`);
  }
}

await takeLock();
try {
  await buildStale(process.argv.includes('--stale'));
} finally {
  rmSync(lock, { recursive: true, force: true });
}
