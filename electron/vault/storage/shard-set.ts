import type { StoredRecord } from '../../domain/records/record.ts';
import { createRecordPool, type RecordPool } from '../record-pool.ts';
import { mergeRecords } from './merge-records.ts';
import { newestFirst, readShardName, shardName, type ShardPlace } from './names.ts';
import { openShard, readNews, type ShardFiles } from './open-shard.ts';
import { recordText } from './record-json.ts';
import { makeShard, type Shard } from './shard.ts';

/** A shard grows to about this many bytes of plaintext; then the month goes on in a next part. */
const partSize = 512 * 1024;

export type ShardSetOptions = ShardFiles & {
  /** The month whose file a record lies in. */
  monthOf(id: string): string;
  /** Records of a file as it is opened, merged with what is known already. */
  onRecords(records: readonly StoredRecord[]): void;
};

/** The months in memory. */
export type ShardSet = {
  /** Every record opened so far. */
  readonly records: ReadonlyMap<string, StoredRecord>;
  readonly ofType: RecordPool['ofType'];
  /** Opens one file unless it is open. Damage becomes a notice, never a rejection. */
  load(name: string): Promise<void>;
  /** Opens every part of the months that records lie in, or will. */
  loadMonths(records: readonly StoredRecord[]): Promise<void>;
  /** Names that are not opened yet, newest month first. */
  waiting(): string[];
  count(): { opened: number; of: number; entries: number };
  shards(): Iterable<Shard>;
  /** The shard of a record: where it lies, or where it will. Its month must be loaded. `sizes` counts bytes that are promised to a shard within one operation. */
  shardFor(record: StoredRecord, sizes: Map<string, number>): Shard;
  /** Merges records into what is seen, for a vault that is only read. */
  show(records: readonly StoredRecord[]): void;
  /** Puts records into memory, once they are safe. */
  commit(shard: Shard, records: readonly StoredRecord[]): void;
  /** Looks whether someone else wrote the file since, and takes their records in. True when there were any. */
  refresh(shard: Shard): Promise<boolean>;
  /** True when a file was taken that the index does not know so. */
  stale: boolean;
  /** Records that lay under a wrong name, and the names whose very content that was. */
  strays: StoredRecord[];
  recovered: Set<string>;
};

/** @param names - every shard's name, from the folder and from the index. */
export function createShardSet(names: readonly string[], options: ShardSetOptions): ShardSet {
  const { files, vault, monthOf } = options;
  const pool = createRecordPool();
  const records = pool.byId;
  const shardOf = new Map<string, Shard>();
  const shards = new Map<string, Shard>();
  const loads = new Map<string, Promise<void>>();
  const months = new Map<string, number[]>();
  let opened = 0;
  let entries = 0;
  for (const name of names) remember(name);

  function remember(name: string): void {
    const place = readShardName(name);
    if (place === null) return;
    const parts = months.get(place.month) ?? [];
    if (!parts.includes(place.part)) parts.push(place.part);
    months.set(place.month, parts);
  }

  function keep(record: StoredRecord): void {
    if (records.get(record.id)?.type === 'entry') entries--;
    if (record.type === 'entry') entries++;
    pool.set(record);
  }

  /** Takes records of a file in; where an id is known, both are merged. */
  function absorb(shard: Shard, incoming: Iterable<StoredRecord>): void {
    const changed: StoredRecord[] = [];
    const merges = new Map<string, StoredRecord>();
    for (const record of incoming) {
      const known = records.get(record.id);
      const merged = known === undefined ? record : mergeRecords(known, record);
      if (merged === known) continue;
      keep(merged);
      const home = shardOf.get(record.id) ?? shard;
      shardOf.set(record.id, home);
      if (merged !== record || home !== shard) merges.set(record.id, merged);
      changed.push(merged);
    }
    for (const [id, merged] of merges) {
      const home = shardOf.get(id) ?? shard;
      home.db.data = { ...home.db.data, records: new Map(home.db.data.records).set(id, merged) };
    }
    if (changed.length > 0) options.onRecords(changed);
  }

  async function open(place: ShardPlace): Promise<void> {
    const found = await openShard(options, place);
    if (found.state === 'taken') {
      self.stale ||= found.stale;
      shards.set(found.shard.name, found.shard);
      absorb(found.shard, found.shard.db.data.records.values());
    } else if (found.state === 'stray') {
      if (options.readOnly) absorb(found.shard, found.shard.db.data.records.values());
      else self.strays.push(...found.shard.db.data.records.values());
      if (found.of !== null) self.recovered.add(found.of);
    }
  }

  const self: ShardSet = {
    records,
    ofType: pool.ofType,
    stale: false,
    strays: [],
    recovered: new Set(),

    load(name) {
      const known = loads.get(name);
      if (known !== undefined) return known;
      const place = readShardName(name);
      const work = place === null ? Promise.resolve() : open(place).then(() => { opened++; });
      loads.set(name, work);
      // What could not be opened for the disk's sake is tried again.
      work.catch(() => loads.delete(name));
      return work;
    },

    async loadMonths(incoming) {
      for (const month of new Set(incoming.map(({ id }) => monthOf(id)))) {
        for (const part of months.get(month) ?? []) await self.load(shardName({ month, part }));
      }
    },

    waiting() {
      const places = [...months].flatMap(([month, parts]) => parts.map((part) => ({ month, part })));
      return places.sort(newestFirst).map(shardName).filter((name) => !loads.has(name));
    },

    count: () => ({ opened, entries, of: Math.max(opened, [...months.values()].reduce((sum, parts) => sum + parts.length, 0)) }),
    shards: () => shards.values(),

    shardFor(record, sizes) {
      const size = (shard: Shard): number => sizes.get(shard.name) ?? shard.adapter.plain;
      const grow = (shard: Shard): Shard => {
        sizes.set(shard.name, size(shard) + recordText(record).length);
        return shard;
      };
      const home = shardOf.get(record.id);
      if (home !== undefined) return grow(home);
      const month = monthOf(record.id);
      const last = Math.max(0, ...(months.get(month) ?? []));
      const present = shards.get(shardName({ month, part: last }));
      if (present !== undefined && size(present) < partSize) return grow(present);
      const made = makeShard(files, vault, { month, part: last + 1 });
      remember(made.name);
      loads.set(made.name, Promise.resolve());
      opened++;
      shards.set(made.name, made);
      return grow(made);
    },

    show(incoming) {
      absorb(makeShard(files, vault, { month: '0000-00', part: 1 }), incoming);
    },

    commit(shard, incoming) {
      for (const record of incoming) {
        keep(record);
        if (!shardOf.has(record.id)) shardOf.set(record.id, shard);
      }
    },

    async refresh(shard) {
      const theirs = await readNews(options, shard);
      if (theirs === null) return false;
      absorb(shard, theirs.records.values());
      const both = new Map(shard.db.data.records);
      for (const id of theirs.records.keys()) {
        const merged = records.get(id);
        if (merged !== undefined) both.set(id, merged);
      }
      shard.db.data = { records: both, other: [...new Set([...shard.db.data.other, ...theirs.other])] };
      return true;
    },
  };
  return self;
}
