import type { Answer, AnswerOf, Feeling } from '../worksheets/answers.ts';
import type { CsvRow } from './csv-columns.ts';
import { columnLabel, fieldOf, optionLabel, type Labels, type SheetLabels } from './labels.ts';

/** Where an answer stands: its field, and the sheet that names it. */
export type Asked = { labels: Labels; sheet: SheetLabels | null; field: string };

/** A vocabulary word by its key and label; an own one as text. */
export function feelingCells(feeling: Pick<Feeling, 'word' | 'own'>, labels: Labels): CsvRow {
  return feeling.own === true ? { text: feeling.word } : { code: feeling.word, label: labels.feeling(feeling) };
}

function optionCells(key: string, { labels, sheet, field }: Asked, column?: string): CsvRow {
  return { code: key, label: optionLabel(labels, sheet, field, key, column) };
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
      return answer.number === null ? [] : [{ number: answer.number, label: asked.sheet?.words.fields[asked.field]?.options?.[String(answer.number)] ?? '' }];
    case 'list':
      return numbered(answer.lines.map(({ text }) => ({ text })));
    case 'feelings':
      return [
        ...numbered(answer.feelings.map((feeling) => ({ ...feelingCells(feeling, labels), ...numberCell(feeling.strength) }))),
        ...numbered(answer.body.map((key) => ({ column: 'body', column_label: labels.words.body, code: key, label: labels.body(key) }))),
      ];
    case 'table':
      return answer.rows.flatMap((row, index) => tableRows(row, index + 1, asked));
    case 'choice':
      return answer.chosen === null ? [] : [optionCells(answer.chosen, asked)];
    case 'multi':
      return numbered([...answer.chosen.map((key) => optionCells(key, asked)), ...answer.own.map((text) => ({ text }))]);
    case 'datetime':
      return answer.local === null ? [] : [{ text: answer.local }];
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

function tableRows(row: AnswerOf<'table'>['rows'][number], part: number, asked: Asked): CsvRow[] {
  const marked: CsvRow = row.mark === true ? { marked: 'yes' } : {};
  const cells = Object.entries(row.cells).map(
    ([column, value]): CsvRow => ({ part, column, column_label: columnLabel(asked.sheet, asked.field, column), ...marked, ...cellValue(column, value, asked) }),
  );
  return cells.length === 0 ? [{ part, ...marked }] : cells;
}

function cellValue(column: string, value: AnswerOf<'table'>['rows'][number]['cells'][string], asked: Asked): CsvRow {
  if (value === null) return {};
  if (typeof value === 'number') return { number: value };
  if (typeof value === 'boolean') return { code: value ? 'yes' : 'no' };
  const field = fieldOf(asked.sheet, asked.field);
  const chosen = field?.kind === 'table' && field.columns.some((one) => one.id === column && one.kind === 'choice');
  return chosen ? optionCells(value, asked, column) : { text: value };
}
