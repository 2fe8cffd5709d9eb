import { z } from 'zod';
import { entryId, instant } from '../domain/entries/entry.ts';
import { shownAssignment } from './assign-calls.ts';
import { packet, packetSession, selection } from '../domain/packets/packet.ts';
import { planReport } from '../domain/plans/plan-report.ts';
import { envelopeKind } from '../domain/people/envelope.ts';
import { wall } from '../domain/sessions/session.ts';

/** Calls about people: cards, packets sealed to them, and what comes back. */

const nothing = z.strictObject({});
const language = z.enum(['en', 'es']);
const token = z.string().max(80);
const name = z.string().trim().min(1).max(80);
const words = z.array(z.string()).length(6);

export const ownCard = z.strictObject({ name, made: instant, language, words, text: z.string() });

export const person = z.strictObject({
  id: entryId,
  name,
  /** Since when this card, and when its words were compared with its owner's screen. */
  since: instant,
  compared: instant.nullable(),
  /** How many cards of theirs there were before it. */
  former: z.int(),
  received: z.int(),
  unread: z.int(),
  /** Comments that did not go out yet. */
  waiting: z.int(),
});

export const readCard = z.strictObject({
  name,
  made: instant,
  language,
  words,
  /** One's own card; or who has this very card, has the keys of it under other words, one of them, had them before, or has its name with other keys. */
  against: z
    .discriminatedUnion('is', [
      z.strictObject({ is: z.literal('own') }),
      z.strictObject({ is: z.enum(['same', 'same-keys', 'some-keys', 'former', 'same-name']), contact: entryId, name, compared: instant.nullable() }),
    ])
    .nullable(),
});

/** Who an opened packet is from. All but `unsigned` bear a signature that fits. */
export const sender = z.discriminatedUnion('is', [
  /** Sealed with a passphrase, by whoever knows it. */
  z.strictObject({ is: z.literal('unsigned') }),
  z.strictObject({ is: z.literal('yourself') }),
  z.strictObject({ is: z.literal('known'), contact: entryId, name, compared: instant.nullable() }),
  /** With a card of theirs that another one has replaced at that time. */
  z.strictObject({ is: z.literal('former-card'), contact: entryId, name, until: instant }),
  /** It bears this person's name, and is signed with keys that never were on a card of theirs. */
  z.strictObject({ is: z.literal('other-keys'), contact: entryId, name }),
  z.strictObject({ is: z.literal('stranger') }),
]);

export const openedPacket = z.strictObject({
  kind: envelopeKind,
  date: instant,
  /** What the sender calls themselves; may be empty, and proves nothing. */
  from: z.string(),
  seal: z.enum(['passphrase', 'key']),
  sender,
  /** When the same packet was kept here before. */
  before: instant.nullable(),
  /** Of kind `entries`. */
  packet: packet.nullable(),
  /** Of kind `comments`: how many. */
  comments: z.int().nullable(),
  /** Of kind `assignment`. */
  assignment: shownAssignment.nullable(),
});

export const comment = z.strictObject({
  id: entryId,
  at: instant,
  entry: entryId,
  /** Null: one's own. */
  author: z.string().nullable(),
  text: z.string(),
  /** When it went out, or came in. */
  passed: instant.nullable(),
});

/** `session` is the time of the session after which it was passed on, or (`here`) in which it was written in this journal; null where it was not. */
const receivedItem = z.strictObject({ id: entryId, at: instant, made: instant, entries: z.int(), session: wall.nullable(), here: z.boolean(), read: z.boolean(), comments: z.int() });

