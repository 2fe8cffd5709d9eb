import { dirname, join } from 'node:path';
import { fail, ok, type Result } from '../../contract/result.ts';
import { readKeyFolder, replaceKeyFiles } from '../keys/key-folder.ts';
import type { Sealer } from '../sealing/sealer.ts';
import { sha256 } from '../sealing/sha256.ts';
import { atomicWrite } from '../storage/atomic-write.ts';
import { attempt, diskFailure } from '../storage/disk-error.ts';
import { encodeDocument, formatVersion } from '../storage/document.ts';
import { indexBody, type IndexEntry } from '../storage/index-file.ts';
import { folders, indexName, readShardName, vaultJsonName } from '../storage/names.ts';
import type { Ports } from '../storage/ports.ts';
import { shardBody } from '../storage/record-json.ts';
import { createVaultFiles, type VaultFiles } from '../storage/vault-files.ts';
import { encodeVaultJson } from '../storage/vault-json.ts';
import { blobName, readManifest } from './manifest.ts';

/** `missing` are files that the backup names and that no good copy was found of; opening the restored vault says so too. */
export type Restored = { entries: number; missing: string[] };

/**
 * Writes a backup as a whole vault into a new or empty folder. It opens with the present passphrase and the recovery key.
 * Errors: `not-found`, `file-damaged` (the backup's list does not open), `folder-not-empty`, and the disk's.
 * @param source - the vault that the backup lies in; nothing in it is changed.
 */
export async function restoreBackup(ports: Ports, source: VaultFiles, sealer: Sealer, id: string, folder: string): Promise<Result<Restored>> {
  return attempt(async () => {
    const manifest = await readManifest(source, id);
    if (manifest === 'absent') return fail('not-found');
    if (manifest === 'damaged') return fail('file-damaged', id);
    if ((await ports.fs.list(folder)).length > 0) return fail('folder-not-empty');
    const target = createVaultFiles(ports, folder, sealer);
    await ports.fs.makeFolder(folder);
    await ports.fs.syncFolder(dirname(folder));
    for (const name of folders) await ports.fs.makeFolder(target.path(name));

    const restored: Restored = { entries: 0, missing: [] };
    const index = new Map<string, IndexEntry>();
    for (const [name, file] of manifest.files) {
      const { generation } = file;
      const held = (await good(blobName(file.sha256), file.sha256)) ?? (await good(name, file.sha256));
      if (held === null) {
        restored.missing.push(name);
        index.set(name, { generation, sha256: file.sha256 });
        continue;
      }
      // The key file that goes along holds the present key only.
      const sealed = (await sealer.renew(held)) ?? held;
      index.set(name, { generation, sha256: sha256(sealed) });
      await atomicWrite(ports.fs, ports.random, target.path(name), sealed);
      if (readShardName(name) === null) continue;
      const found = await target.find(name, shardBody.format);
      const data = found.state === 'good' ? shardBody.decode(found.body) : null;
      if (data === null) restored.missing.push(name);
      for (const record of data?.records.values() ?? []) if (record.type === 'entry') restored.entries++;
    }

    const header = { format: indexBody.format, version: formatVersion, vault: manifest.vault, name: indexName, generation: 1, previous: null };
    await target.write(indexName, encodeDocument(header, indexBody.encode({ files: index })));
    // vault.json comes last: until it is there, there is no vault.
    const { keys } = await readKeyFolder(ports, source.folder);
    const key = keys.find((item) => item.sound !== false);
    if (key !== undefined) await replaceKeyFiles(ports, folder, manifest.vault, key.bytes);
    else await atomicWrite(ports.fs, ports.random, join(folder, vaultJsonName), encodeVaultJson({ vault: manifest.vault, keys: [] }));
    return ok(restored);
  });

  async function good(name: string, hash: string): Promise<Uint8Array | null> {
    try {
      const bytes = await ports.fs.read(source.path(name));
      return sha256(bytes) === hash ? bytes : null;
    } catch (error) {
      if (diskFailure(error) === undefined) throw error;
      return null;
    }
  }
}
