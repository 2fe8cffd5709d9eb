import { Decrypter } from 'age-encryption';
import { readStanza, ownWorkFactor } from '../../domain/packets/work-factor.ts';

/**
 * What came of opening a packet. `refused`: the key or passphrase is another one, or the part that is sealed to it is damaged; age
 * cannot tell these apart. From there on it can: `cut` has lost its end, `altered` is not as it was sealed.
 */
export type SealedOutcome =
  | { state: 'opened'; bytes: Uint8Array }
  | { state: 'refused' | 'cut' | 'altered' | 'not-age' }
  | { state: 'foreign-work-factor'; workFactor: number };

/** How a file is sealed; only its first lines are looked at. */
export function sealOf(file: Uint8Array): 'passphrase' | 'key' | 'not-age' {
  const { kind } = readStanza(file);
  return kind === 'scrypt' ? 'passphrase' : kind === 'keys' ? 'key' : 'not-age';
}

/** Blocks the thread as long as a passphrase's derivation takes. A work factor above our own is refused before any work. */
export async function openWithPhrase(file: Uint8Array, passphrase: string): Promise<SealedOutcome> {
  const stanza = readStanza(file);
  if (stanza.kind !== 'scrypt') return { state: 'not-age' };
  if (stanza.workFactor > ownWorkFactor) return { state: 'foreign-work-factor', workFactor: stanza.workFactor };
  const decrypter = new Decrypter();
  decrypter.addPassphrase(passphrase.normalize('NFC'));
  return open(file, decrypter);
}

/** @param identity - one that exists; a malformed one throws. */
export async function openWithIdentity(file: Uint8Array, identity: string): Promise<SealedOutcome> {
  if (readStanza(file).kind !== 'keys') return { state: 'not-age' };
  const decrypter = new Decrypter();
  decrypter.addIdentity(identity);
  return open(file, decrypter);
}

/** The header first, so that what follows it is known to be damaged, and not sealed to somebody else, when it does not open. */
async function open(file: Uint8Array, decrypter: Decrypter): Promise<SealedOutcome> {
  const payload = payloadStart(file);
  if (payload === null) return { state: 'cut' };
  let fileKey: Uint8Array;
  try {
    fileKey = await decrypter.decryptHeader(file);
  } catch {
    // typage throws plain errors for every cause.
    return { state: 'refused' };
  }
  const opener = new Decrypter();
  opener.addIdentity({ unwrapFileKey: () => fileKey });
  try {
    return { state: 'opened', bytes: await opener.decrypt(file) };
  } catch {
    return { state: isWholeLength(file.length - payload) ? 'altered' : 'cut' };
  }
}

/** Where the header has ended; null when its last line is not there. */
function payloadStart(file: Uint8Array): number | null {
  const head = Buffer.from(file.subarray(0, 16_384)).toString('latin1');
  const last = /\n--- [A-Za-z0-9+/]{43}\n/.exec(head);
  return last === null ? null : last.index + last[0].length;
}

const nonce = 16;
const chunk = 65_536;
const tag = 16;
const step = 4096;

/** Packets are filled up to 4 KiB before they are sealed, so a cut one betrays itself by its length (but for one in 4,096). */
function isWholeLength(payload: number): boolean {
  const sealed = payload - nonce;
  const plain = sealed - tag * Math.ceil(sealed / (chunk + tag));
  return plain > 0 && plain % step === 0;
}
