import { join } from 'node:path';
import { fail, ok, type Result } from '../../contract/result.ts';
import { resealBackups } from '../keys/reseal-backups.ts';
import { stopped, type Job } from '../jobs.ts';
import { createSealer, type Sealer } from '../sealing/sealer.ts';
import { sha256 } from '../sealing/sha256.ts';
import { atomicWrite } from '../storage/atomic-write.ts';
import { attempt, diskFailure } from '../storage/disk-error.ts';
import type { Ports } from '../storage/ports.ts';
import type { OpenStore } from '../storage/store.ts';
import { sweepTemps } from '../storage/sweep.ts';
import { createVaultFiles, type VaultFiles } from '../storage/vault-files.ts';
import type { SecondNote } from './backup-notes.ts';
import { backupsThatFit } from './keep.ts';
import { backupIds, blobName, manifestName, readManifest, type Manifest } from './manifest.ts';
import { pruneBackups } from './prune.ts';
import { removeEntries } from './remove-entries.ts';

/** In the folder that the person chose, one of ours: others may keep theirs beside it. Its name says no more than `vault.json` does. */
function secondPath(chosen: string, vault: string): string {
  return join(chosen, `footbridge-backups-${vault.slice(0, 8)}`);
}

export function secondFiles(ports: Ports, note: Pick<SecondNote, 'path'>, vault: string, sealer: Sealer): VaultFiles {
  return createVaultFiles(ports, secondPath(note.path, vault), sealer);
}

/**
 * Whether it can be reached. Our own folder is what counts: where a stick was, an empty folder may be left on this very disk,
 * and nothing may be written there.
 */
export async function secondThere(ports: Ports, files: VaultFiles): Promise<boolean> {
  const seen = await attempt(async () => ok((await ports.fs.stat(files.path('backups')))?.folder === true));
  return seen.ok && seen.value;
}

/** Makes our folder in the chosen one. Rejects as the disk does. */
export async function makeSecond(ports: Ports, files: VaultFiles, chosen: string): Promise<void> {
  await ports.fs.makeFolder(files.path('backups/files'));
  await ports.fs.syncFolder(files.path('backups'));
  await ports.fs.syncFolder(files.folder);
  await ports.fs.syncFolder(chosen);
}

/** The vault's ports, its own backups, and the open vault. */
export type Around = { ports: Ports; files: VaultFiles; sealer: Sealer; store: OpenStore };

const direct = <T>(work: () => Promise<T>): Promise<T> => work();

/**
 * What has to be made up for before copies there are read: those that only a former key opens are sealed anew, and entries that
 * were taken out of the backups are taken out there. Answers how the note goes on. Errors: `stopped`, and the disk's.
 */
export async function settleSecond({ ports, files, sealer, store }: Around, note: SecondNote, job: Job): Promise<Result<SecondNote>> {
  if (note.former.length === 0 && note.remove.length === 0) return ok(note);
  for (const key of note.former) {
    const both = await createSealer(sealer.identity, key);
    const level = await store.level();
    if (!level.ok) return level;
    const second = secondFiles(ports, note, store.vaultId, both);
    const live = { files, entries: level.value };
    const resealed = await resealBackups({ ports, files: second, sealer: both, live, alone: direct, job, tick: () => undefined });
    if (!resealed.ok) return resealed;
  }
  const second = secondFiles(ports, note, store.vaultId, sealer);
  if (note.remove.length > 0) {
    const removed = await removeEntries({ ports, files: second, vault: store.vaultId, sealer, ids: new Set(note.remove), standIn: (id) => store.get(id), alone: direct, job });
    if (!removed.ok) return removed;
  }
  return ok({ ...note, former: [], remove: [] });
}

/**
 * Copies what is not there yet of the backups that are kept, oldest first, each sealed file as it is; a list goes last, so that it never names what
 * is not there. Then those past their time go there too. A cut leaves whole backups, and the next time goes on.
 * Errors: `stopped`, `disk-error` when a copy does not come back as it went, and the disk's.
 */
export async function copyToSecond(ports: Ports, here: VaultFiles, second: VaultFiles, job: Job): Promise<Result<void>> {
  return attempt(async () => {
    await sweepTemps(ports.fs, second);
    await ports.fs.makeFolder(second.path('backups/files'));
    const mine = await readAll(here);
    const theirs = await readAll(second);
    const all = new Map([...theirs, ...mine].map((manifest) => [manifest.id, manifest]));
    const keep = backupsThatFit([...all.values()].sort((a, b) => (a.id < b.id ? 1 : -1)));
    const wanted = mine.filter(({ id }) => keep.has(id) && !theirs.some((other) => other.id === id)).reverse();
    // A copy that was cut short or lost is put right, too.
    const hashes = new Map<string, number>();
    for (const manifest of mine) if (keep.has(manifest.id)) for (const file of manifest.files.values()) hashes.set(file.sha256, file.bytes);
    let done = 0;
    for (const [hash, bytes] of hashes) {
      if (job.stopped()) return stopped();
      job.progress('second', done++, hashes.size + wanted.length);
      await job.breathe();
      await copyBlob(hash, bytes);
    }
    for (const { id } of wanted) {
      if (job.stopped()) return stopped();
      job.progress('second', done++, hashes.size + wanted.length);
      const list = await here.read(manifestName(id));
      if (list === null) continue;
      await atomicWrite(ports.fs, ports.random, second.path(manifestName(id)), list);
      if ((await readManifest(second, id)) === 'damaged') {
        await second.remove(manifestName(id));
        return fail('disk-error', manifestName(id));
      }
    }
    await pruneBackups(second, keep);
    return ok(undefined);
  });

  async function copyBlob(hash: string, bytes: number): Promise<void> {
    const name = blobName(hash);
    if ((await second.stat(name))?.size === bytes) return;
    const sealed = await here.read(name);
    // Damaged here: what is there may be good.
    if (sealed === null || sha256(sealed) !== hash) return;
    await atomicWrite(ports.fs, ports.random, second.path(name), sealed);
    const back = await second.read(name);
    if (back === null || sha256(back) !== hash) throw Object.assign(new Error('a copy differs'), { code: 'EIO' });
  }
}

async function readAll(files: VaultFiles): Promise<Manifest[]> {
  const manifests: Manifest[] = [];
  for (const id of await backupIds(files)) {
    const manifest = await readManifest(files, id);
    if (typeof manifest !== 'string') manifests.push(manifest);
  }
  return manifests;
}

/** Takes away what is ours there. What lies beside it, and the empty folder, stay. Rejects as the disk does. */
export async function wipeSecond(files: VaultFiles): Promise<void> {
  // Lists first: a copy without a list is nothing, a list without its copies is damage.
  for (const folder of ['backups', 'backups/files']) {
    for (const name of await files.list(folder)) {
      if (!name.endsWith('.age') && !name.endsWith('.tmp')) continue;
      try {
        await files.remove(name);
      } catch (error) {
        if (diskFailure(error)?.code !== 'folder-gone') throw error;
      }
    }
  }
}
