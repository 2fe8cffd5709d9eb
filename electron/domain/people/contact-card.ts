import { z } from 'zod';
import { instant } from '../entries/entry.ts';
import { canonicalBytes } from './canonical.ts';
import { plainName } from './names.ts';

/** 32 bytes as 64 lower-case hexadecimal digits; one spelling only, so that no letter can be changed unseen. */
export const keyHex = z.string().regex(/^[0-9a-f]{64}$/);
/** An Ed25519 signature (RFC 8032): 64 bytes. */
export const signatureHex = z.string().regex(/^[0-9a-f]{128}$/);
/** An age hybrid post-quantum recipient (ML-KEM-768 with X25519), `age1pq1…`. */
export const packetRecipient = z.string().regex(/^age1pq1[02-9ac-hj-np-z]{1000,3000}$/);

/**
 * What two people exchange, once: to whom packets are sealed, and whose signature they bear. Nothing in it is secret. `language`
 * says in which list of words its six words are read, so that both sides read the same ones.
 */
export const contactCard = z.strictObject({
  format: z.literal('footbridge-card'),
  version: z.literal(1),
  /** Nothing in it that a reader would not see. */
  name: z.string().min(1).max(80).refine((name) => plainName(name) === name, { message: 'unseen letters' }),
  made: instant,
  language: z.enum(['en', 'es']),
  recipient: packetRecipient,
  signingKey: keyHex,
  /** By that very key over everything above it: its owner made this card, and it came whole. */
  signature: signatureHex,
});

export type ContactCard = z.infer<typeof contactCard>;

function parts({ name, made, language, recipient, signingKey }: Omit<ContactCard, 'signature'>): string[] {
  return [name, made, language, recipient, signingKey];
}

/** What a card's signature is over. */
export function cardSignedBytes(card: Omit<ContactCard, 'signature'>): Uint8Array<ArrayBuffer> {
  return canonicalBytes('footbridge-card/1', parts(card));
}

/** What its six words are the hash of: the whole card, its signature too. */
export function cardWordBytes(card: ContactCard): Uint8Array<ArrayBuffer> {
  return canonicalBytes('footbridge-card-words/1', [...parts(card), card.signature]);
}

/** The same card to the last letter. */
export function sameCard(a: ContactCard, b: ContactCard): boolean {
  return a.signature === b.signature && parts(a).every((part, at) => part === parts(b)[at]);
}
