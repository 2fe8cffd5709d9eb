import type { Sender } from '../../contract/people-calls.ts';
import type { ContactCard } from '../../domain/people/contact-card.ts';
import type { CommentRecord, ContactRecord, ReceivedRecord } from '../../domain/people/people-records.ts';
import { looksLike } from '../../domain/people/names.ts';
import type { OpenVault } from '../use-cases/open-vault.ts';

type Kind = { contact: ContactRecord; received: ReceivedRecord; comment: CommentRecord };

/** All records of a kind, oldest first. Waits until every month is open: a person may have been added years ago. */
export async function recordsOf<K extends keyof Kind>({ store }: OpenVault, type: K): Promise<Kind[K][]> {
  await store.whenLoaded();
  return (store.ofType(type) as Kind[K][]).sort((a, b) => (a.id < b.id ? -1 : 1));
}

/** One record of a kind; undefined when it is none. */
export async function recordOf<K extends keyof Kind>(vault: OpenVault, type: K, id: string): Promise<Kind[K] | undefined> {
  return (await recordsOf(vault, type)).find((record) => record.id === id);
}

/**
 * `same-keys`: both keys, under another name or signature. `some-keys`: one of theirs beside one that is not, which we never make. `former`: keys of a card of theirs that
 * was replaced, which may be in other hands by now.
 */
export type Match = { is: 'same' | 'same-keys' | 'some-keys' | 'former' | 'same-name'; contact: ContactRecord };

/** Who has this card already, or one that it would stand in the place of. Keys say more than a name. */
export function matchCard(contacts: readonly ContactRecord[], card: ContactCard, same: (a: ContactCard, b: ContactCard) => boolean): Match | null {
  const known = contacts.find((contact) => same(contact.card, card));
  if (known !== undefined) return { is: 'same', contact: known };
  const shared = (one: ContactCard) => Number(one.signingKey === card.signingKey) + Number(one.recipient === card.recipient);
  for (const contact of contacts) {
    const common = shared(contact.card);
    if (common > 0) return { is: common === 2 ? 'same-keys' : 'some-keys', contact };
  }
  const former = contacts.find((contact) => contact.former.some((before) => shared(before.card) > 0));
  if (former !== undefined) return { is: 'former', contact: former };
  const named = contacts.find((contact) => looksLike(contact.card.name, card.name));
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
  const named = contacts.find(({ card }) => looksLike(card.name, from));
  return named === undefined ? { is: 'stranger' } : { is: 'other-keys', contact: named.id, name: named.card.name };
}
