import { isOwnSheetId, ownLabels } from '../../domain/own-sheets/own-labels.ts';
import type { SheetLabels } from '../../domain/exports/labels.ts';
import type { SheetDraftRecord, SheetRecord } from '../../domain/own-sheets/sheet-records.ts';
import type { StoredRecord } from '../../domain/records/record.ts';
import type { Definition } from '../../domain/worksheets/definition-schema.ts';
import type { Tongue } from '../../domain/worksheets/vocabulary.ts';
import type { RecordStore } from '../record-store.ts';
import { knownDefinition, knownSheet } from './known-sheets.ts';

/** Every worksheet that answers of this journal may be given to: those that the program carries and the person's own. */
export type Sheets = {
  /** Undefined when neither has it (an own one may stand in a month that is not open yet). */
  definition: (worksheet: string, version: number) => Definition | undefined;
  /** With its words in that language, an own one else in the other; null as above. */
  sheet: (worksheet: string, version: number, language: Tongue) => SheetLabels | null;
  own: (worksheet: string, version: number) => SheetRecord | undefined;
  /** Every version of every own sheet, removed ones too. */
  versions: () => readonly SheetRecord[];
  /** What was begun of an own sheet; the newest where two copies of a journal each began. */
  begun: (worksheet: string) => SheetDraftRecord | undefined;
  drafts: () => readonly SheetDraftRecord[];
};

/** Follows a store: months as they are opened, and every write. */
export function createSheets(store: RecordStore): Sheets {
  const own = new Map<string, SheetRecord>();
  const drafts = new Map<string, SheetDraftRecord>();
  const keyOf = (worksheet: string, version: number) => `${worksheet}/${String(version)}`;

  function take(records: Iterable<StoredRecord>): void {
    for (const record of records) {
      drafts.delete(record.id);
      if (record.type === 'sheet-draft') drafts.set(record.id, record);
      if (record.type !== 'sheet') continue;
      const key = keyOf(record.sheet, record.version);
      const before = own.get(key);
      // One file that two copies of a journal brought in is there twice after they merge: which one counts does not hang on the order.
      if (before === undefined || before.id >= record.id) own.set(key, record);
    }
  }

  take(store.all());
  store.onRecords(take);

  const find = (worksheet: string, version: number) => (isOwnSheetId(worksheet) ? own.get(keyOf(worksheet, version)) : undefined);
  const all = () => [...drafts.values()].sort((a, b) => b.counter - a.counter);
  return {
    definition: (worksheet, version) => knownDefinition(worksheet, version) ?? find(worksheet, version)?.content.definition,
    sheet(worksheet, version, language) {
      const record = find(worksheet, version);
      return record === undefined ? knownSheet(worksheet, version, language) : ownLabels(record.content, language);
    },
    own: find,
    versions: () => [...own.values()],
    begun: (worksheet) => all().find(({ sheet }) => sheet === worksheet),
    drafts: all,
  };
}
