import { fail, ok, type Result } from '../../contract/result.ts';
import { sealWithPassphrase } from '../sealing/passphrase.ts';
import { attempt } from '../storage/disk-error.ts';
import type { Ports } from '../storage/ports.ts';
import { encodeKeyFile } from './key-file.ts';
import { readKeyFolder, replaceKeyFiles } from './key-folder.ts';
import { openKey } from './open-key.ts';
import { passphraseStrength } from './strength.ts';

/** What a change of keys needs of an open vault. */
export type KeyHolder = {
  folder: string;
  identity: string;
  store: { vaultId: string; readOnly: boolean; alone<T>(job: () => Promise<T>): Promise<T> };
};

/** Whether this passphrase opens this vault now. Errors: `wrong-passphrase`, `vault-damaged`, and the disk's. */
export async function checkPassphrase(ports: Ports, vault: KeyHolder, passphrase: string): Promise<Result<true>> {
  return attempt(async () => {
    const key = await openKey(await readKeyFolder(ports, vault.folder), passphrase);
    if (!key.ok) return key;
    return key.value.identity === vault.identity ? ok(true) : fail('wrong-passphrase');
  });
}

/** The same as a question. A journal whose key files are both lost is opened by no passphrase. Errors: the disk's. */
export async function opensVault(ports: Ports, vault: KeyHolder, passphrase: string): Promise<Result<boolean>> {
  const checked = await checkPassphrase(ports, vault, passphrase);
  if (checked.ok) return ok(true);
  return checked.error.code === 'wrong-passphrase' || checked.error.code === 'vault-damaged' ? ok(false) : checked;
}

/** Seals the vault's key with another passphrase; its files stay as they are. Errors: `weak-passphrase`, `vault-read-only`, and the disk's. */
export async function setPassphrase(ports: Ports, vault: KeyHolder, next: string): Promise<Result<true>> {
  if (vault.store.readOnly) return fail('vault-read-only');
  if (!(await passphraseStrength(next, [])).enough) return fail('weak-passphrase');
  const keyFile = await sealWithPassphrase(encodeKeyFile(vault.store.vaultId, vault.identity), next, ports.workFactor);
  return vault.store.alone(() =>
    attempt(async () => {
      await replaceKeyFiles(ports, vault.folder, vault.store.vaultId, keyFile);
      return ok(true);
    }),
  );
}
