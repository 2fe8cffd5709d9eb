import type { EntryContent } from '../domain/entries/entry.ts';

/** One half-written thing, `drafts/<id>.json.age`. `base` is the revision that an edit began from. */
export type DraftFile = { id: string; entry: string | null; base: string | null; kept: string; content: EntryContent };
