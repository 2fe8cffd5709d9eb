import { ok, fail, type Result } from '../../contract/result.ts';
import type { BackupItem } from '../../contract/vault-calls.ts';
import type { FindGoodCopy } from '../storage/notices.ts';
import type { Ports } from '../storage/ports.ts';
import type { OpenStore } from '../storage/store.ts';
import type { VaultFiles } from '../storage/vault-files.ts';

/** Answers of a restored backup: `missing` are files that it should have held and that are damaged. */
export type Restored = { entries: number; missing: string[] };

export type Backups = {
  readonly findGoodCopy: FindGoodCopy;
  /** Newest first. */
  list(): Promise<Result<BackupItem[]>>;
  make(why: BackupItem['why']): Promise<Result<BackupItem>>;
  /** Writes a whole vault into a new or empty folder. */
  restore(id: string, folder: string): Promise<Result<Restored>>;
  attach(store: OpenStore): void;
  stop(): void;
};

export function createBackups(ports: Ports, files: VaultFiles): Backups {
  void ports;
  void files;
  return {
    findGoodCopy: () => Promise.resolve(null),
    list: () => Promise.resolve(ok([])),
    make: () => Promise.resolve(fail('disk-error')),
    restore: () => Promise.resolve(fail('not-found')),
    attach: () => undefined,
    stop: () => undefined,
  };
}
