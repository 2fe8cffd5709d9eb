import type { Column, Field } from '../worksheets/definition-schema.ts';
import type { Condition, Value } from '../worksheets/tree-schema.ts';
import type { ColumnWords, FieldWords } from '../worksheets/words-schema.ts';
import type { Dropped, DroppedKind } from './dropped.ts';
import type { ForeignItem, ForeignQuestionnaire } from './foreign-schema.ts';
import { extensions } from './names.ts';
import { readCalculation, variablesOf } from './read-calculation.ts';
import type { Variables } from './calculation-parts.ts';
import { readCondition, type Known } from './read-condition.ts';
import { createIds } from './read-ids.ts';
import { hasExtension } from './read-options.ts';
import { shapeOf, type Shape } from './read-shape.ts';

const mostLetters = 600;
const mostFields = 200;
const mostColumns = 12;

/** What has been read so far, in the order of the form. */
export type Reading = {
  source: ForeignQuestionnaire;
  fields: Field[];
  words: Record<string, FieldWords>;
  known: Map<string, Known>;
  /** Link ids that stand more than once, which R4 forbids: nobody can say which of them a condition looks at. */
  twice: Set<string>;
  /** Totals that were read, by link id: others may be worked out from them. */
  totals: Map<string, Value>;
  variables: Variables;
  /** Totals that stand before what they look at, with what is said of them until it is there. */
  waiting: { item: ForeignItem; said: Dropped }[];
  dropped: Dropped[];
  newId: (name: string) => string;
};

export function startReading(source: ForeignQuestionnaire): Reading {
  return { source, fields: [], words: {}, known: new Map(), twice: new Set(), totals: new Map(), variables: variablesOf(source), waiting: [], dropped: [], newId: createIds() };
}

/** How an item is called where it is named: by its words, else by those of its code, else by its link id. */
export function textOf(item: ForeignItem): string {
  return wholeText(item).slice(0, mostLetters).trim();
}

function wholeText({ prefix, text, code, linkId }: ForeignItem): string {
  const coded = (code ?? []).map(({ display }) => display?.trim()).find(Boolean) ?? code?.[0]?.code;
  const words = [prefix, text?.trim() === '' ? coded : (text ?? coded)].filter((part) => part !== undefined && part.trim() !== '').join(' ').trim();
  return words === '' ? linkId.trim() : words;
}

/** Words that help with what they stand in. What is shown only at times is none: help has no condition. */
export function isHelp(item: ForeignItem): boolean {
  if (item.type !== 'display' || isConditional(item)) return false;
  const codes = [extensions.displayCategory, extensions.itemControl].flatMap((url) => hasExtension(item.extension, url)?.valueCodeableConcept?.coding ?? []);
  return codes.some(({ code }) => code === 'help' || code === 'instructions' || code === 'flyover');
}

export function helpOf(item: ForeignItem): string | undefined {
  const help = wholeHelp(item);
  return help === '' ? undefined : help.slice(0, mostLetters);
}

/** In a table all that is only to be read is its help: between columns is no place for it. */
function wholeHelp({ type, repeats, item = [] }: ForeignItem): string {
  const table = type === 'group' && repeats === true;
  return item.filter((one) => isHelp(one) || (table && one.type === 'display' && !isHidden(one))).map(wholeText).join(' ').trim();
}

/** Says so where words are longer than a worksheet holds. */
export function noteCut(item: ForeignItem, where: string, { dropped }: Reading): void {
  if ([wholeText(item), wholeHelp(item)].some(({ length }) => length > mostLetters)) dropped.push({ where, what: 'too-much' });
}

export function isHidden({ extension }: ForeignItem): boolean {
  return hasExtension(extension, extensions.hidden)?.valueBoolean === true;
}

function isWorkedOut({ type, readOnly, extension }: ForeignItem): boolean {
  return type !== 'display' && type !== 'group' && (readOnly === true || hasExtension(extension, extensions.calculated) !== undefined);
}

/** Whether something is put in, or chosen, before anybody answers. */
function isFilled({ initial = [], extension, answerOption = [] }: ForeignItem): boolean {
  return initial.length > 0 || hasExtension(extension, extensions.filled) !== undefined || answerOption.some(({ initialSelected }) => initialSelected === true);
}

