import type { Result } from '../contract/result.ts';
import type { DraftFile } from './draft-file.ts';
import type { Settings } from '../domain/settings.ts';
import type { RecordOf, StoredRecord } from '../domain/records/record.ts';

/**
 * What the use cases ask of the storage engine. `storage/` implements it over sealed files; tests may implement it in memory.
 * Reads are from memory. A write's promise settles when the bytes are on disk, or with the reason why they are not; a failed
 * write changes nothing in memory.
 */
export type RecordStore = {
  readonly vaultId: string;
  readonly device: string;
  readonly readOnly: boolean;
  /** Every record opened so far, tombstones included. */
  all(): Iterable<StoredRecord>;
  get(id: string): StoredRecord | undefined;
  /** Those of one type that are opened so far. */
  ofType<T extends StoredRecord['type']>(type: T): RecordOf<T>[];
  /** False while older months are still being opened. */
  loaded(): boolean;
  whenLoaded(): Promise<void>;
  /** Calls back with the records of each month as it is opened, and with those of each write. */
  onRecords(listener: (records: readonly StoredRecord[]) => void): void;
  /** Highest logical counter seen. */
  counter(): number;
  /** Adds or replaces. Records of several months are written under one intent: all or none. `progress` counts months. */
  put(records: readonly StoredRecord[], progress?: (done: number, of: number) => void): Promise<Result<void>>;
  /** One write a shard, for imports and demo data. Replaces nothing: records whose id is known are left out. */
  putMany(records: readonly StoredRecord[], progress?: (done: number, of: number) => void): Promise<Result<number>>;

  settings(): Settings;
  saveSettings(settings: Settings): Promise<Result<void>>;

  drafts(): readonly DraftFile[];
  saveDraft(draft: DraftFile): Promise<Result<void>>;
  /**
   * Keeps a draft, sealed, on this computer outside the vault's folder, for as long as that is out of reach; it comes in by itself.
   * False when it is not out of reach, or there is no such place.
   */
  shelterDraft(draft: DraftFile): Promise<boolean>;
  /** Says that what a draft's `runs` tells of still runs, by the date of its file alone: nothing is written or flushed. */
  touchDraft(id: string): Promise<Result<void>>;
  removeDraft(id: string): Promise<Result<void>>;
};
