import { join } from 'node:path';
import { atomicWrite } from './atomic-write.ts';
import { decodeDocument, type Format, type Opened } from './document.ts';
import { diskFailure } from './disk-error.ts';
import type { FileStat } from './file-system.ts';
import { vaultJsonName } from './names.ts';
import type { Ports } from './ports.ts';
import type { Sealer } from '../sealing/sealer.ts';
import { sha256 } from '../sealing/sha256.ts';
import { decodeVaultJson } from './vault-json.ts';

/**
 * What lies under a name. `unreadable` bytes have the hash that is given; `stuck`: the disk would not read them; it may yet, so they
 * are left where they are.
 */
export type Found =
  | ({ state: 'good'; sha256: string; bytes: number; plain: number; stat: FileStat | null } & Opened)
  | { state: 'unreadable'; sha256: string }
  | { state: 'absent' | 'newer' | 'stuck' };

/** A vault's folder: sealed files by name. */
export type VaultFiles = {
  readonly folder: string;
  /** Whether this vault lies there now: a stick may be out, or another one in its place. Rejects as the disk does. */
  there(vault: string): Promise<boolean>;
  path(name: string): string;
  /** Reads and opens; a file that does not open is read once more before it is called unreadable. */
  find(name: string, format: Format): Promise<Found>;
  /** Seals and writes atomically. Answers the sealed file's SHA-256 and its new place on the disk. */
  write(name: string, plaintext: Uint8Array): Promise<{ sha256: string; stat: FileStat | null }>;
  stat(name: string): Promise<FileStat | null>;
  /** Gives a file that is there another date. Rejects as the disk does. */
  touch(name: string, modified: number): Promise<void>;
  /** Moves a file to `quarantine/`, whose names are the old ones and a number. False when the disk would not. */
  quarantine(name: string): Promise<boolean>;
  /** Names inside one folder, such as `records/2026-11.json.age`. */
  list(folder: string): Promise<string[]>;
  remove(name: string): Promise<void>;
  /** The sealed bytes; null when there is no such file. Rejects as the disk does. */
  read(name: string): Promise<Uint8Array | null>;
  /** Whether a file is there and was sealed with the key that is being replaced. Rejects as the disk does. */
  isFormer(name: string): Promise<boolean>;
  /** Seals a file anew, its content as it is. Answers its SHA-256; null when it does not open, and was left. */
  renew(name: string): Promise<string | null>;
};

/** @param folder - the vault's folder; @param sealer - of the vault's identity. */
export function createVaultFiles(ports: Ports, folder: string, sealer: Sealer): VaultFiles {
  const { fs } = ports;
  const path = (name: string): string => join(folder, ...name.split('/'));

  async function statQuietly(name: string): Promise<FileStat | null> {
    try {
      return await fs.stat(path(name));
    } catch {
      // Only a memory of what was seen: without it, the file is read again before it is replaced.
      return null;
    }
  }

  async function findOnce(name: string, format: Format): Promise<Found> {
    let sealed: Uint8Array;
    const stat = await statQuietly(name);
    try {
      sealed = await fs.read(path(name));
    } catch (error) {
      const failure = diskFailure(error);
      if (failure === undefined) throw error;
      return { state: failure.code === 'folder-gone' ? 'absent' : 'stuck' };
    }
    const plain = await sealer.open(sealed);
    const opened = plain === null ? null : decodeDocument(plain, format);
    if (plain === null || opened === null) return { state: 'unreadable', sha256: sha256(sealed) };
    if (opened === 'newer') return { state: 'newer' };
    return { state: 'good', sha256: sha256(sealed), bytes: sealed.length, plain: plain.length, stat, ...opened };
  }

  async function readThere(name: string): Promise<Uint8Array | null> {
    try {
      return await fs.read(path(name));
    } catch (error) {
      if (diskFailure(error)?.code === 'folder-gone') return null;
      throw error;
    }
  }

  return {
    folder,
    path,
    async there(vault) {
      const raw = await readThere(vaultJsonName);
      const found = raw === null ? null : decodeVaultJson(raw);
      if (found?.state === 'good') return found.json.vault === vault;
      return (await fs.stat(path('records'))) !== null;
    },
    async find(name, format) {
      const found = await findOnce(name, format);
      return found.state === 'unreadable' || found.state === 'stuck' ? findOnce(name, format) : found;
    },
    async write(name, plaintext) {
      const sealed = await sealer.seal(plaintext);
      await atomicWrite(fs, ports.random, path(name), sealed);
      return { sha256: sha256(sealed), stat: await statQuietly(name) };
    },
    stat: (name) => fs.stat(path(name)),
    touch: (name, modified) => fs.touch(path(name), modified),
    async quarantine(name) {
      try {
        // Only inside a vault that is there: nothing may be made in the place of a stick that is out.
        if ((await fs.stat(path('records'))) === null) return false;
        await fs.makeFolder(path('quarantine'));
        const mark = Buffer.from(ports.random(4)).toString('hex');
        await fs.rename(path(name), path(`quarantine/${name.replaceAll('/', '_')}.${mark}`));
        await fs.syncFolder(path('quarantine'));
        return true;
      } catch (error) {
        if (diskFailure(error) === undefined) throw error;
        return false;
      }
    },
    async list(inside) {
      return (await fs.list(path(inside))).sort().map((name) => `${inside}/${name}`);
    },
    async remove(name) {
      await fs.remove(path(name));
      await fs.syncFolder(path(name.includes('/') ? name.slice(0, name.lastIndexOf('/')) : '.'));
    },
    read: readThere,
    async isFormer(name) {
      const sealed = await readThere(name);
      return sealed !== null && sealer.isFormer(sealed);
    },
    async renew(name) {
      let sealed = await readThere(name);
      let renewed = sealed === null ? null : await sealer.renew(sealed);
      // Read once more before it is called damaged.
      if (renewed === null) sealed = await readThere(name);
      if (renewed === null) renewed = sealed === null ? null : await sealer.renew(sealed);
      if (renewed === null) return null;
      if (renewed !== sealed) await atomicWrite(fs, ports.random, path(name), renewed);
      return sha256(renewed);
    },
  };
}
