import { isObject } from './document.ts';
import { sha256 } from '../sealing/sha256.ts';

/**
 * `vault.json`: no user data. `keys` are the SHA-256 of the key files that may lie in the folder: one, or the old and the new
 * during a change of the passphrase. `former` are marks of keys that were replaced (`keyMark`), so that one of them is not taken
 * for a wrong one. `rotating`: files may still be sealed with the last of those. `check` is the SHA-256 of the rest, so that
 * damage here is not taken for damage there.
 */
export type VaultJson = { vault: string; keys: string[]; former?: string[]; rotating?: boolean };

export type VaultJsonFound = { state: 'good'; json: Required<VaultJson> } | { state: 'newer' | 'damaged' };

const format = 'footbridge-vault';
/** 2 while the key is being replaced: an app that knows of one key only would call half of the files damaged. */
const versionOf = (rotating: boolean): 1 | 2 => (rotating ? 2 : 1);
const newest = 2;

/** Tells one key of a vault from another without telling anything of it. */
export function keyMark(vault: string, identity: string): string {
  return sha256(`footbridge-key ${vault} ${identity}`);
}

export function encodeVaultJson({ vault, keys, former = [], rotating = false }: VaultJson): Uint8Array {
  const rest = { format, version: versionOf(rotating), vault, keys, ...(former.length === 0 ? {} : { former }) };
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
  const { version, vault, keys, former = [], check } = value;
  // Refused even when the check does not fit: what a later version means by it is not ours to guess.
  if (typeof version === 'number' && version > newest) return { state: 'newer' };
  if ((version !== 1 && version !== 2) || typeof vault !== 'string' || !areTexts(keys) || !areTexts(former)) return { state: 'damaged' };
  const rest = { format, version, vault, keys, ...(former.length === 0 ? {} : { former }) };
  if (check !== sha256(JSON.stringify(rest))) return { state: 'damaged' };
  return { state: 'good', json: { vault, keys, former, rotating: version === 2 } };
}

function areTexts(value: unknown): value is string[] {
  return Array.isArray(value) && value.every((item) => typeof item === 'string');
}
