import { removeField, type SheetEdit } from '../own-sheets/edit-sheet.ts';
import { finishSheet, readEdit, type Finished } from '../own-sheets/finish-sheet.ts';
import type { Field } from '../worksheets/definition-schema.ts';
import { mentionsInValue } from '../worksheets/mentions.ts';
import type { TailoredCopy } from './assignment-records.ts';

/** The sheet that is changed for one person, without what is not asked; null when what was kept of it cannot be read. */
export function tailoredEdit({ text, hidden }: Pick<TailoredCopy, 'text' | 'hidden'>): SheetEdit | null {
  const edit = readEdit(text);
  return edit && withoutHidden(edit, hidden);
}

/** A sheet without the questions that are not asked, and without what cannot be without them. */
export function withoutHidden(edit: SheetEdit, hidden: readonly string[]): SheetEdit {
  const left = without(edit, hidden);
  // A total of which no part is asked any more would say "0" and mean nothing.
  const counted = edit.definition.fields.filter(countsAnswers).map(({ id }) => id);
  return without(left, left.definition.fields.filter((field) => counted.includes(field.id) && !countsAnswers(field)).map(({ id }) => id));
}

function without(edit: SheetEdit, fields: readonly string[]): SheetEdit {
  return fields.reduce((left, field) => (left.definition.fields.some(({ id }) => id === field) ? removeField(left, field) : left), edit);
}

function countsAnswers(field: Field): boolean {
  return field.kind === 'calc' && field.calc.type === 'values' && field.calc.of.some(({ value }) => mentionsInValue(value).length > 0);
}

/** The same made whole, under the id that it goes out under; else what is missing. */
export function tailoredSheet(copy: TailoredCopy): Finished | null {
  const edit = tailoredEdit(copy);
  if (edit === null) return null;
  const finished = finishSheet(edit);
  if (finished.is === 'missing') return finished;
  return { is: 'whole', sheet: { ...finished.sheet, definition: { ...finished.sheet.definition, id: copy.sheet, version: 1 } } };
}
