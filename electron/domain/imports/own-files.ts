import { z } from 'zod';
import { readDay } from '../markdown/read-day.ts';
import { pastById } from '../markdown/rest.ts';
import type { RestFile } from '../markdown/front.ts';
import { exportedRecord, exportFile } from '../records/export-file.ts';
import type { EntryRecord } from '../records/record.ts';
import { carriedSettings } from '../carried-settings.ts';
import type { Settings } from '../settings.ts';
import { isFields, listOf } from './fields.ts';
import { skipped, type Part } from './part.ts';

/** What Footbridge itself writes: its JSON, and its Markdown folder. Records come whole, with their ids and histories. */

const head = exportFile.omit({ records: true, settings: true }).loose();

export type OwnJson = { is: 'export'; settings: Settings | null; records: readonly unknown[] } | { is: 'newer' | 'other' | 'damaged' };

/** Looks at an export's frame; its records are read one by one. */
export function openOwnJson(document: unknown): OwnJson {
  if (!isFields(document) || document['format'] !== 'footbridge-export') return { is: 'other' };
  if (typeof document['version'] === 'number' && document['version'] > 1) return { is: 'newer' };
  const own = z.nullable(carriedSettings).safeParse(document['settings']);
  if (!head.safeParse(document).success || !Array.isArray(document['records'])) return { is: 'damaged' };
  return { is: 'export', settings: own.success ? own.data : null, records: listOf(document['records']) };
}

/** A record that is not whole is left out by itself. */
export function* readOwnRecords(records: readonly unknown[]): Generator<Part> {
  for (const [index, one] of records.entries()) {
    const read = exportedRecord.safeParse(one);
    yield read.success ? { is: 'record', record: read.data, edited: false } : skipped(index + 1, 'damaged');
  }
}

const reasons = { gone: 'damaged', refused: 'damaged', 'part-gone': 'damaged', 'part-unclear': 'not-readable', stray: 'not-supported' } as const;

/** A day's file. Older states come from `rest.json`, where there is one. */
export function* readOwnDay(name: string, text: string, past: ReadonlyMap<string, EntryRecord['past']>): Generator<Part> {
  const day = readDay(text);
  if (day.is !== 'day') {
    yield skipped(name, day.is === 'newer' ? 'not-supported' : 'damaged');
    return;
  }
  for (const { record, edited } of day.entries) yield { is: 'record', record: { ...record, past: past.get(record.id) ?? [] }, edited };
  for (const note of day.notes) yield skipped(name, reasons[note.what]);
}

/** The share log and what stays of deleted entries, and the older states of the others. */
export function readOwnRest(rest: RestFile): { parts: Part[]; past: ReadonlyMap<string, EntryRecord['past']> } {
  return { parts: rest.records.map((record) => ({ is: 'record', record, edited: false })), past: pastById(rest) };
}
