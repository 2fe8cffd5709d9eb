import { z } from 'zod';
import { entryId, instant } from '../entries/entry.ts';
import { recordEnvelope } from '../records/record-envelope.ts';
import { author, sessionPlan, slotChange, wall } from './session.ts';

/** A session or a row of them. `slots` by the wall time that the row gives a session: what is different in that one. */
export const sessionRecord = z.strictObject({
  type: z.literal('session'),
  ...recordEnvelope,
  created: instant,
  plan: sessionPlan,
  /** The record's counter when the plan was last another; left away where it is the record's own. */
  planned: z.int().min(0).optional(),
  slots: z.record(wall, slotChange),
});

/** What somebody in the room added to an entry. It is never changed, and changes no word of the entry. */
export const noteRecord = z.strictObject({
  type: z.literal('note'),
  ...recordEnvelope,
  at: instant,
  entry: entryId,
  author,
  /** What the author is called there; may stay empty. */
  name: z.string().max(80),
  text: z.string().min(1).max(5_000),
});

export type SessionRecord = z.infer<typeof sessionRecord>;
export type NoteRecord = z.infer<typeof noteRecord>;
