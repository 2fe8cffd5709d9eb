/**
 * The bytes that a signature or a hash stands for: what they are for, then each part, every one as its length in bytes (eight bytes,
 * big-endian) and its UTF-8. So no two lists of parts give the same bytes, and what was signed as one thing never passes for another.
 *
 * @param purpose - such as `footbridge-card/1`.
 */
export function canonicalBytes(purpose: string, parts: readonly string[]): Uint8Array<ArrayBuffer> {
  const encoder = new TextEncoder();
  const encoded = [purpose, ...parts].map((part) => encoder.encode(part));
  const bytes = new Uint8Array(encoded.reduce((sum, { length }) => sum + 8 + length, 0));
  const view = new DataView(bytes.buffer);
  let at = 0;
  for (const part of encoded) {
    view.setBigUint64(at, BigInt(part.length));
    bytes.set(part, at + 8);
    at += 8 + part.length;
  }
  return bytes;
}
