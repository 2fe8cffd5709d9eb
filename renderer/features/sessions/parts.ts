import type { SessionPart } from '../../../electron/domain/sessions/session.ts';

/** The eight parts of a session with their soft times (clinical reference 6.1). A key names what stands in a part. */
export const standardParts: readonly SessionPart[] = [
  { key: 'now', name: '', minutes: 5 },
  { key: 'last', name: '', minutes: 5 },
  { key: 'list', name: '', minutes: 5 },
  { key: 'tried', name: '', minutes: 10 },
  { key: 'work', name: '', minutes: 25 },
  { key: 'next', name: '', minutes: 5 },
  { key: 'words', name: '', minutes: 3 },
  { key: 'how', name: '', minutes: 3 },
];

/** The person's order, or the standard one. */
export function partsOf(own: readonly SessionPart[]): readonly SessionPart[] {
  const known = new Set(standardParts.map(({ key }) => key));
  const kept = own.filter(({ key }) => known.has(key));
  return kept.length === 0 ? standardParts : kept;
}

export function movedPart<T>(parts: readonly T[], from: number, by: -1 | 1): T[] {
  const next = [...parts];
  const [part] = next.splice(from, 1);
  if (part !== undefined) next.splice(from + by, 0, part);
  return next;
}
