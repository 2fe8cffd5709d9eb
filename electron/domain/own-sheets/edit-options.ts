import type { Definition, Field } from '../worksheets/definition-schema.ts';
import type { Condition, Value } from '../worksheets/tree-schema.ts';
import type { SheetWords } from '../worksheets/words-schema.ts';
import { omit } from './omit.ts';
import { changeField, freeId, rewordedAll, without, type SheetEdit } from './edit-sheet.ts';

type FieldWords = SheetWords['fields'][string];

function wordsOfField(edit: SheetEdit, id: string, change: (words: FieldWords) => FieldWords): SheetEdit {
  return rewordedAll(edit, (words) => {
    const before = words.fields[id];
    return before === undefined ? words : { ...words, fields: { ...words.fields, [id]: change(before) } };
  });
}

/** One more option, with the next whole number as its score where there are scores. Null past 60. */
export function addOption(edit: SheetEdit, id: string): SheetEdit | null {
  const field = edit.definition.fields.find((one) => one.id === id);
  if ((field?.kind !== 'choice' && field?.kind !== 'multi') || field.options.length >= 60) return null;
  const option = freeId('o', field.options);
  const next = changeField(edit, id, () => ({ ...field, options: [...field.options, option], ...('scores' in field && field.scores ? { scores: [...field.scores, Math.max(...field.scores) + 1] } : {}) }));
  return next && wordsOfField(next, id, (words) => ({ ...words, options: { ...words.options, [option]: '' } }));
}

/** Null for the last one, and while a condition looks at it. */
export function removeOption(edit: SheetEdit, id: string, option: string): SheetEdit | null {
  const field = edit.definition.fields.find((one) => one.id === id);
  if ((field?.kind !== 'choice' && field?.kind !== 'multi') || field.options.length < 2) return null;
  const at = field.options.indexOf(option);
  if (at < 0) return null;
  const next = changeField(edit, id, () => ({ ...field, options: field.options.toSpliced(at, 1), ...('scores' in field && field.scores ? { scores: field.scores.toSpliced(at, 1) } : {}) }));
  return next && wordsOfField(next, id, (words) => ({ ...words, options: without(words.options ?? {}, option) }));
}

/** Gives a choice scores, counted from 0, or takes them away. */
export function setScored(edit: SheetEdit, id: string, on: boolean): SheetEdit | null {
  return changeField(edit, id, (field) => {
    if (field.kind !== 'choice') return field;
    const bare = omit(field, 'scores');
    return on ? { ...bare, scores: bare.options.map((_, index) => index) } : bare;
  });
}

export function setScore(edit: SheetEdit, id: string, option: string, score: number): SheetEdit | null {
  return changeField(edit, id, (field) => (field.kind === 'choice' && field.scores ? { ...field, scores: field.scores.map((before, index) => (field.options[index] === option ? score : before)) } : field));
}

export const newColumns = ['text', 'n10', 'percent', 'yes-no', 'date', 'time'] as const;
export type NewColumn = (typeof newColumns)[number];

/** Null past 12. */
export function addColumn(edit: SheetEdit, id: string, kind: NewColumn): SheetEdit | null {
  const field = edit.definition.fields.find((one) => one.id === id);
  if (field === undefined || !('columns' in field) || field.columns.length >= 12) return null;
  const column = freeId('c', field.columns.map((one) => one.id));
  const next = changeField(edit, id, () => ({ ...field, columns: [...field.columns, { id: column, kind }] }));
  return next && wordsOfField(next, id, (words) => ({ ...words, columns: { ...words.columns, [column]: { label: '' } } }));
}

/** Null for the last one, and while something looks at it. */
export function removeColumn(edit: SheetEdit, id: string, column: string): SheetEdit | null {
  const field = edit.definition.fields.find((one) => one.id === id);
  if (field === undefined || !('columns' in field) || field.columns.length < 2) return null;
  const bare = omit(field, 'view');
  const next = changeField(edit, id, () => ({ ...bare, columns: field.columns.filter((one) => one.id !== column) }));
  return next && wordsOfField(next, id, (words) => ({ ...words, columns: without(words.columns ?? {}, column) }));
}

/** The questions before one, in order. */
export function fieldsBefore({ fields }: Definition, id: string): Field[] {
  return fields.slice(0, Math.max(0, fields.findIndex((field) => field.id === id)));
}

/** Whether an answer counts as a number, so that it can be added up. */
export function countsAsNumber(field: Field): boolean {
  return ['n10', 'percent', 'suds', 'count'].includes(field.kind) || (field.kind === 'choice' && field.scores !== undefined);
}

export type Total = { how: 'sum' | 'mean'; of: string[]; some: boolean };

/** What a computed value adds up, where it is as simple as the editor makes it; null for any other, such as one of a form from elsewhere that needs three answers or adds five. */
export function totalOf(field: Field): Total | null {
  if (field.kind !== 'calc' || field.calc.type !== 'values' || field.calc.of.length !== 1 || field.calc.faulty !== undefined) return null;
  const value = field.calc.of[0]?.value;
  if (value?.op !== 'sum' && value?.op !== 'mean') return null;
  if ((value.op === 'sum' && value.prorate) || (value.least ?? 1) > 1) return null;
  if (!value.of.every((part) => part.op === 'answer' || (part.op === 'number' && part.number === 0))) return null;
  return { how: value.op, of: value.of.flatMap((part) => (part.op === 'answer' ? [part.of.field] : [])), some: value.least !== undefined };
}

/** `some`: also when only some of them are answered. */
export function setTotal(edit: SheetEdit, id: string, { how, of, some }: Total): SheetEdit | null {
  const parts: Value[] = of.length === 0 ? [{ op: 'number', number: 0 }] : of.map((field) => ({ op: 'answer', of: { field } }));
  return changeField(edit, id, (field) => {
    if (field.kind !== 'calc' || field.calc.type !== 'values') return field;
    const [first] = field.calc.of;
    if (first === undefined) return field;
    const value: Value = { op: how, of: parts, ...(some ? { least: 1 } : {}) };
    return { ...field, calc: { ...field.calc, of: [{ ...first, value, decimals: how === 'mean' ? 1 : 0 }] } };
  });
}

/** A condition as simple as the editor makes it. */
export type SimpleWhen = { field: string; is: 'answered' } | { field: string; is: 'option'; option: string } | { field: string; is: 'at-least' | 'at-most'; number: number };

/** Null for one that only a file can say; it stays as it is until another one is chosen. */
export function simpleWhen(when: Condition): SimpleWhen | null {
  if (when.op === 'answered') return { field: when.field, is: 'answered' };
  if (when.op === 'chosen') return { field: when.field, is: 'option', option: when.option };
  if (when.op !== 'compare' || when.left.op !== 'answer' || when.left.of.column !== undefined || when.right.op !== 'number') return null;
  return when.how === 'at-least' || when.how === 'at-most' ? { field: when.left.of.field, is: when.how, number: when.right.number } : null;
}

/** Null removes it. */
export function setWhen(edit: SheetEdit, id: string, simple: SimpleWhen | null): SheetEdit | null {
  return changeField(edit, id, (field) => {
    const bare = omit(field, 'when');
    return (simple === null ? bare : { ...bare, when: conditionOf(simple) });
  });
}

function conditionOf(simple: SimpleWhen): Condition {
  if (simple.is === 'answered') return { op: 'answered', field: simple.field };
  if (simple.is === 'option') return { op: 'chosen', field: simple.field, option: simple.option };
  return { op: 'compare', left: { op: 'answer', of: { field: simple.field } }, how: simple.is, right: { op: 'number', number: simple.number } };
}
