import type { Answers } from '../worksheets/answers.ts';
import { changeBy, feelingChanges } from '../worksheets/change.ts';
import type { Calculation, Column, Field, FieldKind, FieldOf } from '../worksheets/definition-schema.ts';
import { evaluate, holds } from '../worksheets/evaluate.ts';
import type { LinkedColumn } from '../worksheets/linked.ts';
import { answerKinds, answerTo, type AnswerKindOf } from '../worksheets/kinds.ts';
import { tally, topRows } from '../worksheets/tally.ts';
import { shownFields } from '../worksheets/visible.ts';
import type { CsvRow } from './csv-columns.ts';
import { feelingCells, rowCells } from './csv-values.ts';
import { columnLabel, fieldLabel, fieldOf, optionLabel, type Labels, type SheetLabels } from './labels.ts';

/** Kinds of field that take no answer; what they work out is a total. */
type Computed = FieldOf<{ [K in FieldKind]: AnswerKindOf<K> extends null ? K : never }[FieldKind]>;

function isComputed(field: Field): field is Computed {
  return answerKinds[field.kind] === null;
}

/** What a table's column over other entries comes to, by row. */
export type LinkedIn = (column: LinkedColumn) => ReadonlyMap<string, number>;
type Worked = { sheet: SheetLabels; answers: Answers; labels: Labels; linked: LinkedIn | null };

/**
 * What a sheet works out from its answers, one row for each number that is there; first what stands by itself, then the columns of its tables.
 * @param linked - null where other entries may not be looked at.
 */
export function totalRows(sheet: SheetLabels, length: string, answers: Answers, labels: Labels, linked: LinkedIn | null): CsvRow[] {
  const worked = { sheet, answers, labels, linked };
  const shown = shownFields(sheet.definition, length, answers);
  const named = (field: Field, rows: CsvRow[]): CsvRow[] => rows.map((row) => ({ field: field.id, field_label: fieldLabel(sheet, field.id), ...row }));
  return [
    ...shown.filter(isComputed).flatMap((field) => named(field, computedRows(field, worked))),
    ...shown.flatMap((field) => ('columns' in field ? named(field, field.columns.flatMap((column) => columnRows(field.id, column, worked))) : [])),
  ];
}

function computedRows(field: Computed, worked: Worked): CsvRow[] {
  switch (field.kind) {
    case 'calc':
      return calculated(field.calc, field.id, worked);
    case 'note':
      return [];
  }
}

function calculated(calc: Calculation, id: string, { sheet, answers, labels }: Worked): CsvRow[] {
  const scope = { definition: sheet.definition };
  switch (calc.type) {
    case 'values':
      if (calc.faulty !== undefined && holds(calc.faulty, answers, scope)) return [];
      return calc.of.flatMap((one) => numberRow(one.id, sheet.words.fields[id]?.values?.[one.id] ?? one.id, evaluate(one.value, answers, scope)));
    case 'change':
      return changeRows(evaluate(calc.before, answers, scope), evaluate(calc.after, answers, scope), labels);
    case 'feelings-change':
      return feelingChanges(feelingsAt(sheet, calc.before, answers), feelingsAt(sheet, calc.after, answers)).flatMap((change, index) =>
        changeRows(change.before, change.after, labels).map((row) => ({ part: index + 1, ...feelingCells(change, labels), ...row })),
      );
    case 'tally':
      return tally(answers, calc.field, calc.column).map(({ option, count }, index) => ({
        part: index + 1,
        code: option,
        label: optionLabel(labels, sheet, calc.field, option, calc.column),
        number: count,
      }));
    case 'top-rows':
      return topRows(answers, calc, scope).map((text, index) => ({ part: index + 1, text }));
  }
}

/** A computed column has a number in each row; one over other entries in each that they link to. */
function columnRows(field: string, column: Column, { sheet, answers, linked }: Worked): CsvRow[] {
  const answer = Object.hasOwn(answers, field) ? answers[field] : undefined;
  if ((column.kind !== 'calc' && column.kind !== 'linked') || answer?.kind !== 'table') return [];
  const known = column.kind === 'linked' ? linked?.(column) : undefined;
  return answer.rows.flatMap((row, index) => {
    const number = column.kind === 'linked' ? (known?.get(row.id) ?? null) : evaluate(column.value, answers, { definition: sheet.definition, row: { field, cells: row.cells } });
    return numberRow(column.id, columnLabel(sheet, field, column.id), number).map((found) => ({ ...rowCells(row, index, sheet, field), ...found }));
  });
}

function changeRows(before: number | null, after: number | null, { words }: Labels): CsvRow[] {
  return [...numberRow('before', words.before, before), ...numberRow('after', words.after, after), ...numberRow('change', words.change, changeBy(before, after))];
}

function numberRow(column: string, label: string, number: number | null): CsvRow[] {
  return number === null ? [] : [{ column, column_label: label, number }];
}

function feelingsAt(sheet: SheetLabels, id: string, answers: Answers) {
  const field = fieldOf(sheet, id);
  return field?.kind === 'feelings' || field?.kind === 'rerate-feelings' ? answerTo(field, answers) : undefined;
}
