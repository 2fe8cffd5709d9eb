import type { personCalls } from '../../contract/person-calls.ts';
import type { Handlers } from '../../contract/router.ts';
import { endingHandlers, type EndingDeps } from './ending-handlers.ts';
import { pageHandlers } from './page-handlers.ts';
import { personNoteHandlers } from './person-note-handlers.ts';

/** Handlers for every call about the work with a person. */
export function createPersonHandlers(deps: EndingDeps): Pick<Handlers, keyof typeof personCalls> {
  return { ...pageHandlers(deps), ...personNoteHandlers(deps), ...endingHandlers(deps) };
}
