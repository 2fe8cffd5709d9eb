import { Low } from 'lowdb';
import { fail, ok, type Result } from '../../contract/result.ts';
import type { DamageNotice } from '../../contract/vault-calls.ts';
import { sameJson } from '../../domain/entries/same-content.ts';
import type { Settings } from '../../domain/settings.ts';
import type { StoredRecord } from '../../domain/records/record.ts';
import { mergeSettings } from '../merge/merge-settings.ts';
import { attempt, attemptDone } from './disk-error.ts';
import { createDrafts } from './drafts.ts';
import { emptyIndex, indexBody } from './index-file.ts';
import { createIntents, type Intent } from './intents.ts';
import { mergeRecords } from './merge-records.ts';
import { indexName, readShardName, settingsName } from './names.ts';
import { createNotices, type FindGoodCopy } from './notices.ts';
import type { Ports } from './ports.ts';
import type { Queue } from './queue.ts';
import { createRecordWriter, entryOf } from './record-writer.ts';
import { sealedAdapter } from './sealed-adapter.ts';
import { openSettings } from './open-settings.ts';
import { settingsBody } from './settings-file.ts';
import { createShardSet } from './shard-set.ts';
import { createStore, type OpenStore } from './store.ts';
import { sweepTemps } from './sweep.ts';
import { reunite, takeSheltered } from './reunite.ts';
import { createShelter, type Shelter } from './shelter.ts';
import { watchFolder } from './watch-folder.ts';
import { takeConflictCopies, takeSettingsCopies } from './conflict-copies.ts';
import { writeOrKeep } from './write-or-keep.ts';
import type { VaultFiles } from './vault-files.ts';
import { sha256 } from '../sealing/sha256.ts';

export type StoreEvents = {
  /** A month was opened. */
  loaded(progress: { months: number; of: number; entries: number }): void;
  notice(notice: DamageNotice): void;
  /** The vault's folder went out of reach, or is back. `changed`: another computer wrote there meanwhile. */
  folder(now: { there: boolean; changed: boolean }): void;
};

export type OpenStoreOptions = {
  ports: Ports;
  files: VaultFiles;
  /** The vault's id as `vault.json` has it; null when that file is lost and the sealed files must tell. */
  vault: string | null;
  readOnly: boolean;
  findGoodCopy: FindGoodCopy;
  events: StoreEvents;
  /** The sealed files of a folder on this computer, for drafts of the vault with that id while it is out of reach. */
  shelter(vault: string): VaultFiles | null;
  /** Gives the folder back on close. */
  release(): Promise<void>;
  /** The folders inside it. */
  folders: readonly string[];
  /** The month whose file a record lies in. */
  monthOf(id: string): string;
  /** Every write of a vault goes through one, those of its people too. */
  queue: Queue;
};

/** Entries that the first list needs before the answer; the rest follows behind it. */
const firstRecords = 60;

/**
 * Opens the sealed files of a vault whose lock is held: index, settings, drafts, the newest months; the older ones are streamed
 * in behind the answer. Damage becomes notices. Errors: `vault-newer`, and the disk's.
 */
export async function openStore(options: OpenStoreOptions): Promise<Result<OpenStore>> {
  return attempt(() => open(options));
}

