import type { BackupItem, HeldInBackups, ListedBackup, SecondFolder } from '../../contract/backup-calls.ts';
import { fail, ok, type Result } from '../../contract/result.ts';
import { stopped as stoppedJob, unwatched, type Job } from '../jobs.ts';
import type { PersonStores } from '../person-store/person-stores.ts';
import type { Sealer } from '../sealing/sealer.ts';
import { attempt, attemptDone } from '../storage/disk-error.ts';
import { backupNotesName } from '../storage/names.ts';
import type { Ports } from '../storage/ports.ts';
import type { OpenStore } from '../storage/store.ts';
import type { VaultFiles } from '../storage/vault-files.ts';
import { createBackupNotes, type Notes } from './backup-notes.ts';
import { keepDaily } from './daily.ts';
import { heldUntil, holders } from './held.ts';
import { makeBackup } from './make-backup.ts';
import { asItem } from './manifest.ts';
import { createOwnCopies, type OwnCopies } from './own-copies.ts';
import { pruneBackups } from './prune.ts';
import { createReachable } from './reachable.ts';
import { goodCopy, readBackup, type BackupContent } from './read-backup.ts';
import { createRemoval, type OpenedVault, type RemovedFromBackups } from './removal.ts';
import { restoreBackup, undoRestore, type Restored } from './restore-backup.ts';
import { createSecondKeeper, type NotesOfVault, type SecondKeeper } from './second-keeper.ts';

export type Backups = OwnCopies & {
  /** Good copies by their hashes, wherever there is one. */
  copies(hashes: readonly string[]): Promise<Uint8Array[]>;
  /** Newest first, of both folders. A backup whose list does not open is left out. */
  list(): Promise<Result<ListedBackup[]>>;
  /** When the newest backup that was opened and compared was made. */
  newest(): Promise<string | null>;
  /** Where there is a second folder, it is brought up to date; that it cannot be is no failure. */
  make(why: BackupItem['why'], job?: Job): Promise<Result<BackupItem>>;
  /** Everything that a backup holds, in memory. Errors: `not-found`, `file-damaged`, `stopped`. */
  read(id: string, job: Job): Promise<Result<{ backup: ListedBackup; content: BackupContent }>>;
  /** Writes a whole vault into a new or empty folder. Errors: `not-found`, `file-damaged`, and those of `restoreBackup`. */
  restore(id: string, folder: string, job?: Job): Promise<Result<Restored>>;
  /** Which backups hold any of the entries (or of other records; of a contact, their folder too), and until when. */
  held(ids: ReadonlySet<string>, job: Job): Promise<Result<Omit<HeldInBackups, 'entries'>>>;
  /**
   * Deletes entries by `erase`, which answers their ids, and takes them out of every backup. From the moment that `erase` is done it is finished at the
   * next start, if not now; `wanted` are the ids that it will be about.
   */
  remove(wanted: readonly string[], erase: () => Promise<Result<readonly string[]>>, job: Job): Promise<Result<RemovedFromBackups & { entries: number }>>;
  /** The second folder of this computer; null when there is none. */
  second(): Promise<Result<SecondFolder | null>>;
  /** A change of it, in its turn. Errors: `vault-locked`, `vault-read-only`, and those of the change. */
  withSecond<T>(work: (keeper: SecondKeeper, store: OpenStore) => Promise<Result<T>>): Promise<Result<T>>;
  /** The vault's key is about to be forgotten: copies in second folders may still be sealed with it. Rejects as the disk does. */
  keepFormer(identity: string): Promise<void>;
  /** Runs while no backup is being made or pruned. */
  alone<T>(work: () => Promise<T>): Promise<T>;
  /** Makes the daily backup of an open vault: some time after it has been opened, and after the first save of a later day. Finishes what was cut off. */
  attach(store: OpenStore, people: PersonStores): void;
  stop(): void;
};

