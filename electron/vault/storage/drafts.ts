import type { DraftFile } from '../draft-file.ts';
import { encodeDocument, formatVersion, isObject } from './document.ts';
import { diskFailure } from './disk-error.ts';
import type { Notices } from './notices.ts';
import type { VaultFiles } from './vault-files.ts';

/** Half-written things, each its own file and its own atomic write; no index knows of them. */
export type Drafts = {
  all(): readonly DraftFile[];
  load(): Promise<void>;
  /** Rejects as the disk does; memory is then as before. */
  save(draft: DraftFile): Promise<void>;
  remove(id: string): Promise<void>;
  /** Writes a draft once more as it stands. False when that name is not a draft's own. */
  rewrite(name: string): Promise<boolean>;
};

/** `others` are further files of the same draft: a sync tool's second copy, or one under a wrong name. They go when it goes. */
type Kept = { draft: DraftFile; generation: number; sha256: string; others: string[] };

export function createDrafts(files: VaultFiles, vault: string, readOnly: boolean, notices: Notices): Drafts {
  const kept = new Map<string, Kept>();
  const nameOf = (id: string): string => `drafts/${id}.json.age`;

  async function write(draft: DraftFile): Promise<void> {
    const before = kept.get(draft.id);
    const generation = (before?.generation ?? 0) + 1;
    const header = { format: 'footbridge-draft', version: formatVersion, vault, name: nameOf(draft.id), generation, previous: before?.sha256 ?? null } as const;
    const written = await files.write(nameOf(draft.id), encodeDocument(header, `"draft":${JSON.stringify(draft)}`));
    kept.set(draft.id, { draft, generation, sha256: written.sha256, others: before?.others ?? [] });
  }

  return {
    all: () => Array.from(kept.values(), (item) => item.draft),

    async load() {
      for (const name of await files.list('drafts')) {
        if (!name.endsWith('.age')) continue;
        const found = await files.find(name, 'footbridge-draft');
        const draft = found.state === 'good' && found.header.vault === vault ? readDraft(found.body['draft']) : null;
        if (draft !== null && found.state === 'good') {
          const other = kept.get(draft.id);
          const others = [...(other?.others ?? []), ...(name === nameOf(draft.id) ? [] : [name])];
          if (other === undefined || other.draft.kept < draft.kept) kept.set(draft.id, { draft, generation: found.header.generation, sha256: found.sha256, others });
          else other.others = others;
        } else if (found.state !== 'absent') {
          const quarantined = found.state !== 'stuck' && found.state !== 'newer' && !readOnly && (await files.quarantine(name));
          await notices.add({ file: name, what: 'damaged', quarantined });
        }
      }
    },

    save: write,

    async rewrite(name) {
      const item = [...kept.values()].find(({ draft, others }) => nameOf(draft.id) === name && !others.includes(name));
      if (item === undefined) return false;
      await write(item.draft);
      return true;
    },

    async remove(id) {
      for (const name of [...(kept.get(id)?.others ?? []), nameOf(id)]) {
        try {
          await files.remove(name);
        } catch (error) {
          if (diskFailure(error)?.code !== 'folder-gone') throw error;
        }
      }
      kept.delete(id);
    },
  };
}

function readDraft(value: unknown): DraftFile | null {
  if (!isObject(value) || !isObject(value['content'])) return null;
  return typeof value['id'] === 'string' && typeof value['kept'] === 'string' ? (value as DraftFile) : null;
}
