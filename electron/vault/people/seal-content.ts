import { Encrypter } from 'age-encryption';
import { fail, ok, type Result } from '../../contract/result.ts';
import type { Packet } from '../../domain/packets/packet.ts';
import type { CommentsContent } from '../../domain/people/comments.ts';
import type { ContactRecord } from '../../domain/people/people-records.ts';
import { sizeOf } from '../../domain/text/size.ts';
import { hex } from '../../domain/text/ulid.ts';
import { sealWithPassphrase } from '../sealing/passphrase.ts';
import type { CarryDeps } from '../use-cases/carry-deps.ts';
import type { OpenVault } from '../use-cases/open-vault.ts';
import { packetLimit, sealPacket } from '../use-cases/seal-packet.ts';
import { recordOf } from './contacts.ts';
import { writeEnvelope } from './envelope-bytes.ts';
import { presentKeys } from './own-keys.ts';

/** What goes into a packet. `assignment` is any JSON of its maker's, who checks it again when it has been opened. */
export type Content = { kind: 'entries'; content: Packet } | { kind: 'comments'; content: CommentsContent } | { kind: 'assignment'; content: object };

/** To somebody whose card is here (`contact`, the id of that record), or to whoever knows a passphrase. */
export type To = { contact: string } | { passphrase: string };

/** `bytes` is the whole `.footbridge` file; `contact` whom it is for, null with a passphrase. */
export type SealedContent = { id: string; bytes: Uint8Array; contact: ContactRecord | null };

/**
 * Seals content for another person. To a contact it is signed inside the seal; with a passphrase it is not, since whoever knows that
 * could have made it, and entries then are the plain packet that any age program and any version opens. Nothing is written or noted:
 * that is the caller's. Errors: `not-found` (no such contact), `no-own-card`, `weak-passphrase`, `too-large`.
 */
export async function sealContent(deps: CarryDeps, vault: OpenVault, { kind, content }: Content, to: To): Promise<Result<SealedContent>> {
  const id = kind === 'entries' ? content.id : hex(deps.randomBytes(16));
  const date = deps.now().toISOString();
  const from = vault.store.settings().name;
  if ('passphrase' in to) {
    if (!(await deps.strong(to.passphrase))) return fail('weak-passphrase');
    if (kind === 'entries') {
      const sealed = await sealPacket(content, to.passphrase, deps.workFactor);
      return sealed.ok ? ok({ id, bytes: sealed.value, contact: null }) : sealed;
    }
    const plain = writeEnvelope({ kind, id, date, from, recipient: null, content }, null);
    if (plain.length >= packetLimit) return fail('too-large', sizeOf(packetLimit));
    return ok({ id, bytes: await sealWithPassphrase(plain, to.passphrase, deps.workFactor), contact: null });
  }
  const contact = await recordOf(vault, 'contact', to.contact);
  if (contact === undefined) return fail('not-found');
  const keys = await presentKeys(vault);
  if (keys === null) return fail('no-own-card');
  const { recipient } = contact.card;
  const plain = writeEnvelope({ kind, id, date, from: kind === 'entries' ? content.from : keys.card.name, recipient, content }, { secret: keys.signingSecret, signingKey: keys.card.signingKey });
  if (plain.length >= packetLimit) return fail('too-large', sizeOf(packetLimit));
  const encrypter = new Encrypter();
  encrypter.addRecipient(recipient);
  return ok({ id, bytes: await encrypter.encrypt(plain), contact });
}
