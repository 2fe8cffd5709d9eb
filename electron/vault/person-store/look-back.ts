import type { StoredRecord } from '../../domain/records/record.ts';
import type { Sealer } from '../sealing/sealer.ts';
import { decodeDocument } from '../storage/document.ts';
import { indexBody } from '../storage/index-file.ts';
import { indexName } from '../storage/names.ts';
import { shardBody } from '../storage/record-json.ts';

type Copy = (name: string) => Promise<Uint8Array | null>;

/**
 * Whether a person's folder is as it was before the newest backup: each file fits the others, so it cannot tell by itself. Copies are opened only where the index there
 * counts further than the one here. Rejects as the disk does.
 * @param generation - of the index here; @param copy - the newest good copy of a file of theirs in a backup, by its name inside their folder.
 */
export async function isBehind(own: Sealer, generation: number, here: (id: string) => StoredRecord | undefined, copy: Copy): Promise<boolean> {
  const then = await opened(own, await copy(indexName), indexBody.format);
  if (then === null || then.header.generation <= generation) return false;
  const names = [...(indexBody.decode(then.body)?.files.keys() ?? [])];
  for (const name of names) {
    const shard = await opened(own, await copy(name), shardBody.format);
    const records = shard === null ? undefined : shardBody.decode(shard.body)?.records;
    // An index that was made anew counts from one: only what is missing says that something is.
    for (const { id, counter } of records?.values() ?? []) if ((here(id)?.counter ?? -1) < counter) return true;
  }
  return false;
}

async function opened(own: Sealer, sealed: Uint8Array | null, format: Parameters<typeof decodeDocument>[1]) {
  const plain = sealed === null ? null : await own.open(sealed);
  const document = plain === null ? null : decodeDocument(plain, format);
  return document === 'newer' ? null : document;
}
