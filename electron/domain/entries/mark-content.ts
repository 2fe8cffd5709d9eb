import type { EntryContent } from './entry.ts';

export type Marking = { bring?: boolean | undefined; addTag?: string | undefined; removeTag?: string | undefined };

/** The content marked or tagged; the very same object when nothing would change. A 41st tag is not added. */
export function markContent(content: EntryContent, marking: Marking): EntryContent {
  const bring = marking.bring ?? content.bring;
  let tags = content.tags;
  const { addTag, removeTag } = marking;
  if (removeTag !== undefined && tags.includes(removeTag)) tags = tags.filter((tag) => tag !== removeTag);
  if (addTag !== undefined && !tags.includes(addTag) && tags.length < 40) tags = [...tags, addTag];
  return bring === content.bring && tags === content.tags ? content : { ...content, bring, tags };
}

/** A copy of an entry at another time: without looks, not marked, not asking to be looked at again. */
export function copyContent(content: EntryContent, when: EntryContent['when']): EntryContent {
  const copy = { ...structuredClone(content), when, bring: false };
  return copy.kind === 'worksheet' ? { ...copy, looks: [], lookOn: null } : copy;
}