async function open({ ports, files, readOnly, findGoodCopy, events, release, vault: told, shelter: shelterFor, folders, monthOf, queue }: OpenStoreOptions): Promise<Result<OpenStore>> {
  if (!readOnly) {
    for (const folder of folders) await ports.fs.makeFolder(files.path(folder));
    await sweepTemps(ports.fs, files);
  }
  const notices = createNotices(findGoodCopy, events.notice);
  const indexFile = await files.find(indexName, indexBody.format);
  if (indexFile.state === 'newer') return fail('vault-newer');
  if (indexFile.state === 'stuck') return fail('disk-error', indexName);
  const listed = await files.list('records');
  const onDisk = listed.filter((name) => readShardName(name) !== null);
  const vaultId = told ?? (indexFile.state === 'good' ? indexFile.header.vault : await findVaultId(files, onDisk));
  if (vaultId === null) return fail('vault-damaged');
  const vault: string = vaultId;

  const indexAdapter = sealedAdapter(files, vault, indexName, indexBody);
  const index = new Low(indexAdapter, emptyIndex);
  let rebuilding = true;
  if (indexFile.state === 'good' && indexFile.header.vault === vault && indexFile.header.name === indexName) {
    await index.read();
    rebuilding = indexAdapter.known === null;
  }
  if (rebuilding) {
    const quarantined = indexFile.state !== 'absent' && !readOnly && (await files.quarantine(indexName));
    await notices.add({ file: indexName, what: 'index-rebuilt', quarantined });
  }

  const listeners: ((records: readonly StoredRecord[]) => void)[] = [];
  let counter = 0;
  listeners.push((records) => {
    for (const record of records) counter = Math.max(counter, record.counter);
  });
  const names = new Set([...onDisk, ...[...index.data.files.keys()].filter((name) => readShardName(name) !== null)]);
  const shards = createShardSet([...names], {
    files,
    vault,
    readOnly,
    notices,
    monthOf,
    rebuilding,
    expected: (name) => index.data.files.get(name),
    onRecords(records) {
      for (const listener of listeners) listener(records);
    },
  });

  let loaded = false;
  const intents = createIntents(files, vault, ports.random, readOnly, notices);
  const settings = await openSettings(files, vault, index.data.files.get(settingsName), readOnly, notices);
  if (!settings.ok) return settings;
  const settingsFile = settings.value;
  const writeSettings = async (next: Settings): Promise<void> => {
    await writeOrKeep(settingsFile.db, next);
    const written = entryOf(settingsFile.adapter);
    if (written !== null) writer.note(settingsName, written);
  };
  const writer = createRecordWriter({ shards, index, intents, writeSettings, indexHeld: () => rebuilding && !loaded });
  if (rebuilding) writer.markStale();
  const settingsEntry = entryOf(settingsFile.adapter);
  if (settingsFile.gone) writer.forget([settingsName]);
  if (settingsFile.unknown && settingsEntry !== null) writer.note(settingsName, settingsEntry);

  const drafts = createDrafts(files, vault, readOnly, notices);
  await drafts.load();
  const shelterFiles = shelterFor(vault);
  const shelter = shelterFiles === null ? null : createShelter(ports.fs, shelterFiles, vault, notices);
  await shelter?.load();

  const left = await intents.left();
  const conflicts = listed.filter((name) => readShardName(name) === null && name.endsWith('.age'));
  const settingsCopies = (await ports.fs.list(files.folder)).filter((name) => name.startsWith('settings.json') && name.endsWith('.age') && name !== settingsName);

  let finish: () => void = () => undefined;
  const whenLoaded = new Promise<void>((resolve) => {
    finish = resolve;
  });
  const store = createStore({
    vault,
    device: sha256(`${vault} ${ports.host.name}`).slice(0, 16),
    readOnly,
    files,
    queue,
    shards,
    writer,
    drafts,
    settings: settingsFile,
    writeSettings,
    notices,
    loading: { loaded: () => loaded, whenLoaded: () => whenLoaded },
    listeners,
    counter: () => counter,
    generation: () => indexAdapter.known?.generation ?? 0,
    now: () => ports.now(),
    async release() {
      watch.stop();
      await release();
    },
    shelter,
    missed: () => {
      watch.look();
    },
  });
  const watch = watchFolder(ports, () => files.there(vault), gone, back);

  if (shelter !== null && !readOnly) await queue.run(() => bringIn(shelter));
  // What an earlier session had acknowledged over several months is part of what is first seen.
  for (const intent of left) await finishIntent(intent);
  for (let name = shards.waiting()[0]; name !== undefined && shards.records.size < firstRecords; name = shards.waiting()[0]) await shards.load(name);
  void stream();
  return ok(store);

  async function finishIntent(intent: Intent): Promise<void> {
    if (readOnly) {
      shards.show(intent.records);
      if (intent.settings !== null && settings.ok) settingsFile.db.data = intent.settings;
      return;
    }
    await queue.run(async () => {
      await putMerged(intent.records);
      writer.adopt(intent.name, intent.settings);
      await settleQuietly();
    });
    await notices.add({ file: intent.name, what: 'unfinished-finished', quarantined: false });
  }

  /** Puts what is newer than, or beside, the records that stand. */
  async function putMerged(records: readonly StoredRecord[]): Promise<void> {
    await shards.loadMonths(records);
    const news = records.flatMap((record) => {
      const known = shards.records.get(record.id);
      const merged = known === undefined ? record : mergeRecords(known, record);
      return merged === known ? [] : [merged];
    });
    if (news.length === 0) return;
    const written = await writer.put(news);
    for (const listener of listeners) listener(written);
  }

  function gone(): void {
    events.folder({ there: false, changed: false });
  }

  async function back(): Promise<boolean> {
    if (readOnly) {
      events.folder({ there: true, changed: false });
      return true;
    }
    const reunited = await queue.run(() => attempt(async () => ok(await reunite({ files, shards, writer, drafts, settings: settingsFile, shelter }))));
    if (!reunited.ok) return false;
    events.folder({ there: true, changed: reunited.value.changed });
    events.loaded(store.progress());
    return true;
  }

  /** What was half-written while the folder was away, in an earlier session. */
  async function bringIn(from: Shelter): Promise<void> {
    const taken = await attempt(async () => ok(await takeSheltered(from, drafts)));
    if (!taken.ok) return;
    for (const id of taken.value) await notices.add({ file: `drafts/${id}.json.age`, what: 'draft-brought-in', quarantined: false });
  }

  async function putSettings(copy: Settings): Promise<void> {
    const merged = mergeSettings(settingsFile.db.data, copy);
    if (!sameJson(merged, settingsFile.db.data)) await writeSettings(merged);
  }

  async function settleQuietly(): Promise<void> {
    await attemptDone(() => writer.settle());
  }

  async function stream(): Promise<void> {
    const names = shards.waiting();
    const open = async (): Promise<void> => {
      for (let name = names.shift(); name !== undefined; name = names.shift()) {
        // Others wait for this thread too: the person's first search, say.
        await new Promise((resolve) => setImmediate(resolve));
        const month = name;
        // What the disk refuses here stays closed; a write to that month meets the same refusal.
        await attemptDone(() => shards.load(month));
        events.loaded(store.progress());
      }
    };
    // While one is parsed, the disk and the key exchange of the next are under way.
    await Promise.all([open(), open(), open()]);
    loaded = true;
    if (!readOnly) {
      await queue.run(async () => {
        const worked = await attempt(async () => {
          await putMerged(shards.strays);
          writer.forget(shards.recovered);
          await takeConflictCopies({ files, vault, names: conflicts, notices, put: putMerged });
          await takeSettingsCopies({ files, vault, notices }, settingsCopies, putSettings);
          return ok(undefined);
        });
        if (!worked.ok) return;
        if (shards.stale) writer.markStale();
        await settleQuietly();
      });
    }
    finish();
    events.loaded(store.progress());
  }
}

/** For a vault without index and `vault.json`: any of its sealed files says which vault it belongs to. */
async function findVaultId(files: VaultFiles, names: readonly string[]): Promise<string | null> {
  const settings = await files.find(settingsName, settingsBody.format);
  if (settings.state === 'good') return settings.header.vault;
  for (const name of names) {
    const found = await files.find(name, 'footbridge-shard');
    if (found.state === 'good') return found.header.vault;
  }
  return null;
}
