import type { EntryContent } from './entry.ts';

/**
 * Whether two JSON values hold the same: the order of keys does not matter, the order of items does, and a key that is
 * `undefined` counts as missing. JSON knows no -0.
 */
export function sameJson(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  if (Array.isArray(a) || Array.isArray(b)) {
    if (!Array.isArray(a) || !Array.isArray(b) || a.length !== b.length) return false;
    return a.every((item, i) => sameJson(item, b[i]));
  }
  const left = Object.entries(a).filter(([, value]) => value !== undefined);
  const right = Object.entries(b).filter(([, value]) => value !== undefined);
  if (left.length !== right.length) return false;
  const other = new Map<string, unknown>(right);
  return left.every(([key, value]) => other.has(key) && sameJson(value, other.get(key)));
}

/** Whether two states of an entry say the same: marks, tags, links, the day of another look and that help was shown do not count. */
export function sameText(a: EntryContent, b: EntryContent): boolean {
  return sameJson(said(a), said(b));
}

function said(content: EntryContent): Record<string, unknown> {
  return { ...content, tags: undefined, bring: undefined, links: undefined, lookOn: undefined, help: undefined };
}