/** The ids of the fields that an item becomes: none, one, or with what stands beneath it several. `inherited` are the conditions of what it stands in. */
export function readItem(item: ForeignItem, inherited: readonly Condition[], reading: Reading): string[] {
  const { dropped } = reading;
  const where = textOf(item).slice(0, 120);
  if (isHidden(item)) {
    dropped.push({ where, what: 'hidden' });
    return [];
  }
  noteCut(item, where, reading);
  if (isWorkedOut(item)) {
    const ids = readTotal(item, inherited, reading);
    if (ids !== null) return ids;
    const said = { where, what: 'calculation' } as const;
    dropped.push(said);
    if (inherited.length === 0) reading.waiting.push({ item, said });
    return [];
  }
  if (isFilled(item)) dropped.push({ where, what: 'calculation' });
  const conditions = [...inherited, ...conditionOf(item, where, reading)];
  if (item.type === 'group') return item.repeats === true ? readTable(item, conditions, where, reading) : readGroup(item, conditions, reading);
  if (item.type === 'display') return addField({ kind: 'note', id: reading.newId(item.linkId), ...whenOf(conditions) }, { label: textOf(item) }, where, reading);
  const shape = shapeOf(item, reading.source, where, dropped);
  if (shape === null) {
    dropped.push({ where, what: 'item' });
    return [];
  }
  const id = reading.newId(item.linkId);
  const field = fieldOf(shape, { id, ...(item.required === true ? { needed: true as const } : {}), ...whenOf(conditions) });
  const help = helpOf(item);
  const own = addField(field, { label: textOf(item), ...(help === undefined ? {} : { help }), ...(shape.options === undefined ? {} : { options: shape.options.words }) }, where, reading);
  if (own.length === 0) return [];
  if (reading.known.has(item.linkId)) reading.twice.add(item.linkId);
  reading.known.set(item.linkId, { field, codes: shape.options?.codes ?? new Map<string, string>(), weights: shape.options?.weights ?? new Map<string, number>() });
  // What stands beneath a question is asked once that has an answer.
  const beneath = (item.item ?? []).filter((one) => !isHelp(one));
  return [...own, ...beneath.flatMap((one) => readItem(one, [...conditions, { op: 'answered', field: id }], reading))];
}

const ofNumbers: ReadonlySet<string> = new Set(['integer', 'decimal', 'quantity']);

/** A worked-out number; null where it cannot be worked out from what has been read so far. */
function readTotal(item: ForeignItem, inherited: readonly Condition[], reading: Reading): string[] | null {
  const value = ofNumbers.has(item.type) && reading.fields.length < mostFields ? readCalculation(item, reading) : null;
  if (value === null) return null;
  const where = textOf(item).slice(0, 120);
  const conditions = [...inherited, ...conditionOf(item, where, reading)];
  reading.totals.set(item.linkId, value);
  const field: Field = { kind: 'calc', id: reading.newId(item.linkId), calc: { type: 'values', of: [{ id: 'total', value }] }, ...whenOf(conditions) };
  return addField(field, { label: textOf(item), values: { total: textOf(item) } }, where, reading);
}

/** The totals that stood before their questions, now that all questions are there: each is a step at the end. */
export function readWaiting(reading: Reading): { question: string; ids: string[] }[] {
  return reading.waiting.flatMap(({ item, said }) => {
    const ids = readTotal(item, [], reading);
    if (ids === null) return [];
    reading.dropped.splice(reading.dropped.indexOf(said), 1);
    return [{ question: textOf(item), ids }];
  });
}

/** The condition of an item, or none: then it has none, or it cannot be kept and is noted. An expression in place of one is not read. */
export function conditionOf(item: ForeignItem, where: string, { known, twice, dropped }: Reading): Condition[] {
  if (!isConditional(item)) return [];
  const list = item.enableWhen ?? [];
  const sayable = hasExtension(item.extension, extensions.shownWhen) === undefined && !list.some(({ question }) => twice.has(question));
  const condition = sayable ? readCondition(list, item.enableBehavior, known) : null;
  if (condition !== null) return [condition];
  dropped.push({ where, what: 'condition' });
  return [];
}

function isConditional({ enableWhen = [], extension }: ForeignItem): boolean {
  return enableWhen.length > 0 || hasExtension(extension, extensions.shownWhen) !== undefined;
}

function whenOf(conditions: readonly Condition[]): { when?: Condition } {
  const [only, ...more] = conditions;
  if (only === undefined) return {};
  return { when: more.length === 0 ? only : { op: 'all', of: [...conditions] } };
}

