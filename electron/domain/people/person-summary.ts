import { z } from 'zod';
import { entryId, instant } from '../entries/entry.ts';
import type { StoredRecord } from '../records/record.ts';
import { receivedIn } from './received-order.ts';

/** What a list of people shows of one of them. It is written beside their records, so that those stay shut. */
export const personSummary = z.strictObject({
  received: z.int(),
  unread: z.int(),
  /** Comments that did not go out yet. */
  waiting: z.int(),
  /** When something last came, and when the oldest that is unread came. */
  last: instant.nullable(),
  unreadSince: instant.nullable(),
  /** Packets that are not read yet, newest first, ten at most. */
  arrived: z.array(z.strictObject({ id: entryId, at: instant, entries: z.int() })),
  ending: z.strictObject({ at: instant, keepUntil: z.iso.date().nullable() }).nullable(),
});

export type PersonSummary = z.infer<typeof personSummary>;

const most = 10;

/** What a person's records come to. Depends on them alone, in whatever order they are given. */
export function summariseRecords(records: Iterable<StoredRecord>): PersonSummary {
  const all = [...records].sort((a, b) => (a.id < b.id ? -1 : 1));
  const received = receivedIn(all);
  const unread = received.filter(({ read }) => read === null);
  const ending = all.filter((record) => record.type === 'ending').at(-1);
  return {
    received: received.length,
    unread: unread.length,
    waiting: all.filter((record) => record.type === 'comment' && record.passed === null).length,
    last: received.at(-1)?.at ?? null,
    unreadSince: unread[0]?.at ?? null,
    arrived: unread.toReversed().slice(0, most).map(({ id, at, packet }) => ({ id, at, entries: packet.entries.length })),
    ending: ending?.ended === true ? { at: ending.at, keepUntil: ending.keepUntil } : null,
  };
}
