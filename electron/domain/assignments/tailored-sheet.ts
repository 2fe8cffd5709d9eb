import { removeField, type SheetEdit } from '../own-sheets/edit-sheet.ts';
import { finishSheet, readEdit, type Finished } from '../own-sheets/finish-sheet.ts';
import type { TailoredCopy } from './assignment-records.ts';

/** The sheet that is changed for one person, without what is not asked; null when what was kept of it cannot be read. */
export function tailoredEdit({ text, hidden }: Pick<TailoredCopy, 'text' | 'hidden'>): SheetEdit | null {
  const edit = readEdit(text);
  return edit && hidden.reduce((left, field) => (left.definition.fields.some(({ id }) => id === field) ? removeField(left, field) : left), edit);
}

/** The same made whole, under the id that it goes out under; else what is missing. */
export function tailoredSheet(copy: TailoredCopy): Finished | null {
  const edit = tailoredEdit(copy);
  if (edit === null) return null;
  const finished = finishSheet(edit);
  if (finished.is === 'missing') return finished;
  return { is: 'whole', sheet: { ...finished.sheet, definition: { ...finished.sheet.definition, id: copy.sheet, version: 1 } } };
}
