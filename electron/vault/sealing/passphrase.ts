import { Decrypter, Encrypter } from 'age-encryption';
import { ownWorkFactor, readStanza } from '../../domain/packets/work-factor.ts';

/** What came of opening a file with a passphrase. `refused` is `wrong-passphrase` or damage: age cannot tell them apart. */
export type PassphraseOutcome =
  | { state: 'opened'; bytes: Uint8Array }
  | { state: 'refused' }
  | { state: 'not-age' }
  | { state: 'foreign-work-factor'; workFactor: number };

/** Seals bytes as an age file for a passphrase (NFC). Blocks the thread for one to three seconds at the usual work factor. */
export async function sealWithPassphrase(bytes: Uint8Array, passphrase: string, workFactor = ownWorkFactor): Promise<Uint8Array> {
  const encrypter = new Encrypter();
  encrypter.setScryptWorkFactor(workFactor);
  encrypter.setPassphrase(passphrase.normalize('NFC'));
  return encrypter.encrypt(bytes);
}

/** Opens such a file. A work factor above our own is refused before any work. Blocks the thread as sealing does. */
export async function openWithPassphrase(file: Uint8Array, passphrase: string): Promise<PassphraseOutcome> {
  const stanza = readStanza(file);
  if (stanza.kind !== 'scrypt') return { state: 'not-age' };
  if (stanza.workFactor > ownWorkFactor) return { state: 'foreign-work-factor', workFactor: stanza.workFactor };
  const decrypter = new Decrypter();
  decrypter.addPassphrase(passphrase.normalize('NFC'));
  try {
    return { state: 'opened', bytes: await decrypter.decrypt(file) };
  } catch {
    // typage throws plain errors for every cause; a file that is not as age says ends here too.
    return { state: 'refused' };
  }
}
