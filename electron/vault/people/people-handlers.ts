import type { CarryDeps } from '../use-cases/carry-deps.ts';
import { cardHandlers } from './card-handlers.ts';
import { packetHandlers } from './packet-handlers.ts';
import type { PeopleCallName, PeopleHandlers } from './people-deps.ts';
import { receivedHandlers } from './received-handlers.ts';

/** Handlers for every call about people: cards, packets sealed to them, and what came back. */
export function createPeopleHandlers(deps: CarryDeps): PeopleHandlers<PeopleCallName> {
  return { ...cardHandlers(deps), ...packetHandlers(deps), ...receivedHandlers(deps) };
}
