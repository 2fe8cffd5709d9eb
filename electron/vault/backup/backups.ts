import type { BackupItem, HeldInBackups, ListedBackup, SecondFolder } from '../../contract/backup-calls.ts';
import { fail, ok, type Result } from '../../contract/result.ts';
import { stopped as stoppedJob, unwatched, type Job } from '../jobs.ts';
import type { Sealer } from '../sealing/sealer.ts';
import { sha256 } from '../sealing/sha256.ts';
import { attempt, attemptDone, diskFailure } from '../storage/disk-error.ts';
import { personKeyName } from '../person-store/person-names.ts';
import { backupNotesName, personFolderOf } from '../storage/names.ts';
import type { FindGoodCopy } from '../storage/notices.ts';
import type { Ports } from '../storage/ports.ts';
import type { OpenStore } from '../storage/store.ts';
import type { VaultFiles } from '../storage/vault-files.ts';
import { createBackupNotes, type Notes } from './backup-notes.ts';
import { heldUntil, holders } from './held.ts';
import { makeBackup } from './make-backup.ts';
import { asItem, backupIds, blobName, manifestName, readManifest, type Manifest } from './manifest.ts';
import { pruneBackups } from './prune.ts';
import { goodCopy, readBackup, type BackupContent } from './read-backup.ts';
import { removeEntries } from './remove-entries.ts';
import { restoreBackup, undoRestore, type Restored } from './restore-backup.ts';
import type { PersonStores } from '../person-store/person-stores.ts';
import { createSecondKeeper, type SecondKeeper } from './second-keeper.ts';

/** `later`: copies in a second folder that is not there now still hold them. */
export type RemovedFromBackups = { backups: number; left: number; later: boolean };

