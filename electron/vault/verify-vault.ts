import { backupIds, blobName, manifestName, readManifest } from './backup/manifest.ts';
import { ok } from '../contract/result.ts';
import { attempt } from './storage/disk-error.ts';
import { sha256 } from './sealing/sha256.ts';
import type { DamageNotice } from '../contract/vault-calls.ts';
import type { Ports } from './storage/ports.ts';
import type { VaultSession } from './vault-session.ts';

/** `damaged` are names inside the vault's folder that are not as they were written. */
export type VaultCheck = {
  entries: number;
  months: number;
  drafts: number;
  notices: readonly DamageNotice[];
  backups: { id: string; made: string | null; entries: number; damaged: string[] }[];
};

/** Reads every file of an open vault, its people's and its backups too, and compares each with what its index or list remembers. Changes nothing. */
export async function verifyVault(ports: Ports, session: VaultSession): Promise<VaultCheck> {
  const { store, people } = session;
  await store.whenLoaded();
  // What does not open there becomes a notice, too.
  for (const record of store.all()) if (record.type === 'contact') await people.shards(record.id);
  const copies = new Map<string, boolean>();
  const isGood = async (hash: string): Promise<boolean> => {
    const known = copies.get(hash);
    if (known !== undefined) return known;
    const read = await attempt(async () => ok(await ports.fs.read(store.files.path(blobName(hash)))));
    const good = read.ok && sha256(read.value) === hash;
    copies.set(hash, good);
    return good;
  };

  const backups: VaultCheck['backups'] = [];
  for (const id of await backupIds(store.files)) {
    const manifest = await readManifest(store.files, id);
    if (manifest === 'absent') continue;
    if (manifest === 'damaged') {
      backups.push({ id, made: null, entries: 0, damaged: [manifestName(id)] });
      continue;
    }
    const damaged: string[] = [];
    for (const { sha256: hash } of manifest.files.values()) if (!(await isGood(hash))) damaged.push(blobName(hash));
    backups.push({ id, made: manifest.made, entries: manifest.entries, damaged });
  }
  const { months, entries } = store.progress();
  return { entries, months, drafts: store.drafts().length, notices: session.notices(), backups };
}
