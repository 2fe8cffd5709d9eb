import type { BackupKind } from '../../contract/backup-calls.ts';
import { sameJson } from '../../domain/entries/same-content.ts';
import type { EntryRecord, StoredRecord } from '../../domain/records/record.ts';
import { ulidMonth } from '../../domain/text/ulid.ts';
import { readShardName } from '../storage/names.ts';
import type { BackupContent } from './read-backup.ts';
import { presentId } from './twin-id.ts';

/** What the present is asked. */
export type Present = { get(id: string): StoredRecord | undefined; all(): Iterable<StoredRecord> };

/** An entry as the backup has it and as it is now. `id` is the one in the backup, or for `since` the one it has now. */
export type ComparedEntry = { id: string; kind: BackupKind | 'same'; then: EntryRecord | null; now: EntryRecord | null };

/** Every entry of a backup against the present, and those that the backup does not have. Months that could not be read are left out of the latter. */
export function compareBackup({ records, unread }: Pick<BackupContent, 'records' | 'unread'>, present: Present): ComparedEntry[] {
  const compared: ComparedEntry[] = [];
  const known = new Set<string>();
  for (const then of records.values()) {
    if (then.type !== 'entry') continue;
    const id = presentId(present.get, then.id);
    known.add(id);
    const found = present.get(id);
    const now = found?.type === 'entry' ? found : null;
    compared.push({ id: then.id, kind: now === null ? (id === then.id ? 'gone' : 'deleted') : kindOf(then, now), then, now });
  }
  const hidden = unreadMonths(unread);
  for (const now of present.all()) {
    if (now.type !== 'entry' || known.has(now.id) || now.current.trashedAt !== null || hidden.has(ulidMonth(now.id))) continue;
    compared.push({ id: now.id, kind: 'since', then: null, now });
  }
  return compared;
}

/** Months (`2026-11`) of which a backup's files could not all be read. */
function unreadMonths(unread: readonly string[]): Set<string> {
  return new Set(unread.flatMap((name) => readShardName(name)?.month ?? []));
}

function kindOf(then: EntryRecord, now: EntryRecord): BackupKind | 'same' {
  if (now.current.trashedAt !== null && then.current.trashedAt === null) return 'trashed';
  const alike = then.current.trashedAt === null ? now.current.trashedAt === null : now.current.trashedAt !== null;
  return alike && sameJson(then.current.content, now.current.content) ? 'same' : 'differs';
}
