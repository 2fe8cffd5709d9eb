import { checkDefinition } from '../worksheets/check-definition.ts';
import type { Definition, Field, FieldKind, StepItem } from '../worksheets/definition-schema.ts';
import { mentionsIn, mentionsInValue } from '../worksheets/mentions.ts';
import type { Tongue } from '../worksheets/vocabulary.ts';
import { fieldIdsOf } from '../worksheets/visible.ts';
import type { SheetWords } from '../worksheets/words-schema.ts';
import { omit } from './omit.ts';

/**
 * A sheet while it is being written. It may be without words, questions or pages; `finish-sheet.ts` makes a whole one of it, or says
 * what is missing. What the definition asks is sound at every moment: a step that would break a rule answers null and changes nothing.
 */
export type SheetEdit = { definition: Definition; words: { [T in Tongue]?: SheetWords | undefined } };

/** The kinds that can be added. The others need more than one question to make sense; they come with a copy. */
export const newKinds = ['text', 'long', 'list', 'choice', 'multi', 'yes-no', 'n10', 'percent', 'suds', 'feelings', 'count', 'duration', 'date', 'time', 'datetime', 'table', 'note', 'calc'] as const satisfies readonly FieldKind[];
export type NewKind = (typeof newKinds)[number];

export const tongues: readonly Tongue[] = ['en', 'es'];

/** A free id such as `q3`. */
export function freeId(prefix: string, taken: Iterable<string>): string {
  const all = new Set(taken);
  let number = all.size + 1;
  while (all.has(`${prefix}${String(number)}`)) number++;
  return `${prefix}${String(number)}`;
}

const emptyWords: SheetWords = { name: '', purpose: '', lengths: { all: { name: '', line: '' } }, steps: { p1: { question: '' } }, fields: {}, about: { forWhom: [], notWhen: [], idea: [] } };

/** One empty page, in those languages. */
export function blankSheet(languages: readonly Tongue[]): SheetEdit {
  return {
    definition: {
      format: 'footbridge-worksheet',
      id: 'own-new',
      version: 1,
      fields: [],
      steps: [{ id: 'p1', items: [] }],
      lengths: [{ id: 'all', minutes: 5, steps: ['p1'] }],
      title: [],
      line: [],
      lead: 'both',
    },
    words: Object.fromEntries(languages.map((language) => [language, emptyWords])),
  };
}

/** Changes the words of one language. */
export function reworded(edit: SheetEdit, language: Tongue, change: (words: SheetWords) => SheetWords): SheetEdit {
  const words = edit.words[language];
  return words === undefined ? edit : { ...edit, words: { ...edit.words, [language]: change(words) } };
}

/** Changes the words of every language: what is added or taken away is so in all. */
export function rewordedAll(edit: SheetEdit, change: (words: SheetWords) => SheetWords): SheetEdit {
  return tongues.reduce((before, language) => reworded(before, language, change), edit);
}

/** The same with another language, its words empty; those of a language that it has are kept. */
export function withLanguage(edit: SheetEdit, language: Tongue): SheetEdit {
  const other = edit.words.en ?? edit.words.es;
  return edit.words[language] !== undefined || other === undefined ? edit : { ...edit, words: { ...edit.words, [language]: emptied(other) as SheetWords } };
}

/** Without that language; the last one stays. */
export function withoutLanguage(edit: SheetEdit, language: Tongue): SheetEdit {
  const words = Object.fromEntries(Object.entries(edit.words).filter(([tongue]) => tongue !== language));
  return Object.keys(words).length === 0 ? edit : { ...edit, words };
}

function emptied(part: unknown): unknown {
  if (typeof part === 'string') return '';
  if (Array.isArray(part)) return part.map(emptied);
  if (typeof part !== 'object' || part === null) return part;
  return Object.fromEntries(Object.entries(part).map(([key, value]) => [key, emptied(value)]));
}

/** Null when a rule is broken that was not broken before. */
export function sound(before: SheetEdit, after: SheetEdit): SheetEdit | null {
  const known = new Set(checkDefinition(before.definition));
  return checkDefinition(after.definition).every((fault) => known.has(fault)) ? after : null;
}

/** A new page at the end, in every length. */
export function addPage(edit: SheetEdit): SheetEdit {
  const { definition } = edit;
  const id = freeId('p', definition.steps.map((step) => step.id));
  const next = { ...definition, steps: [...definition.steps, { id, items: [] }], lengths: definition.lengths.map((length) => ({ ...length, steps: [...length.steps, id] })) };
  return rewordedAll({ ...edit, definition: next }, (words) => ({ ...words, steps: { ...words.steps, [id]: { question: '' } } }));
}

