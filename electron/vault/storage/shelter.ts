import type { DraftFile } from '../draft-file.ts';
import { attemptDone } from './disk-error.ts';
import { createDrafts, type Drafts } from './drafts.ts';
import type { FileSystem } from './file-system.ts';
import type { Notices } from './notices.ts';
import type { VaultFiles } from './vault-files.ts';

/**
 * Drafts of a vault whose folder is out of reach, on this computer's own disk: the same sealed files, under the vault's id. So what is
 * typed then survives a lock, a crash and a switch-off, and comes in when the folder is back.
 */
export type Shelter = {
  all(): readonly DraftFile[];
  load(): Promise<void>;
  /** Rejects as the disk does. */
  keep(draft: DraftFile): Promise<void>;
  /** It has come in, or is not wanted any more. What the disk will not remove is older than what came in, and is met again at the next start. */
  drop(id: string): Promise<void>;
};

/** @param files - of the folder in which this vault's drafts wait. */
export function createShelter(fs: FileSystem, files: VaultFiles, vault: string, notices: Notices): Shelter {
  const drafts: Drafts = createDrafts(files, vault, true, notices);
  return {
    all: () => drafts.all(),
    load: () => drafts.load(),
    async keep(draft) {
      await fs.makeFolder(files.path('drafts'));
      await drafts.save(draft);
    },
    async drop(id) {
      if (drafts.all().some((draft) => draft.id === id)) await attemptDone(() => drafts.remove(id));
    },
  };
}
