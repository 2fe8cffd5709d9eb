import { fork } from 'node:child_process';
import { join } from 'node:path';
import type { BenchVault } from './bench-vaults.ts';
import type { OpenTask, OpenTimes } from './open-once.ts';
import { percentile } from './stats.ts';

export type OpenNumbers = { size: number; firstList: number; allLoaded: number; floorFirst: number; floorAll: number; ofFloor: number };

/** One opening in a fresh process. */
export function openOnce(task: OpenTask): Promise<OpenTimes> {
  return new Promise((resolve, reject) => {
    const child = fork(join(import.meta.dirname, 'open-once.ts'), { stdio: ['ignore', 'ignore', 'inherit', 'ipc'] });
    child.once('message', (times) => resolve(times as OpenTimes));
    child.once('error', reject);
    child.once('exit', (code) => {
      if (code !== 0) reject(new Error(`opening ended with ${code}`));
    });
    child.send(task);
  });
}

/** Medians of several openings, each in a fresh process, the sizes and the floor taking turns. */
export async function measureOpening(vaults: readonly BenchVault[], rounds: number): Promise<OpenNumbers[]> {
  const open = new Map<number, OpenTimes[]>();
  const floor = new Map<number, OpenTimes[]>();
  for (let round = 0; round < rounds; round++) {
    for (const { size, folder, identity } of vaults) {
      open.set(size, [...(open.get(size) ?? []), await openOnce({ which: 'open', folder, identity })]);
      floor.set(size, [...(floor.get(size) ?? []), await openOnce({ which: 'floor', folder, identity })]);
    }
  }
  return vaults.map(({ size }) => {
    const median = (from: Map<number, OpenTimes[]>, which: keyof OpenTimes) => percentile((from.get(size) ?? []).map((times) => times[which]), 0.5);
    const allLoaded = median(open, 'allLoaded');
    const floorAll = median(floor, 'allLoaded');
    return { size, firstList: median(open, 'firstList'), allLoaded, floorFirst: median(floor, 'firstList'), floorAll, ofFloor: Math.round((allLoaded / floorAll) * 100) / 100 };
  });
}
