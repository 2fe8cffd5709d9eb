import type { EntryFilter } from '../../../electron/contract/entry-calls.ts';
import { emptyFilter } from '../../../electron/contract/empty-filter.ts';
import type { OutForm, OutWhat } from '../../../electron/contract/out-calls.ts';

/** Which entries leave: all, those of some days, those that a search found, those picked in the journal, those picked here. */
export type OutWay = 'everything' | 'days' | 'found' | 'given' | 'hand';

/** A PDF is drawn by the window, the others are written by the vault. */
export type Form = OutForm | 'pdf';
export const forms: readonly Form[] = ['markdown', 'json', 'csv', 'fhir', 'pdf'];

export type Out = { way: OutWay; from: string; to: string; picked: readonly string[]; form: Form };

/** The filter that finds the entries of a way; null where they are named one by one, or while nothing is said. */
export function filterOf({ way, from, to }: Out, found: EntryFilter | null): EntryFilter | null {
  switch (way) {
    case 'everything':
      return emptyFilter;
    case 'days':
      return from === '' && to === '' ? null : { ...emptyFilter, from: from === '' ? null : from, to: to === '' ? null : to };
    case 'found':
      return found;
    case 'given':
    case 'hand':
      return null;
  }
}

export function whatOf(way: OutWay, ids: readonly string[]): OutWhat {
  return way === 'everything' ? { is: 'everything' } : { is: 'entries', ids: [...ids] };
}
