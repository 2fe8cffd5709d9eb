import { changeHandlers } from './change-entries.ts';
import { draftHandlers } from './drafts.ts';
import type { EntryDeps } from './entry-deps.ts';
import { homeHandlers } from './home.ts';
import { listHandlers, type EntryCallName, type EntryHandlers } from './list-entries.ts';
import { readHandlers } from './read-entry.ts';
import { saveHandlers } from './save-entry.ts';

/** Handlers for every call about entries, drafts and Home. All fail with `vault-locked` while no vault is open. */
export function createEntryHandlers(deps: EntryDeps): EntryHandlers<EntryCallName> {
  return {
    ...listHandlers(deps),
    ...readHandlers(deps),
    ...saveHandlers(deps),
    ...changeHandlers(deps),
    ...draftHandlers(deps),
    ...homeHandlers(deps),
  };
}
