import type { EntryContent } from '../entries/entry.ts';
import type { OwnSheet } from '../own-sheets/own-sheet.ts';
import type { Rewrite } from './rewrite.ts';

/** The ids and versions of the sheets that these contents answer, each once. */
export function sheetsAnswered(contents: Iterable<EntryContent>): { worksheet: string; version: number }[] {
  const found = new Map<string, { worksheet: string; version: number }>();
  for (const content of contents) {
    if (content.kind !== 'worksheet') continue;
    const { worksheet, version } = content;
    found.set(`${worksheet}/${String(version)}`, { worksheet, version });
  }
  return [...found.values()];
}

const longest = 600;

function rewriteWords<T>(part: T, rewrite: Rewrite): T {
  if (typeof part === 'string') return ((rewrite(part).slice(0, longest).trim() || '…')) as T;
  if (Array.isArray(part)) return part.map((one: unknown) => rewriteWords(one, rewrite)) as T;
  if (typeof part !== 'object' || part === null) return part;
  return Object.fromEntries(Object.entries(part).map(([key, one]) => [key, rewriteWords(one as unknown, rewrite)])) as T;
}

/** A sheet of one's own as it is passed on: names are hidden in its words too. */
export function packedSheet({ definition, words }: OwnSheet, rewrite: Rewrite): OwnSheet {
  return { definition, words: rewriteWords(words, rewrite) };
}
