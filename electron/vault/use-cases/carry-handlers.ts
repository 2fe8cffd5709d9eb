import type { CarryDeps } from './carry-deps.ts';
import { packetHandlers } from './packets.ts';
import { shareHandlers, type CarryCallName, type CarryHandlers } from './share-log.ts';

/** Handlers for every call that takes entries out of the vault or looks at what came from elsewhere. */
export function createCarryHandlers(deps: CarryDeps): CarryHandlers<CarryCallName> {
  return { ...packetHandlers(deps), ...shareHandlers(deps) };
}