export const peopleCalls = {
  /** Null while there is none yet. */
  'people.own-card': { input: nothing, output: ownCard.nullable() },
  /** Makes it; with `newKeys`, other keys take the place of those in use, and everybody needs the new card. Errors: `vault-read-only`, disk errors. */
  'people.make-card': { input: z.strictObject({ name, language, newKeys: z.boolean() }), output: ownCard },
  /** Writes the own card to a granted file. Errors: `no-own-card`, disk errors. */
  'people.save-card': { input: z.strictObject({ token }), output: z.boolean() },
  /** What a card says; nothing is kept yet. Errors: `card-damaged`, `file-not-ours`, `file-newer`, `too-large`. */
  'people.read-card': { input: z.union([z.strictObject({ token }), z.strictObject({ text: z.string().max(20_000) })]), output: readCard },
  /** Keeps the card that was read last, as somebody new or in the place of a person's card. Errors: `not-found`, `changed-elsewhere` (somebody has that name or these keys: say `instead`, or `another` for the name; one of their keys beside another's is never taken), `bad-input` (one's own). */
  'people.add': { input: z.strictObject({ instead: entryId.nullable(), another: z.boolean() }), output: person },
  'people.list': { input: nothing, output: z.array(person) },
  'people.person': { input: z.strictObject({ id: entryId }), output: z.strictObject({ person, words, language, made: instant }) },
  /** The six words were compared in the room, or over the telephone. */
  'people.compared': { input: z.strictObject({ id: entryId, on: z.boolean() }), output: person },
  /** Seals a selection to a person, signed inside, and notes it in the share log. Errors: `not-found`, `no-own-card`, `vault-read-only`, `too-large`, disk errors. */
  'people.seal': { input: z.strictObject({ selection, language, contact: entryId, token }), output: z.strictObject({ entries: z.int(), bytes: z.int() }) },
  /** Whether a packet wants a passphrase. Errors: `file-not-ours`, `too-large`, `not-found`. */
  'people.look': { input: z.strictObject({ token }), output: z.strictObject({ seal: z.enum(['passphrase', 'key']) }) },
  /**
   * Opens a packet for reading; nothing of it is stored. Errors: `wrong-passphrase-or-damaged`, `other-key-or-damaged`, `packet-altered`, `packet-cut`,
   * `packet-for-another`, `packet-unsigned`, `packet-faulty`, `assignment-faulty`, `file-not-ours`, `file-newer`, `foreign-work-factor`, `too-large`.
   */
  'people.open': { input: z.strictObject({ token, passphrase: z.string().min(1).max(1_000).nullable() }), output: openedPacket },
  /**
   * Keeps what was opened last, if it is from somebody known: entries under that person, comments and a session's notes beside the entries they are about.
   * Of one that a passphrase opened, a session's notes alone; `contact` is null then.
   */
  'people.keep': { input: nothing, output: z.strictObject({ contact: entryId.nullable(), kept: z.int(), already: z.int(), astray: z.int() }) },
  /** What came from a person, newest first. */
  'people.received': { input: z.strictObject({ contact: entryId }), output: z.array(receivedItem) },
  'people.read': { input: z.strictObject({ contact: entryId, id: entryId }), output: z.strictObject({ contact: entryId, name, at: instant, packet, here: z.boolean(), /** Sessions in which something was written beside its entries, this packet's own among them. */ sessions: z.array(packetSession), /** What the packets before it said of the plans that it tells of. */ told: z.array(planReport), comments: z.array(comment) }) },
  'people.mark-read': { input: z.strictObject({ contact: entryId, id: entryId }), output: z.boolean() },
  'people.comment': { input: z.strictObject({ contact: entryId, received: entryId, entry: entryId, text: z.string().trim().min(1).max(5_000) }), output: comment },
  'people.remove-comment': { input: z.strictObject({ contact: entryId, id: entryId }), output: z.boolean() },
  /** Seals the comments for a person that did not go out yet. Errors as `people.seal`. */
  'people.send-comments': { input: z.strictObject({ contact: entryId, token }), output: z.strictObject({ comments: z.int() }) },
  /** What others wrote beside an entry of one's own, oldest first. */
  'people.comments': { input: z.strictObject({ entry: entryId }), output: z.array(comment) },
} as const;

export const peopleEvents = { 'people.changed': nothing } as const;

export type OwnCard = z.infer<typeof ownCard>;
export type Person = z.infer<typeof person>;
export type ReadCardReport = z.infer<typeof readCard>;
export type Sender = z.infer<typeof sender>;
export type OpenedPacket = z.infer<typeof openedPacket>;
export type Comment = z.infer<typeof comment>;
