import type { Answers } from '../worksheets/answers.ts';
import { changeBy, feelingChanges } from '../worksheets/change.ts';
import type { Calculation, Field, FieldKind, FieldOf } from '../worksheets/definition-schema.ts';
import { evaluate } from '../worksheets/evaluate.ts';
import { answerKinds, answerTo, type AnswerKindOf } from '../worksheets/kinds.ts';
import { shownFields } from '../worksheets/visible.ts';
import type { CsvRow } from './csv-columns.ts';
import { feelingCells } from './csv-values.ts';
import { fieldOf, type Labels, type SheetLabels } from './labels.ts';

/** Kinds of field that take no answer; what they work out is a total. */
type Computed = FieldOf<{ [K in FieldKind]: AnswerKindOf<K> extends null ? K : never }[FieldKind]>;

function isComputed(field: Field): field is Computed {
  return answerKinds[field.kind] === null;
}

/** What a sheet works out from its answers, one row for each number that is there. */
export function totalRows(sheet: SheetLabels, length: string, answers: Answers, labels: Labels): CsvRow[] {
  return shownFields(sheet.definition, length, answers)
    .filter(isComputed)
    .flatMap((field) => computedRows(field, sheet, answers, labels).map((row) => ({ field: field.id, field_label: sheet.words.fields[field.id]?.label ?? field.id, ...row })));
}

function computedRows(field: Computed, sheet: SheetLabels, answers: Answers, labels: Labels): CsvRow[] {
  switch (field.kind) {
    case 'calc':
      return calculated(field.calc, field.id, sheet, answers, labels);
    case 'note':
      return [];
  }
}

function calculated(calc: Calculation, id: string, sheet: SheetLabels, answers: Answers, labels: Labels): CsvRow[] {
  switch (calc.type) {
    case 'values':
      return calc.of.flatMap((one) => numberRow(one.id, sheet.words.fields[id]?.values?.[one.id] ?? one.id, evaluate(one.value, answers)));
    case 'change': {
      const before = evaluate(calc.before, answers);
      const after = evaluate(calc.after, answers);
      return changeRows(before, after, labels);
    }
    case 'feelings-change':
      return feelingChanges(feelingsAt(sheet, calc.before, answers), feelingsAt(sheet, calc.after, answers)).flatMap((change, index) =>
        changeRows(change.before, change.after, labels).map((row) => ({ part: index + 1, ...feelingCells(change, labels), ...row })),
      );
  }
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
