import { fail, ok, type Result } from '../../contract/result.ts';
import type { StoredRecord } from '../../domain/records/record.ts';
import type { Settings } from '../../domain/settings.ts';
import { stopped, type Job } from '../jobs.ts';
import type { Sealer } from '../sealing/sealer.ts';
import { sha256 } from '../sealing/sha256.ts';
import { diskFailure } from '../storage/disk-error.ts';
import { decodeDocument, type Format } from '../storage/document.ts';
import { mergeRecords } from '../storage/merge-records.ts';
import { personFolderOf, readShardName, settingsName } from '../storage/names.ts';
import { shardBody } from '../storage/record-json.ts';
import { settingsBody } from '../storage/settings-file.ts';
import type { VaultFiles } from '../storage/vault-files.ts';
import { blobName, type Manifest } from './manifest.ts';

/** What a backup holds, in memory; of people, by their folder, the hashes of their records' copies, which stay shut. `settings` is null when it has none that can be read; `unread` are names inside the vault. */
export type BackupContent = { records: Map<string, StoredRecord>; settings: Settings | null; unread: string[]; people: ReadonlyMap<string, readonly string[]> };

/** A copy whose hash is as it should be, from wherever there is one; null when nowhere. */
export async function goodCopy(places: readonly VaultFiles[], hash: string): Promise<Uint8Array | null> {
  for (const place of places) {
    try {
      const bytes = await place.read(blobName(hash));
      if (bytes !== null && sha256(bytes) === hash) return bytes;
    } catch (error) {
      if (diskFailure(error) === undefined) throw error;
    }
  }
  return null;
}

/** Opens every file of a backup. Changes nothing. Error: `stopped`. */
export async function readBackup(places: readonly VaultFiles[], sealer: Sealer, manifest: Manifest, job: Job): Promise<Result<BackupContent>> {
  const people = new Map<string, string[]>();
  for (const [name, { sha256: hash }] of manifest.files) {
    const person = personFolderOf(name);
    if (person !== null && name.startsWith(`${person}/records/`)) people.set(person, [...(people.get(person) ?? []), hash]);
  }
  const content: BackupContent = { records: new Map(), settings: null, unread: [], people };
  let done = 0;
  const own = [...manifest.files].filter(([name]) => personFolderOf(name) === null);
  for (const [name, { sha256: hash }] of own) {
    if (job.stopped()) return stopped();
    job.progress('read', done++, own.length);
    await job.breathe();
    const body = await openCopy(places, sealer, hash, name === settingsName ? settingsBody.format : shardBody.format);
    if (name === settingsName) content.settings = body === null ? null : settingsBody.decode(body);
    const data = body === null || name === settingsName ? null : shardBody.decode(body);
    for (const record of data?.records.values() ?? []) {
      const known = content.records.get(record.id);
      content.records.set(record.id, known === undefined ? record : mergeRecords(known, record));
    }
    if (body === null || (readShardName(name) !== null && data === null)) content.unread.push(name);
  }
  return own.length > 0 && content.unread.length === own.length ? fail('file-damaged', manifest.id) : ok(content);
}

async function openCopy(places: readonly VaultFiles[], sealer: Sealer, hash: string, format: Format): Promise<Record<string, unknown> | null> {
  const sealed = await goodCopy(places, hash);
  const plain = sealed === null ? null : await sealer.open(sealed);
  const opened = plain === null ? null : decodeDocument(plain, format);
  return opened === null || opened === 'newer' ? null : opened.body;
}
