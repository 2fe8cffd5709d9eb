import type { Person } from '../../contract/people-calls.ts';
import type { ContactRecord } from '../../domain/people/people-records.ts';
import type { OpenVault } from '../use-cases/open-vault.ts';
import { recordsOf } from './contacts.ts';

/** People as a list shows them, in the order given. */
export async function peopleOf(vault: OpenVault, contacts: readonly ContactRecord[]): Promise<Person[]> {
  const received = await recordsOf(vault, 'received');
  const unsent = (await recordsOf(vault, 'comment')).filter(({ passed }) => passed === null);
  return contacts.map(({ id, card, since, compared, former }) => {
    const theirs = received.filter(({ contact }) => contact === id);
    const ids = new Set(theirs.map((one) => one.id));
    const waiting = unsent.filter((one) => one.received !== null && ids.has(one.received));
    return { id, name: card.name, since, compared, former: former.length, received: theirs.length, unread: theirs.filter(({ read }) => read === null).length, waiting: waiting.length };
  });
}

export async function personOf(vault: OpenVault, contact: ContactRecord): Promise<Person> {
  const [person] = await peopleOf(vault, [contact]);
  if (person === undefined) throw new Error('one contact gives one person');
  return person;
}
