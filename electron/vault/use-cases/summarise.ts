import type { EntrySummary } from '../../contract/entry-calls.ts';
import { entryFeelings, entryWords, type SheetWords } from '../../domain/entries/entry-words.ts';
import type { EntryContent } from '../../domain/entries/entry.ts';
import type { EntryRecord } from '../../domain/records/record.ts';

/** What a list shows of a content. `id` is the entry's, or the draft's where there is no entry yet. */
export function summariseContent(id: string, content: EntryContent, sheetWords: SheetWords): EntrySummary {
  const sheet = content.kind === 'worksheet' ? content : null;
  return {
    id,
    kind: content.kind,
    when: content.when,
    ...entryWords(content, sheetWords),
    feelings: entryFeelings(content),
    tags: content.tags,
    bring: content.bring,
    worksheet: sheet && { id: sheet.worksheet, length: sheet.length, state: sheet.state, option: sheetWords(sheet)?.option ?? null },
    lookOn: sheet?.lookOn ?? null,
    trashedAt: null,
    imported: false,
  };
}

export function summarise(record: EntryRecord, sheetWords: SheetWords): EntrySummary {
  return { ...summariseContent(record.id, record.current.content, sheetWords), trashedAt: record.current.trashedAt, imported: record.source !== null };
}
