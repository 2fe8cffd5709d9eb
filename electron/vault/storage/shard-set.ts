import { Low } from 'lowdb';
import type { StoredRecord } from '../../domain/records/record.ts';
import type { IndexEntry } from './index-file.ts';
import { createRecordPool, type RecordPool } from '../record-pool.ts';
import { judgeShard } from './judge-shard.ts';
import { mergeRecords } from './merge-records.ts';
import { newestFirst, readShardName, shardName, type ShardPlace } from './names.ts';
import type { Notices } from './notices.ts';
import { noRecords, recordText, shardBody, type ShardData } from './record-json.ts';
import { sealedAdapter, type SealedAdapter } from './sealed-adapter.ts';
import type { VaultFiles } from './vault-files.ts';

/** A shard grows to about this many bytes of plaintext; then the month goes on in a next part. */
const partSize = 512 * 1024;

export type Shard = {
  name: string;
  place: ShardPlace;
  adapter: SealedAdapter<ShardData>;
  db: Low<ShardData>;
  /** Memory is ahead of the disk, or the disk holds what memory took back: it is written again before anything else. */
  dirty: boolean;
};

export type ShardSetOptions = {
  files: VaultFiles;
  vault: string;
  readOnly: boolean;
  notices: Notices;
  /** The month whose file a record lies in. */
  monthOf(id: string): string;
  /** What the index remembers of a name. */
  expected(name: string): IndexEntry | undefined;
  /** True while no index says what should be there: then a file that opens is simply taken. */
  rebuilding: boolean;
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
  const { files, vault, notices, expected, monthOf } = options;
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

  function makeShard(place: ShardPlace): Shard {
    const name = shardName(place);
    const adapter = sealedAdapter(files, vault, name, shardBody);
    return { name, place, adapter, db: new Low<ShardData>(adapter, noRecords), dirty: false };
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
    const shard = makeShard(place);
    const { name, adapter } = shard;
    await shard.db.read();
    const found = adapter.found;
    const entry = expected(name);
    if (found?.state === 'good' && adapter.known !== null) {
      const verdict = judgeShard(vault, name, found, entry);
      if (!verdict.take) {
        if (options.readOnly) absorb(shard, shard.db.data.records.values());
        else self.strays.push(...shard.db.data.records.values());
        if (expected(found.header.name)?.sha256 === found.sha256) self.recovered.add(found.header.name);
        const quarantined = !options.readOnly && (await files.quarantine(name));
        await notices.add({ file: name, what: 'swapped', quarantined, sha256: entry?.sha256 });
        return;
      }
      if (verdict.notice !== null) {
        self.stale = true;
        adapter.known.generation = Math.max(adapter.known.generation, entry?.generation ?? 0);
        if (!options.rebuilding) await notices.add({ file: name, what: verdict.notice, quarantined: false, sha256: entry?.sha256 });
      }
      shards.set(name, shard);
      absorb(shard, shard.db.data.records.values());
      return;
    }
    if (found?.state === 'absent') {
      // With the whole folder out of reach, nothing is known to be missing.
      if (!(await files.there(vault))) throw Object.assign(new Error('the folder is gone'), { code: 'ENOENT' });
      const before = (await files.list('quarantine')).some((item) => item.startsWith(`quarantine/${name.replaceAll('/', '_')}.`));
      if (entry !== undefined) await notices.add({ file: name, what: before ? 'damaged' : 'missing', quarantined: before, sha256: entry.sha256 });
      return;
    }
    // The very bytes that were written and yet not to be read: no damage of the disk's, so no reason to move them.
    const asWritten = found?.state === 'unreadable' && found.sha256 === entry?.sha256;
    const quarantined = found?.state === 'unreadable' && !asWritten && !options.readOnly && (await files.quarantine(name));
    await notices.add({ file: name, what: 'damaged', quarantined, sha256: entry?.sha256 });
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
      const made = makeShard({ month, part: last + 1 });
      remember(made.name);
      loads.set(made.name, Promise.resolve());
      opened++;
      shards.set(made.name, made);
      return grow(made);
    },

    show(incoming) {
      absorb(makeShard({ month: '0000-00', part: 1 }), incoming);
    },

    commit(shard, incoming) {
      for (const record of incoming) {
        keep(record);
        if (!shardOf.has(record.id)) shardOf.set(record.id, shard);
      }
    },

    async refresh(shard) {
      const { adapter, name } = shard;
      const seen = adapter.known?.stat ?? null;
      const now = await files.stat(name);
      if (now === null && adapter.known === null) return false;
      if (now !== null && seen !== null && now.size === seen.size && now.modified === seen.modified && now.file === seen.file) return false;
      const found = await files.find(name, shardBody.format);
      if (found.state === 'absent') return false;
      const theirs = found.state === 'good' && found.header.name === name && found.header.vault === vault ? shardBody.decode(found.body) : null;
      if (found.state === 'good' && theirs !== null) {
        if (found.sha256 === adapter.known?.sha256) {
          adapter.known.stat = found.stat;
          return false;
        }
        // Ours that failed at the last step, or another computer's: nothing of it may be written over unread.
        adapter.known = { generation: Math.max(found.header.generation, adapter.known?.generation ?? 0), sha256: found.sha256, stat: found.stat };
        if (shard.dirty) return false;
        absorb(shard, theirs.records.values());
        const both = new Map(shard.db.data.records);
        for (const id of theirs.records.keys()) {
          const merged = records.get(id);
          if (merged !== undefined) both.set(id, merged);
        }
        shard.db.data = { records: both, other: [...new Set([...shard.db.data.other, ...theirs.other])] };
        return true;
      }
      const quarantined = (found.state === 'unreadable' || found.state === 'good') && (await files.quarantine(name));
      await notices.add({ file: name, what: 'damaged', quarantined, sha256: adapter.known?.sha256 ?? undefined });
      if (!quarantined) throw Object.assign(new Error('a damaged file is in the way'), { code: 'EIO' });
      return false;
    },
  };
  return self;
}
