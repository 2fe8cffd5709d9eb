import { fail, ok, type Result } from '../../contract/result.ts';
import { stopped, type Job } from '../jobs.ts';
import type { PersonStores } from '../person-store/person-stores.ts';
import type { Sealer } from '../sealing/sealer.ts';
import { attemptDone } from '../storage/disk-error.ts';
import type { Ports } from '../storage/ports.ts';
import type { OpenStore } from '../storage/store.ts';
import type { VaultFiles } from '../storage/vault-files.ts';
import { removeEntries, type RemovedEntries } from './remove-entries.ts';
import type { NotesOfVault, SecondKeeper } from './second-keeper.ts';

/** `later`: copies in a second folder that is not there now still hold them. */
export type RemovedFromBackups = { backups: number; left: number; later: boolean };

/** An open vault with its people. */
export type OpenedVault = { store: OpenStore; people: PersonStores };

/** Taking deleted entries and people out of every backup. What is to be taken out is noted before anything is deleted, so that being cut off only delays it. */
export type Removal = {
  /** As `Backups.remove`, in its turn. */
  remove(vault: OpenedVault, wanted: readonly string[], erase: () => Promise<Result<readonly string[]>>, job: Job): Promise<Result<RemovedFromBackups & { entries: number }>>;
  /** Does what an earlier session was cut off in, or another copy of the vault began. Rejects as the disk does. */
  finish(vault: OpenedVault, job: Job): Promise<void>;
};

/** @param files - the vault's own folder. */
export function createRemoval(ports: Ports, files: VaultFiles, sealer: Sealer, notes: NotesOfVault, keeper: SecondKeeper): Removal {
  /** Out of every copy in the vault's own folder; of a deleted person, their folder first. */
  async function takeOut({ store, people }: OpenedVault, ids: readonly string[], job: Job): Promise<Result<RemovedEntries>> {
    const orphans = await people.orphans();
    for (const id of ids) if (orphans.has(id)) await people.erase(id);
    return removeEntries({ ports, files, vault: store.vaultId, sealer, ids: new Set(ids), standIn: (id) => store.get(id), alone: store.alone, job });
  }

  /** The vault's own copies are done; those in second folders are not, for entries that are really deleted. */
  async function noteDone(store: OpenStore, gone: readonly string[]): Promise<void> {
    await notes.change(store, (before) => ({
      ...before,
      remove: [],
      seconds: before.seconds.map((second) => ({ ...second, remove: [...new Set([...second.remove, ...gone])] })),
    }));
  }

  return {
    async remove(vault, wanted, erase, job) {
      const { store } = vault;
      if (store.readOnly) return fail('vault-read-only');
      await notes.change(store, (before) => ({ ...before, remove: [...new Set([...before.remove, ...wanted])] }));
      const erased = await erase();
      if (!erased.ok) {
        await attemptDone(() => notes.change(store, (before) => ({ ...before, remove: before.remove.filter((id) => !wanted.includes(id)) })));
        return erased;
      }
      const gone = deleted(store, [...(await notes.read()).remove, ...erased.value]);
      const here = await takeOut(vault, gone, job);
      if (!here.ok) return here;
      await noteDone(store, gone);
      const second = await keeper.reach(store, job);
      const later = (await notes.read()).seconds.some(({ remove }) => remove.length > 0);
      if (second === null && job.stopped()) return stopped();
      return ok({ entries: erased.value.length, ...here.value, later });
    },

    async finish(vault, job) {
      const { store, people } = vault;
      // A person may have been deleted in another copy, that was merged into this one.
      const noted = [...(await notes.read()).remove, ...(await people.orphans()).keys()];
      if (noted.length === 0) return;
      const gone = deleted(store, noted);
      const done = gone.length === 0 ? null : await takeOut(vault, gone, job);
      if (done !== null && !done.ok) return;
      await noteDone(store, gone);
      if (gone.length > 0) await store.notice({ file: 'backups', what: 'removal-finished', quarantined: false });
    },
  };
}

/** Of ids that were to be deleted, those that are, each once. */
function deleted(store: OpenStore, ids: readonly string[]): string[] {
  return [...new Set(ids)].filter((id) => store.get(id)?.type === 'tombstone');
}
