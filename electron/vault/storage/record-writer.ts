import type { Low } from 'lowdb';
import type { StoredRecord } from '../../domain/records/record.ts';
import type { Settings } from '../../domain/settings.ts';
import { WriteFailure } from './atomic-write.ts';
import { diskFailure } from './disk-error.ts';
import type { IndexData, IndexEntry } from './index-file.ts';
import type { Intents } from './intents.ts';
import { mergeRecords } from './merge-records.ts';
import type { SealedAdapter } from './sealed-adapter.ts';
import type { ShardSet } from './shard-set.ts';
import type { Shard } from './shard.ts';
import { writeOrKeep } from './write-or-keep.ts';

/**
 * Writing records: the order of the writes, and what counts as done.
 *
 * One month: done when its shard is on disk. Several: done when the intent is on disk. The index follows; when it cannot, the
 * operation stands (a shard one step ahead of the index is taken at the next start), and `settle` makes up for it before
 * anything else is written, so that no shard is ever two steps ahead.
 */
export type RecordWriter = {
  /**
   * Answers the records as they were written, merged where another computer had written too.
   * @param settings - part of the same operation: all of it or nothing.
   */
  put(records: readonly StoredRecord[], progress?: (done: number, of: number) => void, settings?: Settings): Promise<readonly StoredRecord[]>;
  putMany(records: readonly StoredRecord[], progress: (done: number, of: number) => void): Promise<StoredRecord[]>;
  /** Brings the disk up to memory. Rejects as the disk does. */
  settle(): Promise<void>;
  /** As `settle`, but what the disk refuses now is left for later: for work that is done either way. */
  catchUp(): Promise<void>;
  /** A file outside the shards (the settings) is on disk in this state. */
  note(name: string, entry: IndexEntry): void;
  forget(names: Iterable<string>): void;
  /** The index in a person's folder was written so often; null: there is no such folder any more. The index here says so with its next write. */
  notePerson(folder: string, generation: number | null): void;
  /** What the index says of it, as things stand now. */
  personNoted(folder: string): number | undefined;
  /** Every file that the index names, as things stand now. */
  files(): ReadonlyMap<string, IndexEntry>;
  /** Writes an open month once more as it stands, and the index. False when no such month is open. */
  rewrite(name: string): Promise<boolean>;
  /** The next write of the index is due. */
  markStale(): void;
  /** An intent that an earlier session left: its records are in memory from now on, and these settings are due. */
  adopt(name: string, settings: Settings | null): void;
};

export type RecordWriterOptions = {
  shards: ShardSet;
  index: Low<IndexData>;
  intents: Intents;
  /** Writes the settings and takes them into memory, or rejects and leaves them as they are. */
  writeSettings(next: Settings): Promise<void>;
  /** While the index is being made anew from the shards, it is not written. */
  indexHeld(): boolean;
};