export type Backups = {
  readonly findGoodCopy: FindGoodCopy;
  /** The newest good copy of a file among the vault's own backups, sealed as it lies there; null when there is none. */
  goodCopyOf(file: string): Promise<Uint8Array | null>;
  /** The people's folders whose key the vault's own backups hold. */
  peopleHeld(): Promise<ReadonlySet<string>>;
  /** The files of a person's folder as the newest of those backups holds them that has their key, without damaged ones; null when none has. Rejects as the disk does. */
  personCopy(root: string): Promise<ReadonlyMap<string, Uint8Array> | null>;
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

/** The first moments after unlocking belong to the person. */
const patience = 3_000;

/** The backups of a vault: in its own folder, and copies of them in a second one. */
export function createBackups(ports: Ports, files: VaultFiles, sealer: Sealer): Backups {
  let store: OpenStore | null = null;
  let people: PersonStores | null = null;
  let stopped = false;
  let waiting = false;
  let lastDay = '';
  const told = new Set<string>();
  let cancel: () => void = () => undefined;
  let making: Promise<unknown> = Promise.resolve();
  const notes = createBackupNotes(files, () => store?.readOnly === false);
  const change = (current: OpenStore, next: (before: Notes) => Notes): Promise<void> =>
    current.alone(async () => {
      await notes.change(current.vaultId, next);
    });
  const keeper = createSecondKeeper(ports, files, sealer, { read: readNotes, change });

  function alone<T>(work: () => Promise<T>): Promise<T> {
    const mine = making.then(work);
    making = mine.catch(() => undefined);
    return mine;
  }

  const halting = (job: Job): Job => ({ ...job, stopped: () => stopped || job.stopped() });

  /** Null when it is gone or does not open, which is told. */
  async function open(id: string, place = files): Promise<Manifest | null> {
    const manifest = await readManifest(place, id);
    if (manifest === 'damaged' && place === files && !told.has(id)) {
      // Before the notice, which looks for good copies in every backup.
      told.add(id);
      await store?.notice({ file: manifestName(id), what: 'damaged', quarantined: false });
    }
    return typeof manifest === 'string' ? null : manifest;
  }

  async function readNotes(): Promise<Notes> {
    const { notes: known, damaged, quarantined } = await notes.read();
    if (damaged) await store?.notice({ file: backupNotesName, what: 'damaged', quarantined });
    return known;
  }

  /** Every backup that can be reached, newest first, each with the places of its copies. */
  async function everywhere(settle: Job | null): Promise<{ manifest: Manifest; lies: ListedBackup['lies'] }[]> {
    const all = new Map<string, { manifest: Manifest; lies: ListedBackup['lies'] }>();
    for (const id of await backupIds(files)) {
      const manifest = await open(id);
      if (manifest !== null) all.set(id, { manifest, lies: 'here' });
    }
    // What a stick refuses does not hide what is here.
    await attemptDone(async () => {
      const second = store === null ? null : await keeper.reach(store, settle);
      for (const id of second === null ? [] : await backupIds(second)) {
        const here = all.get(id);
        const manifest = here === undefined && second !== null ? await open(id, second) : null;
        if (here !== undefined) here.lies = 'both';
        else if (manifest !== null && manifest.vault === store?.vaultId) all.set(id, { manifest, lies: 'second' });
      }
    });
    return [...all.values()].sort((a, b) => (a.manifest.id < b.manifest.id ? 1 : -1));
  }

  async function placesNow(job: Job): Promise<VaultFiles[]> {
    const current = store;
    const second = current === null ? null : await attempt(async () => ok(await keeper.reach(current, job)));
    return second?.ok === true && second.value !== null ? [files, second.value] : [files];
  }

  async function newest(): Promise<string | null> {
    for (const id of await backupIds(files)) {
      const manifest = await open(id);
      if (manifest?.tested === true) return manifest.made;
    }
    return null;
  }

  /** One at a time; the pruning belongs to it. */
  function make(why: BackupItem['why'], job: Job = unwatched): Promise<Result<BackupItem>> {
    const current = store;
    const theirs = people;
    if (current === null || theirs === null) return Promise.resolve(fail('vault-locked'));
    return alone(() =>
      attempt(async () => {
        const made = await makeBackup(ports, files, current, theirs, why, halting(job));
        if (!made.ok) return made;
        await current.alone(() => pruneBackups(files));
        // What is not there now is brought up to date when it is.
        await keeper.update(current, halting(job));
        return made;
      }),
    );
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
        await finishWork(current);
        if (stopped || current.progress().entries === 0) return;
        lastDay = today();
        // A disk that refuses is asked again at the next start; the report says how old the newest backup is.
        const last = await attempt(async () => ok(await newest()));
        if (!last.ok) return;
        if (last.value?.slice(0, 10) !== lastDay) await make('daily');
        else await alone(() => keeper.update(current, halting(unwatched)));
      });
    });
  }

  /** What an earlier session was cut off in. Where the disk will not have it now, the next start tries again. */
  async function finishWork(current: OpenStore): Promise<void> {
    await alone(() =>
      attemptDone(async () => {
        const { remove: noted, restoring } = await readNotes();
        if (restoring !== null) {
          const undone = await undoRestore(ports, restoring);
          await change(current, (before) => ({ ...before, restoring: null }));
          if (undone) await current.notice({ file: backupNotesName, what: 'restore-undone', quarantined: false });
        }
        // A person may have been deleted in another copy, that was merged into this one.
        const orphans = [...((await people?.orphans()) ?? new Map<string, string>()).keys()];
        const remove = [...new Set([...noted, ...orphans])];
        if (remove.length === 0) return;
        const gone = remove.filter((id) => current.get(id)?.type === 'tombstone');
        const done = gone.length === 0 ? null : await removeHere(current, gone, halting(unwatched));
        if (done !== null && !done.ok) return;
        await dropHere(current, gone);
        if (gone.length > 0) await current.notice({ file: 'backups', what: 'removal-finished', quarantined: false });
      }),
    );
  }

  /** Out of every copy; of a deleted person, their folder first. */
  async function removeHere(current: OpenStore, ids: readonly string[], job: Job): ReturnType<typeof removeEntries> {
    const orphans = await people?.orphans();
    for (const id of ids) if (orphans?.has(id) === true) await people?.erase(id);
    return removeEntries({ ports, files, vault: current.vaultId, sealer, ids: new Set(ids), standIn: (id) => current.get(id), alone: current.alone, job });
  }

  /** The vault's own copies are done; those in second folders are not, for entries that are really deleted. */
  async function dropHere(current: OpenStore, gone: readonly string[]): Promise<void> {
    await change(current, (before) => ({
      ...before,
      remove: [],
      seconds: before.seconds.map((second) => ({ ...second, remove: [...new Set([...second.remove, ...gone])] })),
    }));
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

    async goodCopyOf(file) {
      for (const id of await backupIds(files)) {
        const held = (await open(id))?.files.get(file);
        const copy = held === undefined ? null : await goodCopy([files], held.sha256);
        if (copy !== null) return copy;
      }
      return null;
    },

    async peopleHeld() {
      const roots = new Set<string>();
      for (const id of await backupIds(files)) for (const name of (await open(id))?.files.keys() ?? []) if (name.endsWith(`/${personKeyName}`)) roots.add(personFolderOf(name) ?? '');
      return roots;
    },

    async personCopy(root) {
      for (const id of await backupIds(files)) {
        const theirs = [...((await open(id))?.files ?? [])].filter(([name]) => personFolderOf(name) === root);
        if (!theirs.some(([name]) => name === `${root}/${personKeyName}`)) continue;
        const copies = await Promise.all(theirs.map(async ([name, file]) => ({ name, bytes: await files.read(blobName(file.sha256)), hash: file.sha256 })));
        return new Map(copies.flatMap(({ name, bytes, hash }) => (bytes !== null && sha256(bytes) === hash ? [[name, bytes] as const] : [])));
      }
      return null;
    },

    async copies(hashes) {
      const places = await placesNow(unwatched);
      const found = await Promise.all(hashes.map((hash) => goodCopy(places, hash)));
      return found.filter((copy) => copy !== null);
    },

    list: () => attempt(async () => ok((await everywhere(null)).map(({ manifest, lies }) => ({ ...asItem(manifest), lies })))),

    newest,
    make,
    alone,

    read: (id, job) =>
      alone(() =>
        attempt(async () => {
          const found = await find(id, halting(job));
          if (!found.ok) return found;
          const content = await readBackup(await placesNow(halting(job)), sealer, found.value.manifest, halting(job));
          return content.ok ? ok({ backup: { ...asItem(found.value.manifest), lies: found.value.lies }, content: content.value }) : content;
        }),
      ),

    async restore(id, folder, job = unwatched) {
      // What is here now stays reachable whatever the person does next.
      if (store !== null && !store.readOnly) await make('before-restore', job);
      if (job.stopped()) return stoppedJob();
      return alone(() =>
        attempt(async () => {
          const found = await find(id, halting(job));
          if (!found.ok) return found;
          const places = await placesNow(halting(job));
          const current = store;
          const remember = async (restoring: string | null): Promise<void> => {
            if (current === null || current.readOnly) return;
            await change(current, (before) => ({ ...before, restoring }));
          };
          await remember(folder);
          const restored = await restoreBackup({ ports, vault: files, places, sealer, manifest: found.value.manifest, folder, job: halting(job) });
          await attemptDone(() => remember(null));
          return restored;
        }),
      );
    },

    held: (ids, job) =>
      alone(() =>
        attempt(async () => {
          const all = await everywhere(halting(job));
          const found = await holders(await placesNow(halting(job)), sealer, all.map(({ manifest }) => manifest), ids, halting(job));
          if (!found.ok) return found;
          const known = store === null ? null : await keeper.state(store);
          const span = heldUntil(all.map(({ manifest }) => manifest), found.value.ids, ports.now());
          return ok({ backups: found.value.ids.size, ...span, secondAway: known !== null && !known.there, unread: found.value.unread });
        }),
      ),

    remove: (wanted, erase, job) =>
      alone(() =>
        attempt(async () => {
          const current = store;
          if (current === null) return fail('vault-locked');
          if (current.readOnly) return fail('vault-read-only');
          // Noted first: what is deleted and not yet taken out here is taken out at the next start.
          await change(current, (before) => ({ ...before, remove: [...new Set([...before.remove, ...wanted])] }));
          const erased = await erase();
          if (!erased.ok) {
            await attemptDone(() => change(current, (before) => ({ ...before, remove: before.remove.filter((id) => !wanted.includes(id)) })));
            return erased;
          }
          const gone = [...new Set([...(await readNotes()).remove, ...erased.value])].filter((id) => current.get(id)?.type === 'tombstone');
          const here = await removeHere(current, gone, halting(job));
          if (!here.ok) return here;
          await dropHere(current, gone);
          const second = await keeper.reach(current, halting(job));
          const later = (await readNotes()).seconds.some(({ remove }) => remove.length > 0);
          if (second === null && job.stopped()) return stoppedJob();
          return ok({ entries: erased.value.length, ...here.value, later });
        }),
      ),

    second: () => attempt(async () => ok(store === null ? null : await keeper.state(store))),

    withSecond: (work) =>
      alone(async () => {
        if (store === null) return fail('vault-locked');
        return store.readOnly ? fail('vault-read-only') : work(keeper, store);
      }),

    async keepFormer(identity) {
      const current = store;
      if (current === null || (await readNotes()).seconds.length === 0) return;
      await notes.change(current.vaultId, (before) => ({ ...before, seconds: before.seconds.map((second) => ({ ...second, former: [...new Set([...second.former, identity])] })) }));
    },

    attach(current, theirs) {
      store = current;
      people = theirs;
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

  async function find(id: string, job: Job): Promise<Result<{ manifest: Manifest; lies: ListedBackup['lies'] }>> {
    const found = (await everywhere(job)).find(({ manifest }) => manifest.id === id);
    if (found !== undefined) return ok(found);
    return (await readManifest(files, id)) === 'damaged' ? fail('file-damaged', id) : fail('not-found');
  }

  async function isGood(hash: string): Promise<boolean> {
    try {
      return sha256(await ports.fs.read(files.path(blobName(hash)))) === hash;
    } catch (error) {
      if (diskFailure(error) === undefined) throw error;
      return false;
    }
  }
}
