import { csvHead } from '../../domain/exports/csv-text.ts';
import { entryLines } from '../../domain/exports/csv-entry.ts';
import type { Labels } from '../../domain/exports/labels.ts';
import { buildExport } from '../../domain/records/build-export.ts';
import type { Job } from '../jobs.ts';
import type { LeavingSet } from './leaving.ts';
import { textParts } from './text-parts.ts';

/** What goes into one file, piece by piece. */
export type FileParts = AsyncGenerator<Uint8Array>;

/** The export document, as `JSON.stringify` would write it whole: that would stop everything else for a second or two. */
export function jsonParts({ made, vault, settings, passedOn, entries, others }: LeavingSet, job: Job): FileParts {
  const { records, ...frame } = buildExport(made, vault, settings, [...entries.map(({ record }) => record), ...others]);
  const head = JSON.stringify({ ...frame, ...(passedOn === null ? {} : { passedOn }), records: [] }).slice(0, -2);
  return textParts(records, (record, index) => (index === 0 ? '' : ',') + JSON.stringify(record), head, ']}', job);
}

/** One row for each thing that was said and each total. */
export function csvParts({ entries }: LeavingSet, labels: Labels, job: Job): FileParts {
  return textParts(entries, (entry) => entryLines(entry, labels), csvHead, '', job);
}
