import { fold } from '../../electron/domain/text/fold.ts';

/** A tag as it is kept: one line, no comma, at most 40 characters; null when nothing is left. */
export function cleanTag(text: string): string | null {
  const clean = text.replaceAll(',', ' ').replace(/^\s*#/u, '').replaceAll(/\s+/gu, ' ').trim().slice(0, 40).trim();
  return clean === '' ? null : clean;
}

/** The person's own tags to offer: those that begin with what was typed, then those that hold it; the most used first. */
export function suggestTags(known: readonly { tag: string }[], taken: readonly string[], typed: string, most = 6): string[] {
  const wanted = fold(typed.trim());
  const free = known.map(({ tag }) => tag).filter((tag) => !taken.includes(tag) && fold(tag) !== wanted);
  if (wanted === '') return free.slice(0, most);
  const begins = free.filter((tag) => fold(tag).startsWith(wanted));
  const holds = free.filter((tag) => !fold(tag).startsWith(wanted) && fold(tag).includes(wanted));
  return [...begins, ...holds].slice(0, most);
}
