import type { Settings } from '../settings.ts';
import type { ExportFile } from './export-file.ts';
import type { StoredRecord } from './record.ts';

/**
 * The export document of a vault; records in the order of their ids, so that the same vault gives the same document. `settings` is
 * null for a selection.
 */
export function buildExport(made: string, vault: string, settings: Settings | null, records: Iterable<StoredRecord>): ExportFile {
  const sorted = [...records].filter((record) => record.type !== 'import').sort((a, b) => (a.id < b.id ? -1 : 1));
  return { format: 'footbridge-export', version: 1, made, vault, settings, records: sorted };
}
