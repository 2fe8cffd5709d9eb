import type { Person } from '../../contract/people-calls.ts';
import type { ContactRecord } from '../../domain/people/people-records.ts';
import type { OpenVault } from '../use-cases/open-vault.ts';
import { recordsForPerson } from './person-records.ts';

/** People as a list shows them, in the order given. */
export async function peopleOf(vault: OpenVault, contacts: readonly ContactRecord[]): Promise<Person[]> {
  return Promise.all(contacts.map((contact) => personOf(vault, contact)));
}

export async function personOf(vault: OpenVault, contact: ContactRecord): Promise<Person> {
  const { id, card, since, compared, former } = contact;
  const received = await recordsForPerson(vault, id, 'received');
  const waiting = (await recordsForPerson(vault, id, 'comment')).filter(({ passed }) => passed === null);
  return { id, name: card.name, since, compared, former: former.length, received: received.length, unread: received.filter(({ read }) => read === null).length, waiting: waiting.length };
}