export function createRecordWriter({ shards, index, intents, writeSettings, indexHeld }: RecordWriterOptions): RecordWriter {
  let stale = false;
  const pending: string[] = [];
  let settingsDue: Settings | null = null;
  const noted = new Map<string, IndexEntry>();
  const forgotten = new Set<string>();
  const people = new Map(index.data.people);

  function files(): Map<string, IndexEntry> {
    const now = new Map(index.data.files);
    for (const name of forgotten) now.delete(name);
    for (const [name, entry] of noted) now.set(name, entry);
    for (const { name, adapter } of shards.shards()) {
      if (adapter.known !== null && adapter.known.sha256 !== null) now.set(name, { generation: adapter.known.generation, sha256: adapter.known.sha256 });
    }
    return now;
  }

  async function writeIndex(): Promise<void> {
    if (indexHeld()) return;
    // What is noted while it is being written is not in it: the next one is due then.
    stale = false;
    try {
      await writeOrKeep(index, { files: files(), people });
    } catch (error) {
      stale = true;
      throw error;
    }
    forgotten.clear();
  }

  /** What another computer wrote meanwhile is merged in, not written over. */
  async function fresh(shard: Shard, records: readonly StoredRecord[]): Promise<readonly StoredRecord[]> {
    if (!(await shards.refresh(shard))) return records;
    return records.map((record) => mergeRecords(record, shards.records.get(record.id) ?? record));
  }

  /** Writes one shard's next state and then takes it into memory; on failure memory is as before. */
  async function writeShard(shard: Shard, given: readonly StoredRecord[]): Promise<readonly StoredRecord[]> {
    const records = await fresh(shard, given);
    const next = new Map(shard.db.data.records);
    for (const record of records) next.set(record.id, record);
    try {
      await writeOrKeep(shard.db, { ...shard.db.data, records: next });
    } catch (error) {
      if (error instanceof WriteFailure && error.placed) shard.dirty = true;
      throw error;
    }
    shard.dirty = false;
    stale = true;
    shards.commit(shard, records);
    return records;
  }

  async function settle(progress?: (done: number, of: number) => void): Promise<void> {
    if (stale) await writeIndex();
    const dirty = [...shards.shards()].filter((shard) => shard.dirty);
    for (const [index, shard] of dirty.entries()) {
      progress?.(index, dirty.length);
      await writeShard(shard, []);
      // Not on to the next one without the index: none may get two steps ahead.
    }
    if (settingsDue !== null) {
      await writeSettings(settingsDue);
      settingsDue = null;
    }
    if (stale) await writeIndex();
    while (pending[0] !== undefined) {
      await intents.remove(pending[0]);
      pending.shift();
    }
  }

  async function catchUp(progress?: (done: number, of: number) => void): Promise<void> {
    try {
      await settle(progress);
    } catch (error) {
      if (diskFailure(error) === undefined) throw error;
    }
  }

  async function group(records: readonly StoredRecord[]): Promise<Map<Shard, StoredRecord[]>> {
    await shards.loadMonths(records);
    const groups = new Map<Shard, StoredRecord[]>();
    const sizes = new Map<string, number>();
    for (const record of records) {
      const shard = shards.shardFor(record, sizes);
      const list = groups.get(shard);
      if (list === undefined) groups.set(shard, [record]);
      else list.push(record);
    }
    return groups;
  }

  async function writeIntent(records: readonly StoredRecord[], settings: Settings | null): Promise<void> {
    const name = intents.name();
    try {
      await intents.write(name, records, settings);
    } catch (error) {
      // It may stand there all the same; unless it goes, the next start would do what was said to have failed.
      if (error instanceof WriteFailure && error.placed) {
        pending.push(name);
        await catchUp();
      }
      throw error;
    }
    pending.push(name);
  }

  return {
    settle: () => settle(),
    catchUp: () => catchUp(),
    files,
    async rewrite(name) {
      await settle();
      const shard = [...shards.shards()].find((item) => item.name === name);
      if (shard === undefined) return false;
      await writeShard(shard, []);
      await settle();
      return true;
    },
    markStale() {
      stale = true;
    },
    adopt(name, settings) {
      pending.push(name);
      settingsDue = settings ?? settingsDue;
    },
    forget(names) {
      for (const name of names) {
        forgotten.add(name);
        stale = true;
      }
    },

    async put(records, progress, next) {
      await settle();
      const groups = [...(await group(records))];
      const [only] = groups;
      if (only === undefined && next === undefined) return [];
      const written: StoredRecord[] = [];
      if (groups.length === 1 && only !== undefined && next === undefined) {
        written.push(...(await writeShard(...only)));
      } else {
        for (const item of groups) {
          item[1] = [...(await fresh(...item))];
          written.push(...item[1]);
        }
        await writeIntent(written, next ?? null);
        settingsDue = next ?? null;
        for (const [shard, list] of groups) {
          const next = new Map(shard.db.data.records);
          for (const record of list) next.set(record.id, record);
          shard.db.data = { ...shard.db.data, records: next };
          shard.dirty = true;
          shards.commit(shard, list);
        }
      }
      await catchUp(progress);
      return written;
    },

    async putMany(records, progress) {
      await settle();
      await shards.loadMonths(records);
      const added = records.filter((record) => !shards.records.has(record.id));
      const groups = await group(added);
      let done = 0;
      for (const [shard, list] of groups) {
        await writeShard(shard, list);
        done += list.length;
        progress(done, added.length);
      }
      await catchUp();
      return added;
    },

    personNoted: (folder) => people.get(folder),
    notePerson(folder, generation) {
      if (people.get(folder) === (generation ?? undefined)) return;
      if (generation === null) people.delete(folder);
      else people.set(folder, generation);
      stale = true;
    },

    note(name, entry) {
      noted.set(name, entry);
      stale = true;
    },
  };
}

/** The entry for the index of a file that was just read or written. */
export function entryOf<T>(adapter: SealedAdapter<T>): IndexEntry | null {
  const { known } = adapter;
  return known === null || known.sha256 === null ? null : { generation: known.generation, sha256: known.sha256 };
}
