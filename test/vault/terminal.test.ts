import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { createVault } from '../../electron/vault/create-vault.ts';
import { unwatched } from '../../electron/vault/jobs.ts';
import { nodePorts } from '../../electron/vault/storage/node-ports.ts';
import { noEvents, openWithRecoveryKey } from '../../electron/vault/vault-session.ts';
import { createRandom } from '../faults/random.ts';
import { canary, passphrase, sampleEntry } from '../faults/sample.ts';
import { personFolder } from '../../electron/vault/person-store/person-names.ts';
import { sampleContact, sampleNote, sampleReceived } from './person-support.ts';
import { unwrap } from './support.ts';

const parent = mkdtempSync(join(tmpdir(), 'footbridge-terminal-'));
afterAll(() => {
  rmSync(parent, { recursive: true, force: true });
});
const folder = join(parent, 'vault');

function run(words: string[], secret: Record<string, string>): { status: number | null; text: string } {
  const environment = Object.fromEntries(Object.entries(process.env).filter(([name]) => !name.startsWith('FOOTBRIDGE_')));
  const file = join(import.meta.dirname, '../../build/vault.ts');
  const done = spawnSync(process.execPath, ['--import', 'tsx', file, ...words], { env: { ...environment, ...secret }, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });
  return { status: done.status, text: done.stdout + done.stderr };
}

test('verify, list, export and restore from a terminal', async () => {
  const session = unwrap(await createVault({ ...nodePorts(), workFactor: 4 }, folder, passphrase, []));
  const entry = sampleEntry(Date.UTC(2026, 10, 2), createRandom(1));
  const random = createRandom(2);
  const noor = sampleContact(random);
  unwrap(await session.store.put([entry, noor]));
  unwrap(await session.people.put(noor.id, [sampleReceived(random, noor.id), sampleReceived(random, noor.id), sampleNote(random, noor.id, 'seen')]));
  const { id } = unwrap(await session.backups.make('asked'));
  const words = { FOOTBRIDGE_PASSPHRASE: passphrase };

  // It only reads, so the app may have the journal open meanwhile.
  const well = run(['verify', folder], words);
  expect(well.status).toBe(0);
  const its = personFolder(session.store.vaultId, noor.id);
  for (const line of ['Every file is as it was written.', `1 person:\n  ${its}: 2 packets with 2 entries, 1 process note, 0 assignments, in 1 file\n`]) expect(well.text).toContain(line);
  expect(well.text).not.toContain(canary);
  await session.close();
  cpSync(join(folder, its), join(folder, 'people', 'f'.repeat(32)), { recursive: true });
  const named = run(['verify', folder, '--titles'], words);
  expect(named.text).toContain(noor.card.name);
  expect(named.text).toContain(`people/${'f'.repeat(32)} belongs to nobody in this journal (1 file); it was not opened.`);
  rmSync(join(folder, 'people', 'f'.repeat(32)), { recursive: true });
  const listed = run(['list', folder, '--recovery-key'], { FOOTBRIDGE_RECOVERY_KEY: session.identity });
  expect(listed.status).toBe(0);
  expect(listed.text).toContain(entry.id);
  expect(listed.text).not.toContain(canary);

  const out = join(parent, 'all.json');
  expect(run(['export-json', folder, '--out', out], words).status).toBe(0);
  expect(JSON.parse(readFileSync(out, 'utf8'))).toMatchObject({ format: 'footbridge-export', records: expect.arrayContaining([entry]) as unknown[] });
  expect(run(['export-json', folder, '--out', out], words).status).toBe(2);

  const month = join(folder, 'records', '2026-11.json.age');
  writeFileSync(month, readFileSync(month).subarray(0, 900));
  const hurt = run(['verify', folder], words);
  expect(hurt.status).toBe(1);
  expect(hurt.text).toContain(`records/2026-11.json.age is damaged. A good copy is in backup ${id}.`);

  const restored = join(parent, 'restored');
  expect(run(['restore', folder, '--backup', id, '--to', restored], words).status).toBe(0);
  expect(run(['verify', restored], words).status).toBe(0);

  // The journal is lost; what is left is the second folder, and the recovery key on paper.
  const again = unwrap(await openWithRecoveryKey(nodePorts(), restored, session.identity, 'normal', noEvents));
  mkdirSync(join(parent, 'stick'));
  unwrap(await again.backups.make('asked'));
  unwrap(await again.backups.withSecond((keeper, store) => keeper.choose(store, join(parent, 'stick'), unwatched)));
  const [kept] = unwrap(await again.backups.list());
  await again.close();
  const key = { FOOTBRIDGE_RECOVERY_KEY: session.identity };
  const rescued = join(parent, 'rescued');
  expect(run(['restore', join(parent, 'stick'), '--recovery-key'], key)).toMatchObject({ status: 2, text: expect.stringContaining(kept?.id ?? '-') as string });
  expect(run(['restore', join(parent, 'stick'), '--recovery-key', '--backup', kept?.id ?? '', '--to', rescued], key).status).toBe(0);
  expect(run(['verify', rescued, '--recovery-key'], key).status).toBe(0);

  expect(run(['verify', folder], { FOOTBRIDGE_PASSPHRASE: 'wrong' })).toMatchObject({ status: 3 });
  expect(run(['verify', folder], {})).toMatchObject({ status: 2 });
  expect(run(['explode', folder], words)).toMatchObject({ status: 2 });
  expect(run(['verify', join(parent, 'nowhere')], words)).toMatchObject({ status: 4 });
}, 180_000);
