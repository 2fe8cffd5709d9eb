import { identityToRecipient } from 'age-encryption';
import type { Sender } from '../../contract/people-calls.ts';
import { fail, ok, type Result } from '../../contract/result.ts';
import { readForeignJson } from '../../domain/packets/foreign-json.ts';
import { readPacket } from '../../domain/packets/read-packet.ts';
import type { Envelope, EnvelopeKind } from '../../domain/people/envelope.ts';
import { openWithIdentity, openWithPhrase, sealOf, type SealedOutcome } from '../sealing/open-sealed.ts';
import type { OpenVault } from '../use-cases/open-vault.ts';
import { notAPacket, refusalOf } from '../use-cases/seal-packet.ts';
import { recordsOf, senderOf } from './contacts.ts';
import { readEnvelope } from './envelope-bytes.ts';
import { ownKeys } from './own-keys.ts';

/** A packet that is whole and for this person. `content` is what its maker put in: check it by its kind. */
export type OpenedContent = {
  kind: EnvelopeKind;
  id: string;
  date: string;
  from: string;
  seal: 'passphrase' | 'key';
  /** Look at it before believing `from`. */
  sender: Sender;
  content: unknown;
};

const refusals = { altered: 'packet-altered', faulty: 'packet-faulty', unsigned: 'packet-unsigned', 'not-for-you': 'packet-for-another', newer: 'file-newer', other: 'file-not-ours' } as const;

/**
 * Opens a `.footbridge` file in memory: with the passphrase, or (null) with whichever of the person's own keys fits, those before the present
 * ones too. Errors as in the contract's `people.open`. One sealed to a key whose signature does not fit is an error; one that is
 * signed by somebody else than it says is not: `sender` tells.
 */
export async function openContent(vault: OpenVault, file: Uint8Array, passphrase: string | null): Promise<Result<OpenedContent>> {
  if (sealOf(file) === 'not-age') return fail('file-not-ours');
  if (sealOf(file) === 'passphrase') return passphrase === null ? fail('bad-input') : openByPhrase(file, passphrase);
  let outcome: SealedOutcome = { state: 'refused' };
  const own = await ownKeys(vault);
  const signingKeys = own.map(({ card }) => card.signingKey);
  for (const { identity } of own) {
    outcome = await openWithIdentity(file, identity);
    if (outcome.state === 'opened') return openSigned(vault, outcome.bytes, await identityToRecipient(identity), signingKeys);
    if (outcome.state !== 'refused') break;
  }
  return refusalOf(outcome, 'other-key-or-damaged');
}

async function openByPhrase(file: Uint8Array, passphrase: string): Promise<Result<OpenedContent>> {
  const outcome = await openWithPhrase(file, passphrase);
  if (outcome.state !== 'opened') return refusalOf(outcome, 'wrong-passphrase-or-damaged');
  const json = readForeignJson(outcome.bytes);
  if (json.is === 'too-much') return fail('packet-faulty');
  const plain = readPacket(json.is === 'json' ? json.document : null);
  if (plain.is === 'packet') {
    const { id, made, from } = plain.packet;
    return ok({ kind: 'entries', id, date: made, from, seal: 'passphrase', sender: { is: 'unsigned' }, content: plain.packet });
  }
  if (plain.is !== 'other') return fail(notAPacket[plain.is]);
  const read = readEnvelope(outcome.bytes, null);
  return read.is === 'envelope' ? ok({ ...bare(read.envelope), seal: 'passphrase', sender: { is: 'unsigned' } }) : fail(refusals[read.is]);
}

async function openSigned(vault: OpenVault, bytes: Uint8Array, recipient: string, signingKeys: readonly string[]): Promise<Result<OpenedContent>> {
  const read = readEnvelope(bytes, recipient);
  if (read.is !== 'envelope') return fail(refusals[read.is]);
  const { sender: key, from } = read.envelope;
  const sender: Sender = key !== null && signingKeys.includes(key) ? { is: 'yourself' } : senderOf(await recordsOf(vault, 'contact'), key ?? '', from);
  return ok({ ...bare(read.envelope), seal: 'key', sender });
}

function bare({ kind, id, date, from, content }: Envelope): Pick<OpenedContent, 'kind' | 'id' | 'date' | 'from' | 'content'> {
  return { kind, id, date, from, content };
}
