import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { passphrase, sampleEntry } from '../faults/sample.ts';
import { createRandom } from '../faults/random.ts';
import { unwrap } from './support.ts';
import { startVaultProcess } from './vault-process.ts';

/** The vault process's own entry file, driven as the shell and a window drive it. The key derivation is the real one. */

const parent = mkdtempSync(join(tmpdir(), 'footbridge-process-'));
afterAll(() => {
  rmSync(parent, { recursive: true, force: true });
});

const { replies, tell, connect } = await startVaultProcess();
/** How often it said that it has closed; times of plans come by the same way. */
const closings = () => replies.filter(({ type }) => type === 'closed').length;

test('create, save, lock, unlock, change the passphrase, back up and restore, over the wire', async () => {
  const client = connect();

  expect(await client.call('vault.glimpse', {})).toEqual({ ok: true, value: { state: 'none', holder: null } });
  expect(await client.call('vault.unlock', { passphrase, mode: 'normal' })).toMatchObject({ error: { code: 'no-vault' } });
  tell({ type: 'place', path: join(parent, 'one'), planCopy: join(parent, 'plans', 'one.json') });
  expect(await client.call('entries.empty-trash', {})).toMatchObject({ error: { code: 'vault-locked' } });
  const { recoveryKey } = unwrap(await client.call('vault.create', { passphrase, own: [] }));
  const { content } = sampleEntry(Date.UTC(2026, 10, 2), createRandom(1)).current;
  const { id } = unwrap(await client.call('entries.save', { id: null, base: null, content, draft: null }));
  unwrap(await client.call('settings.save', { name: 'Mia' }));

  expect(await client.call('vault.set-passphrase', { next: passphrase })).toMatchObject({ ok: false });
  expect(await client.call('vault.change-passphrase', { old: 'wrong', next: passphrase })).toMatchObject({ error: { code: 'wrong-passphrase' } });
  tell({ type: 'close' });
  await expect.poll(closings).toBe(1);
  expect(readdirSync(join(parent, 'one'))).not.toContain('lock');
  expect(await client.call('entries.read', { id })).toMatchObject({ error: { code: 'vault-locked' } });

  expect(await client.call('vault.unlock', { passphrase: 'wrong', mode: 'normal' })).toMatchObject({ error: { code: 'wrong-passphrase' } });
  expect(await client.call('vault.recover', { recoveryKey: 'AGE-SECRET-KEY-1X', mode: 'normal' })).toMatchObject({ error: { code: 'recovery-key-typo' } });
  const report = unwrap(await client.call('vault.recover', { recoveryKey: recoveryKey.toLowerCase(), mode: 'normal' }));
  expect(report).toMatchObject({ byRecoveryKey: true, notices: [], settings: { name: 'Mia' } });
  const next = 'onion ladder velvet pilot harvest quiet';
  unwrap(await client.call('vault.set-passphrase', { next }));
  expect(await client.call('vault.recovery-key', { passphrase: next })).toEqual({ ok: true, value: recoveryKey });

  const backup = unwrap(await client.call('backups.make', { job: 'backup' }));
  expect(await client.call('keys.rotate', { job: '1' })).toMatchObject({ error: { code: 'not-found' } });
  expect(await client.call('keys.prepare', { passphrase })).toMatchObject({ error: { code: 'wrong-passphrase' } });
  unwrap(await client.call('keys.prepare', { passphrase: next }));
  expect(await client.call('keys.cancel', {})).toEqual({ ok: true, value: true });
  expect(await client.call('keys.rotate', { job: '2' })).toMatchObject({ error: { code: 'not-found' } });
  const newKey = unwrap(await client.call('keys.prepare', { passphrase: next }));
  const seen: number[] = [];
  client.on('job.progress', ({ done }) => seen.push(done));
  expect(unwrap(await client.call('keys.rotate', { job: '3' }))).toMatchObject({ left: 0 });
  expect(seen.length).toBeGreaterThan(0);
  expect(await client.call('keys.state', {})).toEqual({ ok: true, value: { rotating: false } });
  expect(await client.call('vault.recovery-key', { passphrase: next })).toEqual({ ok: true, value: newKey });
  tell({ type: 'grant', token: 't', path: join(parent, 'two') });
  expect(unwrap(await client.call('backups.restore', { id: backup.id, token: 't', job: 'restore' }))).toEqual({ entries: 1, folder: join(parent, 'two') });
  expect(await client.call('backups.restore', { id: backup.id, token: 't', job: 'restore' })).toMatchObject({ error: { code: 'not-found' } });
  tell({ type: 'place', path: join(parent, 'two'), planCopy: join(parent, 'plans', 'two.json') });
  unwrap(await client.call('vault.unlock', { passphrase: next, mode: 'normal' }));
  expect(unwrap(await client.call('entries.read', { id })).content).toEqual(content);
  tell({ type: 'close' });
  await expect.poll(closings).toBe(2);
});
