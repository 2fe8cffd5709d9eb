import { ok, type Result } from '../../contract/result.ts';
import type { StoredRecord } from '../../domain/records/record.ts';
import { stopped, type Job } from '../jobs.ts';
import type { Sealer } from '../sealing/sealer.ts';
import { sha256 } from '../sealing/sha256.ts';
import { atomicWrite } from '../storage/atomic-write.ts';
import { attempt } from '../storage/disk-error.ts';
import { decodeDocument, encodeDocument } from '../storage/document.ts';
import type { Ports } from '../storage/ports.ts';
import { shardBody } from '../storage/record-json.ts';
import type { VaultFiles } from '../storage/vault-files.ts';
import { personFolder } from '../person-store/person-names.ts';
import { personFolderOf } from '../storage/names.ts';
import { backupIds, blobName, encodeManifest, manifestName, readManifest, type BackupFile, type Manifest } from './manifest.ts';

export type RemoveEntries = {
  ports: Ports;
  /** The folder that `backups/` lies in. */
  files: VaultFiles;
  /** The vault's id. */
  vault: string;
  sealer: Sealer;
  /** Of entries, and of other records; a person's whole folder goes with their contact record. */
  ids: ReadonlySet<string>;
  /** What stands in an entry's place: its tombstone. */
  standIn(id: string): StoredRecord | undefined;
  /** Each write in its turn. */
  alone<T>(work: () => Promise<T>): Promise<T>;
  job: Job;
};

/** `backups`: lists that were written anew. `left`: copies and lists that do not open, and so may hold anything. */
export type RemovedEntries = { backups: number; left: number };

type Moved = BackupFile & { entries: number };

/**
 * Takes entries out of every copy among the backups, whether a list names it or not. A copy without them is written under its own hash, then
 * the lists name that one, then the old copy goes. Cut off anywhere, every backup is whole, and the same call goes on.
 * Errors: `stopped`, and the disk's.
 */
export async function removeEntries({ ports, files, vault, sealer, ids, standIn, alone, job }: RemoveEntries): Promise<Result<RemovedEntries>> {
  return attempt(async () => {
    const removed: RemovedEntries = { backups: 0, left: 0 };
    const moved = new Map<string, Moved>();
    const gonePeople = new Set([...ids].map((id) => personFolder(vault, id)));
    const lists = await backupIds(files);
    const manifests = await Promise.all(lists.map((id) => readManifest(files, id)));
    const read = manifests.filter((manifest) => typeof manifest !== 'string');
    const damagedLists = manifests.filter((manifest) => manifest === 'damaged').length;
    removed.left += damagedLists;
    // Sealed with keys of people's own, and none of them holds an entry.
    const peoples = new Set(read.flatMap((manifest) => [...manifest.files].filter(([name]) => personFolderOf(name) !== null).map(([, file]) => blobName(file.sha256))));
    const named = new Set(read.flatMap((manifest) => [...manifest.files.values()].map((file) => blobName(file.sha256))));
    const copies = (await files.list('backups/files')).filter((name) => name.endsWith('.age'));
    let done = 0;
    for (const name of copies) {
      if (job.stopped()) return stopped();
      job.progress('remove', done++, copies.length + lists.length);
      await job.breathe();
      if (!peoples.has(name)) await lighten(name);
    }
    const stay = new Set<string>();
    for (const manifest of read) {
      if (job.stopped()) return stopped();
      job.progress('remove', done++, copies.length + lists.length);
      await job.breathe();
      for (const file of (await rename(manifest)).values()) stay.add(blobName(file.sha256));
    }
    // While a list does not open, what no other list names may be named there.
    const going = (await files.list('backups/files')).filter((name) => name.endsWith('.age') && !stay.has(name) && (damagedLists === 0 || named.has(name)));
    for (const name of going) await alone(() => files.remove(name));
    return ok(removed);

    async function lighten(name: string): Promise<void> {
      const sealed = await files.read(name);
      if (sealed === null) return;
      const plain = await sealer.open(sealed);
      const opened = plain === null ? null : decodeDocument(plain, shardBody.format);
      if ((plain === null && (damagedLists > 0 || named.has(name))) || opened === 'newer') removed.left++;
      const data = opened === null || opened === 'newer' ? null : shardBody.decode(opened.body);
      if (data === null || opened === null || opened === 'newer') return;
      const going = [...data.records.values()].filter((record) => (record.type !== 'tombstone' && ids.has(record.id)) || ((record.type === 'note' || record.type === 'plan') && ids.has(record.entry)));
      if (going.length === 0) return;
      const records = new Map(data.records);
      for (const { id } of going) {
        const instead = standIn(id);
        if (instead === undefined) records.delete(id);
        else records.set(id, instead);
      }
      const lighter = await sealer.seal(encodeDocument(opened.header, shardBody.encode({ ...data, records })));
      const hash = sha256(lighter);
      await alone(() => atomicWrite(ports.fs, ports.random, files.path(blobName(hash)), lighter));
      const back = await files.read(blobName(hash));
      if (back === null || sha256(back) !== hash) throw Object.assign(new Error('a copy differs'), { code: 'EIO' });
      // By its name, which is how the lists know it.
      const old = /([0-9a-f]{64})\.age$/.exec(name)?.[1];
      if (old !== undefined) moved.set(old, { generation: opened.header.generation, sha256: hash, bytes: lighter.length, entries: going.filter(({ type }) => type === 'entry').length });
    }

    /** Answers what the list names from now on. */
    async function rename(manifest: Manifest): Promise<ReadonlyMap<string, BackupFile>> {
      let gone = 0;
      let changed = false;
      const held = new Map<string, BackupFile>();
      for (const [name, file] of manifest.files) {
        const to = moved.get(file.sha256);
        const person = personFolderOf(name);
        const goes = person !== null && gonePeople.has(person);
        changed ||= goes || to !== undefined;
        gone += to?.entries ?? 0;
        if (!goes) held.set(name, to === undefined ? file : { generation: file.generation, sha256: to.sha256, bytes: to.bytes });
      }
      if (!changed) return manifest.files;
      const bytes = [...held.values()].reduce((sum, file) => sum + file.bytes, 0);
      await alone(() => files.write(manifestName(manifest.id), encodeManifest({ ...manifest, entries: Math.max(0, manifest.entries - gone), files: held, bytes })));
      removed.backups++;
      return held;
    }
  });
}
