import { createContext, use } from 'react';
import type { WeekFacts } from '../../electron/domain/worksheets/week-facts.ts';
import type { ColumnOf, FieldOf } from '../../electron/domain/worksheets/definition-schema.ts';

export type LinkTarget = { entry: string; row?: string | undefined };
/** Something that can be linked to: the entry's own name, or the words of the row. */
export type LinkChoice = LinkTarget & { name: string };

/** What a field can link to, newest first; null while it is being read. `taken` are named too, even when they no longer fit. */
export type UseLinkChoices = (field: FieldOf<'links'>, taken: readonly LinkTarget[]) => readonly LinkChoice[] | null;

/** What the entries that link to a row of this one say of it; null when there are none, or nobody knows. */
export type UseLinkedNumber = (column: ColumnOf<'linked'> | null, row: string) => number | null;

/** What the seven days up to one held (`YYYY-MM-DD`); null when that is too little, or nobody knows. */
export type UseWeekFacts = (last: string | null) => WeekFacts | null;

/** Outside a journal (a preview, a packet) there is nothing to link to. */
const nowhere: { useChoices: UseLinkChoices; useNumber: UseLinkedNumber; useWeek: UseWeekFacts } = { useChoices: () => [], useNumber: () => null, useWeek: () => null };

export const LinkContext = createContext(nowhere);

export function useLinkChoices(field: FieldOf<'links'>, taken: readonly LinkTarget[]): readonly LinkChoice[] | null {
  return use(LinkContext).useChoices(field, taken);
}

export function useLinkedNumber(column: ColumnOf<'linked'> | null, row: string): number | null {
  return use(LinkContext).useNumber(column, row);
}

export function useWeekFacts(last: string | null): WeekFacts | null {
  return use(LinkContext).useWeek(last);
}

export function sameTarget(a: LinkTarget, b: LinkTarget): boolean {
  return a.entry === b.entry && a.row === b.row;
}
