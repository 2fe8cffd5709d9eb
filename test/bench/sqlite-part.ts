import { randomBytes } from 'node:crypto';
import { dirname, join } from 'node:path';
import type { EntryRecord } from '../../electron/domain/records/record.ts';
import { ulid, ulidRandomBytes } from '../../electron/domain/text/ulid.ts';
import { createKnowledge } from '../../electron/vault/use-cases/knowledge.ts';
import { benchNow, lastDay, type BenchVault } from './bench-vaults.ts';
import { openOnce } from './open-part.ts';
import { openBenchVault } from './open-vault.ts';
import { spread, text, type Spread } from './save-part.ts';
import { typed } from './search-part.ts';
import { percentile, timed } from './stats.ts';

export type SqliteNumbers = { size: number; firstList: number; save: Spread; search: { p50: number; p95: number } };

/**
 * Opening, saving and searching in unencrypted SQLite. Its words match from their beginning only, where ours match anywhere; it checks
 * and unseals nothing and keeps no older revision.
 */
export async function measureSqlite(vaults: readonly BenchVault[], rounds: number): Promise<SqliteNumbers[]> {
  // Not in every Node that runs the rest.
  const { openSqlite } = await import('./sqlite.ts');
  const { feelingWords } = createKnowledge();
  const numbers: SqliteNumbers[] = [];
  for (const vault of vaults) {
    const file = join(dirname(vault.folder), `${String(vault.size)}.sqlite`);
    const { session } = await openBenchVault(vault.folder, vault.identity);
    await session.store.whenLoaded();
    const filled = openSqlite(file, feelingWords);
    for (const record of session.store.all()) if (record.type === 'entry') filled.save(record);
    filled.close();
    await session.close();

    const opening: number[] = [];
    for (let round = 0; round < rounds; round++) opening.push((await openOnce({ which: 'sqlite', file })).firstList);

    const db = openSqlite(file, feelingWords);
    const searching: number[] = [];
    for (const word of typed) {
      for (let end = 1; end <= word.length; end++) searching.push((await timed(async () => db.search(word.slice(0, end)))).ms);
    }
    const saving: number[] = [];
    for (let n = 0; n < rounds * 8; n++) saving.push((await timed(async () => { db.save(entry(n)); })).ms);
    db.close();
    numbers.push({ size: vault.size, firstList: percentile(opening, 0.5), save: spread(saving), search: { p50: percentile(searching, 0.5), p95: percentile(searching, 0.95) } });
  }
  return numbers;
}

function entry(n: number): EntryRecord {
  const id = ulid(benchNow.getTime(), randomBytes(ulidRandomBytes));
  const at = benchNow.toISOString();
  const content = { kind: 'journal' as const, when: { at: `${lastDay}T20:00`, zone: 'UTC' }, tags: ['bench'], bring: false, links: [], privateNote: '', title: `Entry ${String(n)}`, text, feelings: [] };
  return { type: 'entry', id, rev: id, parents: [], device: 'bench', counter: n, created: at, source: null, current: { rev: id, at, trashedAt: null, content }, past: [] };
}
