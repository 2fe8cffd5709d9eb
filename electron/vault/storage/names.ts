/** Names inside a vault's folder, always with `/`. None tells a kind of record or a person. */

export const indexName = 'index.json.age';
export const settingsName = 'settings.json.age';
export const vaultJsonName = 'vault.json';
export const keyName = 'key.passphrase.age';
export const spareKeyName = 'key.passphrase.spare.age';
/** Only while the key is being replaced: the key before, sealed with the present one; and the same bytes once more. */
export const oldKeyName = 'key.old.age';
export const spareOldKeyName = 'key.old.spare.age';
/** What is to be remembered about backups on this computer and others. */
export const backupNotesName = 'backups.json.age';
/** Only while the vault is being moved: where to. */
export const moveName = 'move.json.age';
export const folders = ['records', 'drafts', 'intents', 'quarantine', 'backups', 'backups/files', 'people'] as const;
/** Inside a person's folder, `people/<opaque>`. */
export const personFolders = ['records', 'intents', 'quarantine'] as const;
const personFolder = /^people\/[0-9a-f]{32}$/;

/** Whether it is a person's folder, such as `people/1c0e…`. */
export function isPersonFolder(name: string): boolean {
  return personFolder.test(name);
}

/** The person's folder that a file lies in; null for a file of the vault's own. */
export function personFolderOf(name: string): string | null {
  const folder = name.split('/').slice(0, 2).join('/');
  return isPersonFolder(folder) ? folder : null;
}

/** A shard's month (`2026-11`, UTC) and part, counted from 1. */
export type ShardPlace = { month: string; part: number };

const shardPattern = /^records\/(\d{4,6}-\d\d)(?:\.(\d{1,4}))?\.json\.age$/;

export function shardName(place: ShardPlace): string {
  return place.part === 1 ? `records/${place.month}.json.age` : `records/${place.month}.${String(place.part)}.json.age`;
}

/** Null when the name is not exactly one that `shardName` makes. */
export function readShardName(name: string): ShardPlace | null {
  const match = shardPattern.exec(name);
  if (match?.[1] === undefined) return null;
  const place = { month: match[1], part: match[2] === undefined ? 1 : Number(match[2]) };
  return shardName(place) === name ? place : null;
}

const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/** The UTC month (`2026-11`) in a record's id, a ULID. Throws on anything else: ids are checked at the boundary. */
export function monthOfId(id: string): string {
  let time = 0;
  for (const letter of id.slice(0, 10)) {
    const digit = alphabet.indexOf(letter);
    if (digit < 0) throw new RangeError('not a record id');
    time = time * 32 + digit;
  }
  const date = new Date(time);
  return `${String(date.getUTCFullYear()).padStart(4, '0')}-${String(date.getUTCMonth() + 1).padStart(2, '0')}`;
}

/** As `monthOfId`, for a person's own files: they are few and read at once, so one holds a year, under its January (`2026-01`). */
export function yearOfId(id: string): string {
  return `${monthOfId(id).slice(0, -3)}-01`;
}

/** Newest month first; within a month the latest part first. */
export function newestFirst(a: ShardPlace, b: ShardPlace): number {
  return a.month === b.month ? b.part - a.part : a.month.length - b.month.length === 0 ? (a.month < b.month ? 1 : -1) : b.month.length - a.month.length;
}
