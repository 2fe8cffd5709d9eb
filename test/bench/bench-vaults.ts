import { mkdir, readdir, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { demoRecords } from '../../build/demo/demo-records.ts';
import { createVault } from '../../electron/vault/create-vault.ts';
import { nodePorts } from '../../electron/vault/storage/node-ports.ts';

const sizes = [200, 2_000, 20_000] as const;
export type Size = (typeof sizes)[number];

/** All vaults end on this day and are written to on it, so that the month that a save rewrites is the same in each. */
export const lastDay = '2026-11-28';
export const benchNow = new Date(`${lastDay}T21:00:00.000Z`);
export const passphrase = 'plover kettle nineteen moss lantern';

export type BenchVault = { size: Size; folder: string; identity: string; bytes: number; months: number };

/** One vault a size: the last 200, 2,000 and 20,000 of the same made-up entries. */
export async function makeVaults(root: string): Promise<BenchVault[]> {
  await rm(root, { recursive: true, force: true });
  await mkdir(root, { recursive: true });
  const { records } = demoRecords({ seed: 2, language: 'en', until: lastDay, days: 3_700, perDay: 5.5, device: 'bench' });
  const vaults: BenchVault[] = [];
  for (const size of sizes) {
    const folder = join(root, String(size));
    const made = await createVault(nodePorts(), folder, passphrase, []);
    if (!made.ok) throw new Error(`vault not made: ${made.error.code}`);
    const put = await made.value.store.putMany(records.slice(-size));
    if (!put.ok || put.value !== size) throw new Error(`${size} entries not written`);
    await made.value.close();
    const shards = await readdir(join(folder, 'records'));
    const stats = await Promise.all(shards.map((name) => stat(join(folder, 'records', name))));
    vaults.push({ size, folder, identity: made.value.identity, bytes: stats.reduce((sum, { size: bytes }) => sum + bytes, 0), months: shards.length });
  }
  return vaults;
}
