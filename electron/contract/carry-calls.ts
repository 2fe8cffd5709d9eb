import { z } from 'zod';
import { entryContent, entryId, instant } from '../domain/entries/entry.ts';
import { hiddenName } from '../domain/packets/hidden-names.ts';
import { packet, selection } from '../domain/packets/packet.ts';

/** Calls that take entries out of the vault or look at what came from elsewhere. */

const token = z.string().max(80);
const forWhom = z.string().trim().max(120);

export const shareItem = z.strictObject({
  id: entryId,
  at: instant,
  how: z.enum(['packet', 'html', 'pdf', 'json', 'csv', 'markdown', 'comments', 'fhir', 'assignment', 'assignment-paper']),
  forWhom: z.string(),
  /** It was for somebody who was deleted since. */
  removed: z.boolean(),
  entries: z.int(),
  /** The whole journal, whatever it held then. */
  everything: z.boolean(),
  struck: z.int(),
  namesHidden: z.int(),
});

/** Somebody to whom something can be passed on: one of the people, or (`contact` is null) whoever was called so before. */
export const reader = z.strictObject({ contact: entryId.nullable(), name: z.string(), /** Hidden for them the last time. */ names: z.array(hiddenName) });

/** What a line of the share log is about, as far as it is still here: what was left out of each, by its fields' ids. */
export const shareParts = z.strictObject({
  entries: z.array(z.strictObject({ id: entryId, content: entryContent, struck: z.array(z.string()) })),
  plans: z.array(z.strictObject({ plan: entryId, task: z.string(), struck: z.array(z.string()) })),
  /** Entries that are not shown: deleted since, and those beyond the first. */
  gone: z.int(),
  more: z.int(),
});

export const carryCalls = {
  /** Ids of entries dated or changed since that day, newest first. */
  'packets.since': { input: z.strictObject({ day: z.iso.date() }), output: z.array(entryId) },
  /** Exactly what the other person would read: struck fields gone, names replaced, private notes left out. */
  'packets.preview': { input: z.strictObject({ selection, language: z.enum(['en', 'es']) }), output: packet },
  /**
   * Seals the selection with a passphrase agreed in the room, to the granted place, and notes it in the share log.
   * Errors: `weak-passphrase`, `not-found`, disk errors.
   */
  'packets.seal': {
    input: z.strictObject({ selection, language: z.enum(['en', 'es']), passphrase: z.string().min(1).max(1_000), token, forWhom }),
    output: z.strictObject({ entries: z.int(), bytes: z.int() }),
  },
  /** Opens a packet for reading; nothing of it is stored. Errors: `wrong-passphrase-or-damaged`, `packet-altered`, `packet-cut`, `file-not-ours`, `file-newer`, `foreign-work-factor`, `too-large`. */
  'packets.open': { input: z.strictObject({ token, passphrase: z.string().min(1).max(1_000) }), output: packet },
  /** Per entry the fields that stayed here when it was last passed on to be read; without those of which nothing did. */
  'shares.left-out': { input: z.strictObject({ entries: z.array(entryId).max(5_000) }), output: z.record(entryId, z.array(z.string())) },
  /** People first, then those who were named the last times. An empty name stands for nobody named, where names were hidden then. */
  'shares.readers': { input: z.strictObject({}), output: z.array(reader) },
  /** Newest first. */
  'shares.list': { input: z.strictObject({}), output: z.array(shareItem) },
  /** What one line is about. Error: `not-found`. */
  'shares.read': { input: z.strictObject({ id: entryId }), output: shareParts },
} as const;

export type Reader = z.infer<typeof reader>;
export type ShareParts = z.infer<typeof shareParts>;
export type ShareItem = z.infer<typeof shareItem>;
