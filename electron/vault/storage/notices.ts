import type { DamageNotice } from '../../contract/vault-calls.ts';
import { readShardName } from './names.ts';

/** What went wrong with a file, before it is known whether a backup has a good copy. `sha256` is what the index remembers. */
export type Damage = { file: string; what: DamageNotice['what']; quarantined: boolean; sha256?: string | undefined };

/** Answers the id of a backup that holds a good copy: that very version if it is known, else the newest of that name. */
export type FindGoodCopy = (file: string, sha256: string | undefined) => Promise<string | null>;

export type Notices = {
  add(damage: Damage): Promise<void>;
  /** Since the start, newest last. */
  all(): readonly DamageNotice[];
};

/** @param tell - called for each notice as it comes. */
export function createNotices(findGoodCopy: FindGoodCopy, tell: (notice: DamageNotice) => void): Notices {
  const list: DamageNotice[] = [];
  return {
    async add({ file, what, quarantined, sha256 }) {
      const lost = what === 'damaged' || what === 'missing' || what === 'older-than-index' || what === 'swapped';
      const backup = lost ? await findGoodCopy(file, sha256) : null;
      const notice = { file, what, month: readShardName(file)?.month ?? null, quarantined, backup };
      list.push(notice);
      tell(notice);
    },
    all: () => list,
  };
}
