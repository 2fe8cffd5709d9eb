import { randomBytes } from 'node:crypto';
import { stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { EntryContent } from '../../electron/domain/entries/entry.ts';
import { lastDay, type BenchVault } from './bench-vaults.ts';
import { openBenchVault, type OpenBenchVault } from './open-vault.ts';
import { rawWrite } from './raw-write.ts';
import { percentile, timed } from './stats.ts';

export type Spread = { p50: number; p95: number };
export type SaveNumbers = { size: number; save: Spread; draft: Spread; floor: Spread; floorBytes: number };

export const text = 'Ten minutes before I have to leave. The bus was full and I stood the whole way, and I noticed the light twice. '.repeat(5);

function entry(n: number): EntryContent {
  return { kind: 'journal', when: { at: `${lastDay}T20:${String(n % 60).padStart(2, '0')}`, zone: 'UTC' }, tags: ['bench'], bring: false, links: [], privateNote: '', title: `Entry ${n}`, text, feelings: [] };
}

async function saveOne({ calls }: OpenBenchVault, n: number): Promise<void> {
  const saved = await calls['entries.save']({ id: null, base: null, content: entry(n), draft: null });
  if (!saved.ok) throw new Error(`not saved: ${saved.error.code}`);
}

async function bytesOfSave(folder: string): Promise<[shard: number, index: number]> {
  const shard = await stat(join(folder, 'records', `${lastDay.slice(0, 7)}.json.age`));
  const index = await stat(join(folder, 'index.json.age'));
  return [shard.size, index.size];
}

export function spread(times: readonly number[]): Spread {
  return { p50: percentile(times, 0.5), p95: percentile(times, 0.95) };
}

/** Saves of a new entry into the same month, the sizes taking turns, each followed by its floor and a draft. */
export async function measureSaving(vaults: readonly BenchVault[], rounds: number): Promise<SaveNumbers[]> {
  const runs = [];
  for (const vault of vaults) {
    const opened = await openBenchVault(vault.folder, vault.identity);
    await opened.session.store.whenLoaded();
    runs.push({ vault, opened, save: [] as number[], draft: [] as number[], floor: [] as number[], bytes: 0, draftId: null as string | null });
  }
  const warmUp = 5;
  for (let n = 0; n < rounds + warmUp; n++) {
    for (const run of runs) {
      const save = await timed(() => saveOne(run.opened, n));
      const [shard, index] = await bytesOfSave(run.vault.folder);
      const scratch = join(dirname(run.vault.folder), 'raw');
      const blocks = [randomBytes(shard), randomBytes(index)] as const;
      const floor = await timed(async () => {
        await rawWrite(`${scratch}-shard`, blocks[0]);
        await rawWrite(`${scratch}-index`, blocks[1]);
      });
      const draft = await timed(() => run.opened.calls['drafts.save']({ draft: run.draftId, entry: null, base: null, content: entry(n) }));
      if (draft.value.ok) run.draftId = draft.value.value.draft;
      run.bytes = shard + index;
      if (n < warmUp) continue;
      run.save.push(save.ms);
      run.floor.push(floor.ms);
      run.draft.push(draft.ms);
    }
  }
  for (const { opened } of runs) await opened.session.close();
  return runs.map(({ vault, save, draft, floor, bytes }) => ({ size: vault.size, save: spread(save), draft: spread(draft), floor: spread(floor), floorBytes: bytes }));
}
