import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Decrypter } from 'age-encryption';
import { emptyFilter } from '../../electron/contract/empty-filter.ts';
import { createKnowledge } from '../../electron/vault/use-cases/knowledge.ts';
import { openBenchVault } from './open-vault.ts';

/** Runs in a fresh process, as every unlock does: opens a vault and says when the first list and the last month were there. */

export type OpenTimes = { firstList: number; allLoaded: number };

async function open(folder: string, identity: string): Promise<OpenTimes> {
  const started = performance.now();
  const { session, calls } = await openBenchVault(folder, identity);
  const list = await calls['entries.list']({ filter: emptyFilter, offset: 0, limit: 100 });
  const firstList = performance.now() - started;
  if (!list.ok || list.value.items.length === 0) throw new Error('nothing listed');
  await session.store.whenLoaded();
  const allLoaded = performance.now() - started;
  await session.close();
  return { firstList, allLoaded };
}

/** The least that opening can cost: reading, unsealing and parsing the same bytes, one after the other. */
async function floor(folder: string, identity: string): Promise<OpenTimes> {
  const started = performance.now();
  const age = new Decrypter();
  age.addIdentity(identity);
  let firstList = 0;
  const names = (await readdir(join(folder, 'records'))).sort().reverse();
  for (const name of names) {
    const text = await age.decrypt(await readFile(join(folder, 'records', name)), 'text');
    if (typeof JSON.parse(text) !== 'object') throw new Error('not a document');
    firstList ||= performance.now() - started;
  }
  return { firstList, allLoaded: performance.now() - started };
}

/** The first list out of unencrypted SQLite. */
async function sqlite(file: string): Promise<OpenTimes> {
  const started = performance.now();
  const { openSqlite } = await import('./sqlite.ts');
  const db = openSqlite(file, createKnowledge().feelingWords);
  if (db.list(0, 100).length === 0) throw new Error('nothing listed');
  const firstList = performance.now() - started;
  db.close();
  return { firstList, allLoaded: firstList };
}

export type OpenTask = { which: 'open' | 'floor'; folder: string; identity: string } | { which: 'sqlite'; file: string };

process.once('message', (task: OpenTask) => {
  const work = task.which === 'sqlite' ? sqlite(task.file) : task.which === 'open' ? open(task.folder, task.identity) : floor(task.folder, task.identity);
  void work.then((times) => process.send?.(times, () => process.exit(0)));
});
