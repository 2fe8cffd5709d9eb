import type { EntryRecord, StoredRecord } from '../records/record.ts';
import type { Stamp } from '../records/revise.ts';
import type { Settings } from '../settings.ts';
import { restFile, type RestFile } from './front.ts';

/** The name of the file beside the days that holds what has no day. */
export const restName = 'rest.json';

/** What the days' files cannot hold of these records. `settings` is null where they do not go along. */
export function buildRest(made: string, vault: string, settings: Settings | null, records: readonly StoredRecord[]): RestFile {
  const sorted = [...records].sort((a, b) => (a.id < b.id ? -1 : 1));
  return {
    format: 'footbridge-markdown-rest',
    version: 1,
    made,
    vault,
    settings,
    records: sorted.filter((record) => record.type === 'share' || record.type === 'tombstone' || record.type === 'sheet' || record.type === 'session' || record.type === 'note' || record.type === 'plan'),
    past: sorted.flatMap((record) => (record.type === 'entry' && record.past.length > 0 ? [{ id: record.id, states: record.past }] : [])),
  };
}

/** Checks a `rest.json`. `newer` is a later version, `other` not ours at all, `damaged` ours but not whole. */
export function readRest(text: string): { is: 'rest'; rest: RestFile } | { is: 'newer' | 'other' | 'damaged' } {
  let document: unknown;
  try {
    document = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return { is: 'other' };
  }
  if (typeof document !== 'object' || document === null) return { is: 'other' };
  const { format, version } = document as Record<string, unknown>;
  if (format !== 'footbridge-markdown-rest') return { is: 'other' };
  if (typeof version === 'number' && version > 1) return { is: 'newer' };
  const parsed = restFile.safeParse(document);
  return parsed.success ? { is: 'rest', rest: parsed.data } : { is: 'damaged' };
}

/** The older states of entries, by their ids. */
export function pastById({ past }: RestFile): Map<string, EntryRecord['past']> {
  return new Map(past.map(({ id, states }) => [id, states]));
}

/** An entry whose text was edited in its file: a new state after the one that was written, whose words are not at hand any more. */
export function editedRecord(record: EntryRecord, { rev, device, counter, at }: Stamp): EntryRecord {
  return { ...record, rev, parents: [record.rev], device, counter, current: { ...record.current, rev, at } };
}
