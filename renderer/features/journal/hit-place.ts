import type { SearchHit } from '../../../electron/contract/entry-calls.ts';

export type HitPlace = 'title' | 'feelings' | 'tags' | 'line';

/** Where a row shows what was found: in what it says anyway when it stands there, else as a sentence of its own. */
export function hitPlace(hit: SearchHit, { title, feelings, tags }: { title: string; feelings: readonly string[]; tags: readonly string[] }): HitPlace {
  const at = title.indexOf(hit.match);
  const rest = title.slice(at + hit.match.length).slice(0, 12);
  if (at >= 0 && (hit.field === 'title' || hit.after.startsWith(rest))) return 'title';
  if (hit.field === 'tags' && tags.some((tag) => tag.includes(hit.match))) return 'tags';
  // Feelings are found by their names in every language; a row names them in the person's own.
  const lists = `${hit.before}${hit.match}${hit.after}`.includes(' / ');
  if ((hit.field === 'feelings' || lists) && feelings.some((word) => word.includes(hit.match))) return 'feelings';
  return 'line';
}
