import { z } from 'zod';
import { entryContent, entryId, instant } from '../entries/entry.ts';
import { ownSheet } from '../own-sheets/own-sheet.ts';

/** What is inside a `.footbridge` file once age has opened it: one JSON document, padded with spaces to 4 KiB steps. */

/** An entry as the other person will read it: struck fields are gone, names are replaced, the private note is empty. */
export const packetEntry = z.strictObject({ id: entryId, content: entryContent, struck: z.array(z.string().max(60)).max(100) });

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
});

/** Which fields of an entry are struck out: ids of worksheet fields, or `title`, `text`, `feelings`, `energy`, `line`, `tags`, `when`. */
export const selection = z.strictObject({
  entries: z.array(z.strictObject({ id: entryId, strike: z.array(z.string().max(60)).max(100) })).min(1).max(5_000),
  /** Names to hide wherever they stand, each replaced by what the person chose ("M."). */
  names: z.array(z.strictObject({ name: z.string().trim().min(1).max(80), as: z.string().max(80) })).max(100),
  note: z.string().max(5_000),
});

export type PacketEntry = z.infer<typeof packetEntry>;
export type Packet = z.infer<typeof packet>;
export type Selection = z.infer<typeof selection>;
