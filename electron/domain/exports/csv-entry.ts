import { Temporal } from 'temporal-polyfill';
import type { EntryContent, When } from '../entries/entry.ts';
import type { EntryRecord } from '../records/record.ts';
import type { LinkedColumn } from '../worksheets/linked.ts';
import { struckWhen } from '../packets/strike.ts';
import type { CsvRow } from './csv-columns.ts';
import { csvLines } from './csv-text.ts';
import { totalRows } from './csv-totals.ts';
import { answerRows } from './csv-values.ts';
import { entryFields } from './entry-fields.ts';
import { fieldLabel, type Labels, type SheetLabels } from './labels.ts';

type Leaving = { record: EntryRecord; struck: readonly string[] };
/** What an entry's column over other entries comes to, by row. */
export type LinkedOf = (entry: string, column: LinkedColumn) => ReadonlyMap<string, number>;

/** Wall time with the offset that its zone had then (`2026-11-24T21:15+01:00`); as it stands when the two do not make a time. */
export function zonedTime({ at, zone }: When): string {
  try {
    const zoned = Temporal.PlainDateTime.from(at, { overflow: 'reject' }).toZonedDateTime(zone);
    return zoned.toString({ smallestUnit: 'minute', timeZoneName: 'never' });
  } catch (error) {
    if (error instanceof RangeError) return at;
    throw error;
  }
}

function whenCells(when: When): CsvRow {
  return when.at === struckWhen.at ? {} : { day: when.at.slice(0, 10), when: zonedTime(when), zone: when.zone };
}

function kindCells(content: EntryContent, sheet: SheetLabels | null, { words }: Labels): CsvRow {
  switch (content.kind) {
    case 'journal':
      return { kind: content.kind, name: words.journal };
    case 'check-in':
      return { kind: content.kind, name: words.checkIn };
    case 'worksheet':
      return {
        kind: content.kind,
        sheet: content.worksheet,
        sheet_version: content.version,
        name: sheet?.words.name ?? content.worksheet,
        length: content.length,
        length_name: sheet?.words.lengths[content.length]?.name ?? '',
        state: content.state,
      };
  }
}

/** What is said about an entry beside what it says. */
function aboutRows(content: EntryContent, { words }: Labels): CsvRow[] {
  return [
    ...content.tags.map((tag, index) => ({ field: 'tags', field_label: words.tags, part: index + 1, text: tag })),
    ...(content.bring ? [{ field: 'bring', field_label: words.bring, code: 'yes' }] : []),
    ...content.links.map((id, index) => ({ field: 'links', field_label: words.links, part: index + 1, code: id })),
    ...(content.kind === 'worksheet' && content.lookOn !== null ? [{ field: 'lookOn', field_label: words.lookOn, text: content.lookOn }] : []),
  ];
}

/**
 * Every row of an entry: one that stands for it, one for each thing that was said, one for each total of its sheet, one for each field
 * that was left out of it. `struck` are those fields' ids.
 * @param linked - columns over other entries, by this entry's id; null where others may not be looked at.
 */
export function entryRows({ record, struck }: Leaving, labels: Labels, linked: LinkedOf | null): CsvRow[] {
  const { content, at, trashedAt } = record.current;
  const sheet = content.kind === 'worksheet' ? labels.sheet(content.worksheet, content.version) : null;
  const common: CsvRow = { entry: record.id, ...kindCells(content, sheet, labels), ...whenCells(content.when) };
  const dates: CsvRow = { created: record.created, saved: at, trashed: trashedAt ?? '', source: record.source ?? '' };
  const items = entryFields(content, labels).flatMap(({ heading, answer, part, field, look, lookAt }) => {
    const where: CsvRow = { field: field ?? part ?? '', field_label: heading, ...(look === undefined ? {} : { look: look + 1, look_at: lookAt ?? '' }) };
    return answerRows(answer, { labels, sheet, field: field ?? '' }).map((row): CsvRow => ({ row: 'item', ...where, ...row }));
  });
  const about = aboutRows(content, labels).map((row): CsvRow => ({ row: 'item', ...row }));
  const totals = content.kind === 'worksheet' && sheet !== null ? totalRows(sheet, content.length, content.answers, labels, linked === null ? null : (column) => linked(record.id, column)) : [];
  const left = struck.map((field): CsvRow => ({ row: 'left-out', field, field_label: fieldLabel(sheet, field) }));
  return [{ row: 'entry' }, ...items, ...about, ...totals.map((row): CsvRow => ({ row: 'total', ...row })), ...left].map((row) => ({ ...common, ...dates, ...row }));
}

/** The lines of an entry in the CSV file. */
export function entryLines(leaving: Leaving, labels: Labels, linked: LinkedOf | null): string {
  return csvLines(entryRows(leaving, labels, linked));
}
