import { peopleInStore, type PersonShards } from '../person-shards.ts';
import type { RecordStore } from '../record-store.ts';
import { createSheets, type Sheets } from '../worksheets/sheets.ts';
import { createJournal, warmSearch, type Journal } from './journal.ts';
import { nameSheets, type Knowledge } from './knowledge.ts';
import { removeSpentDrafts } from './live-drafts.ts';
import { createTurns, type Turns } from './turns.ts';

/** An open vault as the use cases see it. */
export type OpenVault = {
  readonly store: RecordStore;
  /** What is kept of people, each in shards of their own. */
  readonly people: PersonShards;
  readonly journal: Journal;
  /** Shipped worksheets and the person's own. */
  readonly sheets: Sheets;
  /** Changes that read before they write go one after the other. */
  readonly turns: Turns;
};

/** Derives what the use cases need from a store that has just been opened. */
export function attachJournal(store: RecordStore, knowledge: Knowledge, people: PersonShards = peopleInStore(store)): OpenVault {
  const sheets = createSheets(store);
  const journal = createJournal(store, { ...knowledge, sheetWords: nameSheets(sheets.definition) });
  void settle(store, journal);
  return { store, people, journal, sheets, turns: createTurns() };
}

/** What can wait until every month is open. */
async function settle(store: RecordStore, journal: Journal): Promise<void> {
  await store.whenLoaded();
  await removeSpentDrafts(store, journal);
  await warmSearch(journal, () => new Promise((resolve) => setImmediate(resolve)));
}
