import { join } from 'node:path';
import { readOrNull } from '../keys/key-folder.ts';
import { sha256 } from '../sealing/sha256.ts';
import { attempt } from '../storage/disk-error.ts';
import { ok } from '../../contract/result.ts';
import { encodeDocument, formatVersion } from '../storage/document.ts';
import { indexName, moveName, settingsName, vaultJsonName } from '../storage/names.ts';
import type { Damage } from '../storage/notices.ts';
import type { Ports } from '../storage/ports.ts';
import type { VaultFiles } from '../storage/vault-files.ts';
import { vaultFileNames, removeVaultFiles } from './own-files.ts';

/** `move.json.age` in a vault says where it is being moved to. It goes when the shell has noted the new place, or the copy is removed. */
export async function writeMoveMark(files: VaultFiles, vault: string, to: string): Promise<void> {
  const header = { format: 'footbridge-move', version: formatVersion, vault, name: moveName, generation: 1, previous: null } as const;
  await files.write(moveName, encodeDocument(header, `"to":${JSON.stringify(to)}`));
}

/**
 * Takes back a move that was cut off: the vault is here, and what was copied is removed where it can be reached. A copy that has gone its own way since
 * is left. Answers what to say; rejects never for the disk's sake.
 */
export async function undoMove(ports: Ports, files: VaultFiles): Promise<Damage[]> {
  const found = await files.find(moveName, 'footbridge-move');
  if (found.state !== 'good') return [];
  const to = found.body['to'];
  const undone = await attempt(async () => {
    if (typeof to !== 'string' || !(await isMereCopy(ports, files.folder, to))) return ok(false);
    await removeVaultFiles(ports.fs, to, () => undefined);
    return ok(true);
  });
  const removed = await attempt(async () => {
    await files.remove(moveName);
    return ok(true);
  });
  if (!removed.ok) return [];
  return [{ file: moveName, what: undone.ok && undone.value ? 'move-undone' : 'move-remains', quarantined: false }];
}

/** Whether a folder holds nothing but files as they lie here: then it may go. Rejects as the disk does. */
async function isMereCopy(ports: Ports, here: string, there: string): Promise<boolean> {
  if ((await ports.fs.stat(there)) === null) return true;
  const names = await vaultFileNames(ports.fs, there);
  // Without `vault.json` it never was a vault.
  if (!names.includes(vaultJsonName)) return true;
  for (const name of names.filter((item) => item === indexName || item === settingsName || item.startsWith('records/') || item.startsWith('drafts/'))) {
    const mine = await readOrNull(ports, join(here, ...name.split('/')));
    if (mine === null || sha256(mine) !== sha256(await ports.fs.read(join(there, ...name.split('/'))))) return false;
  }
  return true;
}
