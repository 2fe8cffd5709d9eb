import { Decrypter, Encrypter, generateX25519Identity, identityToRecipient } from 'age-encryption';

/**
 * Seals and opens with one identity, whose recipient exists only in this process's memory. While a vault's key is being replaced
 * there are two: the new one seals, and either opens.
 */
export type Sealer = {
  /** The identity that seals. */
  readonly identity: string;
  /** The identity before this one, while there are files that only it opens. */
  readonly former: string | null;
  seal(bytes: Uint8Array): Promise<Uint8Array>;
  /** Null when the bytes are not an age file for these identities, or are damaged. */
  open(file: Uint8Array): Promise<Uint8Array | null>;
  /** Whether a file was sealed with the former identity; its header alone is looked at. */
  isFormer(file: Uint8Array): Promise<boolean>;
  /** The same content sealed with the present identity: those very bytes where it is already. Null when it does not open. */
  renew(file: Uint8Array): Promise<Uint8Array | null>;
  /** From now on seals with another identity, and opens with both. */
  turn(next: string): Promise<void>;
  /** From now on opens with the present identity only. */
  forget(): void;
};

/** A new age X25519 identity, `AGE-SECRET-KEY-1…`: the vault's key and its recovery key. */
export async function newIdentity(): Promise<string> {
  return generateX25519Identity();
}

const prefix = 'AGE-SECRET-KEY-1';
const barePrefix = 'AGESECRETKEY1';
/** Letters that no key holds, and what they are mistaken for. */
const mistaken: Readonly<Record<string, string>> = { O: '0', I: 'L', '1': 'L', B: '8' };

/**
 * Reads an identity as a person types it: case, spaces, line breaks, dashes and letters that no key has (O for 0) do not matter,
 * nor whether the part that all keys begin with is there. Null when it is not one (its checksum is tested).
 */
export async function readIdentity(typed: string): Promise<string | null> {
  const packed = typed.toUpperCase().replace(/[^0-9A-Z]+/g, '');
  const body = packed.startsWith(barePrefix) ? packed.slice(barePrefix.length) : packed;
  const identity = prefix + body.replace(/[OI1B]/g, (letter) => mistaken[letter] ?? letter);
  try {
    await identityToRecipient(identity);
    return identity;
  } catch {
    return null;
  }
}

type Pair = { identity: string; encrypter: Encrypter; decrypter: Decrypter };

/**
 * @param identity - `AGE-SECRET-KEY-1…`; throws when it is malformed, so check it with `readIdentity` first.
 * @param formerIdentity - one that opens beside it.
 */
export async function createSealer(identity: string, formerIdentity: string | null = null): Promise<Sealer> {
  let present = await makePair(identity);
  let former = formerIdentity === null ? null : await makePair(formerIdentity);

  async function open(file: Uint8Array): Promise<Uint8Array | null> {
    for (const pair of former === null ? [present] : [present, former]) {
      try {
        return await pair.decrypter.decrypt(file);
      } catch {
        // typage throws plain errors for every cause.
      }
    }
    return null;
  }

  async function isFormer(file: Uint8Array): Promise<boolean> {
    if (former === null) return false;
    try {
      await former.decrypter.decryptHeader(file);
      return true;
    } catch {
      return false;
    }
  }

  return {
    get identity() {
      return present.identity;
    },
    get former() {
      return former?.identity ?? null;
    },
    seal: (bytes) => present.encrypter.encrypt(bytes),
    open,
    isFormer,
    async renew(file) {
      const plain = await open(file);
      if (plain === null) return null;
      return (await isFormer(file)) ? present.encrypter.encrypt(plain) : file;
    },
    async turn(next) {
      const pair = await makePair(next);
      former = present;
      present = pair;
    },
    forget() {
      former = null;
    },
  };
}

async function makePair(identity: string): Promise<Pair> {
  const encrypter = new Encrypter();
  encrypter.addRecipient(await identityToRecipient(identity));
  const decrypter = new Decrypter();
  decrypter.addIdentity(identity);
  return { identity, encrypter, decrypter };
}
