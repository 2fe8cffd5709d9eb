import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { createVault } from '../../electron/vault/create-vault.ts';
import { nodePorts } from '../../electron/vault/storage/node-ports.ts';
import { createRandom } from '../faults/random.ts';
import { passphrase, sampleEntry } from '../faults/sample.ts';
import { unwrap } from './support.ts';

const present = spawnSync('age', ['--version']).status === 0;

test.skipIf(!present)('the age program alone opens the index and a month with the recovery key (skipped where age is not installed)', async () => {
  const parent = mkdtempSync(join(tmpdir(), 'footbridge-age-'));
  try {
    const folder = join(parent, 'vault');
    const session = unwrap(await createVault({ ...nodePorts(), workFactor: 4 }, folder, passphrase, []));
    const entry = sampleEntry(Date.UTC(2026, 10, 3), createRandom(1), 'seen by age');
    unwrap(await session.store.put([entry]));
    await session.close();
    const key = join(parent, 'recovery.txt');
    writeFileSync(key, `${session.identity}\n`);
    const read = (name: string): unknown => JSON.parse(execFileSync('age', ['--decrypt', '--identity', key, join(folder, name)], { encoding: 'utf8' }));
    expect(read('index.json.age')).toMatchObject({ format: 'footbridge-index', version: 1, files: { 'records/2026-11.json.age': { generation: 1 } } });
    expect(read('records/2026-11.json.age')).toMatchObject({ format: 'footbridge-shard', name: 'records/2026-11.json.age', records: [entry] });
  } finally {
    rmSync(parent, { recursive: true, force: true });
  }
});
