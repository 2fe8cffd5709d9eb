import { diskFailure } from '../storage/disk-error.ts';
import type { VaultFiles } from '../storage/vault-files.ts';
import { backupsThatFit } from './keep.ts';
import { backupIds, blobName, manifestName, readManifest, type Manifest } from './manifest.ts';

/** Removes backups past their time, or all but those named in `stay`, and copies that no backup names. While any manifest does not open, no copy is removed: it may name it. */
export async function pruneBackups(files: VaultFiles, stay?: ReadonlySet<string>): Promise<void> {
  const manifests: Manifest[] = [];
  let unsure = false;
  for (const id of await backupIds(files)) {
    const manifest = await readManifest(files, id);
    if (manifest === 'damaged') unsure = true;
    else if (manifest !== 'absent') manifests.push(manifest);
  }
  const keep = stay ?? backupsThatFit(manifests);
  for (const { id } of manifests) if (!keep.has(id)) await remove(files, manifestName(id));
  if (unsure) return;
  const named = new Set(manifests.filter(({ id }) => keep.has(id)).flatMap(({ files: held }) => Array.from(held.values(), (file) => blobName(file.sha256))));
  for (const name of await files.list('backups/files')) {
    if (name.endsWith('.age') && !named.has(name)) await remove(files, name);
  }
}

async function remove(files: VaultFiles, name: string): Promise<void> {
  try {
    await files.remove(name);
  } catch (error) {
    // The next pruning tries again.
    if (diskFailure(error) === undefined) throw error;
  }
}
