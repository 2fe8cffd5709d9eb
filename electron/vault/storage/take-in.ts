import { ok } from '../../contract/result.ts';
import { sameJson } from '../../domain/entries/same-content.ts';
import type { StoredRecord } from '../../domain/records/record.ts';
import type { Settings } from '../../domain/settings.ts';
import { mergeSettings } from '../merge/merge-settings.ts';
import { takeConflictCopies, takeSettingsCopies } from './conflict-copies.ts';
import { attempt, attemptDone } from './disk-error.ts';
import type { Drafts } from './drafts.ts';
import type { Intent } from './intents.ts';
import { mergeRecords } from './merge-records.ts';
import type { Notices } from './notices.ts';
import type { SettingsFile } from './open-settings.ts';
import type { Queue } from './queue.ts';
import type { RecordWriter } from './record-writer.ts';
import { takeSheltered } from './reunite.ts';
import type { ShardSet } from './shard-set.ts';
import type { Shelter } from './shelter.ts';
import type { VaultFiles } from './vault-files.ts';

export type TakeInOptions = {
  files: VaultFiles;
  vault: string;
  readOnly: boolean;
  queue: Queue;
  shards: ShardSet;
  writer: RecordWriter;
  settings: Pick<SettingsFile, 'db'>;
  writeSettings(next: Settings): Promise<void>;
  notices: Notices;
  /** Records that came in. */
  tell(records: readonly StoredRecord[]): void;
};

/** Taking in what an opening finds beside the months: what an earlier session left, what another computer or a sync tool put there. What the disk refuses now is met again at the next start. */
export type TakeIn = {
  /** A change over several months that was acknowledged and cut off. Rejects as the disk does. */
  intent(intent: Intent): Promise<void>;
  /** What was half-written while the folder was away, in an earlier session. */
  sheltered(from: Shelter, drafts: Drafts): Promise<void>;
  /** Once every month is open: records that lay under a wrong name, and copies of months and settings under names that are not ours. */
  copies(months: readonly string[], settings: readonly string[]): Promise<void>;
};

export function createTakeIn({ files, vault, readOnly, queue, shards, writer, settings, writeSettings, notices, tell }: TakeInOptions): TakeIn {
  /** Puts what is newer than, or beside, the records that stand. */
  async function putMerged(records: readonly StoredRecord[]): Promise<void> {
    await shards.loadMonths(records);
    const news = records.flatMap((record) => {
      const known = shards.records.get(record.id);
      const merged = known === undefined ? record : mergeRecords(known, record);
      return merged === known ? [] : [merged];
    });
    if (news.length > 0) tell(await writer.put(news));
  }

  async function putSettings(copy: Settings): Promise<void> {
    const merged = mergeSettings(settings.db.data, copy);
    if (!sameJson(merged, settings.db.data)) await writeSettings(merged);
  }

  return {
    async intent(intent) {
      if (readOnly) {
        shards.show(intent.records);
        if (intent.settings !== null) settings.db.data = intent.settings;
        return;
      }
      await queue.run(async () => {
        await putMerged(intent.records);
        writer.adopt(intent.name, intent.settings);
        await attemptDone(() => writer.settle());
      });
      await notices.add({ file: intent.name, what: 'unfinished-finished', quarantined: false });
    },

    async sheltered(from, drafts) {
      if (readOnly) return;
      await queue.run(async () => {
        const taken = await attempt(async () => ok(await takeSheltered(from, drafts)));
        for (const id of taken.ok ? taken.value : []) await notices.add({ file: `drafts/${id}.json.age`, what: 'draft-brought-in', quarantined: false });
      });
    },

    async copies(months, settingsCopies) {
      if (readOnly) return;
      await queue.run(async () => {
        const worked = await attemptDone(async () => {
          await putMerged(shards.strays);
          writer.forget(shards.recovered);
          await takeConflictCopies({ files, vault, names: months, notices, put: putMerged });
          await takeSettingsCopies({ files, vault, notices }, settingsCopies, putSettings);
        });
        if (!worked.ok) return;
        if (shards.stale) writer.markStale();
        await attemptDone(() => writer.settle());
      });
    },
  };
}
