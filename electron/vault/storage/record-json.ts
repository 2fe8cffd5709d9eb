import type { StoredRecord } from '../../domain/records/record.ts';
import { isObject } from './document.ts';
import type { Body } from './sealed-adapter.ts';

/** What a shard holds. `other` are records that this version does not know; they are written back as they came. */
export type ShardData = { records: ReadonlyMap<string, StoredRecord>; other: readonly unknown[] };

export const noRecords: ShardData = { records: new Map(), other: [] };

/** Records are never changed in place, so their JSON is made once. */
const texts = new WeakMap<StoredRecord, string>();

export function recordText(record: StoredRecord): string {
  const known = texts.get(record);
  if (known !== undefined) return known;
  const text = JSON.stringify(record);
  texts.set(record, text);
  return text;
}

const ulid = /^[0-7][0-9A-HJKMNP-TV-Z]{25}$/;

/** Looks at the envelope only: checking every field of 20,000 records would double the time to open, and the seal vouches for who wrote them. */
function isStoredRecord(value: unknown): value is StoredRecord {
  if (!isObject(value)) return false;
  const { type, id, rev, parents, counter } = value;
  if (typeof id !== 'string' || !ulid.test(id) || typeof rev !== 'string' || !Array.isArray(parents) || typeof counter !== 'number') return false;
  if (type === 'entry') return isObject(value['current']) && isObject(value['current']['content']) && Array.isArray(value['past']);
  if (type === 'sheet') return typeof value['sheet'] === 'string' && isObject(value['content']) && isObject(value['content']['definition']) && isObject(value['content']['words']);
  if (type === 'sheet-draft') return typeof value['sheet'] === 'string' && typeof value['text'] === 'string';
  if (type === 'import') return Array.isArray(value['added']);
  if (type === 'own-keys' || type === 'contact') return isObject(value['card']);
  if (type === 'received') return isObject(value['packet']);
  if (type === 'person-note') return isObject(value['current']) && Array.isArray(value['past']);
  if (type === 'ending') return typeof value['why'] === 'string';
  if (type === 'comment') return typeof value['text'] === 'string';
  if (type === 'session') return isObject(value['plan']) && isObject(value['slots']);
  if (type === 'note') return typeof value['entry'] === 'string' && typeof value['text'] === 'string';
  if (type === 'plan') return typeof value['entry'] === 'string' && isObject(value['times']) && isObject(value['occasions']);
  if (type === 'assignment-draft') return Array.isArray(value['items']) && Array.isArray(value['copies']);
  if (type === 'assigned') return isObject(value['assignment']);
  if (type === 'hidden-names') return isObject(value['reader']) && Array.isArray(value['names']);
  return type === 'share' ? Array.isArray(value['entries']) : type === 'tombstone';
}

/** Null when there is no list of records. */
export function readRecords(value: unknown): ShardData | null {
  if (!Array.isArray(value)) return null;
  const records = new Map<string, StoredRecord>();
  const other: unknown[] = [];
  for (const item of value as unknown[]) {
    if (isStoredRecord(item) && !records.has(item.id)) records.set(item.id, item);
    else other.push(item);
  }
  return { records, other };
}

export const shardBody: Body<ShardData> = {
  format: 'footbridge-shard',
  encode(data) {
    const lines = Array.from(data.records.values(), recordText);
    for (const item of data.other) lines.push(JSON.stringify(item));
    return `"records":[${lines.join(',')}]`;
  },
  decode: (body) => readRecords(body['records']),
};
