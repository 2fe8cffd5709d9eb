import type { RecordStore } from '../record-store.ts';
import { createJournal, warmSearch, type Journal } from './journal.ts';
import type { Knowledge } from './knowledge.ts';
import { removeSpentDrafts } from './live-drafts.ts';
import { createTurns, type Turns } from './turns.ts';

/** An open vault as the use cases see it. */
export type OpenVault = {
  readonly store: RecordStore;
  readonly journal: Journal;
  /** Changes that read before they write go one after the other. */
  readonly turns: Turns;
};

/** Derives what the use cases need from a store that has just been opened. */
export function attachJournal(store: RecordStore, knowledge: Knowledge): OpenVault {
  const journal = createJournal(store, knowledge);
  void settle(store, journal);
  return { store, journal, turns: createTurns() };
}

/** What can wait until every month is open. */
async function settle(store: RecordStore, journal: Journal): Promise<void> {
  await store.whenLoaded();
  await removeSpentDrafts(store, journal);
  await warmSearch(journal, () => new Promise((resolve) => setImmediate(resolve)));
}
