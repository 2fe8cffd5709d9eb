import { join } from 'node:path';
import { fail, ok, type Result } from '../../contract/result.ts';
import { createSealer, type Sealer } from '../sealing/sealer.ts';
import { attempt, attemptDone } from '../storage/disk-error.ts';
import { indexName, oldKeyName, readShardName, settingsName } from '../storage/names.ts';
import type { Damage } from '../storage/notices.ts';
import type { Ports } from '../storage/ports.ts';
import { keyMark } from '../storage/vault-json.ts';
import { readOrNull, replaceKeyFiles, type KeyFolder } from './key-folder.ts';
import { putOldKey, readOldKey, removeOldKey, type OldKey } from './old-key.ts';
import type { OpenedKey } from './open-key.ts';

/** A key that was shown to be one. `keyFile` is null for the recovery key. */
export type ShownKey = Omit<OpenedKey, 'keyFile'> & { keyFile: Uint8Array | null };

export type SettledKeys = {
  sealer: Sealer;
  readOnly: boolean;
  /** The key files are still to be mended, once the vault's id is known. */
  repair: boolean;
  damage: Damage[];
};

/**
 * Before the files of a vault are read: which keys open them and which one seals. A replacement of the key whose beginning was cut
 * off is brought to its beginning, when the passphrase leads to the new key already, or else taken back; FORMAT.md says how it
 * is told. Nothing is ever sealed with the new key before `vault.json` says so.
 * Errors: `vault-damaged` (the old key ought to be there and is not), and the disk's.
 * @param writable - the folder's lock is held.
 */
export async function settleKeys(ports: Ports, folder: string, { json }: KeyFolder, key: ShownKey, writable: boolean): Promise<Result<SettledKeys>> {
  const sealer = await createSealer(key.identity);
  const old = await readOldKey(ports, folder, sealer);
  const good = json.state === 'good' ? json.json : null;
  const vault = good?.vault ?? key.vault;
  const settled: SettledKeys = { sealer, readOnly: !writable, repair: key.repair, damage: [...old.damage] };

  if (old.identity === null) {
    if (good?.rotating === true) return fail('vault-damaged', oldKeyName);
    if (!old.there) return ok(settled);
    if (good === null && !(await opensAll(ports, folder, sealer))) return fail('vault-damaged', oldKeyName);
    // Only the passphrase shows that the key files hold the key before, too.
    if (!writable || key.keyFile === null || vault === null) return ok(settled);
    const { keyFile } = key;
    const undone = await attemptDone(async () => {
      if (key.repair) await replaceKeyFiles(ports, folder, vault, keyFile);
      await removeOldKey(ports, folder);
    });
    if (undone.ok) settled.damage.push({ file: oldKeyName, what: 'new-key-undone', quarantined: false });
    return ok({ ...settled, repair: key.repair && !undone.ok });
  }

  const mark = vault === null ? null : keyMark(vault, old.identity);
  const begun = good !== null && mark !== null && good.former.includes(mark);
  if (!begun && key.keyFile === null) {
    // The new recovery key, while the passphrase may still lead to the old one: that one goes on sealing.
    if (good !== null) return ok({ ...settled, sealer: await createSealer(old.identity) });
    return ok({ ...settled, sealer: await createSealer(key.identity, old.identity), readOnly: true });
  }
  const both: SettledKeys = { ...settled, sealer: await createSealer(key.identity, old.identity) };
  if (!writable) return ok(both);
  const { keyFile } = key;
  if (keyFile !== null && vault !== null && mark !== null && (!begun || key.repair)) {
    const turned = begun ? undefined : { former: [...(good?.former ?? []), mark], rotating: true };
    const written = await attemptDone(() => replaceKeyFiles(ports, folder, vault, keyFile, turned));
    if (!written.ok && !begun) both.readOnly = true;
    both.repair = false;
  }
  await mend(ports, folder, old);
  return ok(both);
}

async function mend(ports: Ports, folder: string, { damage, file }: OldKey): Promise<void> {
  // When the disk will not have it now, the next opening meets the same.
  if (damage.length > 0 && file !== null) await attemptDone(() => putOldKey(ports, folder, file));
}

async function opensAll(ports: Ports, folder: string, sealer: Sealer): Promise<boolean> {
  const months = (await ports.fs.list(join(folder, 'records'))).map((name) => `records/${name}`).filter((name) => readShardName(name) !== null);
  for (const name of [indexName, settingsName, ...months]) {
    const read = await attempt(async () => ok(await readOrNull(ports, join(folder, name))));
    if (!read.ok || (read.value !== null && (await sealer.open(read.value)) === null)) return false;
  }
  return true;
}
