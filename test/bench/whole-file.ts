import { readFile } from 'node:fs/promises';
import { Low, type Adapter } from 'lowdb';
import type { StoredRecord } from '../../electron/domain/records/record.ts';
import { createSealer } from '../../electron/vault/sealing/sealer.ts';
import { atomicWrite } from '../../electron/vault/storage/atomic-write.ts';
import { nodePorts } from '../../electron/vault/storage/node-ports.ts';

type Whole = { records: StoredRecord[] };

/** What a simpler app would do: the whole journal as one sealed lowdb document, written anew at each save. */
export async function openWholeFile(path: string, identity: string, records: StoredRecord[]): Promise<Low<Whole>> {
  const sealer = await createSealer(identity);
  const { fs, random } = nodePorts();
  const adapter: Adapter<Whole> = {
    async read() {
      const text = await sealer.open(await readFile(path));
      return text === null ? null : (JSON.parse(new TextDecoder().decode(text)) as Whole);
    },
    async write(data) {
      await atomicWrite(fs, random, path, await sealer.seal(new TextEncoder().encode(JSON.stringify(data))));
    },
  };
  const db = new Low(adapter, { records });
  await db.write();
  return db;
}
