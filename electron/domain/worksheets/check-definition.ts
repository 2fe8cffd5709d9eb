import type { Column, Definition, Field, FieldKind } from './definition-schema.ts';
import { mentionsIn, mentionsInValue, type Mention } from './mentions.ts';
import type { RuleFault, RulePlace } from './rule-fault.ts';
import type { AnswerRef } from './tree-schema.ts';
import { fieldIdsOf } from './visible.ts';

const rated = ['percent', 'suds'] as const;

/**
 * What a definition's schema cannot say: ids are unique, everything that is named exists, a field looks only at earlier fields
 * (so that evaluating always ends and the order of answering does not matter). One sentence a fault; empty when it is sound.
 */
export function checkDefinition(definition: Definition): string[] {
  return definitionFaults(definition).map(({ says }) => says);
}

/** The same, with what is wrong and where. */
export function definitionFaults(definition: Definition): RuleFault[] {
  const faults: RuleFault[] = [];
  const seen = new Map<string, Field>();

  const needs = (field: Field, id: string, kinds: readonly FieldKind[] | null) => {
    const other = seen.get(id);
    const place = { field: field.id };
    if (other === undefined) faults.push({ what: 'not-earlier', place, name: id, says: `${field.id}: looks at "${id}", which is not an earlier field` });
    else if (kinds !== null && !kinds.includes(other.kind)) faults.push({ what: 'other-kind', place, name: id, says: `${field.id}: "${id}" is of kind ${other.kind}` });
  };
  const looks = (field: Field, mentions: readonly Mention[]) => {
    for (const mention of mentions) {
      needs(field, mention.field, null);
      faults.push(...missingPart(field.id, mention, seen, { field: field.id }));
    }
  };

  for (const field of definition.fields) {
    if (seen.has(field.id)) faults.push({ what: 'twice', place: { field: field.id }, name: field.id, says: `${field.id}: two fields have this id` });
    if (field.when !== undefined) looks(field, mentionsIn(field.when));
    switch (field.kind) {
      case 'rerate-feelings':
        needs(field, field.of, ['feelings']);
        break;
      case 'rerate-percent':
        needs(field, field.of.field, field.of.column === undefined ? rated : ['table', 'ladder']);
        faults.push(...missingPart(field.id, field.of, seen, { field: field.id }));
        break;
      case 'choice-among':
        needs(field, field.of, ['multi', 'patterns']);
        break;
      case 'percent':
      case 'n10':
      case 'suds':
        if (field.of !== undefined) needs(field, field.of, ['text', 'long']);
        break;
      case 'choice':
        faults.push(...wrongScores(field.id, field, { field: field.id }));
        break;
      case 'calc': {
        const { calc } = field;
        if (calc.type === 'feelings-change') {
          needs(field, calc.before, ['feelings']);
          needs(field, calc.after, ['rerate-feelings']);
        } else if (calc.type === 'tally' || calc.type === 'top-rows') {
          const columns = calc.type === 'tally' ? [calc.column] : [calc.by, calc.say];
          looks(field, columns.map((column) => ({ field: calc.field, column })));
        } else if (calc.type === 'change') {
          looks(field, [...mentionsInValue(calc.before), ...mentionsInValue(calc.after)]);
        } else {
          looks(field, calc.of.flatMap((part) => mentionsInValue(part.value)));
          if (calc.faulty !== undefined) looks(field, mentionsIn(calc.faulty));
        }
        break;
      }
      case 'table':
      case 'ladder':
        faults.push(...columnFaults(field));
        break;
      default:
        break;
    }
    seen.set(field.id, field);
  }

  for (const { id, field, value } of definition.instrument?.scores ?? []) {
    const named = seen.get(field);
    if (named?.kind !== 'calc' || named.calc.type !== 'values' || !named.calc.of.some((part) => part.id === value)) faults.push({ what: 'not-there', place: {}, name: field, says: `score ${id}: "${field}" works out no "${value}"` });
  }
  for (const id of definition.instrument?.items ?? []) if (seen.get(id)?.kind !== 'choice') faults.push({ what: 'other-kind', place: {}, name: id, says: `item "${id}" is no choice` });

  const inSteps = new Set(definition.steps.flatMap(fieldIdsOf));
  const stepIds = new Set(definition.steps.map((step) => step.id));
  const doubled = definition.steps.find(({ id }, at) => definition.steps.findIndex((step) => step.id === id) < at);
  if (doubled !== undefined) faults.push({ what: 'twice', place: { step: doubled.id }, name: doubled.id, says: 'two steps have the same id' });
  for (const id of seen.keys()) if (!inSteps.has(id)) faults.push({ what: 'in-no-step', place: { field: id }, name: id, says: `${id}: stands in no step` });
  for (const step of definition.steps) {
    for (const id of fieldIdsOf(step)) if (!seen.has(id)) faults.push({ what: 'not-there', place: { step: step.id }, name: id, says: `a step names "${id}", which is no field` });
  }
  for (const length of definition.lengths) {
    for (const id of length.steps) if (!stepIds.has(id)) faults.push({ what: 'not-there', place: { length: length.id }, name: id, says: `length ${length.id} names "${id}", which is no step` });
  }
  for (const ref of [...definition.title, ...definition.line, ...definition.steps.flatMap((step) => step.recall ?? [])]) {
    if (!seen.has(ref.field)) faults.push({ what: 'not-there', place: {}, name: ref.field, says: `"${ref.field}" is named for a title, a line or a recall, and is no field` });
    faults.push(...missingPart('a reference', ref, seen, {}));
  }
  return [...faults, ...gridFaults(definition, seen), ...settingFaults(definition, seen, stepIds), ...laterColumnFaults(definition)];
}

