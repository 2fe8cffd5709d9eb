import { sha256 } from '../sealing/sha256.ts';
import type { Sealer } from '../sealing/sealer.ts';
import type { IndexEntry } from '../storage/index-file.ts';
import type { Ports } from '../storage/ports.ts';
import type { OpenStore } from '../storage/store.ts';
import type { VaultFiles } from '../storage/vault-files.ts';
import { personPlace, readPersonKey } from './person-key.ts';
import { personFolder, personFoldersIn, summaryName } from './person-names.ts';

/** What lies in `people/`, whether it is open or not. All of it rejects as the disk does. */
export type PersonFolders = {
  /** Whether what lies in a person's folder is another's. */
  isElsewhere(root: string): Promise<boolean>;
  /** Every sealed file of everybody's that a backup holds. */
  sealedFiles(): Promise<Map<string, IndexEntry>>;
  /** The folders of people whose contact record was deleted for good, by its id. */
  orphans(): Promise<Map<string, string>>;
};

/** @param files - the vault's own; @param sealer - of the vault's own key. */
export function createPersonFolders(ports: Ports, files: VaultFiles, sealer: Sealer, store: OpenStore): PersonFolders {
  async function isElsewhere(root: string): Promise<boolean> {
    return (await readPersonKey(personPlace(ports, files.folder, sealer, store.vaultId, root))).state === 'elsewhere';
  }

  return {
    isElsewhere,

    async sealedFiles() {
      const all = new Map<string, IndexEntry>();
      for (const root of await personFoldersIn(ports.fs, files.folder)) {
        // Under another's name it would stay when its owner is deleted.
        if (await isElsewhere(root)) continue;
        const names = [...(await files.list(root)), ...(await files.list(`${root}/records`)), ...(await files.list(`${root}/intents`))];
        for (const name of names.filter((item) => item.endsWith('.age') && !item.endsWith(`/${summaryName}`))) {
          const bytes = await files.read(name);
          if (bytes !== null) all.set(name, { generation: 1, sha256: sha256(bytes) });
        }
      }
      return all;
    },

    async orphans() {
      const there = new Set(await personFoldersIn(ports.fs, files.folder));
      const found = new Map<string, string>();
      if (there.size === 0) return found;
      for (const record of store.all()) {
        const root = record.type === 'tombstone' ? personFolder(store.vaultId, record.id) : '';
        if (there.has(root) && !(await isElsewhere(root))) found.set(record.id, root);
      }
      return found;
    },
  };
}