/** The backups of a vault: in its own folder, and copies of them in a second one. */
export function createBackups(ports: Ports, files: VaultFiles, sealer: Sealer): Backups {
  let vault: OpenedVault | null = null;
  let stopped = false;
  let stopDaily: () => void = () => undefined;
  let making: Promise<unknown> = Promise.resolve();
  const store = (): OpenStore | null => vault?.store ?? null;
  const kept = createBackupNotes(files, () => store()?.readOnly === false);
  const notes: NotesOfVault = { read: readNotes, change: (current, next) => current.alone(() => kept.change(current.vaultId, next)) };
  const keeper = createSecondKeeper(ports, files, sealer, notes);
  const reachable = createReachable(files, keeper, store);
  const removal = createRemoval(ports, files, sealer, notes, keeper);

  function alone<T>(work: () => Promise<T>): Promise<T> {
    const mine = making.then(work);
    making = mine.catch(() => undefined);
    return mine;
  }

  const halting = (job: Job): Job => ({ ...job, stopped: () => stopped || job.stopped() });

  async function readNotes(): Promise<Notes> {
    const { notes: known, damaged, quarantined } = await kept.read();
    if (damaged) await store()?.notice({ file: backupNotesName, what: 'damaged', quarantined });
    return known;
  }

  /** One at a time; the pruning belongs to it. */
  function make(why: BackupItem['why'], job: Job = unwatched): Promise<Result<BackupItem>> {
    if (vault === null) return Promise.resolve(fail('vault-locked'));
    const { store: current, people } = vault;
    return alone(() =>
      attempt(async () => {
        const made = await makeBackup(ports, files, current, people, why, halting(job));
        if (!made.ok) return made;
        await current.alone(() => pruneBackups(files));
        // What is not there now is brought up to date when it is.
        await keeper.update(current, halting(job));
        return made;
      }),
    );
  }

  /** What an earlier session was cut off in. Where the disk will not have it now, the next start tries again. */
  function finishWork(opened: OpenedVault): Promise<Result<void>> {
    return alone(() =>
      attemptDone(async () => {
        const { restoring } = await readNotes();
        if (restoring !== null) {
          const undone = await undoRestore(ports, restoring);
          await noteRestoring(opened.store, null);
          if (undone) await opened.store.notice({ file: backupNotesName, what: 'restore-undone', quarantined: false });
        }
        await removal.finish(opened, halting(unwatched));
      }),
    );
  }

  async function noteRestoring(current: OpenStore, restoring: string | null): Promise<void> {
    await notes.change(current, (before) => ({ ...before, restoring }));
  }

  return {
    ...createOwnCopies(files, reachable.open),

    async copies(hashes) {
      const places = await reachable.places(unwatched);
      const found = await Promise.all(hashes.map((hash) => goodCopy(places, hash)));
      return found.filter((copy) => copy !== null);
    },

    list: () => attempt(async () => ok((await reachable.all(null)).map(({ manifest, lies }) => ({ ...asItem(manifest), lies })))),

    newest: reachable.newest,
    make,
    alone,

    read: (id, job) =>
      alone(() =>
        attempt(async () => {
          const found = await reachable.find(id, halting(job));
          if (!found.ok) return found;
          const { manifest, lies } = found.value;
          const content = await readBackup(await reachable.places(halting(job)), sealer, manifest, halting(job));
          return content.ok ? ok({ backup: { ...asItem(manifest), lies }, content: content.value }) : content;
        }),
      ),

    async restore(id, folder, job = unwatched) {
      const current = store()?.readOnly === false ? store() : null;
      // What is here now stays reachable whatever the person does next.
      if (current !== null) await make('before-restore', job);
      if (job.stopped()) return stoppedJob();
      return alone(() =>
        attempt(async () => {
          const found = await reachable.find(id, halting(job));
          if (!found.ok) return found;
          const places = await reachable.places(halting(job));
          if (current !== null) await noteRestoring(current, folder);
          const restored = await restoreBackup({ ports, vault: files, places, sealer, manifest: found.value.manifest, folder, job: halting(job) });
          if (current !== null) await attemptDone(() => noteRestoring(current, null));
          return restored;
        }),
      );
    },

    held: (ids, job) =>
      alone(() =>
        attempt(async () => {
          const manifests = (await reachable.all(halting(job))).map(({ manifest }) => manifest);
          const found = await holders(await reachable.places(halting(job)), sealer, manifests, ids, halting(job));
          if (!found.ok) return found;
          const current = store();
          const known = current === null ? null : await keeper.state(current);
          const span = heldUntil(manifests, found.value.ids, ports.now());
          return ok({ backups: found.value.ids.size, ...span, secondAway: known !== null && !known.there, unread: found.value.unread });
        }),
      ),

    remove: (wanted, erase, job) => alone(() => attempt(async () => (vault === null ? fail('vault-locked') : removal.remove(vault, wanted, erase, halting(job))))),

    second: () =>
      attempt(async () => {
        const current = store();
        return ok(current === null ? null : await keeper.state(current));
      }),

    withSecond: (work) =>
      alone(async () => {
        const current = store();
        if (current === null) return fail('vault-locked');
        return current.readOnly ? fail('vault-read-only') : work(keeper, current);
      }),

    async keepFormer(identity) {
      const current = store();
      if (current === null || (await readNotes()).seconds.length === 0) return;
      // Not in its turn: the key's replacement, which asks for it, has the turn.
      await kept.change(current.vaultId, (before) => ({ ...before, seconds: before.seconds.map((second) => ({ ...second, former: [...new Set([...second.former, identity])] })) }));
    },

    attach(current, people) {
      const opened = { store: current, people };
      vault = opened;
      if (current.readOnly) return;
      stopDaily = keepDaily(ports, current, {
        finish: () => finishWork(opened),
        newest: reachable.newest,
        make: () => make('daily'),
        update: () => alone(() => keeper.update(current, halting(unwatched))),
      });
    },

    stop() {
      stopped = true;
      stopDaily();
    },
  };
}
