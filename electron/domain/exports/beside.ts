import type { PacketNote } from '../packets/packet.ts';
import type { PlanOut } from './plan-out.ts';

/** What leaves beside the entries: plans with what became of them, and what somebody in a session wrote beside an entry. */
export type Beside = { plans: readonly PlanOut[]; notes: readonly PacketNote[] };
