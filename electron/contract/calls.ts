import type { z } from 'zod';
import { assignCalls, assignEvents } from './assign-calls.ts';
import { backupCalls } from './backup-calls.ts';
import { carryCalls } from './carry-calls.ts';
import { entryCalls } from './entry-calls.ts';
import { fhirCalls } from './fhir-calls.ts';
import { htmlPacketCalls } from './html-packet-calls.ts';
import { importCalls } from './import-calls.ts';
import { jobCalls, jobEvents } from './job-calls.ts';
import { keyCalls } from './key-calls.ts';
import { measureCalls } from './measure-calls.ts';
import { mergeCalls } from './merge-calls.ts';
import { outCalls } from './out-calls.ts';
import { ownSheetCalls } from './own-sheet-calls.ts';
import { peopleCalls, peopleEvents } from './people-calls.ts';
import { personCalls } from './person-calls.ts';
import { placeCalls } from './place-calls.ts';
import { planCalls, planEvents } from './plan-calls.ts';
import { rangeCalls } from './range-calls.ts';
import { rescueCalls } from './rescue-calls.ts';
import { safetyCalls } from './safety-calls.ts';
import { sessionCalls, sessionEvents } from './session-calls.ts';
import { sheetCalls } from './sheet-calls.ts';
import { skillCalls } from './skill-calls.ts';
import { vaultCalls, vaultEvents } from './vault-calls.ts';

/** The whole contract between a window and its vault process. Types, client, router and test doubles are derived from it. */
export const calls = {
  ...vaultCalls,
  ...entryCalls,
  ...carryCalls,
  ...peopleCalls,
  ...personCalls,
  ...assignCalls,
  ...htmlPacketCalls,
  ...jobCalls,
  ...importCalls,
  ...keyCalls,
  ...mergeCalls,
  ...outCalls,
  ...skillCalls,
  ...sheetCalls,
  ...rangeCalls,
  ...measureCalls,
  ...safetyCalls,
  ...sessionCalls,
  ...planCalls,
  ...backupCalls,
  ...placeCalls,
  ...rescueCalls,
  ...ownSheetCalls,
  ...fhirCalls,
} as const;
export const events = { ...vaultEvents, ...jobEvents, ...peopleEvents, ...assignEvents, ...sessionEvents, ...planEvents } as const;

export type Calls = typeof calls;
export type CallName = keyof Calls;
export type Input<N extends CallName> = z.infer<Calls[N]['input']>;
export type Output<N extends CallName> = z.infer<Calls[N]['output']>;
export type Events = typeof events;
export type EventName = keyof Events;
export type EventPayload<N extends EventName> = z.infer<Events[N]>;
