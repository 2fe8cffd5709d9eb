import { z } from 'zod';
import { entryId, instant } from '../entries/entry.ts';
import { packet } from '../packets/packet.ts';
import { recordEnvelope } from '../records/record-envelope.ts';
import { wall } from '../sessions/session.ts';
import { contactCard, keyHex } from './contact-card.ts';

/** What a journal keeps about people. None of it goes into an export. */

/** The person's own keys for packets, apart from the journal's key. Those that were replaced stay, so that older packets open. */
export const ownKeysRecord = z.strictObject({
  type: z.literal('own-keys'),
  ...recordEnvelope,
  made: instant,
  /** `AGE-SECRET-KEY-PQ-1…`. */
  identity: z.string().max(200),
  /** An Ed25519 secret key. */
  signingSecret: keyHex,
  /** The card that goes with them. */
  card: contactCard,
  /** When other keys took their place. */
  retired: instant.nullable(),
});

/** A card as it stood, and when its words were compared with its owner's screen. */
const heldCard = { card: contactCard, since: instant, compared: instant.nullable() };

export const contactRecord = z.strictObject({
  type: z.literal('contact'),
  ...recordEnvelope,
  ...heldCard,
  /** Cards before this one, newest first. */
  former: z.array(z.strictObject({ ...heldCard, until: instant })),
});

/** Entries that a contact sent, as they came. They are never mixed with the person's own. */
export const receivedRecord = z.strictObject({
  type: z.literal('received'),
  ...recordEnvelope,
  contact: entryId,
  /** When it was kept here, and when it was first read. */
  at: instant,
  read: instant.nullable(),
  packet,
  /** Whether the words of the sender's card had been compared by then. */
  compared: z.boolean(),
  /** They did not send it: it was written here in this session (its row, and the time that the row gives it) while both read together. */
  here: z.strictObject({ series: entryId, on: wall }).optional(),
});

/** Words beside an entry: of one's own beside a received one (`received`), or a contact's beside one's own (`contact`). Never a change to the entry. */
export const commentRecord = z.strictObject({
  type: z.literal('comment'),
  ...recordEnvelope,
  at: instant,
  entry: entryId,
  received: entryId.nullable(),
  contact: entryId.nullable(),
  /** What the author called themselves then; empty for one's own. */
  author: z.string().max(80),
  text: z.string().max(5_000),
  /** When an own one went out, or another's came in. */
  passed: instant.nullable(),
});

export type OwnKeysRecord = z.infer<typeof ownKeysRecord>;
export type ContactRecord = z.infer<typeof contactRecord>;
export type ReceivedRecord = z.infer<typeof receivedRecord>;
export type CommentRecord = z.infer<typeof commentRecord>;
