import { isObject } from './document.ts';
import { sha256 } from '../sealing/sha256.ts';

/**
 * `vault.json`: no user data. `keys` are the SHA-256 of the key files that may lie in the folder: one, or the old and the new
 * during a change of the passphrase. `check` is the SHA-256 of the rest, so that damage here is not taken for damage there.
 */
export type VaultJson = { vault: string; keys: string[] };

export type VaultJsonFound = { state: 'good'; json: VaultJson } | { state: 'newer' | 'damaged' };

const format = 'footbridge-vault';
const version = 1;

export function encodeVaultJson({ vault, keys }: VaultJson): Uint8Array {
  const rest = { format, version, vault, keys };
  return Buffer.from(`${JSON.stringify({ ...rest, check: sha256(JSON.stringify(rest)) }, null, 2)}\n`, 'utf8');
}

export function decodeVaultJson(bytes: Uint8Array): VaultJsonFound {
  let value: unknown;
  try {
    value = JSON.parse(Buffer.from(bytes).toString('utf8'));
  } catch {
    return { state: 'damaged' };
  }
  if (!isObject(value) || value['format'] !== format) return { state: 'damaged' };
  // Refused even when the check does not fit: what a later version means by it is not ours to guess.
  if (typeof value['version'] === 'number' && value['version'] > version) return { state: 'newer' };
  const { vault, keys, check } = value;
  if (value['version'] !== version || typeof vault !== 'string' || !Array.isArray(keys)) return { state: 'damaged' };
  if (!keys.every((key): key is string => typeof key === 'string')) return { state: 'damaged' };
  if (check !== sha256(JSON.stringify({ format, version, vault, keys }))) return { state: 'damaged' };
  return { state: 'good', json: { vault, keys } };
}
