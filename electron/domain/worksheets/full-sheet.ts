import type { Column, Definition, DefinitionFile, Field } from './definition-schema.ts';
import type { ColumnWords, FieldWords, SheetWords } from './words-schema.ts';

type FileField = DefinitionFile['fields'][number];
type FileColumn = Extract<FileField, { kind: 'table' }>['columns'][number];
type Optioned = Extract<FileField | FileColumn, { options: unknown }>;
type Sets = NonNullable<DefinitionFile['sets']>;

/** A definition as it stands in its file, with each shared set of options written out where it is named. An unknown set has no options. */
export function fullDefinition({ sets = {}, ...file }: DefinitionFile): Definition {
  return { ...file, fields: file.fields.map((field) => fullField(field, sets)) };
}

/** The words of a file, with the words of each shared set of options where it is named. A field's own words for an option win. */
export function fullWords(file: DefinitionFile, { sets = {}, ...words }: SheetWords): SheetWords {
  const fields: Record<string, FieldWords> = { ...words.fields };
  for (const field of file.fields) {
    const given = fields[field.id];
    if (given === undefined) continue;
    if ('options' in field) fields[field.id] = withOptions(given, field, sets);
    if ('columns' in field) fields[field.id] = { ...given, columns: columnsWithOptions(given.columns ?? {}, field.columns, sets) };
  }
  return { ...words, fields };
}

function fullField(field: FileField, sets: Sets): Field {
  if ('options' in field) return withSet(field, sets) as Field;
  if ('columns' in field) return { ...field, columns: field.columns.map((column) => ('options' in column ? withSet(column, sets) : column) as Column) };
  return field;
}

function withSet<T extends Optioned>(part: T, sets: Sets): T {
  if (typeof part.options !== 'string') return part;
  const set = Object.hasOwn(sets, part.options) ? sets[part.options] : undefined;
  const scores = part.kind === 'choice' ? (part.scores ?? set?.scores) : undefined;
  return { ...part, options: set?.options ?? [], ...(scores === undefined ? {} : { scores }) };
}

type SetWords = NonNullable<SheetWords['sets']>;

function withOptions<T extends { options?: Record<string, string> | undefined }>(words: T, part: Optioned, sets: SetWords): T {
  return typeof part.options === 'string' ? { ...words, options: { ...sets[part.options], ...words.options } } : words;
}

function columnsWithOptions(words: Record<string, ColumnWords>, columns: readonly FileColumn[], sets: SetWords): Record<string, ColumnWords> {
  const all = { ...words };
  for (const column of columns) {
    const given = all[column.id];
    if (given !== undefined && 'options' in column) all[column.id] = withOptions(given, column, sets);
  }
  return all;
}