function newField(id: string, kind: NewKind): Field {
  switch (kind) {
    case 'choice':
    case 'multi':
      return { id, kind, options: ['o1', 'o2'] };
    case 'table':
      return { id, kind, columns: [{ id: 'c1', kind: 'text' }] };
    case 'calc':
      return { id, kind, calc: { type: 'values', of: [{ id: 'total', value: { op: 'sum', of: [{ op: 'number', number: 0 }] } }] } };
    default:
      return { id, kind };
  }
}

function newWords(kind: NewKind): SheetWords['fields'][string] {
  if (kind === 'choice' || kind === 'multi') return { label: '', options: { o1: '', o2: '' } };
  if (kind === 'table') return { label: '', columns: { c1: { label: '' } } };
  return kind === 'calc' ? { label: '', values: { total: '' } } : { label: '' };
}

/** A new question at the end of a page. */
export function addField(edit: SheetEdit, page: string, kind: NewKind): { edit: SheetEdit; id: string } {
  const { definition } = edit;
  const id = freeId('q', definition.fields.map((field) => field.id));
  const steps = definition.steps.map((step) => (step.id === page ? { ...step, items: [...step.items, id] } : step));
  const next = inPageOrder({ ...definition, steps, fields: [...definition.fields, newField(id, kind)] });
  return { id, edit: rewordedAll({ ...edit, definition: next }, (words) => ({ ...words, fields: { ...words.fields, [id]: newWords(kind) } })) };
}

/** The fields in the order in which the pages ask them, where that keeps every rule. */
export function inPageOrder(definition: Definition): Definition {
  const order = new Map<string, number>();
  for (const id of definition.steps.flatMap(fieldIdsOf)) if (!order.has(id)) order.set(id, order.size);
  const sorted = { ...definition, fields: definition.fields.toSorted((a, b) => (order.get(a.id) ?? 0) - (order.get(b.id) ?? 0)) };
  return checkDefinition(sorted).length > checkDefinition(definition).length ? definition : sorted;
}

/** Changes one field. Null when that breaks a rule: something else looks at what is taken away. */
export function changeField(edit: SheetEdit, id: string, change: (field: Field) => Field): SheetEdit | null {
  const fields = edit.definition.fields.map((field) => (field.id === id ? change(field) : field));
  return sound(edit, { ...edit, definition: { ...edit.definition, fields } });
}

/** A step's items with one field standing by itself: it is taken out of its row, fold or grid. */
function apart(items: readonly StepItem[], id: string): StepItem[] {
  return items.flatMap((item): StepItem[] => {
    const ids = typeof item === 'string' ? [item] : 'beside' in item ? item.beside : 'grid' in item ? item.grid : [item.fold];
    return ids.length === 1 || !ids.includes(id) ? [item] : ids;
  });
}

function holdsField(item: StepItem, id: string): boolean {
  return fieldIdsOf({ id: '', items: [item] }).includes(id);
}

/** One place up or down, over to the next page at the edge. Null when it cannot go there, or would then look at a later question. */
export function moveField(edit: SheetEdit, id: string, by: -1 | 1): SheetEdit | null {
  const { definition } = edit;
  const at = definition.steps.findIndex((step) => fieldIdsOf(step).includes(id));
  const here = definition.steps[at];
  if (here === undefined) return null;
  const items = apart(here.items, id);
  const place = items.findIndex((item) => holdsField(item, id));
  const moving = items[place];
  const other = items[place + by];
  const next = definition.steps[at + by];
  if (moving === undefined || (other === undefined && next === undefined)) return null;
  const steps = definition.steps.map((step, index) => {
    if (index === at) return { ...step, items: other === undefined ? items.toSpliced(place, 1) : items.toSpliced(Math.min(place, place + by), 2, ...(by < 0 ? [moving, other] : [other, moving])) };
    if (other !== undefined || index !== at + by) return step;
    return { ...step, items: by < 0 ? [...step.items, moving] : [moving, ...step.items] };
  });
  const moved = { ...definition, steps };
  const ordered = inPageOrder(moved);
  // When the fields could not follow the pages, one of them would look at what is asked after it.
  if (ordered === moved && !samePageOrder(moved)) return null;
  return sound(edit, { ...edit, definition: ordered });
}

export function samePageOrder(definition: Definition): boolean {
  const asked = [...new Set(definition.steps.flatMap(fieldIdsOf))];
  return definition.fields.every((field, index) => field.id === asked[index]);
}

/** The fields that a field cannot be without; its condition is not among them. */
function leansOn(field: Field): string[] {
  switch (field.kind) {
    case 'rerate-feelings':
    case 'choice-among':
      return [field.of];
    case 'rerate-percent':
      return [field.of.field];
    case 'calc': {
      const { calc } = field;
      if (calc.type === 'feelings-change') return [calc.before, calc.after];
      if (calc.type === 'tally' || calc.type === 'top-rows') return [calc.field];
      const values = calc.type === 'change' ? [calc.before, calc.after] : calc.of.map((part) => part.value);
      return [...values.flatMap((value) => mentionsInValue(value)), ...(calc.type === 'values' && calc.faulty ? mentionsIn(calc.faulty) : [])].map((mention) => mention.field);
    }
    default:
      return [];
  }
}

