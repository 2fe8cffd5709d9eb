import lz from 'lz-string';
import { limits } from '../../domain/imports/limits.ts';

const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/=';
const values = new Uint8Array(128);
for (let at = 0; at < alphabet.length; at++) values[alphabet.charCodeAt(at)] = at;

/**
 * How many characters an lz-string text unpacks to; null when it is broken or goes over `most`. It walks the codes as the unpacker does,
 * with lengths in place of texts: a few thousand letters can be made to unpack to more than any memory holds.
 */
export function unpackedLength(packed: string, most: number): number | null {
  let at = 0;
  function bits(count: number): number {
    let value = 0;
    for (let bit = 0; bit < count; bit++, at++) {
      const letter = values[packed.charCodeAt(Math.floor(at / 6))] ?? 0;
      value |= ((letter >> (5 - (at % 6))) & 1) << bit;
    }
    return value;
  }
  const lengths: number[] = [0, 0, 0];
  let width = 2;
  let room = 1;
  let before = 0;
  let total = 0;
  while (at < packed.length * 6 && total <= most) {
    let code = bits(width);
    if (code === 2) return total;
    if (code < 2) {
      bits(code === 0 ? 8 : 16);
      code = lengths.push(1) - 1;
      if (before > 0 && --room === 0) room = 2 ** width++;
    }
    const length = lengths[code] ?? (code === lengths.length ? before + 1 : null);
    if (length === null) return null;
    total += length;
    if (before === 0) {
      width = 3;
      room = 4;
    } else {
      lengths.push(before + 1);
      if (--room === 0) room = 2 ** width++;
    }
    before = length;
  }
  return null;
}

/** The text of an export line; null when it is broken, or larger than any that a person has. */
export function unpackLine(packed: string): string | null {
  return unpackedLength(packed, limits.unpacked) === null ? null : lz.decompressFromBase64(packed);
}
