import { emptyFilter } from '../../electron/contract/empty-filter.ts';
import type { BenchVault } from './bench-vaults.ts';
import { openBenchVault } from './open-vault.ts';
import { percentile, timed } from './stats.ts';

export type SearchNumbers = { size: number; p50: number; p95: number; list: number; firstSearch: number };

/** Typed letter by letter, as people do. Some words are everywhere, some in one theme, some nowhere. */
export const typed = ['kettle', 'the bus', 'henning', '"one thing only"', 'seven waves', 'slept hours woke', 'ansiedad', 'zebra crossing', 'potatoes froze half', 'Ice on the harbour'];

/** Searches over loaded vaults, the sizes taking turns; every answer holds its first hundred hits in their sentences. */
export async function measureSearching(vaults: readonly BenchVault[], rounds: number): Promise<SearchNumbers[]> {
  const runs = [];
  for (const vault of vaults) {
    const opened = await openBenchVault(vault.folder, vault.identity);
    await opened.session.store.whenLoaded();
    const cold = await timed(() => opened.calls['entries.list']({ filter: { ...emptyFilter, text: 'nowhere at all' }, offset: 0, limit: 100 }));
    runs.push({ vault, opened, firstSearch: cold.ms, times: [] as number[], list: [] as number[] });
  }
  for (let round = 0; round < rounds; round++) {
    for (const text of typed) {
      for (let end = 1; end <= text.length; end++) {
        for (const { opened, times } of runs) {
          const filter = { ...emptyFilter, text: text.slice(0, end) };
          times.push((await timed(() => opened.calls['entries.list']({ filter, offset: 0, limit: 100 }))).ms);
        }
      }
      for (const { opened, list } of runs) {
        list.push((await timed(() => opened.calls['entries.list']({ filter: { ...emptyFilter, from: `20${10 + round}-01-01` }, offset: 100, limit: 100 }))).ms);
      }
    }
  }
  for (const { opened } of runs) await opened.session.close();
  return runs.map(({ vault, times, list, firstSearch }) => ({ size: vault.size, p50: percentile(times, 0.5), p95: percentile(times, 0.95), list: percentile(list, 0.95), firstSearch: Math.round(firstSearch * 100) / 100 }));
}
