import type { Settings } from '../settings.ts';
import type { ExportedRecord, ExportFile } from './export-file.ts';
import type { StoredRecord } from './record.ts';

/**
 * The export document of a vault; records in the order of their ids, so that the same vault gives the same document. `settings` is
 * null for a selection.
 */
export function buildExport(made: string, vault: string, settings: Settings | null, records: Iterable<StoredRecord>): ExportFile {
  const sorted = [...records].filter(isExported).sort((a, b) => (a.id < b.id ? -1 : 1));
  return { format: 'footbridge-export', version: 1, made, vault, settings, records: sorted };
}

/** Keys, people and what came from them stay sealed; what was brought in when stays with the journal. */
function isExported(record: StoredRecord): record is ExportedRecord {
  return ['entry', 'share', 'tombstone', 'sheet', 'session', 'note', 'plan'].includes(record.type);
}
