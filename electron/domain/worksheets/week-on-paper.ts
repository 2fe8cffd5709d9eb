import type { Definition, Field, FieldOf } from './definition-schema.ts';

/** A sheet for each day, laid out for seven of them: the date that heads a column, and what each line asks. */
export type WeekOnPaper = { day: FieldOf<'date'>; lines: Field[] };

/** How seven nights of a sleep diary stand on one page; null for every other sheet. What is worked out nobody works out by hand. */
export function weekOnPaper({ view, fields }: Definition): WeekOnPaper | null {
  const day = fields.find((field) => field.kind === 'date');
  if (view !== 'sleep' || day === undefined) return null;
  return { day, lines: fields.filter((field) => field !== day && field.kind !== 'calc' && field.kind !== 'note') };
}
