/** The scrypt work factor that Footbridge writes, and the highest that it accepts: 2^18, 256 MiB, about two seconds. */
export const ownWorkFactor = 18;

export type Stanza =
  /** Base-2 logarithm of scrypt's N. */
  | { kind: 'scrypt'; workFactor: number }
  /** A well-formed age file for keys, not for a passphrase. */
  | { kind: 'keys' }
  | { kind: 'not-age' };

/** Reads the first stanza of an age file without deriving anything, so that a foreign file cannot make this computer toil. */
export function readStanza(file: Uint8Array): Stanza {
  const head = String.fromCharCode(...file.subarray(0, 400)).split('\n');
  if (head[0] !== 'age-encryption.org/v1') return { kind: 'not-age' };
  const first = head[1]?.split(' ') ?? [];
  if (first[0] !== '->' || first.length < 2) return { kind: 'not-age' };
  if (first[1] !== 'scrypt') return { kind: 'keys' };
  const factor = first[3];
  if (first.length !== 4 || factor === undefined || !/^[1-9][0-9]?$/.test(factor)) return { kind: 'not-age' };
  return { kind: 'scrypt', workFactor: Number(factor) };
}
