import type { assignCalls } from '../../contract/assign-calls.ts';
import type { Handlers } from '../../contract/router.ts';
import type { CarryDeps } from '../use-cases/carry-deps.ts';
import { acceptHandlers } from './accept.ts';
import { draftHandlers } from './drafts.ts';
import { giveHandlers } from './give.ts';
import { replyHandlers } from './replies.ts';

/** Handlers for giving somebody something to do, and for taking it on. All fail with `vault-locked` while no vault is open. */
export function createAssignHandlers(deps: CarryDeps): Pick<Handlers, keyof typeof assignCalls> {
  return { ...draftHandlers(deps), ...giveHandlers(deps), ...acceptHandlers(deps), ...replyHandlers(deps) };
}
