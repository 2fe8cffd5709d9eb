import { join } from 'node:path';
import { allFolders } from '../person-store/person-names.ts';
import { tempName } from '../storage/atomic-write.ts';
import { backupNotesName, indexName, keyName, moveName, oldKeyName, settingsName, spareKeyName, spareOldKeyName, vaultJsonName } from '../storage/names.ts';
import type { FileSystem } from '../storage/file-system.ts';

const rootNames = new Set([vaultJsonName, keyName, spareKeyName, oldKeyName, spareOldKeyName, indexName, settingsName, backupNotesName]);
/** Beside the vault's own: who has it open, and a move that is under way. They stay where they are. */
const passing = new Set(['lock', moveName]);
/** What the system itself puts into folders. */
const systemNames = new Set(['.DS_Store', 'Thumbs.db', 'desktop.ini', '.directory']);

/** Names of the vault's files in a folder, with `/`: what a copy of it consists of. Other things in the folder are not among them. Rejects as the disk does. */
export async function vaultFileNames(fs: FileSystem, folder: string): Promise<string[]> {
  const names = (await fs.list(folder)).filter((name) => rootNames.has(name));
  const folders = await allFolders(fs, folder);
  for (const inside of folders) {
    for (const name of await fs.list(join(folder, ...inside.split('/')))) {
      if (!tempName.test(name) && !systemNames.has(name) && !folders.includes(`${inside}/${name}`)) names.push(`${inside}/${name}`);
    }
  }
  return names;
}

/**
 * Removes a vault's files, key files first, and its folder unless something else lies in it. Cut off, the same call goes on. Answers how many other
 * things were kept. Rejects as the disk does.
 */
export async function removeVaultFiles(fs: FileSystem, folder: string, tick: (done: number, of: number) => void): Promise<number> {
  if ((await fs.stat(folder)) === null) return 0;
  const root = await fs.list(folder);
  const first = [keyName, spareKeyName, oldKeyName, spareOldKeyName, vaultJsonName].filter((name) => root.includes(name));
  const inside: string[] = [];
  const folders = await allFolders(fs, folder);
  for (const name of folders) for (const item of await fs.list(join(folder, ...name.split('/')))) if (!folders.includes(`${name}/${item}`)) inside.push(`${name}/${item}`);
  const rest = root.filter((name) => !first.includes(name) && (rootNames.has(name) || passing.has(name) || systemNames.has(name) || tempName.test(name)));
  const names = [...first, ...inside, ...rest];
  let done = 0;
  for (const name of names) {
    await fs.remove(join(folder, ...name.split('/')));
    // Once the keys are gone for good, what follows is only tidying.
    if (++done === first.length) await fs.syncFolder(folder);
    tick(done, names.length);
  }
  for (const name of [...folders].reverse()) {
    const path = join(folder, ...name.split('/'));
    if ((await fs.stat(path)) !== null) await fs.removeFolder(path);
  }
  const kept = (await fs.list(folder)).length;
  if (kept === 0) await fs.removeFolder(folder);
  else await fs.syncFolder(folder);
  return kept;
}
