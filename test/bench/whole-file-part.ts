import { dirname, join } from 'node:path';
import type { BenchVault } from './bench-vaults.ts';
import { openBenchVault } from './open-vault.ts';
import { spread, type Spread } from './save-part.ts';
import { timed } from './stats.ts';
import { openWholeFile } from './whole-file.ts';

export type WholeFileNumbers = { size: number; write: Spread };

/** Saves of one more entry into a journal that is a single sealed file. Apart from the others, whose times its garbage would spoil. */
export async function measureWholeFile(vaults: readonly BenchVault[], rounds: number): Promise<WholeFileNumbers[]> {
  const runs = [];
  for (const vault of vaults) {
    const { session } = await openBenchVault(vault.folder, vault.identity);
    await session.store.whenLoaded();
    const records = structuredClone([...session.store.all()]);
    await session.close();
    const db = await openWholeFile(join(dirname(vault.folder), `whole-${String(vault.size)}.json.age`), vault.identity, records);
    runs.push({ size: vault.size, db, times: [] as number[] });
  }
  for (let round = 0; round < rounds; round++) {
    for (const { db, times } of runs) {
      const [one] = db.data.records;
      if (one) db.data.records.push(structuredClone(one));
      times.push((await timed(() => db.write())).ms);
    }
  }
  return runs.map(({ size, times }) => ({ size, write: spread(times) }));
}
