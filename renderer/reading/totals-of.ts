import type { EntryContent } from '../../electron/domain/entries/entry.ts';
import { measureScores } from '../../electron/domain/worksheets/measure.ts';
import type { Sheet } from '../worksheet/registry.ts';

/** A number that a measure came to, with what it can lie between. */
export type Total = { name: string; value: number; range: readonly [number, number] };

/** The totals of a filled-in measure; one that is not reached is not there. */
export function totalsOf(content: EntryContent, sheet: Sheet | null): Total[] {
  if (content.kind !== 'worksheet' || sheet === null) return [];
  return measureScores(sheet.definition, content.length, content.answers).flatMap(({ score, value }) =>
    value === null ? [] : [{ name: sheet.words.instrument?.scores[score.id] ?? score.id, value, range: score.range }],
  );
}
