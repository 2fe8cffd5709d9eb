import type { IndexEntry } from './index-file.ts';
import { judgeShard } from './judge-shard.ts';
import type { ShardPlace } from './names.ts';
import type { Notices } from './notices.ts';
import { shardBody, type ShardData } from './record-json.ts';
import { makeShard, type Shard } from './shard.ts';
import type { VaultFiles } from './vault-files.ts';

export type ShardFiles = {
  files: VaultFiles;
  vault: string;
  readOnly: boolean;
  notices: Notices;
  /** What the index remembers of a name. */
  expected(name: string): IndexEntry | undefined;
  /** True while no index says what should be there: then a file that opens is simply taken. */
  rebuilding: boolean;
};

/**
 * What a file came to. `taken`: its records are in it; `stale` when the index does not know it so. `stray`: they belong elsewhere; `of` is the name whose very content that is.
 * `none`: it is gone, or does not open.
 */
export type OpenedShard = { state: 'taken'; shard: Shard; stale: boolean } | { state: 'stray'; shard: Shard; of: string | null } | { state: 'none' };

/** Opens one file of records. Damage becomes a notice, and the file is set aside unless the vault is only read. Rejects as the disk does. */
export async function openShard({ files, vault, readOnly, notices, expected, rebuilding }: ShardFiles, place: ShardPlace): Promise<OpenedShard> {
  const shard = makeShard(files, vault, place);
  const { name, adapter } = shard;
  await shard.db.read();
  const { found } = adapter;
  const entry = expected(name);
  if (found?.state === 'good' && adapter.known !== null) {
    const verdict = judgeShard(vault, name, found, entry);
    if (!verdict.take) {
      const of = expected(found.header.name)?.sha256 === found.sha256 ? found.header.name : null;
      const quarantined = !readOnly && (await files.quarantine(name));
      await notices.add({ file: name, what: 'swapped', quarantined, sha256: entry?.sha256 });
      return { state: 'stray', shard, of };
    }
    if (verdict.notice !== null) {
      adapter.known.generation = Math.max(adapter.known.generation, entry?.generation ?? 0);
      if (!rebuilding) await notices.add({ file: name, what: verdict.notice, quarantined: false, sha256: entry?.sha256 });
    }
    return { state: 'taken', shard, stale: verdict.notice !== null };
  }
  if (found?.state === 'absent') {
    // With the whole folder out of reach, nothing is known to be missing.
    if (!(await files.there(vault))) throw Object.assign(new Error('the folder is gone'), { code: 'ENOENT' });
    const before = (await files.list('quarantine')).some((item) => item.startsWith(`quarantine/${name.replaceAll('/', '_')}.`));
    if (entry !== undefined) await notices.add({ file: name, what: before ? 'damaged' : 'missing', quarantined: before, sha256: entry.sha256 });
    return { state: 'none' };
  }
  // The very bytes that were written and yet not to be read: no damage of the disk's, so no reason to move them.
  const asWritten = found?.state === 'unreadable' && found.sha256 === entry?.sha256;
  const quarantined = found?.state === 'unreadable' && !asWritten && !readOnly && (await files.quarantine(name));
  await notices.add({ file: name, what: 'damaged', quarantined, sha256: entry?.sha256 });
  return { state: 'none' };
}

/** What somebody else wrote into an open file since it was read or written; null when nobody did, or while memory is ahead of it anyway. Rejects as the disk does. */
export async function readNews({ files, vault, notices }: ShardFiles, { name, adapter, dirty }: Shard): Promise<ShardData | null> {
  const seen = adapter.known?.stat ?? null;
  const now = await files.stat(name);
  if (now === null && adapter.known === null) return null;
  if (now !== null && seen !== null && now.size === seen.size && now.modified === seen.modified && now.file === seen.file) return null;
  const found = await files.find(name, shardBody.format);
  if (found.state === 'absent') return null;
  const theirs = found.state === 'good' && found.header.name === name && found.header.vault === vault ? shardBody.decode(found.body) : null;
  if (found.state === 'good' && theirs !== null) {
    if (found.sha256 === adapter.known?.sha256) {
      adapter.known.stat = found.stat;
      return null;
    }
    // Ours that failed at the last step, or another computer's: nothing of it may be written over unread.
    adapter.known = { generation: Math.max(found.header.generation, adapter.known?.generation ?? 0), sha256: found.sha256, stat: found.stat };
    return dirty ? null : theirs;
  }
  const quarantined = (found.state === 'unreadable' || found.state === 'good') && (await files.quarantine(name));
  await notices.add({ file: name, what: 'damaged', quarantined, sha256: adapter.known?.sha256 ?? undefined });
  if (!quarantined) throw Object.assign(new Error('a damaged file is in the way'), { code: 'EIO' });
  return null;
}
