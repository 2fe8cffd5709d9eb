import { z } from 'zod';
import { instant } from '../entries/entry.ts';
import { canonicalBytes } from './canonical.ts';
import { keyHex, packetRecipient, signatureHex } from './contact-card.ts';

/** What an envelope carries. Whoever makes a kind checks its content when one has been opened. */
export const envelopeKind = z.enum(['entries', 'assignment', 'comments']);

/**
 * What is inside a `.footbridge` file that was sealed to a contact, or that carries something other than entries: one JSON document
 * written without white space, its members in this order, filled up with spaces to the next multiple of 4 KiB. Nothing else opens:
 * a byte that is not as it was written is refused. `signature` is by `sender` over all the rest; all three of `sender`, `recipient`
 * and `signature` are null in a file that was sealed with a passphrase.
 */
export const envelope = z.strictObject({
  format: z.literal('footbridge-envelope'),
  version: z.literal(1),
  kind: envelopeKind,
  id: z.string().min(1).max(40),
  date: instant,
  /** What the sender calls themselves; may be empty. */
  from: z.string().max(80),
  sender: keyHex.nullable(),
  recipient: packetRecipient.nullable(),
  signature: signatureHex.nullable(),
  content: z.unknown(),
});

export type EnvelopeKind = z.infer<typeof envelopeKind>;
export type Envelope = z.infer<typeof envelope>;

/** What the signature is over. `content` goes in as its JSON, letter for letter as it stands in the file. */
export function signedBytes({ kind, id, date, from, sender, recipient, content }: Omit<Envelope, 'signature' | 'format' | 'version'>): Uint8Array<ArrayBuffer> {
  return canonicalBytes('footbridge-envelope/1', [sender ?? '', recipient ?? '', id, kind, date, from, JSON.stringify(content)]);
}
