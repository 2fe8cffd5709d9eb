import { dirname, join } from 'node:path';
import { fail, type Result } from '../contract/result.ts';
import { defaultSettings } from '../domain/default-settings.ts';
import { encodeKeyFile } from './keys/key-file.ts';
import { replaceKeyFiles } from './keys/key-folder.ts';
import { passphraseStrength } from './keys/strength.ts';
import { noEvents, openNew, type VaultSession } from './vault-session.ts';
import { sealWithPassphrase } from './sealing/passphrase.ts';
import { createSealer, newIdentity } from './sealing/sealer.ts';
import { atomicWrite } from './storage/atomic-write.ts';
import { attempt, attemptDone } from './storage/disk-error.ts';
import { encodeDocument, formatVersion } from './storage/document.ts';
import { emptyIndex, indexBody } from './storage/index-file.ts';
import { folders, indexName, settingsName, vaultJsonName } from './storage/names.ts';
import type { StoreEvents } from './storage/open-store.ts';
import type { Ports } from './storage/ports.ts';
import { settingsBody } from './storage/settings-file.ts';
import { sha256 } from './sealing/sha256.ts';

/** Names that the system itself puts into folders. */
const notOurs = new Set(['.DS_Store', 'Thumbs.db', 'desktop.ini', '.directory']);

/**
 * Makes and opens a vault in a new or empty folder.
 * @param own - words that make a passphrase weak, such as the vault's name.
 * Errors: `weak-passphrase`, `vault-exists`, `folder-not-empty`, and the disk's; the folder is then as it was.
 */
export async function createVault(ports: Ports, folder: string, passphrase: string, own: readonly string[], events: StoreEvents = noEvents): Promise<Result<VaultSession>> {
  const strength = await passphraseStrength(passphrase, own);
  if (!strength.enough) return fail('weak-passphrase');
  return attempt(async () => {
    const names = await ports.fs.list(folder);
    if (names.includes(vaultJsonName)) return fail('vault-exists');
    if (names.some((name) => !notOurs.has(name))) return fail('folder-not-empty');
    const identity = await newIdentity();
    const made = await attemptDone(() => write(ports, folder, passphrase, identity));
    if (!made.ok) {
      await sweepAll(ports, folder);
      return made;
    }
    const opened = await openNew(ports, folder, identity, events);
    if (!opened.ok) return opened;
    return opened.value.store.readOnly ? fail('disk-full') : opened;
  });
}

/** `vault.json` comes last: until it is there, there is no vault. */
async function write(ports: Ports, folder: string, passphrase: string, identity: string): Promise<void> {
  const vault = Buffer.from(ports.random(16)).toString('hex');
  const sealer = await createSealer(identity);
  await ports.fs.makeFolder(folder);
  await ports.fs.syncFolder(dirname(folder));
  for (const name of folders) await ports.fs.makeFolder(join(folder, name));
  const header = { version: formatVersion, vault, generation: 1, previous: null };
  const settings = await sealer.seal(encodeDocument({ ...header, format: settingsBody.format, name: settingsName }, settingsBody.encode(defaultSettings)));
  await atomicWrite(ports.fs, ports.random, join(folder, settingsName), settings);
  const files = new Map([[settingsName, { generation: 1, sha256: sha256(settings) }]]);
  const index = await sealer.seal(encodeDocument({ ...header, format: indexBody.format, name: indexName }, indexBody.encode({ ...emptyIndex, files })));
  await atomicWrite(ports.fs, ports.random, join(folder, indexName), index);
  await replaceKeyFiles(ports, folder, vault, await sealWithPassphrase(encodeKeyFile(vault, identity), passphrase, ports.workFactor));
}

/** Takes back a creation that failed: what was begun holds nothing of the person's. */
async function sweepAll(ports: Ports, folder: string): Promise<void> {
  for (const name of await ports.fs.list(folder)) {
    if (notOurs.has(name) || (folders as readonly string[]).includes(name)) continue;
    await attemptDone(() => ports.fs.remove(join(folder, name)));
  }
}
