import { isObject } from './document.ts';
import type { Body } from './sealed-adapter.ts';

/** What the index remembers of a file. */
export type IndexEntry = { generation: number; sha256: string };

/** `files` names every shard and the settings. `device` is nothing personal: an opaque id. */
export type IndexData = { files: ReadonlyMap<string, IndexEntry> };

export const emptyIndex: IndexData = { files: new Map() };

export const indexBody: Body<IndexData> = {
  format: 'footbridge-index',
  encode: (data) => `"files":${JSON.stringify(Object.fromEntries([...data.files].sort(([a], [b]) => (a < b ? -1 : 1))))}`,
  decode(body) {
    if (!isObject(body['files'])) return null;
    const files = new Map<string, IndexEntry>();
    for (const [name, entry] of Object.entries(body['files'])) {
      if (!isObject(entry)) return null;
      const { generation, sha256 } = entry;
      if (typeof generation !== 'number' || typeof sha256 !== 'string') return null;
      files.set(name, { generation, sha256 });
    }
    return { files };
  },
};
