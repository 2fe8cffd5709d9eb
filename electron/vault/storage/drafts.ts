import { asFound, sameDraft, type DraftFile } from '../draft-file.ts';
import { encodeDocument, formatVersion, isObject } from './document.ts';
import { diskFailure } from './disk-error.ts';
import type { Notices } from './notices.ts';
import { underOwnId } from './own-draft-id.ts';
import type { VaultFiles } from './vault-files.ts';

/** Half-written things, each its own file and its own atomic write; no index knows of them. */
export type Drafts = {
  all(): readonly DraftFile[];
  load(): Promise<void>;
  /** Rejects as the disk does; memory is then as before. */
  save(draft: DraftFile): Promise<void>;
  remove(id: string): Promise<void>;
  /** Gives its file the date `now`, and leaves it as it is. Rejects as the disk does. */
  touch(id: string, now: number): Promise<void>;
  /** Whether its file is there. Rejects as the disk does. */
  there(id: string): Promise<boolean>;
  /** Writes a draft once more as it stands. False when that name is not a draft's own. */
  rewrite(name: string): Promise<boolean>;
};

/** `others` are further files of the same draft: a sync tool's second copy, or one under a wrong name. They go when it goes. */
type Kept = { draft: DraftFile; generation: number; sha256: string | null; others: string[] };

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

  function take(name: string, draft: DraftFile, generation: number, sha256: string): void {
    const known = kept.get(draft.id);
    const others = name === nameOf(draft.id) ? [] : [name];
    if (known === undefined) kept.set(draft.id, { draft, generation, sha256, others });
    else if (sameDraft(known.draft, draft)) known.others.push(...others);
    else {
      // Another text of the same draft becomes a draft of its own, so that neither is lost.
      const own = underOwnId(draft);
      const before = kept.get(own.id);
      if (before === undefined) kept.set(own.id, { draft: own, generation: 0, sha256: null, others: [name] });
      else before.others.push(name);
    }
  }

  return {
    all: () => Array.from(kept.values(), (item) => item.draft),

    async load() {
      const dates = new Map<DraftFile, number>();
      const names = (await files.list('drafts')).filter((name) => name.endsWith('.age'));
      // Those under their own name first: a sync tool's second copy is held against them.
      for (const name of [...names.filter(isOwnName), ...names.filter((item) => !isOwnName(item))]) {
        const found = await files.find(name, 'footbridge-draft');
        const draft = found.state === 'good' && found.header.vault === vault ? readDraft(found.body['draft']) : null;
        if (draft !== null && found.state === 'good') take(name, draft, found.header.generation, found.sha256);
        else if (found.state !== 'absent') {
          const quarantined = found.state !== 'stuck' && found.state !== 'newer' && !readOnly && (await files.quarantine(name));
          await notices.add({ file: name, what: 'damaged', quarantined });
        }
        if (draft !== null && found.state === 'good') dates.set(draft, found.stat?.modified ?? 0);
      }
      // Once all are there: a second copy of a draft is held against it as it was written.
      for (const item of kept.values()) item.draft = asFound(item.draft, dates.get(item.draft) ?? 0);
    },

    save: write,
    touch: (id, now) => files.touch(nameOf(id), now),
    there: async (id) => (await files.stat(nameOf(id))) !== null,

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

function isOwnName(name: string): boolean {
  return /^drafts\/[0-9A-HJKMNP-TV-Z]{26}\.json\.age$/.test(name);
}

function readDraft(value: unknown): DraftFile | null {
  if (!isObject(value) || !isObject(value['content'])) return null;
  return typeof value['id'] === 'string' && typeof value['kept'] === 'string' ? (value as DraftFile) : null;
}
