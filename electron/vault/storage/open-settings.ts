import { Low } from 'lowdb';
import { fail, ok, type Result } from '../../contract/result.ts';
import { defaultSettings } from '../../domain/default-settings.ts';
import type { Settings } from '../../domain/settings.ts';
import type { IndexEntry } from './index-file.ts';
import { settingsName } from './names.ts';
import type { Notices } from './notices.ts';
import { sealedAdapter, type SealedAdapter } from './sealed-adapter.ts';
import { settingsBody } from './settings-file.ts';
import type { VaultFiles } from './vault-files.ts';

export type SettingsFile = {
  adapter: SealedAdapter<Settings>;
  db: Low<Settings>;
  /** The index does not know this state of the file. */
  unknown: boolean;
  /** What the index knows is not there any more; said once, the index may forget it. */
  gone: boolean;
};

/** Opens the settings; what cannot be read falls back to the standard ones, with a notice. Error: `vault-newer`. */
export async function openSettings(files: VaultFiles, vault: string, expected: IndexEntry | undefined, readOnly: boolean, notices: Notices): Promise<Result<SettingsFile>> {
  const adapter = sealedAdapter(files, vault, settingsName, settingsBody);
  const db = new Low(adapter, defaultSettings);
  await db.read();
  const { found } = adapter;
  const tell = (what: 'missing' | 'damaged' | 'older-than-index' | 'swapped', quarantined: boolean): Promise<void> =>
    notices.add({ file: settingsName, what, quarantined, sha256: expected?.sha256 });
  switch (found?.state) {
    case 'newer':
      return fail('vault-newer');
    case 'good': {
      const { header } = found;
      if (header.vault !== vault || header.name !== settingsName) {
        db.data = defaultSettings;
        adapter.known = null;
        await tell('swapped', !readOnly && (await files.quarantine(settingsName)));
        break;
      }
      if (expected !== undefined && header.generation < expected.generation) await tell('older-than-index', false);
      if (adapter.known !== null) adapter.known.generation = Math.max(header.generation, expected?.generation ?? 0);
      break;
    }
    case 'unreadable':
      await tell('damaged', !readOnly && (await files.quarantine(settingsName)));
      break;
    case 'absent':
      if (expected !== undefined) await tell('missing', false);
      break;
    case 'stuck':
    case undefined:
      await tell('damaged', false);
  }
  const gone = expected !== undefined && found?.state !== 'stuck' && adapter.known === null;
  return ok({ adapter, db, gone, unknown: adapter.known !== null && adapter.known.sha256 !== expected?.sha256 });
}
