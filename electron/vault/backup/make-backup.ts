import { fail, ok, type Result } from '../../contract/result.ts';
import type { BackupItem } from '../../contract/backup-calls.ts';
import { stopped, type Job } from '../jobs.ts';
import { atomicWrite } from '../storage/atomic-write.ts';
import { diskFailure } from '../storage/disk-error.ts';
import type { IndexEntry } from '../storage/index-file.ts';
import type { Ports } from '../storage/ports.ts';
import type { OpenStore } from '../storage/store.ts';
import type { VaultFiles } from '../storage/vault-files.ts';
import { sha256 } from '../sealing/sha256.ts';
import type { PersonStores } from '../person-store/person-stores.ts';
import { asItem, blobName, encodeManifest, manifestName, newBackupId, readManifest, type BackupFile, type Manifest } from './manifest.ts';

/** A busy person may save while files are copied; after so many rounds the last one copies in one go. */
const rounds = 4;

/**
 * Copies what is not there yet, opens and compares every copy, then writes the manifest and opens that too: only then does the
 * backup count. Between two files saves go on. A month that is damaged in the vault is carried over from an older backup's
 * copy, so that the last good one is not pruned away.
 * Errors: `vault-read-only`, `file-damaged` when a copy does not come back as it went, `stopped`, and the disk's.
 */
export async function makeBackup(ports: Ports, files: VaultFiles, store: OpenStore, people: Pick<PersonStores, 'level'>, why: BackupItem['why'], job: Job): Promise<Result<BackupItem>> {
  if (store.readOnly) return fail('vault-read-only');
  await store.whenLoaded();
  const checked = new Map<string, BackupFile>();
  for (let round = 1; ; round++) {
    const own = await store.level();
    if (!own.ok) return own;
    const level = { value: new Map([...own.value, ...(await people.level())]) };
    const changed = [...level.value].filter(([name, entry]) => checked.get(name)?.sha256 !== entry.sha256);
    if (changed.length === 0) {
      for (const name of checked.keys()) if (!level.value.has(name)) checked.delete(name);
      break;
    }
    const all = async (): Promise<void> => {
      for (const [name, entry] of changed) await copy(name, entry);
    };
    if (round === rounds) await store.alone(all);
    else {
      for (const [name, entry] of changed) {
        if (job.stopped()) return stopped();
        job.progress('copy', checked.size, level.value.size);
        await store.alone(() => copy(name, entry));
        await job.breathe();
      }
    }
    if (round > rounds) break;
  }

  const id = newBackupId(ports.now(), ports.random);
  const kept = new Map([...checked].filter(([, file]) => file.bytes > 0));
  const bytes = [...kept.values()].reduce((sum, file) => sum + file.bytes, 0);
  const manifest: Manifest = { vault: store.vaultId, id, made: new Date(ports.now()).toISOString(), why, entries: store.progress().entries, tested: true, bytes, files: kept };
  await store.alone(() => files.write(manifestName(id), encodeManifest(manifest)));
  const back = await readManifest(files, id);
  if (typeof back === 'string' || back.files.size !== kept.size) {
    await store.alone(() => files.remove(manifestName(id)));
    return fail('file-damaged', manifestName(id));
  }
  return ok(asItem(manifest));

  async function copy(name: string, entry: IndexEntry): Promise<void> {
    const blob = blobName(entry.sha256);
    let bytes = await verified(blob, entry.sha256);
    if (bytes === null) {
      const live = await readOrNull(files.path(name));
      if (live !== null && sha256(live) === entry.sha256) {
        await atomicWrite(ports.fs, ports.random, files.path(blob), live);
        bytes = await verified(blob, entry.sha256);
        if (bytes === null) throw Object.assign(new Error('a copy differs'), { code: 'EIO' });
      }
    }
    // Zero bytes: lost in the vault and in every backup; the index keeps saying so.
    checked.set(name, { generation: entry.generation, sha256: entry.sha256, bytes: bytes ?? 0 });
  }

  /** Size of a copy that is as it should be. What lies in the vault was opened when its month was loaded, and the hash is of that. */
  async function verified(blob: string, hash: string): Promise<number | null> {
    const bytes = await readOrNull(files.path(blob));
    return bytes !== null && sha256(bytes) === hash ? bytes.length : null;
  }

  async function readOrNull(path: string): Promise<Uint8Array | null> {
    try {
      return await ports.fs.read(path);
    } catch (error) {
      if (diskFailure(error)?.code === 'folder-gone') return null;
      throw error;
    }
  }
}
