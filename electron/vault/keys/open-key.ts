import { fail, ok, type Result } from '../../contract/result.ts';
import type { Damage } from '../storage/notices.ts';
import { keyName, spareKeyName, vaultJsonName } from '../storage/names.ts';
import { openWithPassphrase } from '../sealing/passphrase.ts';
import { decodeKeyFile } from './key-file.ts';
import type { KeyFolder, KeyFound } from './key-folder.ts';

export type OpenedKey = {
  identity: string;
  /** The vault's id, by `vault.json` or else by the key file. */
  vault: string | null;
  /** The key file that opened. */
  keyFile: Uint8Array;
  damage: Damage[];
  /** The two key files and `vault.json` are not all as they should be: write them anew. */
  repair: boolean;
};

/**
 * Opens the vault's key with a passphrase. A key file whose hash `vault.json` does not know is damaged, and no passphrase is
 * tried on it, so that "wrong passphrase" is said of sound files only.
 * Errors: `wrong-passphrase`, `vault-damaged`, `vault-newer`, `no-vault`, `foreign-work-factor`.
 */
export async function openKey(folder: KeyFolder, passphrase: string): Promise<Result<OpenedKey>> {
  const { json, keys } = folder;
  if (json.state === 'newer') return fail('vault-newer');
  if (json.state === 'absent' && keys.length === 0) return fail('no-vault');
  const trusted = json.state === 'good';
  const candidates = distinct(trusted ? keys.filter((key) => key.sound === true) : keys);
  if (candidates.length === 0) return fail('vault-damaged');

  for (const key of candidates) {
    const outcome = await openWithPassphrase(key.bytes, passphrase);
    if (outcome.state === 'foreign-work-factor') return fail('foreign-work-factor', String(outcome.workFactor));
    if (outcome.state !== 'opened') continue;
    const content = await decodeKeyFile(outcome.bytes);
    if (content === null) return fail('vault-damaged', key.name);
    const damage = [...damageOf(folder, keyName, 'spare-used'), ...damageOf(folder, spareKeyName, 'damaged')];
    if (!trusted) damage.push({ file: vaultJsonName, what: json.state === 'absent' ? 'missing' : 'damaged', quarantined: false });
    const asItShould = trusted && json.json.keys.length === 1 && keys.length === 2 && keys.every((item) => item.sha256 === key.sha256);
    return ok({ identity: content.identity, vault: trusted ? json.json.vault : content.vault, keyFile: key.bytes, damage, repair: !asItShould });
  }
  // Without vault.json, two equal copies vouch for each other; anything else may be damage.
  return trusted || (keys.length === 2 && candidates.length === 1) ? fail('wrong-passphrase') : fail('vault-damaged');
}

function damageOf(folder: KeyFolder, name: string, what: Damage['what']): Damage[] {
  const key = folder.keys.find((item) => item.name === name);
  return key !== undefined && key.sound !== false ? [] : [{ file: name, what, quarantined: false }];
}

function distinct(keys: readonly KeyFound[]): KeyFound[] {
  return keys.filter((key, at) => keys.findIndex((other) => other.sha256 === key.sha256) === at);
}
