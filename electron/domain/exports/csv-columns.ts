/** The columns of the CSV file, in their order. `electron/FORMAT.md` says what stands in each. */
export const csvColumns = [
  'entry',
  'kind',
  'sheet',
  'sheet_version',
  'name',
  'length',
  'length_name',
  'state',
  'day',
  'when',
  'zone',
  'row',
  'look',
  'look_at',
  'field',
  'field_label',
  'part',
  'part_label',
  'column',
  'column_label',
  'marked',
  'code',
  'label',
  'number',
  'text',
  'created',
  'saved',
  'trashed',
  'source',
] as const;

export type CsvColumn = (typeof csvColumns)[number];

/** One line of the file: what is not named stays empty. A number is written as a number, everything else as text. */
export type CsvRow = Partial<Record<CsvColumn, string | number>>;
