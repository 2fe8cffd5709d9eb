import { backupIds, blobName, manifestName, readManifest } from './backup/manifest.ts';
import { ok } from '../contract/result.ts';
import type { StoredRecord } from '../domain/records/record.ts';
import { personFolder, personFoldersIn } from './person-store/person-names.ts';
import { attempt } from './storage/disk-error.ts';
import { sha256 } from './sealing/sha256.ts';
import type { DamageNotice } from '../contract/vault-calls.ts';
import type { Ports } from './storage/ports.ts';
import type { VaultSession } from './vault-session.ts';

/** What is kept of a person in their folder. `name` is null where a folder is nobody's of this journal: then nothing in it was opened. */
export type PersonCheck = { folder: string; name: string | null; files: number; packets: number; entries: number; notes: number; assignments: number };

/** `damaged` are names inside the vault's folder that are not as they were written. */
export type VaultCheck = {
  entries: number;
  months: number;
  drafts: number;
  people: PersonCheck[];
  notices: readonly DamageNotice[];
  backups: { id: string; made: string | null; entries: number; damaged: string[] }[];
};

/** Reads every file of an open vault, its people's and its backups too, and compares each with what its index or list remembers. Changes nothing. */
export async function verifyVault(ports: Ports, session: VaultSession): Promise<VaultCheck> {
  const { store } = session;
  await store.whenLoaded();
  const people = await verifyPeople(ports, session);
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
  return { entries, months, drafts: store.drafts().length, people, notices: session.notices(), backups };
}

/** What does not open there becomes a notice, too. */
async function verifyPeople(ports: Ports, { store, people, folder: vaultFolder }: VaultSession): Promise<PersonCheck[]> {
  const checks: PersonCheck[] = [];
  const listed = await attempt(async () => ok(await personFoldersIn(ports.fs, vaultFolder)));
  const nobodys = new Set(listed.ok ? listed.value : []);
  const filesIn = async (folder: string) => (await store.files.list(`${folder}/records`)).length;
  for (const { id, card } of store.ofType('contact')) {
    const folder = personFolder(store.vaultId, id);
    nobodys.delete(folder);
    const records = await people.shards(id);
    const packets = records.filter((record) => record.type === 'received');
    const count = (type: StoredRecord['type']) => records.filter((record) => record.type === type).length;
    checks.push({ folder, name: card.name, files: await filesIn(folder), packets: packets.length, entries: packets.reduce((sum, { packet }) => sum + packet.entries.length, 0), notes: count('person-note'), assignments: count('assigned') });
  }
  for (const folder of nobodys) checks.push({ folder, name: null, files: await filesIn(folder), packets: 0, entries: 0, notes: 0, assignments: 0 });
  return checks.sort((a, b) => (a.folder < b.folder ? -1 : 1));
}
