import { ok, type Result } from '../../contract/result.ts';
import type { StoredRecord } from '../../domain/records/record.ts';
import { tombstoneOf, type Stamp } from '../../domain/records/revise.ts';
import { amongTheVaults } from '../person-shards.ts';
import { mergeRecords } from '../storage/merge-records.ts';
import type { OpenStore } from '../storage/store.ts';
import type { PersonStores } from './person-stores.ts';

/**
 * Brings records of people that lie among the vault's own (an older version put them there, or another copy that was merged in) into the shards of
 * those people. First they are all written there, then they go here, as one change: cut off anywhere, nothing is missing, and the same call goes on.
 * @param before - called before anything is written, if there is something to do.
 */
export async function moveIn(store: OpenStore, people: PersonStores, nextStamp: (step: number) => Stamp, before: () => Promise<Result<unknown>>): Promise<Result<number>> {
  await store.whenLoaded();
  if (store.readOnly) return ok(0);
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
  const gone = await store.put(waiting.map((record, step) => tombstoneOf(record, nextStamp(step))));
  return gone.ok ? ok(waiting.length) : gone;
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
