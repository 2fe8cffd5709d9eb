import { relative } from 'node:path';
import type { SecondFolder } from '../../contract/backup-calls.ts';
import { fail, ok, type Result } from '../../contract/result.ts';
import type { Job } from '../jobs.ts';
import type { Sealer } from '../sealing/sealer.ts';
import { attempt } from '../storage/disk-error.ts';
import type { Ports } from '../storage/ports.ts';
import type { OpenStore } from '../storage/store.ts';
import type { VaultFiles } from '../storage/vault-files.ts';
import type { Notes, SecondNote } from './backup-notes.ts';
import { copyToSecond, makeSecond, secondFiles, secondThere, settleSecond, wipeSecond } from './second-folder.ts';

export type NotesOfVault = {
  read(): Promise<Notes>;
  /** In its turn among the vault's writes. Rejects as the disk does. */
  change(store: OpenStore, next: (notes: Notes) => Notes): Promise<void>;
};

/** The second folder of this computer: which one it is, whether it is there, and what lies in it. */
export type SecondKeeper = {
  state(store: OpenStore): Promise<SecondFolder | null>;
  /** Its files where it can be reached now; else null. With `settle`, what had to be made up for there is done first. */
  reach(store: OpenStore, settle: Job | null): Promise<VaultFiles | null>;
  /** Errors: `not-found` when there is none, `folder-gone`, `stopped`, and the disk's. */
  update(store: OpenStore, job: Job): Promise<Result<SecondFolder>>;
  /** Errors: `bad-input` when it lies in the vault, `folder-gone`, `stopped`, and the disk's. */
  choose(store: OpenStore, path: string, job: Job): Promise<Result<SecondFolder>>;
  /** Errors: `not-found`, `folder-gone` when `wipe` and it is not there, and the disk's. */
  forget(store: OpenStore, wipe: boolean): Promise<Result<boolean>>;
};

/** @param files - the vault's own folder. */
export function createSecondKeeper(ports: Ports, files: VaultFiles, sealer: Sealer, notes: NotesOfVault): SecondKeeper {
  const placeOf = (store: OpenStore, note: SecondNote): VaultFiles => secondFiles(ports, note, store.vaultId, sealer);

  async function noteOf(store: OpenStore): Promise<SecondNote | undefined> {
    return (await notes.read()).seconds.find(({ device }) => device === store.device);
  }

  async function put(store: OpenStore, next: SecondNote): Promise<void> {
    await notes.change(store, (before) => ({ ...before, seconds: [...before.seconds.filter(({ device }) => device !== next.device), next] }));
  }

  async function settled(store: OpenStore, note: SecondNote, job: Job): Promise<Result<SecondNote>> {
    const done = await settleSecond({ ports, files, sealer, store }, note, job);
    if (done.ok && done.value !== note) await put(store, done.value);
    return done;
  }

  const keeper: SecondKeeper = {
    async state(store) {
      const note = await noteOf(store);
      if (note === undefined) return null;
      return { folder: note.path, there: await secondThere(ports, placeOf(store, note)), reached: note.reached, toRemove: note.remove.length > 0 };
    },

    async reach(store, settle) {
      const note = await noteOf(store);
      if (note === undefined || !(await secondThere(ports, placeOf(store, note)))) return null;
      if (settle !== null && !store.readOnly && !(await settled(store, note, settle)).ok) return null;
      return placeOf(store, note);
    },

    update: (store, job) =>
      attempt(async () => {
        const note = await noteOf(store);
        if (note === undefined) return fail('not-found');
        const place = placeOf(store, note);
        if (!(await secondThere(ports, place))) return fail('folder-gone');
        const ready = await settled(store, note, job);
        if (!ready.ok) return ready;
        const copied = await copyToSecond(ports, files, place, job);
        if (!copied.ok) return copied;
        const reached = new Date(ports.now()).toISOString();
        await put(store, { ...ready.value, reached });
        return ok({ folder: note.path, there: true, reached, toRemove: false });
      }),

    choose: (store, path, job) =>
      attempt(async () => {
        const inside = relative(files.folder, path);
        if (!inside.startsWith('..') && (inside === '' || !inside.includes(':'))) return fail('bad-input', 'inside');
        if ((await ports.fs.stat(path))?.folder !== true) return fail('folder-gone');
        const before = await noteOf(store);
        const note = before?.path === path ? before : { device: store.device, path, reached: null, former: before?.former ?? [], remove: before?.remove ?? [] };
        await makeSecond(ports, placeOf(store, note), path);
        await put(store, note);
        return keeper.update(store, job);
      }),

    forget: (store, wipe) =>
      attempt(async () => {
        const note = await noteOf(store);
        if (note === undefined) return fail('not-found');
        const place = placeOf(store, note);
        if (wipe && !(await secondThere(ports, place))) return fail('folder-gone');
        if (wipe) await wipeSecond(place);
        await notes.change(store, (before) => ({ ...before, seconds: before.seconds.filter(({ device }) => device !== store.device) }));
        return ok(true);
      }),
  };
  return keeper;
}
