import { stopped, type Job } from '../jobs.ts';
import { ok, type Result } from '../../contract/result.ts';
import type { BackupItem } from '../../contract/backup-calls.ts';
import type { Sealer } from '../sealing/sealer.ts';
import { decodeDocument } from '../storage/document.ts';
import { personFolder } from '../person-store/person-names.ts';
import { monthOfId, personFolderOf, readShardName } from '../storage/names.ts';
import { shardBody } from '../storage/record-json.ts';
import type { VaultFiles } from '../storage/vault-files.ts';
import { backupsToKeep } from './keep.ts';
import type { Manifest } from './manifest.ts';
import { goodCopy } from './read-backup.ts';

/** Which of the backups hold any of the entries, other records or people, looking only where they can be: in the months of their ids, and in the folders of people. Error: `stopped`. */
export async function holders(places: readonly VaultFiles[], sealer: Sealer, manifests: readonly Manifest[], ids: ReadonlySet<string>, job: Job): Promise<Result<{ ids: Set<string>; unread: number }>> {
  const months = new Set([...ids].map(monthOfId));
  const seen = new Map<string, boolean | null>();
  const held = new Set<string>();
  for (const [at, manifest] of manifests.entries()) {
    job.progress('read', at, manifests.length);
    const folders = new Set([...ids].map((id) => personFolder(manifest.vault, id)));
    if ([...manifest.files.keys()].some((name) => folders.has(personFolderOf(name) ?? ''))) held.add(manifest.id);
    for (const [name, { sha256: hash }] of manifest.files) {
      const place = readShardName(name);
      if (place === null || !months.has(place.month)) continue;
      if (job.stopped()) return stopped();
      await job.breathe();
      if (!seen.has(hash)) seen.set(hash, await holds(hash));
      if (seen.get(hash) === true) held.add(manifest.id);
    }
  }
  return ok({ ids: held, unread: [...seen.values()].filter((known) => known === null).length });

  /** Null when it cannot be known. */
  async function holds(hash: string): Promise<boolean | null> {
    const sealed = await goodCopy(places, hash);
    const plain = sealed === null ? null : await sealer.open(sealed);
    const opened = plain === null ? null : decodeDocument(plain, shardBody.format);
    const data = opened === null || opened === 'newer' ? null : shardBody.decode(opened.body);
    if (data === null) return null;
    return [...data.records.values()].some((record) => record.type !== 'tombstone' && ids.has(record.id));
  }
}

const day = 86_400_000;
/** Over a year of daily backups nothing that is thinned out is left. */
const horizon = 800;

/**
 * Until when backups stay that are there now, if one is made each day: the day (`YYYY-MM-DD`, UTC) on which the last of them goes; `lasting` counts
 * those that stay whatever is made daily. Days without a backup make it later.
 * @param items - all backups, newest first; @param now - milliseconds since 1970.
 */
export function heldUntil(items: readonly Pick<BackupItem, 'id' | 'made' | 'why'>[], held: ReadonlySet<string>, now: number): { until: string | null; lasting: number } {
  let list = [...items];
  let until: string | null = null;
  let before = list.filter(({ id }) => held.has(id)).length;
  for (let at = 1; at <= horizon && before > 0; at++) {
    const made = new Date(now + at * day).toISOString();
    list.unshift({ id: `day ${String(at)}`, made, why: 'daily' });
    const keep = backupsToKeep(list);
    list = list.filter(({ id }) => keep.has(id));
    const left = list.filter(({ id }) => held.has(id)).length;
    if (left < before) until = made.slice(0, 10);
    before = left;
  }
  return { until, lasting: before };
}
