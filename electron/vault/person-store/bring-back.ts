import { join } from 'node:path';
import type { Sealer } from '../sealing/sealer.ts';
import { atomicWrite } from '../storage/atomic-write.ts';
import { indexName, personFolders } from '../storage/names.ts';
import type { Ports } from '../storage/ports.ts';
import { personKeyName, sparePersonKeyName } from './person-names.ts';

/**
 * Writes a person's folder that is gone as a backup holds it, the key's own file last: cut off before that, the same call goes on. False when no copy of the key opens.
 * Rejects as the disk does.
 * @param copies - its files as they lie in the backup, by their names inside the vault.
 */
export async function bringFolderBack(ports: Ports, vaultFolder: string, sealer: Sealer, root: string, copies: ReadonlyMap<string, Uint8Array>): Promise<boolean> {
  const { fs, random } = ports;
  const path = (name: string): string => join(vaultFolder, ...name.split('/'));
  const copy = copies.get(`${root}/${personKeyName}`) ?? copies.get(`${root}/${sparePersonKeyName}`);
  const key = copy === undefined ? null : await sealer.renew(copy);
  if (key === null) return false;
  for (const name of personFolders) await fs.makeFolder(path(`${root}/${name}`));
  for (const above of [root, 'people', '.']) await fs.syncFolder(path(above));
  const last = [indexName, sparePersonKeyName, personKeyName].map((name) => `${root}/${name}`);
  for (const [name, bytes] of copies) if (!last.includes(name)) await atomicWrite(fs, random, path(name), bytes);
  for (const name of last) {
    const bytes = name.endsWith(`/${indexName}`) ? copies.get(name) : key;
    if (bytes !== undefined) await atomicWrite(fs, random, path(name), bytes);
  }
  return true;
}
