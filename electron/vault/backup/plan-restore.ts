import type { EntryContent } from '../../domain/entries/entry.ts';
import { sameJson, sameText } from '../../domain/entries/same-content.ts';
import type { EntryRecord, StoredRecord } from '../../domain/records/record.ts';
import { restated, revised, type Stamp } from '../../domain/records/revise.ts';
import { compareBackup, type Present } from './compare-backup.ts';
import type { BackupContent } from './read-backup.ts';
import { presentId } from './twin-id.ts';

export type RestorePlan = { records: StoredRecord[]; restored: number; trashed: number };

/**
 * The records that make the present as a backup has it, or chosen entries of it. All of it is new states on top of what stands, with a
 * higher counter: nothing is taken out of a history, and a merge with another copy stays what it is, a join in which these are the newest.
 *
 * - what says something else gets the backup's text as its newest state;
 * - what was deleted for good comes back under the id that follows from its own (`twinId`), with its history;
 * - what is not in the backup goes to the trash, unless entries were chosen;
 * - chosen entries come back out of the trash.
 *
 * @param chosen - ids in the backup; null for everything.
 */
export function planRestore(backup: Omit<BackupContent, 'people'>, present: Present, chosen: ReadonlySet<string> | null, nextStamp: () => Stamp): RestorePlan {
  const plan: RestorePlan = { records: [], restored: 0, trashed: 0 };
  const coming = new Set<string>();
  for (const { id, type } of backup.records.values()) if (type === 'entry' && (chosen?.has(id) ?? true)) coming.add(presentId(present.get, id));

  /** Links lead to what took the place of an entry, where that is there. */
  function relinked(content: EntryContent): EntryContent {
    const links = content.links.map((link) => {
      const id = presentId(present.get, link);
      return coming.has(id) || present.get(id)?.type === 'entry' ? id : link;
    });
    return sameJson(links, content.links) ? content : { ...content, links };
  }

  for (const { id, then, now } of compareBackup(backup, present)) {
    if (then !== null && (chosen?.has(id) ?? true)) {
      const record = restoredEntry(then, now);
      if (record === null) continue;
      plan.records.push(record);
      plan.restored++;
    } else if (then === null && now !== null && chosen === null) {
      const stamp = nextStamp();
      plan.records.push(restated(now, { trashedAt: stamp.at }, stamp));
      plan.trashed++;
    }
  }
  // The share log and the marks of what was deleted only grow.
  if (chosen === null) for (const record of backup.records.values()) if (record.type !== 'entry' && present.get(record.id) === undefined) plan.records.push(record);
  return plan;

  function restoredEntry(then: EntryRecord, now: EntryRecord | null): EntryRecord | null {
    const content = relinked(then.current.content);
    const trashedAt = chosen === null ? then.current.trashedAt : null;
    if (now === null) {
      const id = presentId(present.get, then.id);
      if (id === then.id && content === then.current.content && trashedAt === then.current.trashedAt) return then;
      const { rev, device, counter, at } = nextStamp();
      return { ...then, id, rev, parents: id === then.id ? [then.rev] : [], device, counter, current: { rev, at, trashedAt, content } };
    }
    const alike = (now.current.trashedAt === null) === (trashedAt === null);
    if (alike && sameJson(now.current.content, content)) return null;
    if (sameText(now.current.content, content)) return restated(now, { content, trashedAt }, nextStamp());
    const written = revised(now, content, null, nextStamp());
    return { ...written, current: { ...written.current, trashedAt } };
  }
}