function gridFaults(definition: Definition, fields: ReadonlyMap<string, Field>): RuleFault[] {
  const grids = definition.steps.flatMap((step) => step.items.flatMap((item) => (typeof item === 'object' && 'grid' in item ? [{ step: step.id, grid: item.grid }] : [])));
  return grids.flatMap(({ step, grid }): RuleFault[] => {
    const options = grid.map((id) => {
      const field = fields.get(id);
      return field?.kind === 'choice' ? field.options.join() : `no choice: ${id}`;
    });
    return new Set(options).size === 1 ? [] : [{ what: 'grid', place: { step }, name: grid.join(', '), says: `the grid of ${grid.join(', ')}: these are not choices with the same options` }];
  });
}

function settingFaults({ later, hidden, safety }: Definition, fields: ReadonlyMap<string, Field>, steps: ReadonlySet<string>): RuleFault[] {
  const faults: RuleFault[] = [];
  for (const id of later?.steps ?? []) if (!steps.has(id)) faults.push({ what: 'not-there', place: {}, name: id, says: `later names "${id}", which is no step` });
  if (later?.at !== undefined && !['date', 'datetime'].includes(fields.get(later.at)?.kind ?? '')) faults.push({ what: 'no-day', place: {}, name: later.at, says: `later.at: "${later.at}" is no date` });
  if (later !== undefined && later.at === undefined && later.days === undefined) faults.push({ what: 'no-day', place: {}, name: 'later', says: 'later: says neither a field nor a number of days' });
  const conditions = [hidden, safety].filter((part) => typeof part === 'object');
  for (const mention of conditions.flatMap((condition) => mentionsIn(condition))) {
    if (!fields.has(mention.field)) faults.push({ what: 'not-there', place: {}, name: mention.field, says: `"hidden" or "safety" looks at "${mention.field}", which is no field` });
    faults.push(...missingPart('"hidden" or "safety"', mention, fields, {}));
  }
  return faults;
}

function laterColumnFaults({ fields, steps, later }: Definition): RuleFault[] {
  const second = new Set(steps.filter(({ id }) => later?.steps.includes(id) === true).flatMap(fieldIdsOf));
  return fields.flatMap((field) => {
    if (!('columns' in field) || field.columns.every((column) => column.later !== true)) return [];
    const fault = (says: string): RuleFault => ({ what: 'later-columns', place: { field: field.id }, name: field.id, says: `${field.id}: ${says}` });
    const faults = second.has(field.id) ? [] : [fault('has columns for later and stands in no step of the second half')];
    return field.columns[0]?.later === true ? [...faults, fault('the first column cannot be for later')] : faults;
  });
}

function columnFaults(field: Extract<Field, { columns: unknown }>): RuleFault[] {
  const faults: RuleFault[] = [];
  const earlier: Column[] = [];
  for (const column of field.columns) {
    const place = { field: field.id, column: column.id };
    if (earlier.some(({ id }) => id === column.id)) faults.push({ what: 'twice', place, name: column.id, says: `${field.id}: two columns have the id "${column.id}"` });
    if (column.id === 'name' && field.kind === 'table' && field.rename === true) faults.push({ what: 'rename', place, name: column.id, says: `${field.id}: a column cannot be called "name" where rows can be renamed` });
    if (column.kind === 'choice') faults.push(...wrongScores(`${field.id}.${column.id}`, column, place));
    if (column.kind === 'calc') {
      for (const mention of mentionsInValue(column.value)) {
        const own = mention.field === '' && earlier.some(({ id, kind }) => id === mention.column && kind !== 'calc' && kind !== 'linked');
        if (!own) faults.push({ what: 'own-row', place, name: column.id, says: `${field.id}.${column.id}: works only with earlier columns of its own row that are filled in` });
      }
    }
    earlier.push(column);
  }
  if (field.kind === 'table' && field.rename === true && field.rows === undefined) faults.push({ what: 'rename', place: { field: field.id }, name: field.id, says: `${field.id}: only fixed rows can be renamed` });
  return faults;
}

function wrongScores(who: string, part: { options: readonly string[]; scores?: readonly number[] | undefined }, place: RulePlace): RuleFault[] {
  if (part.options.length === 0) return [{ what: 'not-there', place, name: 'options', says: `${who}: names a set of options that is not there` }];
  return part.scores !== undefined && part.scores.length !== part.options.length ? [{ what: 'scores', place, name: 'scores', says: `${who}: needs one score an option` }] : [];
}

function missingPart(who: string, ref: AnswerRef | Mention, fields: ReadonlyMap<string, Field>, place: RulePlace): RuleFault[] {
  const field = fields.get(ref.field);
  if (field === undefined) return [];
  const faults: RuleFault[] = [];
  if (ref.column !== undefined) {
    const there =
      'columns' in field ? field.columns.some((column) => column.id === ref.column) : field.kind === 'pair' && ['before', 'after'].includes(ref.column);
    if (!there) faults.push({ what: 'not-there', place, name: ref.column, says: `${who}: "${ref.field}" has no column "${ref.column}"` });
  }
  if ('options' in ref) {
    const part = ref.column === undefined || !('columns' in field) ? field : field.columns.find((column) => column.id === ref.column);
    const options = part === undefined ? [] : optionsOf(part);
    for (const option of ref.options ?? []) if (options !== null && !options.includes(option)) faults.push({ what: 'not-there', place, name: option, says: `${who}: "${ref.field}" has no option "${option}"` });
  }
  return faults;
}

/** The options that can be asked for in a condition; null where the person's own may stand beside them. */
function optionsOf(part: Field | Column): readonly string[] | null {
  if (part.kind === 'yes-no') return ['yes', 'no'];
  if (part.kind === 'patterns' || part.kind === 'choice-among') return null;
  return 'options' in part ? part.options : [];
}
