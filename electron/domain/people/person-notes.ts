import { z } from 'zod';
import { entryId, instant } from '../entries/entry.ts';
import { recordEnvelope, revisionId } from '../records/record-envelope.ts';

/** What a therapist keeps about a person beside what came from them. None of it goes into a packet or into the journal's export. */

const noteState = z.strictObject({ rev: revisionId, at: instant, text: z.string().max(20_000) });

/** A process note: one's own words about the work with a person. Older states stay, newest first. */
export const personNoteRecord = z.strictObject({
  type: z.literal('person-note'),
  ...recordEnvelope,
  contact: entryId,
  created: instant,
  current: noteState,
  past: z.array(noteState),
});

/** That the work with a person has come to its end, and until when what is theirs is to be kept. The newest of them holds. */
export const endingRecord = z.strictObject({
  type: z.literal('ending'),
  ...recordEnvelope,
  contact: entryId,
  at: instant,
  /** False once the work goes on. */
  ended: z.boolean(),
  /** The day from which on a reminder stands beside the person. */
  keepUntil: z.iso.date().nullable(),
  why: z.string().max(2_000),
});

export type PersonNoteRecord = z.infer<typeof personNoteRecord>;
export type EndingRecord = z.infer<typeof endingRecord>;
