import type { Settings } from '../../domain/settings.ts';
import type { StoredRecord } from '../../domain/records/record.ts';
import type { Notices } from './notices.ts';
import { shardBody } from './record-json.ts';
import { settingsBody } from './settings-file.ts';
import type { VaultFiles } from './vault-files.ts';

export type ConflictOptions = {
  files: VaultFiles;
  vault: string;
  /** Files in `records/` whose names are not ours, such as `records/2026-11.json (conflict).age`. */
  names: readonly string[];
  notices: Notices;
  /** Merges records into their months. */
  put(records: readonly StoredRecord[]): Promise<void>;
};

/**
 * A sync tool that met two histories of a month keeps the other one under a changed name. Its records are merged in; the file
 * itself then lies in `quarantine/`, for nothing is thrown away. One that does not open is left alone there, as damage.
 */
export async function takeConflictCopies({ files, vault, names, notices, put }: ConflictOptions): Promise<void> {
  for (const name of names) {
    const found = await files.find(name, shardBody.format);
    if (found.state === 'absent' || found.state === 'stuck' || found.state === 'newer') continue;
    const data = found.state === 'good' && found.header.vault === vault ? shardBody.decode(found.body) : null;
    if (data !== null) await put([...data.records.values()]);
    const quarantined = await files.quarantine(name);
    if (data === null) await notices.add({ file: name, what: 'damaged', quarantined });
  }
}

/** The same for settings, such as `settings.json (conflict).age`: what is in them is united with the present ones. */
export async function takeSettingsCopies({ files, vault, notices }: Pick<ConflictOptions, 'files' | 'vault' | 'notices'>, names: readonly string[], put: (settings: Settings) => Promise<void>): Promise<void> {
  for (const name of names) {
    const found = await files.find(name, settingsBody.format);
    if (found.state === 'absent' || found.state === 'stuck' || found.state === 'newer') continue;
    const data = found.state === 'good' && found.header.vault === vault ? settingsBody.decode(found.body) : null;
    if (data !== null) await put(data);
    const quarantined = await files.quarantine(name);
    if (data === null) await notices.add({ file: name, what: 'damaged', quarantined });
  }
}
