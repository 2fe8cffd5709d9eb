import { z } from 'zod';
import { entryContent, entryId, instant } from '../entries/entry.ts';
import { ownSheet } from '../own-sheets/own-sheet.ts';
import { planReport } from '../plans/plan-report.ts';
import { author, wall } from '../sessions/session.ts';
import { hiddenName, mostNames } from './hidden-names.ts';

/** What is inside a `.footbridge` file once age has opened it: one JSON document, padded with spaces to 4 KiB steps. */

/** An entry as the other person will read it: struck fields are gone, names are replaced, the private note is empty. */
export const packetEntry = z.strictObject({ id: entryId, content: entryContent, struck: z.array(z.string().max(60)).max(100) });

/** What somebody in the room wrote beside an entry. `entry` is the entry as this packet calls it. */
export const packetNote = z.strictObject({ id: entryId, entry: entryId, at: instant, author, name: z.string().max(80), text: z.string().max(5_000) });

/** The session after which this was passed on, and what both wrote beside the entries that go along. */
export const packetSession = z.strictObject({ at: wall, zone: z.string().max(60), minutes: z.int(), notes: z.array(packetNote).max(5_000) });

export const packet = z.strictObject({
  format: z.literal('footbridge-packet'),
  version: z.literal(1),
  id: z.string().max(40),
  made: instant,
  /** What the sender calls themselves; may be empty. */
  from: z.string().max(80),
  /** The language that the entries' labels were read in when this was made. */
  language: z.enum(['en', 'es']),
  note: z.string().max(5_000),
  entries: z.array(packetEntry).max(5_000),
  /** The sender's own sheets that the entries answer, so that they can be read: left out when there are none. */
  sheets: z.array(ownSheet).max(1_000).optional(),
  /** Where it is passed on after a session that was read together. */
  session: packetSession.optional(),
  /** What became of plans that came with an assignment; left out when there are none. */
  plans: z.array(planReport).max(200).optional(),
});

/** Which fields of an entry are struck out: ids of worksheet fields, or `title`, `text`, `feelings`, `energy`, `line`, `tags`, `when`. */
export const selection = z.strictObject({
  entries: z.array(z.strictObject({ id: entryId, strike: z.array(z.string().max(60)).max(100) })).min(1).max(5_000),
  names: z.array(hiddenName).max(mostNames),
  note: z.string().max(5_000),
  /** After this session (its row, and the time that the row gives it): the notes of both go along beside their entries. */
  session: z.strictObject({ series: entryId, on: wall }).optional(),
  /** Plans that came with an assignment, by the plan's id, each with what is struck out of its report. */
  plans: z.array(z.strictObject({ id: entryId, strike: z.array(z.string().max(60)).max(20) })).max(200).optional(),
});

export type PacketEntry = z.infer<typeof packetEntry>;
export type Packet = z.infer<typeof packet>;
export type PacketNote = z.infer<typeof packetNote>;
export type PacketSession = z.infer<typeof packetSession>;
export type Selection = z.infer<typeof selection>;
