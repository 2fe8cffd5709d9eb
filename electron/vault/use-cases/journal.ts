import type { EntryFilter, EntrySummary } from '../../contract/entry-calls.ts';
import type { WorksheetContent } from '../../domain/entries/entry.ts';
import type { EntryRecord, StoredRecord } from '../../domain/records/record.ts';
import type { RecordStore } from '../record-store.ts';
import { compileFilter } from '../search/filter.ts';
import { searchText } from '../search/search-text.ts';
import type { Knowledge } from './knowledge.ts';
import { addSorted, removeSorted } from './sorted-items.ts';
import { summarise } from './summarise.ts';

/** An entry as the journal holds it in memory. */
export type JournalItem = {
  readonly id: string;
  readonly key: string;
  readonly record: EntryRecord;
  readonly trashed: boolean;
  /** What a list shows of it; worked out when it is first shown. */
  readonly summary: () => EntrySummary;
  /** Whether lists leave it out until it is asked for: its sheet says so, and it is not marked to bring. */
  readonly apart: () => boolean;
  /** Its words, folded for searching; worked out at the first search or soon after the vault is open. */
  readonly text: () => string;
};

/** What is derived from the records and kept in memory while the vault is open. Nothing of it is ever written. */
export type Journal = {
  /** Every entry, the trash included, newest first. */
  items(): readonly JournalItem[];
  get(id: string): JournalItem | undefined;
  /** The entry whose id has this random part (the last 16 characters). */
  byRandomPart(part: string): JournalItem | undefined;
  /** Ids that fit a filter, newest first. */
  find(filter: EntryFilter): readonly JournalItem[];
  /** Tags of entries outside the trash, the most used first. */
  tags(): readonly { tag: string; count: number }[];
  /** Entries outside the trash that link to this one, newest first. */
  linkedFrom(id: string): readonly JournalItem[];
  readonly knowledge: Knowledge;
};

function item(record: EntryRecord, knowledge: Knowledge): JournalItem {
  let summary: EntrySummary | undefined;
  let text: string | undefined;
  let apart: boolean | undefined;
  const { id } = record;
  return {
    id,
    key: `${record.current.content.when.at} ${id}`,
    record,
    trashed: record.current.trashedAt !== null,
    summary() {
      if (summary !== undefined) return summary;
      const made = summarise(record, knowledge.sheetWords);
      // A sheet of one's own may stand in a month that is not open yet: then it is named better later.
      const { content } = record.current;
      if (content.kind !== 'worksheet' || knowledge.sheetWords(content) !== undefined) summary = made;
      return made;
    },
    apart() {
      const { content } = record.current;
      if (content.kind !== 'worksheet' || content.bring) return false;
      if (apart !== undefined) return apart;
      const named = knowledge.sheetWords(content);
      if (named !== undefined) apart = named.apart === true;
      return named?.apart === true;
    },
    text: () => (text ??= searchText(record.current.content, knowledge.feelingWords)),
  };
}

/** Derives the journal from a store and follows it: months as they are opened, and every write. */
export function createJournal(store: RecordStore, knowledge: Knowledge): Journal {
  const byId = new Map<string, JournalItem>();
  const byRandomPart = new Map<string, string>();
  const sorted: JournalItem[] = [];
  /** Came in since the list was last asked for: months stream in faster than they are looked at, and are sorted once. */
  let waiting: JournalItem[] = [];
  /** The last answers, dropped at every change: scrolling asks for page after page of one search. */
  const kept = new Map<string, readonly JournalItem[]>();
  let tags: { tag: string; count: number }[] | null = null;

  function items(): readonly JournalItem[] {
    if (waiting.length > 0) addSorted(sorted, waiting);
    waiting = [];
    return sorted;
  }

  function take(records: Iterable<StoredRecord>): void {
    for (const record of records) {
      const before = byId.get(record.id);
      if (before) {
        if (before.record === record) continue;
        items();
        byId.delete(record.id);
        removeSorted(sorted, before.key);
      }
      if (record.type !== 'entry') continue;
      const next = item(record, knowledge);
      byId.set(next.id, next);
      byRandomPart.set(next.id.slice(10), next.id);
      waiting.push(next);
    }
    kept.clear();
    tags = null;
  }

  take(store.all());
  store.onRecords(take);

  return {
    knowledge,
    items,
    get: (id) => byId.get(id),
    byRandomPart: (part) => byId.get(byRandomPart.get(part) ?? ''),
    find(filter) {
      const key = JSON.stringify(filter);
      const before = kept.get(key);
      if (before) return before;
      const fits = compileFilter(filter);
      const found = items().filter(fits);
      if (kept.size >= 8) kept.clear();
      kept.set(key, found);
      return found;
    },
    tags: () => (tags ??= countTags(items())),
    linkedFrom: (id) => items().filter(({ trashed, record }) => !trashed && record.current.content.links.includes(id)),
  };
}

function countTags(items: readonly JournalItem[]): { tag: string; count: number }[] {
  const counts = new Map<string, number>();
  for (const { trashed, record } of items) {
    if (trashed) continue;
    for (const tag of record.current.content.tags) counts.set(tag, (counts.get(tag) ?? 0) + 1);
  }
  return [...counts].map(([tag, count]) => ({ tag, count })).sort((a, b) => b.count - a.count || (a.tag < b.tag ? -1 : 1));
}

/** Works out the searchable text of every entry, a little at a time, so that the first search does not wait for it. */
export async function warmSearch(journal: Journal, pause: () => Promise<void>): Promise<void> {
  let count = 0;
  for (const { text } of [...journal.items()]) {
    text();
    if (++count % 200 === 0) await pause();
  }
}

/** The worksheets that do not lie in the trash, newest first. */
export function* worksheetsOf(journal: Pick<Journal, 'items'>): Generator<WorksheetContent> {
  for (const { trashed, record } of journal.items()) {
    const { content } = record.current;
    if (!trashed && content.kind === 'worksheet') yield content;
  }
}
