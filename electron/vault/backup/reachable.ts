import type { ListedBackup } from '../../contract/backup-calls.ts';
import { fail, ok, type Result } from '../../contract/result.ts';
import type { Job } from '../jobs.ts';
import { attempt, attemptDone } from '../storage/disk-error.ts';
import type { OpenStore } from '../storage/store.ts';
import type { VaultFiles } from '../storage/vault-files.ts';
import { backupIds, manifestName, readManifest, type Manifest } from './manifest.ts';
import type { SecondKeeper } from './second-keeper.ts';

/** A backup by its list, and the folders that hold it. */
export type Reached = { manifest: Manifest; lies: ListedBackup['lies'] };

/** The backups that can be reached now: in the vault's own folder, and in the second one where it is there. */
export type Reachable = {
  /** The list of a backup in the vault's own folder. Null when it is gone or does not open, which is told. */
  open(id: string): Promise<Manifest | null>;
  /** All of them, newest first. With `settle`, what had to be made up for in the second folder is done first. */
  all(settle: Job | null): Promise<Reached[]>;
  /** Errors: `not-found`, `file-damaged`. */
  find(id: string, settle: Job): Promise<Result<Reached>>;
  /** The folders that copies may lie in now, the vault's own first. */
  places(settle: Job): Promise<VaultFiles[]>;
  /** When the newest backup in the vault's own folder that was opened and compared was made. */
  newest(): Promise<string | null>;
};

/** @param files - the vault's own folder; @param store - of the vault; null while it is not open yet. */
export function createReachable(files: VaultFiles, keeper: SecondKeeper, store: () => OpenStore | null): Reachable {
  const told = new Set<string>();

  async function open(id: string): Promise<Manifest | null> {
    const manifest = await readManifest(files, id);
    if (manifest === 'damaged' && !told.has(id)) {
      // Before the notice, which looks for good copies in every backup.
      told.add(id);
      await store()?.notice({ file: manifestName(id), what: 'damaged', quarantined: false });
    }
    return typeof manifest === 'string' ? null : manifest;
  }

  async function all(settle: Job | null): Promise<Reached[]> {
    const found = new Map<string, Reached>();
    for (const id of await backupIds(files)) {
      const manifest = await open(id);
      if (manifest !== null) found.set(id, { manifest, lies: 'here' });
    }
    // What a stick refuses does not hide what is here.
    await attemptDone(async () => {
      const current = store();
      const second = current === null ? null : await keeper.reach(current, settle);
      if (second === null) return;
      for (const id of await backupIds(second)) {
        const here = found.get(id);
        if (here !== undefined) {
          here.lies = 'both';
          continue;
        }
        const manifest = await readManifest(second, id);
        if (typeof manifest !== 'string' && manifest.vault === current?.vaultId) found.set(id, { manifest, lies: 'second' });
      }
    });
    return [...found.values()].sort((a, b) => (a.manifest.id < b.manifest.id ? 1 : -1));
  }

  return {
    open,
    all,

    async find(id, settle) {
      const found = (await all(settle)).find(({ manifest }) => manifest.id === id);
      if (found !== undefined) return ok(found);
      return (await readManifest(files, id)) === 'damaged' ? fail('file-damaged', id) : fail('not-found');
    },

    async places(settle) {
      const current = store();
      const second = current === null ? null : await attempt(async () => ok(await keeper.reach(current, settle)));
      return second?.ok === true && second.value !== null ? [files, second.value] : [files];
    },

    async newest() {
      for (const id of await backupIds(files)) {
        const manifest = await open(id);
        if (manifest?.tested === true) return manifest.made;
      }
      return null;
    },
  };
}
