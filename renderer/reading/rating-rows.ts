import type { EntryContent, WorksheetContent } from '../../electron/domain/entries/entry.ts';
import type { Feeling } from '../../electron/domain/worksheets/answers.ts';
import type { Definition } from '../../electron/domain/worksheets/definition-schema.ts';
import { answerTo } from '../../electron/domain/worksheets/kinds.ts';
import { feelingHistory, percentHistory, rerateOf } from '../../electron/domain/worksheets/looks.ts';
import { textAt } from '../../electron/domain/worksheets/refs.ts';

/** One thing that was rated, and its ratings in the order in which they were given: at first, after writing, at each look. */
export type Rated = { of: Pick<Feeling, 'word' | 'own'>; ratings: (number | null)[] };
export type Believed = { of: string; ratings: (number | null)[] };
export type Ratings = { feelings: Rated[]; beliefs: Believed[] };

type Line = { first: number | null; after: number | null; looks: (number | null)[] };

function inOrder({ first, after, looks }: Line): (number | null)[] {
  return [first, after, ...looks];
}

function someRated({ ratings }: { ratings: (number | null)[] }): boolean {
  return ratings.some((rating) => rating !== null);
}

function sheetFeelings(content: WorksheetContent, definition: Definition): Rated[] {
  return definition.fields.flatMap((field): Rated[] => {
    if (field.kind !== 'feelings') return [];
    const again = rerateOf(definition, field.id);
    if (again?.kind !== 'rerate-feelings') return (answerTo(field, content.answers)?.feelings ?? []).map((one) => ({ of: one, ratings: [one.strength] }));
    return feelingHistory(definition, again, content.answers, content.looks).map((line) => ({ of: { word: line.word, own: line.own }, ratings: inOrder(line) }));
  });
}

function sheetBeliefs(content: WorksheetContent, definition: Definition): Believed[] {
  return definition.fields.flatMap((field): Believed[] => {
    if (field.kind !== 'rerate-percent') return [];
    const source = definition.fields.find((other) => other.id === field.of.field);
    const words = source?.kind === 'table' ? source.columns.find((column) => column.kind === 'long' || column.kind === 'text')?.id : undefined;
    const of = textAt(words === undefined ? { field: field.of.field } : { field: field.of.field, column: words }, content.answers);
    return [{ of, ratings: inOrder(percentHistory(field, content.answers, content.looks)) }];
  });
}

/** The numbers of an entry, for a table that can be typed into another system. `definition` is null when no sheet is known. */
export function ratingsOf(content: EntryContent, definition: Definition | null): Ratings {
  const found: Ratings =
    content.kind !== 'worksheet'
      ? { feelings: content.feelings.map((one) => ({ of: one, ratings: [one.strength] })), beliefs: [] }
      : definition === null
        ? { feelings: [], beliefs: [] }
        : { feelings: sheetFeelings(content, definition), beliefs: sheetBeliefs(content, definition) };
  return { feelings: found.feelings.filter(someRated), beliefs: found.beliefs.filter(someRated) };
}

/** "80 → 45 → 30"; a rating that was not given is a dash, and those at the end are not written. */
export function ratingText(ratings: readonly (number | null)[]): string {
  const last = ratings.findLastIndex((rating) => rating !== null);
  return ratings.slice(0, last + 1).map((rating) => (rating === null ? '–' : String(Math.round(rating)))).join(' → ');
}
