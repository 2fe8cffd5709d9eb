import { fail, ok, type Result } from '../../contract/result.ts';
import type { BackupItem } from '../../contract/vault-calls.ts';
import type { Sealer } from '../sealing/sealer.ts';
import { sha256 } from '../sealing/sha256.ts';
import { attempt, diskFailure } from '../storage/disk-error.ts';
import type { FindGoodCopy } from '../storage/notices.ts';
import type { Ports } from '../storage/ports.ts';
import type { OpenStore } from '../storage/store.ts';
import type { VaultFiles } from '../storage/vault-files.ts';
import { makeBackup } from './make-backup.ts';
import { asItem, backupIds, blobName, manifestName, readManifest, type Manifest } from './manifest.ts';
import { pruneBackups } from './prune.ts';
import { restoreBackup, type Restored } from './restore-backup.ts';

export type Backups = {
  readonly findGoodCopy: FindGoodCopy;
  /** Newest first. A backup whose list does not open is left out. */
  list(): Promise<Result<BackupItem[]>>;
  /** When the newest backup that was opened and compared was made. */
  newest(): Promise<string | null>;
  make(why: BackupItem['why']): Promise<Result<BackupItem>>;
  /** Writes a whole vault into a new or empty folder. */
  restore(id: string, folder: string): Promise<Result<Restored>>;
  /** Runs while no backup is being made or pruned. */
  alone<T>(work: () => Promise<T>): Promise<T>;
  /** Makes the daily backup of an open vault: some time after it has been opened, and after the first save of a later day. */
  attach(store: OpenStore): void;
  stop(): void;
};

/** The first moments after unlocking belong to the person. */
const patience = 3_000;

/** The backups inside a vault's own folder. */
export function createBackups(ports: Ports, files: VaultFiles, sealer: Sealer): Backups {
  let store: OpenStore | null = null;
  let stopped = false;
  let waiting = false;
  let lastDay = '';
  const told = new Set<string>();
  let cancel: () => void = () => undefined;
  let making: Promise<unknown> = Promise.resolve();

  /** Null when it is gone or does not open, which is told. */
  async function open(id: string): Promise<Manifest | null> {
    const manifest = await readManifest(files, id);
    if (manifest === 'damaged' && !told.has(id)) {
      // Before the notice, which looks for good copies in every backup.
      told.add(id);
      await store?.notice({ file: manifestName(id), what: 'damaged', quarantined: false });
    }
    return typeof manifest === 'string' ? null : manifest;
  }

  async function newest(): Promise<string | null> {
    for (const id of await backupIds(files)) {
      const manifest = await open(id);
      if (manifest?.tested === true) return manifest.made;
    }
    return null;
  }

  /** One at a time; the pruning belongs to it. */
  function make(why: BackupItem['why']): Promise<Result<BackupItem>> {
    const current = store;
    if (current === null) return Promise.resolve(fail('vault-locked'));
    const mine = making.then(() =>
      attempt(async () => {
        const made = await makeBackup(ports, files, current, why, () => stopped);
        if (made.ok) await current.alone(() => pruneBackups(files));
        return made;
      }),
    );
    making = mine.catch(() => undefined);
    return mine;
  }

  function today(): string {
    return new Date(ports.now()).toISOString().slice(0, 10);
  }

  function daily(current: OpenStore): void {
    if (stopped || waiting || lastDay === today()) return;
    waiting = true;
    cancel = ports.later(patience, () => {
      waiting = false;
      void current.whenLoaded().then(async () => {
        if (stopped || current.progress().entries === 0) return;
        lastDay = today();
        // A disk that refuses is asked again at the next start; the report says how old the newest backup is.
        const last = await attempt(async () => ok(await newest()));
        if (!last.ok || last.value?.slice(0, 10) === lastDay) return;
        await make('daily');
      });
    });
  }

  return {
    async findGoodCopy(file, hash) {
      let sameName: string | null = null;
      for (const id of await backupIds(files)) {
        const held = (await open(id))?.files.get(file);
        if (held === undefined || !(await isGood(held.sha256))) continue;
        if (hash === undefined || held.sha256 === hash) return id;
        sameName ??= id;
      }
      return sameName;
    },

    list: () =>
      attempt(async () => {
        const items: BackupItem[] = [];
        for (const id of await backupIds(files)) {
          const manifest = await open(id);
          if (manifest !== null) items.push(asItem(manifest));
        }
        return ok(items);
      }),

    newest,
    make,

    alone(work) {
      const mine = making.then(work);
      making = mine.catch(() => undefined);
      return mine;
    },

    async restore(id, folder) {
      // What is here now stays reachable whatever the person does next.
      if (store !== null && !store.readOnly) await make('before-restore');
      return restoreBackup(ports, files, sealer, id, folder);
    },

    attach(current) {
      store = current;
      if (current.readOnly) return;
      daily(current);
      current.onRecords(() => {
        if (current.loaded()) daily(current);
      });
    },

    stop() {
      stopped = true;
      cancel();
    },
  };

  async function isGood(hash: string): Promise<boolean> {
    try {
      return sha256(await ports.fs.read(files.path(blobName(hash)))) === hash;
    } catch (error) {
      if (diskFailure(error) === undefined) throw error;
      return false;
    }
  }
}
