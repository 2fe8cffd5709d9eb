import type { Definition, Field } from './definition-schema.ts';
import type { AnswerRef, Condition, Value } from './tree-schema.ts';
import { fieldIdsOf } from './visible.ts';
import type { SheetWords } from './words-schema.ts';

/**
 * What a definition's schema cannot say: ids are unique, everything that is named exists, a field looks only at earlier fields
 * (so that evaluating always ends and the order of answering does not matter). One sentence a fault; empty when it is sound.
 */
export function checkDefinition(definition: Definition): string[] {
  const faults: string[] = [];
  const seen = new Map<string, Field>();

  const needs = (field: Field, id: string, kinds: readonly Field['kind'][] | null) => {
    const other = seen.get(id);
    if (other === undefined) faults.push(`${field.id}: looks at "${id}", which is not an earlier field`);
    else if (kinds !== null && !kinds.includes(other.kind)) faults.push(`${field.id}: "${id}" is of kind ${other.kind}`);
  };

  for (const field of definition.fields) {
    if (seen.has(field.id)) faults.push(`${field.id}: two fields have this id`);
    if (field.when !== undefined) for (const id of fieldsIn(field.when)) needs(field, id, null);
    switch (field.kind) {
      case 'rerate-feelings':
        needs(field, field.of, ['feelings']);
        break;
      case 'rerate-percent':
        needs(field, field.of.field, field.of.column === undefined ? ['percent'] : ['table']);
        faults.push(...missingColumn(field.id, field.of, seen));
        break;
      case 'choice-among':
        needs(field, field.of, ['multi', 'patterns']);
        break;
      case 'percent':
      case 'n10':
        if (field.of !== undefined) needs(field, field.of, ['text', 'long']);
        break;
      case 'calc': {
        const { calc } = field;
        if (calc.type === 'feelings-change') {
          needs(field, calc.before, ['feelings']);
          needs(field, calc.after, ['rerate-feelings']);
        } else {
          const values = calc.type === 'change' ? [calc.before, calc.after] : calc.of.map((part) => part.value);
          for (const id of values.flatMap(fieldsInValue)) needs(field, id, null);
        }
        break;
      }
      default:
        break;
    }
    seen.set(field.id, field);
  }

  const inSteps = new Set(definition.steps.flatMap(fieldIdsOf));
  const stepIds = new Set(definition.steps.map((step) => step.id));
  if (stepIds.size < definition.steps.length) faults.push('two steps have the same id');
  for (const id of seen.keys()) if (!inSteps.has(id)) faults.push(`${id}: stands in no step`);
  for (const id of inSteps) if (!seen.has(id)) faults.push(`a step names "${id}", which is no field`);
  for (const length of definition.lengths) {
    for (const id of length.steps) if (!stepIds.has(id)) faults.push(`length ${length.id} names "${id}", which is no step`);
  }
  for (const ref of [...definition.title, ...definition.line, ...definition.steps.flatMap((step) => step.recall ?? [])]) {
    if (!seen.has(ref.field)) faults.push(`"${ref.field}" is named for a title, a line or a recall, and is no field`);
    faults.push(...missingColumn('a reference', ref, seen));
  }
  return faults;
}

/** Words that a definition needs and that its text does not have, and words for what it does not have. */
export function checkWords(definition: Definition, words: SheetWords): string[] {
  const faults: string[] = [];
  const compare = (what: string, needed: readonly string[], has: object | undefined) => {
    const given = Object.keys(has ?? {});
    for (const id of needed) if (!given.includes(id)) faults.push(`${what} ${id}: no words`);
    for (const id of given) if (!needed.includes(id)) faults.push(`${what} ${id}: words for nothing`);
  };
  compare('field', definition.fields.map((field) => field.id), words.fields);
  compare('step', definition.steps.map((step) => step.id), words.steps);
  compare('length', definition.lengths.map((length) => length.id), words.lengths);
  for (const field of definition.fields) {
    const given = words.fields[field.id];
    compare(`${field.id}, option`, field.kind === 'choice' || field.kind === 'multi' ? field.options : [], given?.options);
    compare(`${field.id}, column`, field.kind === 'table' ? field.columns.map((column) => column.id) : [], given?.columns);
    compare(`${field.id}, value`, field.kind === 'calc' && field.calc.type === 'values' ? field.calc.of.map((part) => part.id) : [], given?.values);
    if (field.kind === 'table') {
      for (const column of field.columns) {
        compare(`${field.id}.${column.id}, option`, column.kind === 'choice' ? column.options : [], given?.columns?.[column.id]?.options);
      }
      if (field.mark === true && given?.mark === undefined) faults.push(`field ${field.id}: no words for marking a row`);
    }
  }
  return faults;
}

function missingColumn(who: string, ref: AnswerRef, fields: ReadonlyMap<string, Field>): string[] {
  const field = fields.get(ref.field);
  if (ref.column === undefined || field === undefined) return [];
  const there = field.kind === 'table' && field.columns.some((column) => column.id === ref.column);
  return there ? [] : [`${who}: "${ref.field}" has no column "${ref.column}"`];
}

function fieldsIn(condition: Condition): string[] {
  switch (condition.op) {
    case 'answered':
    case 'chosen':
      return [condition.field];
    case 'rated':
      return [condition.of.field];
    case 'compare':
      return [...fieldsInValue(condition.left), ...fieldsInValue(condition.right)];
    case 'all':
    case 'any':
      return condition.of.flatMap(fieldsIn);
    case 'not':
      return fieldsIn(condition.of);
  }
}

function fieldsInValue(value: Value): string[] {
  switch (value.op) {
    case 'number':
      return [];
    case 'answer':
      return [value.of.field];
    case 'count':
    case 'column':
      return [value.field];
    case 'sum':
    case 'mean':
      return value.of.flatMap(fieldsInValue);
    case 'change':
      return [...fieldsInValue(value.before), ...fieldsInValue(value.after)];
  }
}
