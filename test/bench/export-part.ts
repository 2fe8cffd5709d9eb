import { randomBytes } from 'node:crypto';
import { mkdir, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { ok } from '../../electron/contract/result.ts';
import type { OutForm } from '../../electron/contract/out-calls.ts';
import { createOutHandlers } from '../../electron/vault/exports/out-handlers.ts';
import { createJobs } from '../../electron/vault/jobs.ts';
import { nodeFileSystem } from '../../electron/vault/storage/node-file-system.ts';
import { benchNow, type BenchVault } from './bench-vaults.ts';
import { openBenchVault } from './open-vault.ts';
import { round, timed } from './stats.ts';

export type ExportNumbers = { size: number; form: OutForm; ms: number; entriesPerSecond: number; megabytes: number; files: number; longestPause: number };

const forms: readonly OutForm[] = ['json', 'csv', 'markdown'];

/** What the work answers, and the longest time, in milliseconds, for which nothing else of the process had its turn meanwhile. */
async function watched<T>(work: () => Promise<T>): Promise<{ value: T; longestPause: number }> {
  let last = performance.now();
  let longest = 0;
  const timer = setInterval(() => {
    longest = Math.max(longest, performance.now() - last);
    last = performance.now();
  }, 1);
  try {
    const value = await work();
    return { value, longestPause: round(Math.max(longest, performance.now() - last)) };
  } finally {
    clearInterval(timer);
  }
}

/** Everything, taken out in each form, once: as the app does it, flushed to the disk. */
export async function measureExports(vaults: readonly BenchVault[]): Promise<ExportNumbers[]> {
  const numbers: ExportNumbers[] = [];
  for (const { size, folder, identity } of vaults) {
    const { session, vault } = await openBenchVault(folder, identity);
    await session.store.whenLoaded();
    const place = join(dirname(folder), `out-${String(size)}`);
    await mkdir(place, { recursive: true });
    const handlers = createOutHandlers({
      open: () => ok(vault),
      now: () => benchNow,
      randomBytes: (count) => randomBytes(count),
      emit: () => undefined,
      takeGrant: (token) => (token === 'markdown' ? place : join(place, `all.${token}`)),
      files: nodeFileSystem,
      strong: () => true,
      workFactor: 2,
      jobs: createJobs(() => performance.now(), () => undefined),
    });
    for (const form of forms) {
      const { ms, value } = await timed(() => watched(() => handlers['out.write']({ what: { is: 'everything' }, form, language: 'en', token: form, job: form })));
      const { value: done, longestPause } = value;
      if (!done.ok) throw new Error(`not written: ${done.error.code}`);
      const { entries, bytes, files } = done.value;
      numbers.push({ size, form, ms: Math.round(ms), entriesPerSecond: Math.round((1000 * entries) / ms), megabytes: round(bytes / 1e6), files, longestPause });
    }
    await session.close();
    await rm(place, { recursive: true, force: true });
  }
  return numbers;
}
