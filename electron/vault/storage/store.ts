import type { Low } from 'lowdb';
import { ok, fail, type ErrorCode, type Result } from '../../contract/result.ts';
import type { DamageNotice } from '../../contract/vault-calls.ts';
import type { Settings } from '../../domain/settings.ts';
import type { StoredRecord } from '../../domain/records/record.ts';
import type { RecordStore } from '../record-store.ts';
import { attempt, attemptDone } from './disk-error.ts';
import type { Drafts } from './drafts.ts';
import type { IndexEntry } from './index-file.ts';
import { indexName } from './names.ts';
import type { Damage, Notices } from './notices.ts';
import type { Queue } from './queue.ts';
import type { RecordWriter } from './record-writer.ts';
import type { SealedAdapter } from './sealed-adapter.ts';
import type { ShardSet } from './shard-set.ts';
import type { Shelter } from './shelter.ts';
import type { VaultFiles } from './vault-files.ts';

/** An open vault: what the use cases ask for, and what keys and backups need besides. */
export type OpenStore = RecordStore & {
  readonly files: VaultFiles;
  /** As `put`, with the settings as part of the same operation: all of it or nothing. */
  putAll(records: readonly StoredRecord[], settings: Settings, progress?: (done: number, of: number) => void): Promise<Result<void>>;
  /** How often the index was written. */
  generation(): number;
  /** As `RecordWriter` has them. */
  notePerson(folder: string, generation: number | null): void;
  personNoted(folder: string): number | undefined;
  notices(): readonly DamageNotice[];
  /** For damage that is met outside the journal, such as in a backup. Told once for each file. */
  notice(damage: Damage): Promise<void>;
  /** Brings the disk level with memory, and answers every sealed file that the index names. */
  level(): Promise<Result<ReadonlyMap<string, IndexEntry>>>;
  /**
   * Seals one file anew with the present key, in its turn among the writes: what the index names is written once more as it stands,
   * anything else keeps its content to the byte. `damaged`: it does not open, and was left as it is.
   */
  reseal(name: string): Promise<Result<'done' | 'damaged'>>;
  /** How many months are open, of how many, and the entries in them. */
  progress(): { months: number; of: number; entries: number };
  /** The vault goes on in another folder: nothing more is written to this one. */
  retire(): void;
  /** Runs alone among the writes. */
  alone<T>(job: () => Promise<T>): Promise<T>;
  /** Finishes what is under way, brings index and shards level, gives the folder back. Never rejects for the disk's sake. */
  close(): Promise<void>;
};

export type StoreParts = {
  vault: string;
  device: string;
  readOnly: boolean;
  files: VaultFiles;
  queue: Queue;
  shards: ShardSet;
  writer: RecordWriter;
  drafts: Drafts;
  settings: { adapter: SealedAdapter<Settings>; db: Low<Settings> };
  writeSettings(next: Settings): Promise<void>;
  notices: Notices;
  loading: { loaded(): boolean; whenLoaded(): Promise<void> };
  listeners: ((records: readonly StoredRecord[]) => void)[];
  counter(): number;
  generation(): number;
  now(): number;
  release(): Promise<void>;
  shelter: Shelter | null;
  /** A write met a folder that is out of reach. */
  missed(): void;
};

