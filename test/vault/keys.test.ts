import { expect, test } from 'vitest';
import { checkPassphrase, setPassphrase } from '../../electron/vault/keys/change-passphrase.ts';
import { makePhrase } from '../../electron/vault/keys/phrase.ts';
import { passphraseStrength } from '../../electron/vault/keys/strength.ts';
import { createVault } from '../../electron/vault/create-vault.ts';
import { glimpse, noEvents, openWithRecoveryKey } from '../../electron/vault/vault-session.ts';
import { readIdentity } from '../../electron/vault/sealing/sealer.ts';
import { sha256 } from '../../electron/vault/sealing/sha256.ts';
import { encodeVaultJson } from '../../electron/vault/storage/vault-json.ts';
import { createDisk } from '../faults/disk.ts';
import { createRandom } from '../faults/random.ts';
import { samplePorts } from '../faults/sample.ts';
import { folder, makeWorld, passphrase, told, unwrap, type World } from './support.ts';

const next = 'onion ladder velvet pilot harvest quiet';
const key = 'key.passphrase.age';
const spare = 'key.passphrase.spare.age';

function flip(world: World, name: string, at = 60): void {
  const bytes = new Uint8Array(world.bytes(name));
  bytes[at] = (bytes[at] ?? 0) ^ 1;
  world.disk.put(world.path(name), bytes);
}

async function code(result: Promise<{ ok: boolean; error?: { code: string } }>): Promise<string> {
  const { ok, error } = await result;
  return ok ? 'ok' : (error?.code ?? '');
}

test('after a change only the new passphrase opens, and no file of the old one is left', async () => {
  const world = await makeWorld();
  const old = world.bytes(key);
  const session = await world.open();
  expect(await code(checkPassphrase(world.ports, session, 'wrong'))).toBe('wrong-passphrase');
  expect(await code(checkPassphrase(world.ports, session, passphrase))).toBe('ok');
  expect(await code(setPassphrase(world.ports, session, 'hola'))).toBe('weak-passphrase');
  unwrap(await setPassphrase(world.ports, session, next));
  await session.close();
  expect([...world.disk.files().values()].some((bytes) => Buffer.compare(bytes, old) === 0)).toBe(false);
  expect(await code(world.unlock(passphrase))).toBe('wrong-passphrase');
  expect(await code(world.unlock(next))).toBe('ok');
});

test('accents may be typed composed or not', async () => {
  const disk = createDisk();
  const ports = samplePorts(disk.fs, createRandom(5));
  const session = unwrap(await createVault(ports, folder, 'canción jamás olvidada número péndulo'.normalize('NFD'), []));
  await session.close();
  expect(await code(checkPassphrase(ports, session, 'canción jamás olvidada número péndulo'.normalize('NFC')))).toBe('ok');
});

test('a damaged key file gives way to its spare, and is mended', async () => {
  const world = await makeWorld();
  flip(world, key);
  expect(await code(world.unlock('wrong passphrase'))).toBe('wrong-passphrase');
  const session = unwrap(await world.unlock(passphrase));
  expect(told(session)).toEqual([`spare-used ${key}`]);
  await session.close();
  const again = unwrap(await world.unlock(passphrase));
  expect(told(again)).toEqual([]);
  expect(world.bytes(key)).toEqual(world.bytes(spare));
});

test('both key files damaged is damage, whatever passphrase is tried, and the recovery key still opens', async () => {
  const world = await makeWorld();
  flip(world, key);
  flip(world, spare, 100);
  expect(await code(world.unlock(passphrase))).toBe('vault-damaged');
  expect(await code(world.unlock('wrong'))).toBe('vault-damaged');
  expect((await glimpse(world.ports, folder)).state).toBe('damaged');
  const session = await world.open();
  expect(session.byRecoveryKey).toBe(true);
  unwrap(await setPassphrase(world.ports, session, next));
  await session.close();
  expect(await code(world.unlock(next))).toBe('ok');
});

test('a damaged vault.json is mended from the key file, and a wrong passphrase stays one', async () => {
  const world = await makeWorld();
  flip(world, 'vault.json');
  expect(await code(world.unlock('wrong'))).toBe('wrong-passphrase');
  const session = unwrap(await world.unlock(passphrase));
  expect(told(session)).toEqual(['damaged vault.json']);
  await session.close();
  expect(told(unwrap(await world.unlock(passphrase)))).toEqual([]);
});

test('a foreign work factor is refused before any work', async () => {
  const world = await makeWorld();
  const foreign = Buffer.from(Buffer.from(world.bytes(key)).toString('latin1').replace(/ 4\n/, ' 23\n'), 'latin1');
  const json = JSON.parse(Buffer.from(world.bytes('vault.json')).toString()) as { vault: string };
  for (const name of [key, spare]) world.disk.put(world.path(name), foreign);
  world.disk.put(world.path('vault.json'), encodeVaultJson({ vault: json.vault, keys: [sha256(foreign)] }));
  expect(await world.unlock(passphrase)).toEqual({ ok: false, error: { code: 'foreign-work-factor', detail: '23' } });
});

test('the recovery key may be typed in small letters, with gaps; another one does not open', async () => {
  const world = await makeWorld();
  const typed = `  ${world.identity.toLowerCase().replace(/(.{8})/g, '$1 ')}\n`;
  const open = (words: string): Promise<string> => code(openWithRecoveryKey(samplePorts(world.disk.fs, world.random), folder, words, 'read-only', noEvents));
  expect(await open(typed)).toBe('ok');
  expect(await open(world.identity.replace(/.$/, 'Q'))).toBe('recovery-key-typo');
  expect(await open(world.identity.replaceAll('-', ' – ').replaceAll('0', 'o'))).toBe('ok');
  expect(await open(world.identity.slice('AGE-SECRET-KEY-1'.length))).toBe('ok');
  expect(await open(unwrap(await createVault(world.ports, '/other', passphrase, [])).identity)).toBe('wrong-recovery-key');
  expect(await readIdentity('not a key')).toBeNull();
});

test('a vault is made in an empty folder only, with a passphrase that is hard to guess', async () => {
  const disk = createDisk();
  const ports = samplePorts(disk.fs, createRandom(5));
  expect(await code(createVault(ports, folder, 'contraseña', []))).toBe('weak-passphrase');
  expect(await code(createVault(ports, folder, 'Tagebuch Anna Schmidt', ['Tagebuch Anna Schmidt']))).toBe('weak-passphrase');
  disk.put('/full/letter.txt', new Uint8Array([1]));
  expect(await code(createVault(ports, '/full', passphrase, []))).toBe('folder-not-empty');
  await unwrap(await createVault(ports, folder, passphrase, [])).close();
  expect(await code(createVault(ports, folder, passphrase, []))).toBe('vault-exists');
  expect(await glimpse(ports, '/nowhere/at/all')).toEqual({ state: 'unreachable', holder: null });
  expect(await glimpse(ports, '/new')).toEqual({ state: 'unreachable', holder: null });
});

test('six words of the list, strong by any count', async () => {
  for (const language of ['en', 'es'] as const) {
    const phrase = await makePhrase(language, (count) => createRandom(count).bytes(count));
    expect(phrase.split(' ')).toHaveLength(6);
    expect(await passphraseStrength(phrase, [])).toMatchObject({ enough: true, score: 4 });
  }
  expect(await passphraseStrength('', [])).toMatchObject({ enough: false });
  expect((await passphraseStrength('password', [])).warning).toBeTruthy();
});
