import type { WorksheetContent } from '../entries/entry.ts';
import type { Column, Definition } from './definition-schema.ts';
import { evaluate } from './evaluate.ts';
import type { AnswerRef } from './tree-schema.ts';
import { shownAnywhere } from './visible.ts';

/** A table's column over entries that link to its rows. */
export type LinkedColumn = Extract<Column, { kind: 'linked' }>;
/** A sheet whose `field` links to the rows, and the number in it that counts; null where none does. */
export type LinkSource = { worksheet: string; field: string; of: AnswerRef | null };
type DefinitionOf = (sheet: string, version: number) => Definition | undefined;

/** Where a column looks: the sheet that it names, and those beside it. */
export function linkSources({ worksheet, field, of, also = [] }: LinkedColumn): LinkSource[] {
  return [{ worksheet, field, of }, ...also].map((source) => ({ worksheet: source.worksheet, field: source.field, of: source.of ?? null }));
}

/** A number in another sheet, counting only the fields that it shows. */
function numberIn(definitionOf: DefinitionOf, sheet: WorksheetContent, of: AnswerRef): number | null {
  const definition = definitionOf(sheet.worksheet, sheet.version);
  if (definition === undefined || !shownAnywhere(definition, sheet.answers).some(({ id }) => id === of.field)) return null;
  return evaluate({ op: 'answer', of }, sheet.answers, { definition, zone: sheet.when.zone });
}

/**
 * What links to the rows of one entry's table, by the rows' ids: how many there are, or the last number that one of them has. A row that nothing links to is not there.
 * @param sheets - the journal's worksheets out of the trash, newest first.
 */
export function linkedNumbers(entry: string, how: LinkedColumn['how'], from: readonly LinkSource[], sheets: Iterable<WorksheetContent>, definitionOf: DefinitionOf): Map<string, number> {
  const numbers = new Map<string, number>();
  // Newest first: the first value that is found for a row is its last.
  for (const sheet of sheets) {
    const source = from.find(({ worksheet }) => worksheet === sheet.worksheet);
    if (source === undefined) continue;
    const links = sheet.answers[source.field];
    const here = links?.kind === 'links' ? new Set(links.to.flatMap((link) => (link.entry === entry && link.row !== undefined ? [link.row] : []))) : [];
    for (const row of here) {
      if (how === 'count') numbers.set(row, (numbers.get(row) ?? 0) + 1);
      else if (source.of !== null && !numbers.has(row)) {
        const number = numberIn(definitionOf, sheet, source.of);
        if (number !== null) numbers.set(row, number);
      }
    }
  }
  return numbers;
}