/** A sum or mean over answers without one of them; every other field as it is. */
function withoutPart(field: Field, gone: string): Field {
  if (field.kind !== 'calc' || field.calc.type !== 'values') return field;
  const of = field.calc.of.map((part) => {
    const { value } = part;
    if (value.op !== 'sum' && value.op !== 'mean') return part;
    const rest = value.of.filter((one) => !mentionsInValue(one).some((mention) => mention.field === gone));
    return { ...part, value: { ...value, of: rest.length === 0 ? [{ op: 'number' as const, number: 0 }] : rest } };
  });
  return { ...field, calc: { ...field.calc, of } };
}

/** Takes a question out, with what cannot be without it: re-ratings, computed values. Conditions that look at it go, and what they hid is asked always. */
export function removeField(edit: SheetEdit, id: string): SheetEdit {
  const { definition } = edit;
  const gone = new Set([id]);
  let fields = definition.fields.filter((field) => field.id !== id).map((field) => withoutPart(field, id));
  for (;;) {
    const next = fields.filter((field) => !leansOn(field).some((other) => gone.has(other)));
    if (next.length === fields.length) break;
    for (const field of fields) if (!next.includes(field)) gone.add(field.id);
    fields = next;
  }
  const stays = ({ field }: { field: string }) => !gone.has(field);
  fields = fields.map((field) => {
    const { when, ...rest } = field;
    const kept = (when === undefined || mentionsIn(when).every(stays) ? field : rest) as Field;
    if (!('of' in kept) || typeof kept.of !== 'string' || !gone.has(kept.of)) return kept;
    return omit(kept, 'of') as Field;
  });
  const { later, hidden, safety } = definition;
  const plain = omit(definition, 'view', 'later', 'hidden', 'safety');
  const steps = definition.steps.map((step) => {
    const recall = step.recall?.filter(stays) ?? [];
    return { ...omit(step, 'recall'), items: withoutFields(step.items, gone), ...(recall.length === 0 ? {} : { recall }) };
  });
  const next: Definition = {
    ...plain,
    fields,
    steps,
    title: definition.title.filter(stays),
    line: definition.line.filter(stays),
    ...(later === undefined ? {} : { later: later.at !== undefined && gone.has(later.at) ? { steps: later.steps, days: later.days ?? 3 } : later }),
    ...(hidden === undefined || (hidden !== true && !mentionsIn(hidden).every(stays)) ? {} : { hidden }),
    ...(safety === undefined || !mentionsIn(safety).every(stays) ? {} : { safety }),
  };
  const wordsLeft = (words: SheetWords) => ({ ...words, fields: Object.fromEntries(Object.entries(words.fields).filter(([field]) => !gone.has(field))) });
  return rewordedAll({ ...edit, definition: next }, wordsLeft);
}

function withoutFields(items: readonly StepItem[], gone: ReadonlySet<string>): StepItem[] {
  return items.flatMap((item): StepItem[] => {
    if (typeof item === 'string') return gone.has(item) ? [] : [item];
    if ('fold' in item) return gone.has(item.fold) ? [] : [item];
    const ids = ('beside' in item ? item.beside : item.grid).filter((one) => !gone.has(one));
    if ('grid' in item && ids.length > 1) return [{ grid: ids }];
    return ids.length === 2 ? [item] : ids;
  });
}

/** A page with all that it asks; the last page stays. */
export function removePage(edit: SheetEdit, page: string): SheetEdit {
  const step = edit.definition.steps.find(({ id }) => id === page);
  if (step === undefined || edit.definition.steps.length < 2) return edit;
  const { definition, words } = fieldIdsOf(step).reduce((before, id) => (before.definition.fields.some((field) => field.id === id) ? removeField(before, id) : before), edit);
  return { definition: { ...definition, steps: definition.steps.filter(({ id }) => id !== page), ...withoutStep(definition, page) }, words: rewordedAll({ definition, words }, (one) => ({ ...one, steps: without(one.steps, page) })).words };
}

export function withoutStep({ lengths, later }: Definition, page: string): Pick<Definition, 'lengths' | 'later'> {
  const left = (ids: string[]) => ids.filter((id) => id !== page);
  return { lengths: lengths.map((length) => ({ ...length, steps: left(length.steps) })), ...(later === undefined ? {} : { later: { ...later, steps: left(later.steps) } }) };
}

export function without<T>(record: Record<string, T>, key: string): Record<string, T> {
  return Object.fromEntries(Object.entries(record).filter(([one]) => one !== key));
}
