import type { Person } from '../../contract/people-calls.ts';
import type { ContactRecord } from '../../domain/people/people-records.ts';
import type { OpenVault } from '../use-cases/open-vault.ts';
import { recordsOf } from './contacts.ts';

/** A person as a list shows them. */
export async function personOf(vault: OpenVault, { id, card, since, compared, former }: ContactRecord): Promise<Person> {
  const received = (await recordsOf(vault, 'received')).filter(({ contact }) => contact === id);
  const ids = new Set(received.map((one) => one.id));
  const waiting = (await recordsOf(vault, 'comment')).filter((one) => one.received !== null && ids.has(one.received) && one.passed === null);
  return { id, name: card.name, since, compared, former: former.length, received: received.length, unread: received.filter(({ read }) => read === null).length, waiting: waiting.length };
}
