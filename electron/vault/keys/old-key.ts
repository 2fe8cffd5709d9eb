import { join } from 'node:path';
import { createSealer, type Sealer } from '../sealing/sealer.ts';
import { atomicWrite } from '../storage/atomic-write.ts';
import { diskFailure } from '../storage/disk-error.ts';
import { oldKeyName, spareOldKeyName } from '../storage/names.ts';
import type { Damage } from '../storage/notices.ts';
import type { Ports } from '../storage/ports.ts';
import { decodeKeyFile, encodeKeyFile } from './key-file.ts';
import { readOrNull } from './key-folder.ts';

const names = [oldKeyName, spareOldKeyName] as const;

/** The key before the present one, as it lies in the folder while it is being replaced. */
export type OldKey = {
  /** Any of the two files is there. */
  there: boolean;
  /** Null when none of them opens with the key that was given. */
  identity: string | null;
  /** The file that opened. */
  file: Uint8Array | null;
  /** A file that does not open although the other one does. */
  damage: Damage[];
};

/** Looks for the key before `sealer`'s. Rejects as the disk does. */
export async function readOldKey(ports: Ports, folder: string, sealer: Sealer): Promise<OldKey> {
  const old: OldKey = { there: false, identity: null, file: null, damage: [] };
  for (const name of names) {
    const file = await readOrNull(ports, join(folder, name));
    if (file === null) continue;
    old.there = true;
    const plain = await sealer.open(file);
    const content = plain === null ? null : await decodeKeyFile(plain);
    if (content === null) old.damage.push({ file: name, what: 'damaged', quarantined: false });
    else {
      old.identity ??= content.identity;
      old.file ??= file;
    }
  }
  return old.identity === null ? { ...old, damage: [] } : old;
}

/** Writes down the old key, sealed with the new one; two files, as losing it would lose all that is not sealed anew yet. */
export async function writeOldKey(ports: Ports, folder: string, vault: string, keys: { old: string; next: string }): Promise<void> {
  const file = await (await createSealer(keys.next)).seal(encodeKeyFile(vault, keys.old));
  await putOldKey(ports, folder, file);
}

export async function putOldKey(ports: Ports, folder: string, file: Uint8Array): Promise<void> {
  for (const name of [...names].reverse()) await atomicWrite(ports.fs, ports.random, join(folder, name), file);
}

export async function removeOldKey(ports: Ports, folder: string): Promise<void> {
  for (const name of names) {
    try {
      await ports.fs.remove(join(folder, name));
    } catch (error) {
      if (diskFailure(error)?.code !== 'folder-gone') throw error;
    }
  }
  await ports.fs.syncFolder(folder);
}
