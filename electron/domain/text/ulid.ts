const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/** Bytes of randomness that `ulid` wants. */
export const ulidRandomBytes = 10;

function timePart(time: number): string {
  let rest = Math.min(Math.max(Math.trunc(time), 0), 2 ** 48 - 1);
  let text = '';
  for (let i = 0; i < 10; i++) {
    text = alphabet.charAt(rest % 32) + text;
    rest = Math.floor(rest / 32);
  }
  return text;
}

/**
 * A ULID: 26 characters of Crockford's base 32 that sort by time.
 * `time` is milliseconds since 1970 (earlier times count as 1970); `random` is at least 10 random bytes.
 */
export function ulid(time: number, random: Uint8Array): string {
  let text = '';
  let bits = 0;
  let held = 0;
  for (let i = 0; text.length < 16; i++) {
    held = (held << 8) | (random[i] ?? 0);
    bits += 8;
    while (bits >= 5 && text.length < 16) {
      bits -= 5;
      text += alphabet.charAt((held >> bits) & 31);
    }
    held &= (1 << bits) - 1;
  }
  return timePart(time) + text;
}

/** Milliseconds since 1970 of a ULID. */
export function ulidTime(id: string): number {
  let time = 0;
  for (const letter of id.slice(0, 10)) time = time * 32 + alphabet.indexOf(letter);
  return time;
}

/** The UTC month of a ULID, such as `2026-11`: the shard that its record lives in. */
export function ulidMonth(id: string): string {
  return new Date(ulidTime(id)).toISOString().slice(0, 7);
}

/** Random bytes as lower-case hexadecimal, for revision ids. */
export function hex(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
