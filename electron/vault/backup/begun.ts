import { join } from 'node:path';
import { sha256 } from '../sealing/sha256.ts';
import { tempName } from '../storage/atomic-write.ts';
import { indexBody } from '../storage/index-file.ts';
import { folders, indexName } from '../storage/names.ts';
import type { Ports } from '../storage/ports.ts';
import type { VaultFiles } from '../storage/vault-files.ts';
import type { Manifest } from './manifest.ts';

/**
 * Whether a folder holds the beginning of this very backup and nothing else: the restore was cut off there, where no journal could remember it. Every file is
 * then a copy of what is written again, byte for byte; so going on loses nothing. Rejects as the disk does.
 */
export async function holdsItsBeginning(ports: Ports, target: VaultFiles, manifest: Manifest): Promise<boolean> {
  const ours = new Set<string>(folders);
  const found: string[] = [];
  for (const folder of ['', ...folders]) {
    for (const inside of await ports.fs.list(join(target.folder, ...folder.split('/')))) {
      const name = folder === '' ? inside : `${folder}/${inside}`;
      if (!ours.has(name) && !tempName.test(inside)) found.push(name);
    }
  }
  for (const name of found) {
    if (name === indexName) {
      const index = await target.find(name, indexBody.format);
      if (index.state !== 'good' || index.header.vault !== manifest.vault || index.header.previous !== null) return false;
      continue;
    }
    const sealed = await target.read(name);
    if (sealed === null || manifest.files.get(name)?.sha256 !== sha256(sealed)) return false;
  }
  return true;
}
