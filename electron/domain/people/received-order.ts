import type { StoredRecord } from '../records/record.ts';
import type { ReceivedRecord } from './people-records.ts';

/** What came from a person, in the order in which it was kept. Ids do not tell that: they follow from the packet. */
export function receivedIn(records: Iterable<StoredRecord>): ReceivedRecord[] {
  return [...records].filter((record) => record.type === 'received').sort((a, b) => (a.at === b.at ? (a.id < b.id ? -1 : 1) : a.at < b.at ? -1 : 1));
}
