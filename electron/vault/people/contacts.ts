import type { Sender } from '../../contract/people-calls.ts';
import type { ContactCard } from '../../domain/people/contact-card.ts';
import type { CommentRecord, ContactRecord, ReceivedRecord } from '../../domain/people/people-records.ts';
import type { StoredRecord } from '../../domain/records/record.ts';
import { fold } from '../../domain/text/fold.ts';
import type { OpenVault } from '../use-cases/open-vault.ts';

type Kind = { contact: ContactRecord; received: ReceivedRecord; comment: CommentRecord };

/** All records of a kind, oldest first. Waits until every month is open: a person may have been added years ago. */
export async function recordsOf<K extends keyof Kind>({ store }: OpenVault, type: K): Promise<Kind[K][]> {
  await store.whenLoaded();
  const isWanted = (record: StoredRecord): record is StoredRecord & Kind[K] => record.type === type;
  return [...store.all()].filter(isWanted).sort((a, b) => (a.id < b.id ? -1 : 1));
}

/** One record of a kind; undefined when it is none. */
export async function recordOf<K extends keyof Kind>(vault: OpenVault, type: K, id: string): Promise<Kind[K] | undefined> {
  return (await recordsOf(vault, type)).find((record) => record.id === id);
}

export type Match = { is: 'same' | 'same-keys' | 'same-name'; contact: ContactRecord };

/** Who has this card already, or one that it would stand in the place of. Keys say more than a name. */
export function matchCard(contacts: readonly ContactRecord[], card: ContactCard, same: (a: ContactCard, b: ContactCard) => boolean): Match | null {
  const known = contacts.find((contact) => same(contact.card, card));
  if (known !== undefined) return { is: 'same', contact: known };
  const keys = contacts.find((contact) => contact.card.signingKey === card.signingKey || contact.card.recipient === card.recipient);
  if (keys !== undefined) return { is: 'same-keys', contact: keys };
  const named = contacts.find((contact) => sameName(contact.card.name, card.name));
  return named === undefined ? null : { is: 'same-name', contact: named };
}

/** Whose a signing key is that a signature fits. `from` is what the sender calls themselves. */
export function senderOf(contacts: readonly ContactRecord[], signingKey: string, from: string): Sender {
  const known = contacts.find(({ card }) => card.signingKey === signingKey);
  if (known !== undefined) return { is: 'known', contact: known.id, name: known.card.name, compared: known.compared };
  for (const { id, card, former } of contacts) {
    const before = former.find((one) => one.card.signingKey === signingKey);
    if (before !== undefined) return { is: 'former-card', contact: id, name: card.name, until: before.until };
  }
  const named = contacts.find(({ card }) => sameName(card.name, from));
  return named === undefined ? { is: 'stranger' } : { is: 'other-keys', contact: named.id, name: named.card.name };
}

function sameName(a: string, b: string): boolean {
  return fold(a.trim()) === fold(b.trim());
}
