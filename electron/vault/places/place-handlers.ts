import { resolve } from 'node:path';
import type { placeCalls } from '../../contract/place-calls.ts';
import { fail, ok, type Result } from '../../contract/result.ts';
import type { Handlers } from '../../contract/router.ts';
import type { Jobs } from '../jobs.ts';
import { readCopy } from '../merge/read-copy.ts';
import { attempt } from '../storage/disk-error.ts';
import { readHolder } from '../storage/lock-file.ts';
import { vaultJsonName } from '../storage/names.ts';
import { mergeRecords } from '../storage/merge-records.ts';
import type { StoreEvents } from '../storage/open-store.ts';
import type { Ports } from '../storage/ports.ts';
import { noEvents, openNew, openWithRecoveryKey, type VaultSession } from '../vault-session.ts';
import type { VaultState } from '../vault-state.ts';
import { moveVault } from './move-vault.ts';
import { removeVaultFiles } from './own-files.ts';

export type PlaceDeps = {
  ports: Ports;
  state: VaultState;
  jobs: Jobs;
  /** What an open vault tells. */
  events(): StoreEvents;
  /** Tells the shell the vault's new folder; true once the next start will open that one. */
  noteMove(to: string): Promise<boolean>;
};

/** Handlers of the calls about where a vault lies. */
export function createPlaceHandlers({ ports, state, jobs, events, noteMove }: PlaceDeps): { [N in keyof typeof placeCalls]: Handlers[N] } {
  return {
    async 'vaults.move'({ token, job: id }) {
      const session = state.session();
      if (!session.ok) return session;
      const to = state.takeGrant(token);
      if (to === undefined) return fail('not-found');
      return jobs.run(id, async (job) => {
        const moved = await moveVault({
          ports,
          session: session.value,
          to,
          job,
          open: () => openNew(ports, to, session.value.identity, events()),
          note: () => noteMove(to),
          take(copy) {
            state.setPlace(to);
            state.replace(copy);
          },
        });
        if (moved.ok) await session.value.close();
        return moved;
      });
    },

    async 'vaults.remove-left'({ token, job: id }) {
      const session = state.session();
      if (!session.ok) return session;
      const folder = state.takeGrant(token);
      if (folder === undefined) return fail('not-found');
      if (resolve(folder) === resolve(session.value.folder)) return fail('bad-input', 'folder');
      return jobs.run(id, (job) =>
        attempt(async () => {
          // Without `vault.json`, an earlier removal was cut off.
          if ((await ports.fs.stat(`${folder}/${vaultJsonName}`)) !== null) {
            const known = await knowsAll(ports, session.value, folder, job);
            if (!known.ok) return known;
          }
          return ok({ kept: await removeVaultFiles(ports.fs, folder, (done, of) => { job.progress('remove', done, of); }) });
        }),
      );
    },

    async 'vaults.delete'({ token, job: id }) {
      const folder = state.takeGrant(token);
      if (folder === undefined) return fail('not-found');
      const session = state.session();
      if (session.ok && resolve(session.value.folder) === resolve(folder)) await state.close();
      return jobs.run(id, (job) =>
        attempt(async () => {
          const holder = await readHolder(ports, folder);
          if (holder !== null && !holder.stale) return fail('vault-busy');
          return ok({ kept: await removeVaultFiles(ports.fs, folder, (done, of) => { job.progress('remove', done, of); }) });
        }),
      );
    },
  };
}

/** Whether everything in an older folder of the open vault is in it. Errors: see `vaults.remove-left`. */
async function knowsAll(ports: Ports, { store, people, identity }: VaultSession, folder: string, job: Parameters<typeof readCopy>[3]): Promise<Result<void>> {
  const opened = await openWithRecoveryKey(ports, folder, identity, 'read-only', noEvents);
  if (!opened.ok) return opened.error.code === 'wrong-recovery-key' ? fail('other-vault') : opened;
  const copy = await readCopy(ports, opened.value, store.vaultId, job);
  if (!copy.ok) return copy;
  if (copy.value.openElsewhere) return fail('vault-busy');
  await store.whenLoaded();
  for (const record of copy.value.records) {
    const here = store.get(record.id);
    if (here === undefined || mergeRecords(here, record) !== here) return fail('changed-elsewhere');
  }
  for (const [contact, records] of copy.value.people) {
    if (store.get(contact)?.type !== 'contact') continue;
    const known = new Map((await people.shards(contact)).map((record) => [record.id, record]));
    for (const record of records) {
      const here = known.get(record.id);
      if (here === undefined || mergeRecords(here, record) !== here) return fail('changed-elsewhere');
    }
  }
  for (const draft of copy.value.drafts) {
    const here = store.drafts().find(({ id }) => id === draft.id);
    // A draft that is not here any more was kept or thrown away since; one that was written on there was not.
    if (here !== undefined && here.kept < draft.kept) return fail('changed-elsewhere');
  }
  return ok(undefined);
}
