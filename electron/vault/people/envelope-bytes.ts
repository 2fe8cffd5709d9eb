import { envelope, signedBytes, type Envelope } from '../../domain/people/envelope.ts';
import { readForeignJson } from '../../domain/packets/foreign-json.ts';
import { paddedJson } from '../use-cases/seal-packet.ts';
import { isSignedBy, sign } from './signing.ts';

type Unsigned = Omit<Envelope, 'format' | 'version' | 'sender' | 'signature'>;

/** An envelope's bytes, filled up to 4 KiB. With a signing key, signed; without, for a passphrase. */
export function writeEnvelope(given: Unsigned, key: { secret: string; signingKey: string } | null): Uint8Array {
  const { kind, id, date, from, recipient, content } = given;
  const sender = key?.signingKey ?? null;
  const signature = key === null ? null : sign(signedBytes({ kind, id, date, from, sender, recipient, content }), key.secret);
  const document: Envelope = { format: 'footbridge-envelope', version: 1, kind, id, date, from, sender, recipient, signature, content };
  return paddedJson(document);
}

export type ReadEnvelope = { is: 'envelope'; envelope: Envelope } | { is: 'altered' | 'unsigned' | 'not-for-you' | 'faulty' | 'newer' | 'other' };

/**
 * Reads what was sealed. `recipient` is whose key opened it, null for a passphrase. Only the exact bytes that `writeEnvelope` gives
 * are taken: another spelling of the same JSON is `altered` too, so that nothing in the file stands outside the signature. `faulty`: nested or filled
 * beyond anything that we write, so it was not looked at.
 */
export function readEnvelope(bytes: Uint8Array, recipient: string | null): ReadEnvelope {
  if (!looksOurs(bytes)) return { is: 'other' };
  const json = readForeignJson(bytes);
  if (json.is === 'too-much') return { is: 'faulty' };
  const document = json.is === 'json' ? json.document : null;
  if (typeof document !== 'object' || document === null) return { is: 'altered' };
  if ('version' in document && typeof document.version === 'number' && document.version > 1) return { is: 'newer' };
  const parsed = envelope.safeParse(document);
  if (!parsed.success || !('content' in document) || Buffer.compare(bytes, paddedJson(document)) !== 0) return { is: 'altered' };
  const read = parsed.data;
  if (recipient === null) return read.sender === null && read.recipient === null && read.signature === null ? { is: 'envelope', envelope: read } : { is: 'altered' };
  if (read.sender === null || read.signature === null || read.recipient === null) return { is: 'unsigned' };
  // Before who it is for: a name of another recipient that was put in by the way is an alteration.
  if (!isSignedBy(signedBytes(read), read.signature, read.sender)) return { is: 'altered' };
  return read.recipient === recipient ? { is: 'envelope', envelope: read } : { is: 'not-for-you' };
}

const beginning = new TextEncoder().encode('{"format":"footbridge-envelope"');

/** But for damage within these letters, an envelope begins so. */
function looksOurs(bytes: Uint8Array): boolean {
  return Buffer.compare(bytes.subarray(0, beginning.length), beginning) === 0;
}
