import type { EntryContent } from './entry.ts';

function once(items: readonly string[]): string[] {
  return [...new Set(items)];
}

/** A content with each tag and each link once, and without a link of the entry to itself. Nothing else is touched. */
export function tidyContent(content: EntryContent, id: string | null): EntryContent {
  return { ...content, tags: once(content.tags), links: once(content.links).filter((link) => link !== id) };
}
