import { isObject } from './document.ts';
import type { Body } from './sealed-adapter.ts';

/** What the index remembers of a file. */
export type IndexEntry = { generation: number; sha256: string };

/** `files` names every shard and the settings. `people`: how often the index in a person's folder had been written, by that folder; not there in such a folder itself. */
export type IndexData = { files: ReadonlyMap<string, IndexEntry>; people: ReadonlyMap<string, number> };

export const emptyIndex: IndexData = { files: new Map(), people: new Map() };

export const indexBody: Body<IndexData> = {
  format: 'footbridge-index',
  // By hand, for it is part of every save: ten years have 120 months.
  encode(data) {
    const lines = Array.from(data.files, ([name, { generation, sha256 }]) => `${JSON.stringify(name)}:{"generation":${String(generation)},"sha256":"${sha256}"}`);
    const people = data.people.size === 0 ? '' : `,"people":${JSON.stringify(Object.fromEntries(data.people))}`;
    return `"files":{${lines.join(',')}}${people}`;
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
    const people = new Map<string, number>();
    for (const [folder, generation] of Object.entries(isObject(body['people']) ? body['people'] : {})) {
      if (typeof generation !== 'number') return null;
      people.set(folder, generation);
    }
    return { files, people };
  },
};
