import type { EntryContent } from '../entries/entry.ts';

/** JSON with sorted keys, so that the order in which a content was put together does not matter. */
function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const entries = Object.entries(value).filter(([, held]) => held !== undefined);
  return `{${entries.sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, held]) => `${JSON.stringify(key)}:${canonical(held)}`).join(',')}}`;
}

/**
 * Four hex digits over a content (FNV-1a, folded to 16 bits), to tell whether someone has edited a file. So few, because more
 * would let a reader try out which word was taken out of the text by hand.
 */
export function checkOf(content: EntryContent): string {
  let hash = 0x811c9dc5;
  const text = canonical(content);
  for (let i = 0; i < text.length; i++) {
    hash ^= text.charCodeAt(i);
    hash = Math.imul(hash, 0x01000193);
  }
  return ((hash ^ (hash >>> 16)) & 0xffff).toString(16).padStart(4, '0');
}
