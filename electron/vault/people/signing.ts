import { ed25519 } from '@noble/curves/ed25519.js';
import { hex } from '../../domain/text/ulid.ts';

/** Ed25519 in portable code: Electron's own crypto module is another one than Node's. Keys and signatures are lower-case hexadecimal. */

export function signingKeyOf(secret: string): string {
  return hex(ed25519.getPublicKey(fromHex(secret)));
}

export function sign(bytes: Uint8Array, secret: string): string {
  return hex(ed25519.sign(bytes, fromHex(secret)));
}

/** Strict as RFC 8032: one signature has one spelling, and a key that fits everything fits nothing. */
export function isSignedBy(bytes: Uint8Array, signature: string, key: string): boolean {
  try {
    return ed25519.verify(fromHex(signature), bytes, fromHex(key), { zip215: false });
  } catch {
    return false;
  }
}

function fromHex(text: string): Uint8Array {
  return Uint8Array.from(text.match(/../g) ?? [], (pair) => Number.parseInt(pair, 16));
}
