import { ok, type Result } from '../../contract/result.ts';
import type { StoredRecord } from '../../domain/records/record.ts';
import { tombstoneOf, type Stamp } from '../../domain/records/revise.ts';
import { amongTheVaults } from '../person-shards.ts';
import { mergeRecords } from '../storage/merge-records.ts';
import type { OpenStore } from '../storage/store.ts';
import type { PersonStores } from './person-stores.ts';

/**
 * Takes what is left of people who were deleted, and brings records of people that lie among the vault's own (an older version put them there, or another copy that was merged in) into the shards of
 * those people. First they are all written there, then they go here, as one change: cut off anywhere, nothing is missing, and the same call goes on.
 * @param before - called before anything is written, if there is something to do.
 */
export async function moveIn(store: OpenStore, people: PersonStores, nextStamp: (step: number) => Stamp, before: () => Promise<Result<unknown>>): Promise<Result<number>> {
  await store.whenLoaded();
  if (store.readOnly) return ok(0);
  const left = leftOfDeleted(store);
  const gone = left.length === 0 ? ok(undefined) : await store.put(left.map((record, step) => tombstoneOf(record, nextStamp(step))));
  if (!gone.ok) return gone;
  const waiting: StoredRecord[] = [];
  const contacts = store.ofType('contact');
  for (const { id } of contacts) {
    const theirs = amongTheVaults(store, id);
    if (theirs.length === 0) continue;
    const ready = waiting.length > 0 ? ok(undefined) : await before();
    if (!ready.ok) return ready;
    const put = await putMerged(people, id, theirs);
    if (!put.ok) return put;
    waiting.push(...theirs);
  }
  if (waiting.length === 0) return ok(0);
  const moved = await store.put(waiting.map((record, step) => tombstoneOf(record, nextStamp(step))));
  return moved.ok ? ok(waiting.length) : moved;
}

/** What another copy still had, or wrote since, of a person who was deleted here: sessions with them, what came from them, words beside it. */
function leftOfDeleted(store: OpenStore): StoredRecord[] {
  const isGone = (id: string | null | undefined) => typeof id === 'string' && store.get(id)?.type === 'tombstone';
  const theirs = [...store.all()].filter((record) => (record.type === 'session' ? isGone(record.plan.contact) : 'contact' in record && isGone(record.contact)));
  const going = new Set(theirs.map(({ id }) => id));
  const beside = [...store.all()].filter((record) => record.type === 'comment' && !going.has(record.id) && record.received !== null && (going.has(record.received) || isGone(record.received)));
  return [...theirs, ...beside];
}

/** Puts what is new in these records, or beside what stands. Errors: those of `PersonShards.put`. */
export async function putMerged(people: PersonStores, contact: string, records: readonly StoredRecord[]): Promise<Result<number>> {
  const known = new Map((await people.shards(contact)).map((record) => [record.id, record]));
  const news = records.flatMap((record) => {
    const here = known.get(record.id);
    const merged = here === undefined ? record : mergeRecords(here, record);
    return merged === here ? [] : [merged];
  });
  if (news.length === 0) return ok(0);
  const put = await people.putAsIs(contact, news);
  return put.ok ? ok(news.length) : put;
}
