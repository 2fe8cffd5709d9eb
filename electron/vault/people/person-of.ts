import type { Person } from '../../contract/people-calls.ts';
import type { ContactRecord } from '../../domain/people/people-records.ts';
import type { OpenVault } from '../use-cases/open-vault.ts';

/** People as a list shows them, in the order given. */
export async function peopleOf(vault: OpenVault, contacts: readonly ContactRecord[]): Promise<Person[]> {
  return Promise.all(contacts.map((contact) => personOf(vault, contact)));
}

export async function personOf(vault: OpenVault, contact: ContactRecord): Promise<Person> {
  const { id, card, since, compared, former } = contact;
  const { received, unread, waiting } = await vault.people.summary(id);
  return { id, name: card.name, since, compared, former: former.length, received, unread, waiting };
}
