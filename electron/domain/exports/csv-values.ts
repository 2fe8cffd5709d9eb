import type { Answer, AnswerOf, Cell, Feeling } from '../worksheets/answers.ts';
import { rowName } from '../worksheets/rows.ts';
import { scoreOf } from '../worksheets/scope.ts';
import type { CsvRow } from './csv-columns.ts';
import { columnLabel, columnOf, fieldOf, optionLabel, type Labels, type SheetLabels } from './labels.ts';

/** Where an answer stands: its field, and the sheet that names it. */
export type Asked = { labels: Labels; sheet: SheetLabels | null; field: string };

/** A vocabulary word by its key and label; an own one as text. */
export function feelingCells(feeling: Pick<Feeling, 'word' | 'own'>, labels: Labels): CsvRow {
  return feeling.own === true ? { text: feeling.word } : { code: feeling.word, label: labels.feeling(feeling) };
}

/** A key with its label, and its score where the sheet counts it as a number. */
function optionCells(key: string, { labels, sheet, field }: Asked, column?: string): CsvRow {
  const asked = column === undefined ? fieldOf(sheet, field) : columnOf(sheet, field, column);
  return { code: key, label: optionLabel(labels, sheet, field, key, column), ...numberCell(scoreOf(asked, key)) };
}

function numbered(rows: readonly CsvRow[]): CsvRow[] {
  return rows.map((row, index) => ({ part: index + 1, ...row }));
}

/** What an answer says, one row for each thing in it; one row without a value when there is nothing in it. */
export function answerRows(answer: Answer, asked: Asked): CsvRow[] {
  const rows = valuesOf(answer, asked);
  return rows.length === 0 ? [{}] : rows;
}

function valuesOf(answer: Answer, asked: Asked): CsvRow[] {
  const { labels } = asked;
  switch (answer.kind) {
    case 'text':
      return [{ text: answer.text }];
    case 'number':
      return answer.number === null ? [] : [{ number: answer.number }];
    case 'list':
      return numbered(answer.lines.map(({ text }) => ({ text })));
    case 'feelings':
      return [
        ...numbered(answer.feelings.map((feeling) => ({ ...feelingCells(feeling, labels), ...numberCell(feeling.strength) }))),
        ...numbered(answer.body.map((key) => ({ column: 'body', column_label: labels.words.body, code: key, label: labels.body(key) }))),
      ];
    case 'table':
      return answer.rows.flatMap((row, index) => tableRows(row, index, asked));
    case 'choice':
      if (answer.own !== undefined) return [{ text: answer.own }];
      return answer.chosen === null ? [] : [optionCells(answer.chosen, asked)];
    case 'multi':
      return numbered([...answer.chosen.map((key) => optionCells(key, asked)), ...answer.own.map((text) => ({ text }))]);
    case 'datetime':
      return answer.local === null ? [] : [{ text: answer.local }];
    case 'date':
      return answer.date === null ? [] : [{ text: answer.date }];
    case 'time':
      return answer.time === null ? [] : [{ text: answer.time }];
    case 'links':
      return numbered(answer.to.map(({ entry, row }) => ({ code: row === undefined ? entry : `${entry} ${row}` })));
    case 'pair':
      return [
        { column: 'before', column_label: labels.words.before, ...numberCell(answer.before) },
        { column: 'after', column_label: labels.words.after, ...numberCell(answer.after) },
      ];
  }
}

function numberCell(number: number | null): CsvRow {
  return number === null ? {} : { number };
}

/** Which row of a table: its number, its name where the sheet or the person gave it one, and whether it is the marked one. */
export function rowCells(row: AnswerOf<'table'>['rows'][number], index: number, sheet: SheetLabels | null, field: string): CsvRow {
  return { part: index + 1, part_label: rowName(row, sheet?.words.fields[field]?.rows) ?? '', ...(row.mark === true ? { marked: 'yes' } : {}) };
}

function tableRows(row: AnswerOf<'table'>['rows'][number], index: number, asked: Asked): CsvRow[] {
  const { sheet, field } = asked;
  const which = rowCells(row, index, sheet, field);
  const cells = Object.entries(row.cells).flatMap(([column, cell]) =>
    cellRows(column, cell, asked).map((value): CsvRow => ({ ...which, column, column_label: columnLabel(sheet, field, column), ...value })),
  );
  return cells.length === 0 ? [which] : cells;
}

function cellRows(column: string, cell: Cell, asked: Asked): CsvRow[] {
  if (cell === null) return [{}];
  if (typeof cell === 'number') return [{ number: cell }];
  if (typeof cell === 'boolean') return [optionCells(cell ? 'yes' : 'no', asked, column)];
  if (Array.isArray(cell)) return cell.length === 0 ? [{}] : cell.map((key) => optionCells(key, asked, column));
  return columnOf(asked.sheet, asked.field, column)?.kind === 'choice' ? [optionCells(cell, asked, column)] : [{ text: cell }];
}
