import { dirname, join } from 'node:path';
import { fail, ok, type Result } from '../../contract/result.ts';
import { readKeyFolder, replaceKeyFiles } from '../keys/key-folder.ts';
import { stopped, type Job } from '../jobs.ts';
import type { Sealer } from '../sealing/sealer.ts';
import { sha256 } from '../sealing/sha256.ts';
import { atomicWrite, tempName } from '../storage/atomic-write.ts';
import { attempt, diskFailure } from '../storage/disk-error.ts';
import { encodeDocument, formatVersion } from '../storage/document.ts';
import { emptyIndex, indexBody, type IndexEntry } from '../storage/index-file.ts';
import { eraseFolder } from '../person-store/erase-folder.ts';
import { personFoldersIn } from '../person-store/person-names.ts';
import { folders, indexName, keyName, personFolderOf, personFolders, readShardName, settingsName, spareKeyName, vaultJsonName } from '../storage/names.ts';
import type { Ports } from '../storage/ports.ts';
import { shardBody } from '../storage/record-json.ts';
import { createVaultFiles, type VaultFiles } from '../storage/vault-files.ts';
import { encodeVaultJson } from '../storage/vault-json.ts';
import { holdsItsBeginning } from './begun.ts';
import type { Manifest } from './manifest.ts';
import { goodCopy } from './read-backup.ts';

/** `missing` are files that the backup names and that no good copy was found of; opening the restored vault says so too. `wentOn`: an earlier try had been cut off there. */
export type Restored = { entries: number; missing: string[]; wentOn: boolean };

export type RestoreBackup = {
  ports: Ports;
  /** The vault: its key file goes along, and a file that no backup has a good copy of may still lie there as it was. */
  vault: VaultFiles;
  /** Where copies may lie. */
  places: readonly VaultFiles[];
  sealer: Sealer;
  manifest: Manifest;
  /** New, empty, or where this restore was cut off. */
  folder: string;
  job: Job;
};

/** Folders of a vault that a restore was cut off in do not count as something. Rejects as the disk does. */
export async function isFree(ports: Ports, folder: string): Promise<boolean> {
  const ours = new Set<string>(folders);
  for (const name of await ports.fs.list(folder)) if (!ours.has(name)) return false;
  for (const name of folders) if ((await ports.fs.list(join(folder, ...name.split('/')))).some((inside) => !ours.has(`${name}/${inside}`))) return false;
  return true;
}

/**
 * Writes a backup as a whole vault into a new or empty folder. It opens with the present passphrase and the recovery key. Stopped or failed, what
 * was written goes again; cut off, there is no `vault.json` yet, and `undoRestore` takes the rest away.
 * Errors: `folder-not-empty`, `stopped`, and the disk's.
 */
export async function restoreBackup({ ports, vault, places, sealer, manifest, folder, job }: RestoreBackup): Promise<Result<Restored>> {
  const target = createVaultFiles(ports, folder, sealer);
  const room = await attempt(async () => {
    if (await isFree(ports, folder)) return ok('free');
    return (await holdsItsBeginning(ports, target, manifest)) ? ok('begun') : fail('folder-not-empty');
  });
  if (!room.ok) return room;
  const wentOn = room.value === 'begun';
  const restored = await attempt(write);
  if (!restored.ok) await attempt(async () => ok(await undoRestore(ports, folder)));
  return restored;

  async function write(): Promise<Result<Restored>> {
    await ports.fs.makeFolder(folder);
    await ports.fs.syncFolder(dirname(folder));
    for (const name of folders) await ports.fs.makeFolder(target.path(name));

    const done: Restored = { entries: 0, missing: [], wentOn };
    const index = new Map<string, IndexEntry>();
    let at = 0;
    // The months first: what is cut off among them looks like no journal, and not like one that lacks some.
    const inOrder = [...manifest.files].sort(([a], [b]) => Number(readShardName(b) !== null) - Number(readShardName(a) !== null));
    for (const [name, file] of inOrder) {
      if (job.stopped()) return stopped();
      job.progress('write', at++, manifest.files.size);
      await job.breathe();
      const { generation } = file;
      const held = (await goodCopy(places, file.sha256)) ?? (await asItLies(name, file.sha256));
      const person = personFolderOf(name);
      if (held === null) {
        done.missing.push(name);
        if (person === null) index.set(name, { generation, sha256: file.sha256 });
        continue;
      }
      if (person !== null) {
        for (const inside of personFolders) await ports.fs.makeFolder(target.path(`${person}/${inside}`));
        await ports.fs.syncFolder(target.path(person));
        await ports.fs.syncFolder(target.path('people'));
        await atomicWrite(ports.fs, ports.random, target.path(name), (await sealer.renew(held)) ?? held);
        continue;
      }
      // The key file that goes along holds the present key only.
      const sealed = (await sealer.renew(held)) ?? held;
      index.set(name, { generation, sha256: sha256(sealed) });
      await atomicWrite(ports.fs, ports.random, target.path(name), sealed);
      if (readShardName(name) === null) continue;
      const found = await target.find(name, shardBody.format);
      const data = found.state === 'good' ? shardBody.decode(found.body) : null;
      if (data === null) done.missing.push(name);
      for (const record of data?.records.values() ?? []) if (record.type === 'entry') done.entries++;
    }

    const header = { format: indexBody.format, version: formatVersion, vault: manifest.vault, name: indexName, generation: 1, previous: null };
    await target.write(indexName, encodeDocument(header, indexBody.encode({ ...emptyIndex, files: index })));
    // vault.json comes last: until it is there, there is no vault.
    const { keys } = await readKeyFolder(ports, vault.folder);
    const key = keys.find((item) => item.sound !== false);
    if (key !== undefined) await replaceKeyFiles(ports, folder, manifest.vault, key.bytes);
    else await atomicWrite(ports.fs, ports.random, join(folder, vaultJsonName), encodeVaultJson({ vault: manifest.vault, keys: [] }));
    return ok(done);
  }

  async function asItLies(name: string, hash: string): Promise<Uint8Array | null> {
    try {
      const bytes = await vault.read(name);
      return bytes !== null && sha256(bytes) === hash ? bytes : null;
    } catch (error) {
      if (diskFailure(error) === undefined) throw error;
      return null;
    }
  }
}

/** Takes away what a restore wrote that was not brought to its end; nothing when it was. Rejects as the disk does. */
export async function undoRestore(ports: Ports, folder: string): Promise<boolean> {
  const names = await ports.fs.list(folder);
  const { json, keys } = await readKeyFolder(ports, folder);
  if (json.state === 'good' && (json.json.keys.length === 0 || keys.some(({ name, sound }) => name === keyName && sound === true))) return false;
  // Somebody has used it since: it is theirs.
  for (const name of folders) if (name !== 'records' && name !== 'people' && (await ports.fs.list(join(folder, ...name.split('/')))).some((inside) => inside !== 'files')) return false;
  for (const person of await personFoldersIn(ports.fs, folder)) await eraseFolder(ports.fs, join(folder, ...person.split('/')));
  const ours = new Set([vaultJsonName, keyName, spareKeyName, indexName, settingsName]);
  for (const name of names) if (ours.has(name) || tempName.test(name)) await ports.fs.remove(join(folder, name));
  for (const name of await ports.fs.list(join(folder, 'records'))) {
    if (readShardName(`records/${name}`) !== null || tempName.test(name)) await ports.fs.remove(join(folder, 'records', name));
  }
  return true;
}
