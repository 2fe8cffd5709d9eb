import type { EntryContent } from './entry.ts';
import { sameJson } from './same-content.ts';

export type Marking = {
  bring?: boolean | undefined;
  addTag?: string | undefined;
  removeTag?: string | undefined;
  addLink?: string | undefined;
  removeLink?: string | undefined;
  /** For worksheets; other kinds have no such day. */
  lookOn?: string | null | undefined;
};

function changed(list: readonly string[], add: string | undefined, remove: string | undefined, most: number): string[] {
  const rest = list.filter((one) => one !== remove);
  return add === undefined || rest.includes(add) || rest.length >= most ? rest : [...rest, add];
}

/** The content marked, tagged or linked; the very same object when nothing would change. A 41st tag and a 101st link are not added. */
export function markContent(content: EntryContent, marking: Marking): EntryContent {
  const next = {
    ...content,
    bring: marking.bring ?? content.bring,
    tags: changed(content.tags, marking.addTag, marking.removeTag, 40),
    links: changed(content.links, marking.addLink, marking.removeLink, 100),
  };
  if (next.kind === 'worksheet' && marking.lookOn !== undefined) next.lookOn = marking.lookOn;
  return sameJson(next, content) ? content : next;
}

/** A copy of an entry at another time: without looks and what was shown beside it, not marked, not asking to be looked at again. */
export function copyContent(content: EntryContent, when: EntryContent['when']): EntryContent {
  const copy = { ...structuredClone(content), when, bring: false };
  if (copy.kind !== 'worksheet') return copy;
  delete copy.help;
  return { ...copy, looks: [], lookOn: null };
}
