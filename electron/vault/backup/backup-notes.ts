import { encodeDocument, formatVersion, isObject } from '../storage/document.ts';
import { backupNotesName } from '../storage/names.ts';
import type { VaultFiles } from '../storage/vault-files.ts';

/** The second folder of one computer. It stands in no index: each write is whole by itself. */
export type SecondNote = {
  /** Opaque id of the computer and user. */
  device: string;
  path: string;
  /** When everything was last brought up to date there (ISO 8601). */
  reached: string | null;
  /** Keys of this vault that were replaced while copies there may still be sealed with them. */
  former: string[];
  /** Entries that are still to be taken out of the copies there. */
  remove: string[];
};

export type Notes = {
  seconds: SecondNote[];
  /** Entries that are being taken out of the copies in the vault's own folder. */
  remove: string[];
  /** A folder that a backup is being restored into. */
  restoring: string | null;
};

const none: Notes = { seconds: [], remove: [], restoring: null };

/** What is to be remembered about backups, sealed as all else: a path may name a person. */
export type BackupNotes = {
  /** `damaged` once it was found so; then it was set aside, unless the vault is only read. */
  read(): Promise<{ notes: Notes; damaged: boolean; quarantined: boolean }>;
  /** Rejects as the disk does; what is remembered is then as before. */
  change(vault: string, next: (notes: Notes) => Notes): Promise<void>;
};

/** @param mayMove - false while the vault is only read: then a damaged file stays where it is. */
export function createBackupNotes(files: VaultFiles, mayMove: () => boolean): BackupNotes {
  let known: { notes: Notes; generation: number; sha256: string | null } | null = null;

  async function read(): Promise<{ notes: Notes; damaged: boolean; quarantined: boolean }> {
    if (known !== null) return { notes: known.notes, damaged: false, quarantined: false };
    const found = await files.find(backupNotesName, 'footbridge-backup-notes');
    if (found.state === 'good') {
      known = { notes: decode(found.body), generation: found.header.generation, sha256: found.sha256 };
      return { notes: known.notes, damaged: false, quarantined: false };
    }
    if (found.state === 'absent') {
      known = { notes: none, generation: 0, sha256: null };
      return { notes: none, damaged: false, quarantined: false };
    }
    // What the disk will not read now, or a newer version wrote, is neither moved nor written over.
    if (found.state === 'stuck' || found.state === 'newer') throw Object.assign(new Error('backup notes'), { code: 'EIO' });
    const quarantined = mayMove() && (await files.quarantine(backupNotesName));
    if (quarantined) known = { notes: none, generation: 0, sha256: null };
    return { notes: none, damaged: true, quarantined };
  }

  return {
    read,
    async change(vault, next) {
      const { notes } = await read();
      const changed = next(notes);
      const generation = (known?.generation ?? 0) + 1;
      const header = { format: 'footbridge-backup-notes', version: formatVersion, vault, name: backupNotesName, generation, previous: known?.sha256 ?? null } as const;
      const written = await files.write(backupNotesName, encodeDocument(header, `"notes":${JSON.stringify(changed)}`));
      known = { notes: changed, generation, sha256: written.sha256 };
    },
  };
}

function decode(body: Record<string, unknown>): Notes {
  const notes = body['notes'];
  if (!isObject(notes)) return none;
  const seconds = Array.isArray(notes['seconds']) ? notes['seconds'].flatMap(readSecond) : [];
  return { seconds, remove: strings(notes['remove']), restoring: typeof notes['restoring'] === 'string' ? notes['restoring'] : null };
}

function readSecond(value: unknown): SecondNote[] {
  if (!isObject(value)) return [];
  const { device, path, reached, former, remove } = value;
  if (typeof device !== 'string' || typeof path !== 'string') return [];
  return [{ device, path, reached: typeof reached === 'string' ? reached : null, former: strings(former), remove: strings(remove) }];
}

function strings(value: unknown): string[] {
  return Array.isArray(value) ? value.filter((item) => typeof item === 'string') : [];
}
