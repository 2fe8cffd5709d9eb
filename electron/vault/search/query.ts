import { composed, fold } from '../../domain/text/fold.ts';

/** What must occur, folded; empty when the person typed nothing. */
export type Query = readonly string[];

/**
 * The parts of a search: each word, and each run of words inside quotes, which stay together. Quotes of every kind count; one that was not
 * closed yet reaches to the end, since people search while they type.
 */
export function parseQuery(text: string): Query {
  const parts = fold(composed(text)).matchAll(/"([^"]*)"?|([^\s"]+)/g);
  const needles = [...parts].map(([, quoted, word]) => (quoted ?? word ?? '').replace(/\s+/g, ' ').trim()).filter(Boolean);
  // The longest first: it is the rarest most often, and the scan stops at the first one that is missing.
  return [...new Set(needles)].sort((a, b) => b.length - a.length);
}