function addField(field: Field, words: FieldWords, where: string, { fields, words: all, dropped }: Reading): string[] {
  if (fields.length >= mostFields) {
    dropped.push({ where, what: 'too-much' });
    return [];
  }
  fields.push(field);
  all[field.id] = words;
  return [field.id];
}

/** A group within a step: its words to read, then what is in it. */
function readGroup(item: ForeignItem, conditions: readonly Condition[], reading: Reading): string[] {
  const help = helpOf(item);
  const label = item.text === undefined ? help : textOf(item);
  const more = item.text === undefined || help === undefined ? {} : { help };
  const named = label === undefined ? [] : addField({ kind: 'note', id: reading.newId(item.linkId), ...whenOf(conditions) }, { label, ...more }, label.slice(0, 120), reading);
  return [...named, ...(item.item ?? []).filter((one) => !isHelp(one)).flatMap((one) => readItem(one, conditions, reading))];
}

function fieldOf({ kind, most, other, options }: Shape, base: { id: string; needed?: true; when?: Condition }): Field {
  switch (kind) {
    case 'choice':
      return { ...base, kind, options: options?.options ?? [], ...(options?.scores == null ? {} : { scores: options.scores }), ...(other === undefined ? {} : { other }) };
    case 'multi':
      return { ...base, kind, options: options?.options ?? [], ...(other === undefined ? {} : { other }) };
    case 'count':
      return { ...base, kind, ...(most === undefined ? {} : { most }) };
    case 'calc':
      return { ...base, kind: 'text' };
    default:
      return { ...base, kind };
  }
}

/** A group that repeats is a table, its questions the columns. */
function readTable(item: ForeignItem, conditions: readonly Condition[], where: string, reading: Reading): string[] {
  const { dropped, source } = reading;
  const columns: Column[] = [];
  const words: Record<string, ColumnWords> = {};
  const newId = createIds();
  for (const cell of item.item ?? []) {
    const name = textOf(cell).slice(0, 120);
    if (isHidden(cell) || isWorkedOut(cell)) {
      dropped.push({ where: name, what: isHidden(cell) ? 'hidden' : 'calculation' });
      continue;
    }
    if (cell.type !== 'display') noteCut(cell, name, reading);
    if (isConditional(cell)) dropped.push({ where: name, what: 'condition' });
    // A column has neither help nor anything else beneath it.
    if (cell.type === 'group' || (cell.item ?? []).length > 0) dropped.push({ where: name, what: 'nesting' });
    if (cell.type === 'group' || cell.type === 'display') continue;
    if (isFilled(cell)) dropped.push({ where: name, what: 'calculation' });
    // Nor can one be asked for in every row.
    if (cell.required === true) dropped.push({ where: name, what: 'limits' });
    const shape = shapeOf(cell, source, name, dropped);
    if (shape === null) dropped.push({ where: name, what: 'item' });
    else if (columns.length >= mostColumns) dropped.push({ where: name, what: 'too-much' });
    else {
      const id = newId(cell.linkId);
      columns.push(columnOf(shape, id, (what) => dropped.push({ where: name, what })));
      words[id] = { label: textOf(cell), ...(shape.options === undefined ? {} : { options: shape.options.words }) };
    }
  }
  if (columns.length === 0) {
    dropped.push({ where, what: 'item' });
    return [];
  }
  const help = helpOf(item);
  const table: Field = { kind: 'table', id: reading.newId(item.linkId), columns, ...(item.required === true ? { needed: true as const } : {}), ...whenOf(conditions) };
  return addField(table, { label: textOf(item), ...(help === undefined ? {} : { help }), columns: words }, where, reading);
}

function columnOf({ kind, options, most, other }: Shape, id: string, cut: (what: DroppedKind) => void): Column {
  if (most !== undefined) cut('limits');
  if (other !== undefined) cut('too-much');
  switch (kind) {
    case 'choice':
      return { kind, id, options: options?.options ?? [], ...(options?.scores == null ? {} : { scores: options.scores }) };
    case 'multi':
      return { kind, id, options: options?.options ?? [] };
    case 'list':
      cut('nesting');
      return { kind: 'long', id };
    case 'calc':
      return { kind: 'text', id };
    default:
      return { kind, id };
  }
}
