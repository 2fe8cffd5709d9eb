import type { EntryFilter } from './entry-calls.ts';

/** Kept apart from the schemas, so that the window does not carry a validator. */
export const emptyFilter: EntryFilter = {
  kinds: [],
  worksheet: null,
  feeling: null,
  tag: null,
  bring: false,
  from: null,
  to: null,
  trash: false,
  text: '',
};

/** The same for what is shown in a list. */
export const listedFilter: EntryFilter = { ...emptyFilter, listed: true };