/** Puts the parts together behind the port that the use cases know. */
export function createStore(parts: StoreParts): OpenStore {
  const { queue, shards, writer, drafts, settings, readOnly } = parts;

  let retired = false;

  /** A change: in its turn, on a vault that may be written, with the disk's refusal as a value. */
  function change<T>(work: () => Promise<Result<T>>): Promise<Result<T>> {
    if (readOnly) return Promise.resolve(fail('vault-read-only'));
    return queue.run(async () => {
      if (retired) return fail('vault-locked');
      // Asked each time: what lies in the place of a stick that was pulled out is not to be written into.
      const done = await attempt<T>(async () => ((await parts.files.there(parts.vault)) ? work() : fail('folder-gone')));
      if (!done.ok && isOutOfReach(done.error.code)) parts.missed();
      return done;
    });
  }

  function tell(records: readonly StoredRecord[]): void {
    if (records.length === 0) return;
    for (const listener of parts.listeners) listener(records);
  }

  return {
    vaultId: parts.vault,
    device: parts.device,
    readOnly,
    files: parts.files,
    all: () => shards.records.values(),
    get: (id) => shards.records.get(id),
    ofType: (type) => shards.ofType(type),
    loaded: () => parts.loading.loaded(),
    whenLoaded: () => parts.loading.whenLoaded(),
    onRecords(listener) {
      parts.listeners.push(listener);
    },
    counter: () => parts.counter(),

    put: (records, progress) =>
      change(async () => {
        tell(await writer.put(records, progress));
        return ok(undefined);
      }),

    putAll: (records, next, progress) =>
      change(async () => {
        tell(await writer.put(records, progress, next));
        return ok(undefined);
      }),

    putMany: (records, progress) =>
      change(async () => {
        const added = await writer.putMany(records, progress ?? (() => undefined));
        tell(added);
        return ok(added.length);
      }),

    settings: () => settings.db.data,
    saveSettings: (next) =>
      change(async () => {
        await writer.settle();
        await parts.writeSettings(next);
        await writer.catchUp();
        return ok(undefined);
      }),

    drafts: () => drafts.all(),
    saveDraft: (draft) =>
      change(async () => {
        await drafts.save(draft);
        await parts.shelter?.drop(draft.id);
        return ok(undefined);
      }),
    touchDraft: (id) =>
      change(async () => {
        await drafts.touch(id, parts.now());
        return ok(undefined);
      }),
    removeDraft: (id) =>
      change(async () => {
        await drafts.remove(id);
        await parts.shelter?.drop(id);
        return ok(undefined);
      }),
    async shelterDraft(draft) {
      const { shelter } = parts;
      if (readOnly || shelter === null) return false;
      const kept = await queue.run(async () => {
        const there = await attempt(async () => ok(await parts.files.there(parts.vault)));
        if (there.ok && there.value) return fail('bad-input');
        return attemptDone(() => shelter.keep(draft));
      });
      return kept.ok;
    },

    generation: () => parts.generation(),
    notePerson: (folder, generation) => { writer.notePerson(folder, generation); },
    personNoted: (folder) => writer.personNoted(folder),

    notices: () => parts.notices.all(),
    async notice(damage) {
      if (!parts.notices.all().some((known) => known.file === damage.file)) await parts.notices.add(damage);
    },
    level: () =>
      change(async () => {
        await writer.settle();
        return ok(writer.files());
      }),
    reseal: (name) =>
      change(async () => {
        if (!(await parts.files.isFormer(name))) return ok('done');
        return ok(await resealFile(parts, name));
      }),
    progress() {
      const { opened, of, entries } = shards.count();
      return { months: opened, of, entries };
    },
    retire() {
      retired = true;
    },
    alone: (job) => queue.run(job),

    async close() {
      await queue.run(async () => {
        if (!readOnly && !retired) await attemptDone(() => writer.settle());
        await attemptDone(() => parts.release());
      });
    },
  };
}

/** The folder may be gone, or the disk below it. */
function isOutOfReach(code: ErrorCode): boolean {
  return code === 'folder-gone' || code === 'disk-error';
}

async function resealFile(parts: StoreParts, name: string): Promise<'done' | 'damaged'> {
  const { writer, settings, drafts, files } = parts;
  if (name === indexName) {
    writer.markStale();
    await writer.settle();
    return 'done';
  }
  if (name === settings.adapter.name && settings.adapter.known !== null) {
    await writer.settle();
    await parts.writeSettings(settings.db.data);
    await writer.settle();
    return 'done';
  }
  if ((await writer.rewrite(name)) || (await drafts.rewrite(name))) return 'done';
  // Not open here, such as a month that the disk would not read before.
  const entry = writer.files().get(name);
  const hash = await files.renew(name);
  if (hash === null) return 'damaged';
  if (entry !== undefined) {
    writer.note(name, { ...entry, sha256: hash });
    await writer.settle();
  }
  return 'done';
}
