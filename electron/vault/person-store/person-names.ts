import { sha256 } from '../sealing/sha256.ts';
import type { FileSystem } from '../storage/file-system.ts';
import { folders, isPersonFolder, personFolders } from '../storage/names.ts';
import { join } from 'node:path';

export const personKeyName = 'key.age';
export const sparePersonKeyName = 'key.spare.age';
export const summaryName = 'summary.json.age';

/**
 * The folder of a person inside the vault's. It follows from the random part of their contact record's id, which is sealed: so it tells
 * nothing, two copies of a vault give a person the same one, and none has to be remembered.
 */
export function personFolder(vault: string, contact: string): string {
  return `people/${sha256(`footbridge-person ${vault} ${contact}`).slice(0, 32)}`;
}

/** The people's folders that are there. Rejects as the disk does. */
export async function personFoldersIn(fs: FileSystem, vaultFolder: string): Promise<string[]> {
  return (await fs.list(join(vaultFolder, 'people'))).map((name) => `people/${name}`).filter(isPersonFolder).sort();
}

/** Every folder of a vault, its people's too, each after the one that it lies in. Rejects as the disk does. */
export async function allFolders(fs: FileSystem, vaultFolder: string): Promise<string[]> {
  const people = await personFoldersIn(fs, vaultFolder);
  return [...folders, ...people.flatMap((person) => [person, ...personFolders.map((name) => `${person}/${name}`)])];
}
