import type { BackupItem } from '../../contract/backup-calls.ts';
import { encodeDocument, formatVersion, isObject } from '../storage/document.ts';
import type { VaultFiles } from '../storage/vault-files.ts';

/** What one backup holds: the vault's sealed files by name, each kept once under its hash in `backups/files/`. */
export type BackupFile = { generation: number; sha256: string; bytes: number };
export type Manifest = BackupItem & { vault: string; files: ReadonlyMap<string, BackupFile> };

const idPattern = /^\d{8}T\d{6}Z-[0-9a-f]{6}$/;

/** An id that sorts by time, such as `20261123T204500Z-1f09ab`. */
export function newBackupId(now: number, random: (bytes: number) => Uint8Array): string {
  const time = new Date(now).toISOString().replace(/\.\d+/, '').replace(/[-:]/g, '');
  return `${time}-${Buffer.from(random(3)).toString('hex')}`;
}

export function manifestName(id: string): string {
  return `backups/${id}.json.age`;
}

export function blobName(sha256: string): string {
  return `backups/files/${sha256}.age`;
}

/** Ids of the backups in a vault's folder, newest first. */
export async function backupIds(files: VaultFiles): Promise<string[]> {
  const names = await files.list('backups');
  const ids = names.map((name) => /^backups\/(.+)\.json\.age$/.exec(name)?.[1]);
  return ids.filter((id): id is string => id !== undefined && idPattern.test(id)).reverse();
}

export function encodeManifest(manifest: Manifest): Uint8Array {
  const { id, made, why, entries, tested, bytes } = manifest;
  const header = { format: 'footbridge-backup', version: formatVersion, vault: manifest.vault, name: manifestName(id), generation: 1, previous: null } as const;
  const backup = JSON.stringify({ id, made, why, entries, tested, bytes });
  return encodeDocument(header, `"backup":${backup},"files":${JSON.stringify(Object.fromEntries(manifest.files))}`);
}

/** `damaged`: it is there and does not open. */
export async function readManifest(files: VaultFiles, id: string): Promise<Manifest | 'absent' | 'damaged'> {
  if (!idPattern.test(id)) return 'absent';
  const found = await files.find(manifestName(id), 'footbridge-backup');
  if (found.state === 'absent') return 'absent';
  if (found.state !== 'good' || found.header.name !== manifestName(id)) return 'damaged';
  return readBody(found.header.vault, found.body) ?? 'damaged';
}

function readBody(vault: string, body: Record<string, unknown>): Manifest | null {
  const { backup, files: listed } = body;
  if (!isObject(backup) || !isObject(listed)) return null;
  const { id, made, why, entries, tested, bytes } = backup;
  if (typeof id !== 'string' || typeof made !== 'string' || typeof entries !== 'number' || typeof bytes !== 'number') return null;
  if (why !== 'daily' && why !== 'before-restore' && why !== 'before-migration' && why !== 'asked') return null;
  const files = new Map<string, BackupFile>();
  for (const [name, file] of Object.entries(listed)) {
    if (!isObject(file)) return null;
    if (typeof file['generation'] !== 'number' || typeof file['sha256'] !== 'string' || typeof file['bytes'] !== 'number') return null;
    files.set(name, { generation: file['generation'], sha256: file['sha256'], bytes: file['bytes'] });
  }
  return { vault, id, made, why, entries, tested: tested === true, bytes, files };
}

/** What a list shows. */
export function asItem({ id, made, why, entries, tested, bytes }: Manifest): BackupItem {
  return { id, made, why, entries, tested, bytes };
}

