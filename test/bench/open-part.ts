import { fork } from 'node:child_process';
import { join } from 'node:path';
import type { BenchVault } from './bench-vaults.ts';
import type { OpenTimes } from './open-once.ts';
import { percentile } from './stats.ts';

export type OpenNumbers = { size: number; firstList: number; allLoaded: number; floorFirst: number; floorAll: number; ofFloor: number };

function once(vault: BenchVault, which: 'open' | 'floor'): Promise<OpenTimes> {
  return new Promise((resolve, reject) => {
    const child = fork(join(import.meta.dirname, 'open-once.ts'), { stdio: ['ignore', 'ignore', 'inherit', 'ipc'] });
    child.once('message', (times) => resolve(times as OpenTimes));
    child.once('error', reject);
    child.once('exit', (code) => {
      if (code !== 0) reject(new Error(`opening ended with ${code}`));
    });
    child.send({ folder: vault.folder, identity: vault.identity, which });
  });
}

/** Medians of several openings, each in a fresh process, the sizes and the floor taking turns. */
export async function measureOpening(vaults: readonly BenchVault[], rounds: number): Promise<OpenNumbers[]> {
  const open = new Map<number, OpenTimes[]>();
  const floor = new Map<number, OpenTimes[]>();
  for (let round = 0; round < rounds; round++) {
    for (const vault of vaults) {
      open.set(vault.size, [...(open.get(vault.size) ?? []), await once(vault, 'open')]);
      floor.set(vault.size, [...(floor.get(vault.size) ?? []), await once(vault, 'floor')]);
    }
  }
  return vaults.map(({ size }) => {
    const median = (from: Map<number, OpenTimes[]>, which: keyof OpenTimes) => percentile((from.get(size) ?? []).map((times) => times[which]), 0.5);
    const allLoaded = median(open, 'allLoaded');
    const floorAll = median(floor, 'allLoaded');
    return { size, firstList: median(open, 'firstList'), allLoaded, floorFirst: median(floor, 'firstList'), floorAll, ofFloor: Math.round((allLoaded / floorAll) * 100) / 100 };
  });
}
