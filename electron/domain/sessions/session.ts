import { z } from 'zod';
import { entryId } from '../entries/entry.ts';

/** Appointments. Wall times are `YYYY-MM-DDTHH:MM` in `zone` (IANA); days are `YYYY-MM-DD`. */

export const wall = z.string().regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d$/);

/** A part of a session in the person's order; `key` names what stands in it, and an empty `name` leaves its own. */
export const sessionPart = z.strictObject({ key: z.string().max(20), name: z.string().max(60), minutes: z.int().min(0).max(120) });

/** A session, or a row of them. */
export const sessionPlan = z.strictObject({
  /** The first one. */
  at: wall,
  zone: z.string().min(1).max(60),
  minutes: z.int().min(5).max(300),
  /** Whom it is with, in the person's words; may stay empty. */
  withWhom: z.string().max(80),
  /** Their contact record, where they are among the people. */
  contact: entryId.optional(),
  /** Days from one to the next; 0 when it is one alone. */
  every: z.union([z.literal(0), z.literal(7), z.literal(14), z.literal(28)]),
  /** The last day of the row; null while it goes on. */
  until: z.iso.date().nullable(),
  /** What its sessions are made of; left away where they are as the settings say. */
  parts: z.array(sessionPart).max(20).optional(),
});

/** What is different in one session of a row. */
export const slotChange = z.strictObject({
  /** Where it was moved to; null where it stands as planned. */
  at: wall.nullable(),
  state: z.enum(['planned', 'missed', 'cancelled']),
  /** What the person ticked to be seen there: keys of the session sheet, and `entry/<id>` or `plan/<id>`. Empty at first. */
  shared: z.array(z.string().max(60)).max(2_000),
  /** What this one session is made of, where that is something else than in its row. */
  parts: z.array(sessionPart).max(20).optional(),
  /** The entries that were made, changed or noted beside while it was read together, each once, by id. */
  changed: z.array(entryId).max(500).optional(),
  /** Drafts that were begun in it: one that is a draft still when it is read together again is gone on with. */
  begun: z.array(entryId).max(500).optional(),
  /** The record's counter when this was last said; left away where it is the record's own. What was read together counts for nothing in it. */
  counter: z.int().min(0).optional(),
});

/** Who wrote a note. */
export const author = z.enum(['client', 'therapist']);

export type SessionPlan = z.infer<typeof sessionPlan>;
export type SlotChange = z.infer<typeof slotChange>;
export type Author = z.infer<typeof author>;
export type SessionPart = z.infer<typeof sessionPart>;
