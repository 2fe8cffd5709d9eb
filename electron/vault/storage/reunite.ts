import { sha256 } from '../sealing/sha256.ts';
import type { Drafts } from './drafts.ts';
import { indexBody } from './index-file.ts';
import { indexName } from './names.ts';
import type { RecordWriter } from './record-writer.ts';
import type { ShardSet } from './shard-set.ts';
import type { SettingsFile } from './open-settings.ts';
import type { Shelter } from './shelter.ts';
import type { VaultFiles } from './vault-files.ts';
import { writeOrKeep } from './write-or-keep.ts';

type Parts = {
  files: VaultFiles;
  shards: ShardSet;
  writer: RecordWriter;
  drafts: Drafts;
  settings: Pick<SettingsFile, 'adapter' | 'db'>;
  /** Drafts that wait outside the folder. */
  shelter: Shelter | null;
};

/**
 * After the folder was out of reach: what memory holds and the disk has lost is written again, what another computer wrote meanwhile is
 * merged in, and drafts that waited elsewhere come back. To be run in its turn among the writes; rejects as the disk does.
 * `changed`: another computer wrote what only an opening would read whole.
 */
export async function reunite({ files, shards, writer, drafts, settings, shelter }: Parts): Promise<{ changed: boolean }> {
  const known = new Map(writer.files());
  let changed = false;
  for (const name of shards.waiting()) await shards.load(name);
  for (const shard of shards.shards()) {
    const bytes = await files.read(shard.name);
    if (bytes === null) shard.dirty = true;
    else if (sha256(bytes) !== shard.adapter.known?.sha256 && (await shards.refresh(shard))) changed = true;
    // The system may count files anew once a disk is plugged in again.
    if (shard.adapter.known !== null && bytes !== null) shard.adapter.known.stat = await files.stat(shard.name);
  }
  const { adapter, db } = settings;
  const bytes = await files.read(adapter.name);
  if (bytes === null && adapter.known !== null) await writeOrKeep(db, db.data);
  else if (bytes !== null && sha256(bytes) !== adapter.known?.sha256) {
    await db.read();
    changed = true;
  }
  if (adapter.known !== null && adapter.known.sha256 !== null) writer.note(adapter.name, { generation: adapter.known.generation, sha256: adapter.known.sha256 });

  for (const draft of drafts.all()) if (!(await drafts.there(draft.id))) await drafts.save(draft);
  if (shelter !== null) await takeSheltered(shelter, drafts);

  const index = await files.find(indexName, indexBody.format);
  const theirs = index.state === 'good' ? indexBody.decode(index.body) : null;
  for (const [name, entry] of theirs?.files ?? []) changed ||= entry.generation > (known.get(name)?.generation ?? 0);
  writer.markStale();
  await writer.settle();
  return { changed };
}

/** Drafts that waited outside the folder, where they are newer than what is here. Answers those that came in. */
export async function takeSheltered(shelter: Shelter, drafts: Drafts): Promise<string[]> {
  const taken: string[] = [];
  for (const draft of [...shelter.all()]) {
    const here = drafts.all().find(({ id }) => id === draft.id);
    if (here === undefined || here.kept < draft.kept) {
      await drafts.save(draft);
      taken.push(draft.id);
    }
    await shelter.drop(draft.id);
  }
  return taken;
}
