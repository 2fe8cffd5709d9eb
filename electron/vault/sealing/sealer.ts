import { Decrypter, Encrypter, generateX25519Identity, identityToRecipient } from 'age-encryption';

/** Seals and opens with one identity, whose recipient exists only in this process's memory. */
export type Sealer = {
  seal(bytes: Uint8Array): Promise<Uint8Array>;
  /** Null when the bytes are not an age file for this identity, or are damaged. */
  open(file: Uint8Array): Promise<Uint8Array | null>;
};

/** A new age X25519 identity, `AGE-SECRET-KEY-1…`: the vault's key and its recovery key. */
export async function newIdentity(): Promise<string> {
  return generateX25519Identity();
}

/** Reads an identity as a person types it: case, spaces and line breaks do not matter. Null when it is not one (its checksum is tested). */
export async function readIdentity(typed: string): Promise<string | null> {
  const identity = typed.replace(/[\s\u200b\u2010-\u2015]+/g, (gap) => (/[\u2010-\u2015]/.test(gap) ? '-' : '')).toUpperCase();
  try {
    await identityToRecipient(identity);
    return identity;
  } catch {
    return null;
  }
}

/** @param identity - `AGE-SECRET-KEY-1…`; throws when it is malformed, so check it with `readIdentity` first. */
export async function createSealer(identity: string): Promise<Sealer> {
  const encrypter = new Encrypter();
  encrypter.addRecipient(await identityToRecipient(identity));
  const decrypter = new Decrypter();
  decrypter.addIdentity(identity);
  return {
    seal: (bytes) => encrypter.encrypt(bytes),
    async open(file) {
      try {
        return await decrypter.decrypt(file);
      } catch {
        return null;
      }
    },
  };
}
