import { dirname, join } from 'node:path';
import { atomicWrite } from '../storage/atomic-write.ts';
import { diskFailure } from '../storage/disk-error.ts';
import { keyName, spareKeyName, vaultJsonName } from '../storage/names.ts';
import type { Ports } from '../storage/ports.ts';
import { decodeVaultJson, encodeVaultJson, type VaultJson, type VaultJsonFound } from '../storage/vault-json.ts';
import { sha256 } from '../sealing/sha256.ts';

/** One of the two key files as it lies there. `sound`: `vault.json` knows its hash; null when that cannot be asked. */
export type KeyFound = { name: string; bytes: Uint8Array; sha256: string; sound: boolean | null };

export type KeyFolder = {
  json: VaultJsonFound | { state: 'absent' };
  /** The first, then the spare; only those that are there. */
  keys: KeyFound[];
};

/** Reads what is readable without any secret. Rejects as the disk does, except for files that are not there. */
export async function readKeyFolder(ports: Ports, folder: string): Promise<KeyFolder> {
  const raw = await readOrNull(ports, join(folder, vaultJsonName));
  const json = raw === null ? ({ state: 'absent' } as const) : decodeVaultJson(raw);
  const keys: KeyFound[] = [];
  for (const name of [keyName, spareKeyName]) {
    const bytes = await readOrNull(ports, join(folder, name));
    if (bytes === null) continue;
    const hash = sha256(bytes);
    keys.push({ name, bytes, sha256: hash, sound: json.state === 'good' ? json.json.keys.includes(hash) : null });
  }
  return { json, keys };
}

/** What `vault.json` says of keys that were replaced. */
export type Turned = Pick<Required<VaultJson>, 'former' | 'rotating'>;

/**
 * Puts a key file in place of the present two. `vault.json` knows old and new before the first is replaced and only the new
 * after the last, so that a cut at any moment leaves a vault that the old or the new passphrase opens.
 * @param turned - what `vault.json` says in the end; as before unless given.
 */
export async function replaceKeyFiles(ports: Ports, folder: string, vault: string, keyFile: Uint8Array, turned?: Turned): Promise<void> {
  const write = (name: string, bytes: Uint8Array): Promise<void> => atomicWrite(ports.fs, ports.random, join(folder, name), bytes);
  const next = sha256(keyFile);
  const present = await readKeyFolder(ports, folder);
  const { keys, former, rotating } = present.json.state === 'good' ? present.json.json : { keys: present.keys.map((key) => key.sha256), former: [], rotating: false };
  await write(vaultJsonName, encodeVaultJson({ vault, former, rotating, keys: [...new Set([...keys, next])] }));
  await write(spareKeyName, keyFile);
  await write(keyName, keyFile);
  await write(vaultJsonName, encodeVaultJson({ vault, former, rotating, ...turned, keys: [next] }));
}

/** Null when there is no such file in a folder that is there. */
export async function readOrNull(ports: Ports, path: string): Promise<Uint8Array | null> {
  try {
    return await ports.fs.read(path);
  } catch (error) {
    if (diskFailure(error)?.code !== 'folder-gone') throw error;
    if ((await ports.fs.stat(dirname(path))) === null) throw error;
    return null;
  }
}
