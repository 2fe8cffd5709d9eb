import { Low } from 'lowdb';
import { shardName, type ShardPlace } from './names.ts';
import { noRecords, shardBody, type ShardData } from './record-json.ts';
import { sealedAdapter, type SealedAdapter } from './sealed-adapter.ts';
import type { VaultFiles } from './vault-files.ts';

/** One file of records: a month's, or a part of it. */
export type Shard = {
  name: string;
  place: ShardPlace;
  adapter: SealedAdapter<ShardData>;
  db: Low<ShardData>;
  /** Memory is ahead of the disk, or the disk holds what memory took back: it is written again before anything else. */
  dirty: boolean;
};

/** One that nothing is known of yet. */
export function makeShard(files: VaultFiles, vault: string, place: ShardPlace): Shard {
  const name = shardName(place);
  const adapter = sealedAdapter(files, vault, name, shardBody);
  return { name, place, adapter, db: new Low<ShardData>(adapter, noRecords), dirty: false };
}
