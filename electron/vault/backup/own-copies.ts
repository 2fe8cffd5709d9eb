import { sha256 } from '../sealing/sha256.ts';
import { personKeyName } from '../person-store/person-names.ts';
import { personFolderOf } from '../storage/names.ts';
import type { FindGoodCopy } from '../storage/notices.ts';
import type { VaultFiles } from '../storage/vault-files.ts';
import { backupIds, blobName, type Manifest } from './manifest.ts';
import { goodCopy } from './read-backup.ts';

/** Copies of single files among the backups in the vault's own folder, sealed as they lie there. */
export type OwnCopies = {
  readonly findGoodCopy: FindGoodCopy;
  /** The newest good copy of a file; null when there is none. */
  goodCopyOf(file: string): Promise<Uint8Array | null>;
  /** The people's folders whose key these backups hold. */
  peopleHeld(): Promise<ReadonlySet<string>>;
  /** The files of a person's folder as the newest of these backups holds them that has their key, without damaged ones; null when none has. Rejects as the disk does. */
  personCopy(root: string): Promise<ReadonlyMap<string, Uint8Array> | null>;
};

/** @param open - the list of one backup; null when it is gone or does not open. */
export function createOwnCopies(files: VaultFiles, open: (id: string) => Promise<Manifest | null>): OwnCopies {
  /** The lists of all backups that open, newest first, one at a time. */
  async function* lists(): AsyncGenerator<Manifest> {
    for (const id of await backupIds(files)) {
      const manifest = await open(id);
      if (manifest !== null) yield manifest;
    }
  }

  return {
    async findGoodCopy(file, hash) {
      let sameName: string | null = null;
      for await (const { id, files: listed } of lists()) {
        const held = listed.get(file);
        if (held === undefined || (await goodCopy([files], held.sha256)) === null) continue;
        if (hash === undefined || held.sha256 === hash) return id;
        sameName ??= id;
      }
      return sameName;
    },

    async goodCopyOf(file) {
      for await (const { files: listed } of lists()) {
        const held = listed.get(file);
        const copy = held === undefined ? null : await goodCopy([files], held.sha256);
        if (copy !== null) return copy;
      }
      return null;
    },

    async peopleHeld() {
      const roots = new Set<string>();
      for await (const { files: listed } of lists()) {
        for (const name of listed.keys()) if (name.endsWith(`/${personKeyName}`)) roots.add(personFolderOf(name) ?? '');
      }
      return roots;
    },

    async personCopy(root) {
      for await (const { files: listed } of lists()) {
        if (!listed.has(`${root}/${personKeyName}`)) continue;
        const theirs = [...listed].filter(([name]) => personFolderOf(name) === root);
        const copies = await Promise.all(theirs.map(async ([name, file]) => ({ name, bytes: await files.read(blobName(file.sha256)), hash: file.sha256 })));
        return new Map(copies.flatMap(({ name, bytes, hash }) => (bytes !== null && sha256(bytes) === hash ? [[name, bytes] as const] : [])));
      }
      return null;
    },
  };
}
