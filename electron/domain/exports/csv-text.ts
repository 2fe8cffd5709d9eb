import { csvColumns, type CsvRow } from './csv-columns.ts';

/** UTF-8's mark: without it the most common spreadsheet reads accents as two letters each. */
const mark = '\uFEFF';
const lineEnd = '\r\n';

/** What a spreadsheet takes for a formula, also behind white space and in the wide forms of East Asian keyboards. */
const formula = /^[\s\uFEFF]*[=+\-@＝＋－＠]|^[\t\r\n]/u;

/**
 * A text that no spreadsheet takes for a formula: an apostrophe is put before one that begins like it. U+0000, at which many programs
 * stop reading, and lone halves of surrogate pairs become U+FFFD.
 */
function disarmed(text: string): string {
  // Most of some million cells: the first letter says enough.
  if (/^[A-Za-z0-9]/.test(text) && text.isWellFormed() && !text.includes('\0')) return text;
  const whole = text.replaceAll('\0', '\uFFFD').toWellFormed();
  return formula.test(whole) ? `'${whole}` : whole;
}

function cell(value: string | number | undefined): string {
  if (typeof value === 'number') return String(value);
  return value === undefined || value === '' ? '' : `"${disarmed(value).replaceAll('"', '""')}"`;
}

/** The first line, with the names of the columns and the mark of UTF-8 before them. */
export const csvHead = `${mark}${csvColumns.map(cell).join(',')}${lineEnd}`;

/** Rows as RFC 4180 wants them: every text in quotes, numbers bare. */
export function csvLines(rows: readonly CsvRow[]): string {
  return rows.map((row) => csvColumns.map((column) => cell(row[column])).join(',') + lineEnd).join('');
}
