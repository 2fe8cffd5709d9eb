import type { TableRow } from './answers.ts';
import type { Column, Definition, Field } from './definition-schema.ts';

/** What a tree may know beside the answers: the sheet (for the scores of options), where the person was, the row at hand. */
export type Scope = {
  definition?: Definition | undefined;
  /** IANA zone of the wall times. Without it, every day has 24 hours. */
  zone?: string | undefined;
  row?: { field: string; cells: TableRow['cells'] } | undefined;
};

export function fieldIn(scope: Scope, id: string): Field | undefined {
  return scope.definition?.fields.find((field) => field.id === id);
}

export function columnIn(scope: Scope, field: string, id: string): Column | undefined {
  const found = fieldIn(scope, field);
  return found !== undefined && 'columns' in found ? found.columns.find((column) => column.id === id) : undefined;
}

/** The score of an option, null when there is none. */
export function scoreOf(part: Field | Column | undefined, option: string | null): number | null {
  if (part?.kind !== 'choice' || option === null) return null;
  return part.scores?.[part.options.indexOf(option)] ?? null;
}

/** Minutes after midnight of `HH:MM`; null for anything else. */
export function minutesOf(time: string | null): number | null {
  const found = /^([01]\d|2[0-3]):([0-5]\d)$/.exec(time ?? '');
  return found === null ? null : Number(found[1]) * 60 + Number(found[2]);
}
