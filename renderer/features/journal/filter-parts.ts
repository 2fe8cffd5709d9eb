import type { EntryFilter } from '../../../electron/contract/entry-calls.ts';
import { listedFilter } from '../../../electron/contract/empty-filter.ts';

/** One part of a filter, as a chip shows it and takes it away. */
export type FilterPart =
  | { part: 'kind'; kind: 'journal' | 'check-in' | 'worksheet' }
  | { part: 'sheet'; worksheet: string }
  | { part: 'feeling'; feeling: string }
  | { part: 'tag'; tag: string }
  | { part: 'bring' }
  | { part: 'apart' }
  | { part: 'from'; day: string }
  | { part: 'to'; day: string };

export function filterParts(filter: EntryFilter): FilterPart[] {
  const parts: FilterPart[] = [];
  if (filter.worksheet !== null) parts.push({ part: 'sheet', worksheet: filter.worksheet });
  else for (const kind of filter.kinds) parts.push({ part: 'kind', kind });
  if (filter.feeling !== null) parts.push({ part: 'feeling', feeling: filter.feeling });
  if (filter.tag !== null) parts.push({ part: 'tag', tag: filter.tag });
  if (filter.bring) parts.push({ part: 'bring' });
  if (filter.listed !== true && !filter.trash) parts.push({ part: 'apart' });
  if (filter.from !== null) parts.push({ part: 'from', day: filter.from });
  if (filter.to !== null) parts.push({ part: 'to', day: filter.to });
  return parts;
}

export function withoutPart(filter: EntryFilter, gone: FilterPart): EntryFilter {
  switch (gone.part) {
    case 'kind':
      return { ...filter, kinds: filter.kinds.filter((kind) => kind !== gone.kind) };
    case 'sheet':
      return { ...filter, worksheet: null, kinds: [] };
    case 'feeling':
      return { ...filter, feeling: null };
    case 'tag':
      return { ...filter, tag: null };
    case 'bring':
      return { ...filter, bring: false };
    case 'apart':
      return withApart(filter, false);
    case 'from':
      return { ...filter, from: null };
    case 'to':
      return { ...filter, to: null };
  }
}

/** Everything but the words searched for. */
export function withoutParts(filter: EntryFilter): EntryFilter {
  return { ...listedFilter, trash: filter.trash, text: filter.text };
}

/** With what is kept out of lists, or without. */
export function withApart(filter: EntryFilter, apart: boolean): EntryFilter {
  const next: EntryFilter = { ...filter, listed: true };
  if (apart) delete next.listed;
  return next;
}

export function isNarrowed(filter: EntryFilter): boolean {
  return filter.text.trim() !== '' || filterParts(filter).some(({ part }) => part !== 'apart');
}

/** What the choice of kind says: `''` for all, a kind, or `sheet:` and a worksheet's id. */
export function kindChoice(filter: EntryFilter): string {
  return filter.worksheet === null ? (filter.kinds[0] ?? '') : `sheet:${filter.worksheet}`;
}

export function withKind(filter: EntryFilter, choice: string): EntryFilter {
  if (choice.startsWith('sheet:')) return { ...filter, kinds: ['worksheet'], worksheet: choice.slice(6) };
  const kind = (['journal', 'check-in', 'worksheet'] as const).find((one) => one === choice);
  return { ...filter, kinds: kind === undefined ? [] : [kind], worksheet: null };
}
