import { ok, type Result } from '../../contract/result.ts';
import type { DamageNotice } from '../../contract/vault-calls.ts';
import type { StoredRecord } from '../../domain/records/record.ts';
import type { Settings } from '../../domain/settings.ts';
import { sha256 } from '../sealing/sha256.ts';
import { attempt } from './disk-error.ts';
import { createDrafts } from './drafts.ts';
import type { IndexEntry } from './index-file.ts';
import { createIntents } from './intents.ts';
import { readShardName, settingsName } from './names.ts';
import { createNotices, type FindGoodCopy } from './notices.ts';
import { openIndex } from './open-index.ts';
import { openSettings } from './open-settings.ts';
import type { Ports } from './ports.ts';
import type { Queue } from './queue.ts';
import { createRecordWriter, entryOf } from './record-writer.ts';
import { reunite } from './reunite.ts';
import { createShardSet } from './shard-set.ts';
import { createShelter } from './shelter.ts';
import { createStore, type OpenStore } from './store.ts';
import { streamMonths } from './stream-months.ts';
import { sweepTemps } from './sweep.ts';
import { createTakeIn } from './take-in.ts';
import type { VaultFiles } from './vault-files.ts';
import { watchFolder } from './watch-folder.ts';
import { writeOrKeep } from './write-or-keep.ts';

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
  const listed = await files.list('records');
  const onDisk = listed.filter((name) => readShardName(name) !== null);
  const opened = await openIndex(files, told, onDisk, readOnly, notices);
  if (!opened.ok) return opened;
  const { vault, index, adapter: indexAdapter, rebuilding } = opened.value;
  const expected = (name: string): IndexEntry | undefined => index.data.files.get(name);

  const listeners: ((records: readonly StoredRecord[]) => void)[] = [];
  const tell = (records: readonly StoredRecord[]): void => {
    for (const listener of listeners) listener(records);
  };
  let counter = 0;
  listeners.push((records) => {
    for (const record of records) counter = Math.max(counter, record.counter);
  });
  const names = new Set([...onDisk, ...[...index.data.files.keys()].filter((name) => readShardName(name) !== null)]);
  const shards = createShardSet([...names], { files, vault, readOnly, notices, monthOf, rebuilding, expected, onRecords: tell });

  let loaded = false;
  const intents = createIntents(files, vault, ports.random, readOnly, notices);
  const read = await openSettings(files, vault, expected(settingsName), readOnly, notices);
  if (!read.ok) return read;
  const settings = read.value;
  const writeSettings = async (next: Settings): Promise<void> => {
    await writeOrKeep(settings.db, next);
    const written = entryOf(settings.adapter);
    if (written !== null) writer.note(settingsName, written);
  };
  const writer = createRecordWriter({ shards, index, intents, writeSettings, indexHeld: () => rebuilding && !loaded });
  if (rebuilding) writer.markStale();
  const settingsEntry = entryOf(settings.adapter);
  if (settings.gone) writer.forget([settingsName]);
  if (settings.unknown && settingsEntry !== null) writer.note(settingsName, settingsEntry);

  const drafts = createDrafts(files, vault, readOnly, notices);
  await drafts.load();
  const shelterFiles = shelterFor(vault);
  const shelter = shelterFiles === null ? null : createShelter(ports.fs, shelterFiles, vault, notices);
  await shelter?.load();

  const left = await intents.left();
  const monthCopies = listed.filter((name) => readShardName(name) === null && name.endsWith('.age'));
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
    settings,
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
  const takeIn = createTakeIn({ files, vault, readOnly, queue, shards, writer, settings, writeSettings, notices, tell });

  if (shelter !== null) await takeIn.sheltered(shelter, drafts);
  // What an earlier session had acknowledged over several months is part of what is first seen.
  for (const intent of left) await takeIn.intent(intent);
  for (let name = shards.waiting()[0]; name !== undefined && shards.records.size < firstRecords; name = shards.waiting()[0]) await shards.load(name);
  void loadRest();
  return ok(store);

  async function loadRest(): Promise<void> {
    await streamMonths(shards, () => {
      events.loaded(store.progress());
    });
    loaded = true;
    await takeIn.copies(monthCopies, settingsCopies);
    finish();
    events.loaded(store.progress());
  }

  function gone(): void {
    events.folder({ there: false, changed: false });
  }

  async function back(): Promise<boolean> {
    if (readOnly) {
      events.folder({ there: true, changed: false });
      return true;
    }
    const reunited = await queue.run(() => attempt(async () => ok(await reunite({ files, shards, writer, drafts, settings, shelter }))));
    if (!reunited.ok) return false;
    events.folder({ there: true, changed: reunited.value.changed });
    events.loaded(store.progress());
    return true;
  }
}
