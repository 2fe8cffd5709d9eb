import type { EntryFilter, ListItem } from '../../../electron/contract/entry-calls.ts';
import type { Failure, Result } from '../../../electron/contract/result.ts';

export type Listing = { total: number; loading: boolean; items: ListItem[] };
export type ReadPage = (input: { filter: EntryFilter; offset: number; limit: number }) => Promise<Result<Listing>>;

/** What is known of a list. A new object at every change. */
export type Snapshot = {
  /** The filter that these items fit; an older one while a newer is still being answered. */
  filter: EntryFilter;
  /** Null until the first answer. */
  total: number | null;
  /** Older months are still being opened. */
  loading: boolean;
  error: Failure | null;
  item: (index: number) => ListItem | undefined;
};

export type PageCache = {
  snapshot(): Snapshot;
  onChange(listener: () => void): () => void;
  show(filter: EntryFilter): void;
  /** These rows are on screen: reads the pages that are missing or out of date. */
  need(first: number, last: number): void;
  /** Something changed in the vault: what is on screen is read again, and stays to be seen until then. */
  refresh(): void;
};

type Page = { items: ListItem[]; stale: boolean };

const pageSize = 100;
const keptPages = 40;

/** A long list in pages of a hundred: only what is on screen is asked for, and no answer to an older question is taken. */
export function createPageCache(read: ReadPage, first: EntryFilter): PageCache {
  let wanted = first;
  let question = 0;
  let range = { first: 0, last: 0 };
  let pages = new Map<number, Page>();
  let asked = new Map<number, number>();
  let turn = 0;
  const listeners = new Set<() => void>();
  let snapshot: Snapshot = { filter: first, total: null, loading: false, error: null, item: () => undefined };

  function publish(change: Partial<Snapshot>): void {
    const shown = pages;
    snapshot = { ...snapshot, ...change, item: (index) => shown.get(Math.floor(index / pageSize))?.items[index % pageSize] };
    for (const listener of listeners) listener();
  }

  function take(page: number, listing: Listing, fresh: boolean): void {
    const next = fresh ? new Map<number, Page>() : new Map(pages);
    next.set(page, { items: listing.items, stale: false });
    const middle = Math.floor((range.first + range.last) / 2 / pageSize);
    while (next.size > keptPages) {
      const farthest = [...next.keys()].reduce((a, b) => (Math.abs(a - middle) >= Math.abs(b - middle) ? a : b));
      next.delete(farthest);
    }
    pages = next;
    publish({ filter: wanted, total: listing.total, loading: listing.loading, error: null });
  }

  async function ask(page: number): Promise<void> {
    const mine = ++turn;
    const asking = question;
    asked.set(page, mine);
    const result = await read({ filter: wanted, offset: page * pageSize, limit: pageSize });
    if (asking !== question || asked.get(page) !== mine) return;
    asked.delete(page);
    if (!result.ok) publish({ error: result.error });
    else take(page, result.value, snapshot.filter !== wanted);
  }

  function askForRange(): void {
    const from = Math.floor(Math.max(0, range.first) / pageSize);
    const to = Math.floor(Math.max(range.first, range.last) / pageSize);
    for (let page = from; page <= to; page++) {
      const known = pages.get(page);
      if ((known === undefined || known.stale) && !asked.has(page)) void ask(page);
    }
  }

  return {
    snapshot: () => snapshot,
    onChange(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    show(filter) {
      question++;
      wanted = filter;
      asked = new Map();
      range = { first: 0, last: 0 };
      void ask(0);
    },
    need(firstRow, lastRow) {
      // While a new question is open, the rows on screen are still the old answer's.
      if (snapshot.filter !== wanted || snapshot.total === null) return;
      range = { first: firstRow, last: Math.min(lastRow, Math.max(0, snapshot.total - 1)) };
      askForRange();
    },
    refresh() {
      for (const page of pages.values()) page.stale = true;
      asked = new Map();
      if (snapshot.filter !== wanted || snapshot.total === null) void ask(0);
      else askForRange();
    },
  };
}
