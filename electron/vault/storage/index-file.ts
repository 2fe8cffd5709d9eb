import { isObject } from './document.ts';
import type { Body } from './sealed-adapter.ts';

/** What the index remembers of a file. */
export type IndexEntry = { generation: number; sha256: string };

/** `files` names every shard and the settings. */
export type IndexData = { files: ReadonlyMap<string, IndexEntry> };

export const emptyIndex: IndexData = { files: new Map() };

export const indexBody: Body<IndexData> = {
  format: 'footbridge-index',
  // By hand, for it is part of every save: ten years have 120 months.
  encode(data) {
    const lines = Array.from(data.files, ([name, { generation, sha256 }]) => `${JSON.stringify(name)}:{"generation":${String(generation)},"sha256":"${sha256}"}`);
    return `"files":{${lines.join(',')}}`;
  },
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
