import type { Definition, Field } from '../worksheets/definition-schema.ts';
import type { Condition } from '../worksheets/tree-schema.ts';
import type { EnableWhen } from './fhir-types.ts';
import { minutes } from './names.ts';
import { optionCoding } from './options.ts';

/** Conditions of R4: a flat list, all or any of which must hold. */
export type Enabled = { behavior: 'all' | 'any'; list: EnableWhen[] };

type Compare = Extract<Condition, { op: 'compare' }>;

const operators = { below: '<', 'at-most': '<=', equal: '=', 'at-least': '>=', above: '>' } as const;

/** A condition in R4, or null where R4 cannot say it: then the item is always there, and our own extension holds the condition. */
export function enableWhen(condition: Condition, definition: Definition): Enabled | null {
  const fieldOf = (id: string) => definition.fields.find((field) => field.id === id);
  switch (condition.op) {
    case 'answered':
      return exists(fieldOf(condition.field), true);
    case 'rated':
      return condition.of.column === undefined ? exists(fieldOf(condition.of.field), true) : null;
    case 'chosen':
      return chosen(fieldOf(condition.field), condition.option, '=', definition);
    case 'compare':
      return compared(condition, fieldOf, definition);
    case 'all':
    case 'any':
      return joined(condition.of.map((part) => enableWhen(part, definition)), condition.op);
    case 'not':
      if (condition.of.op === 'answered') return exists(fieldOf(condition.of.field), false);
      if (condition.of.op === 'compare') return differs(compared(condition.of, fieldOf, definition));
      return condition.of.op === 'chosen' ? chosen(fieldOf(condition.of.field), condition.of.option, '!=', definition) : null;
    case 'cell':
      return null;
  }
}

/** Fields that are one item of their own in R4. */
function isLeaf(field: Field | undefined): field is Field {
  return field !== undefined && !['feelings', 'rerate-feelings', 'table', 'ladder', 'pair', 'calc', 'note'].includes(field.kind);
}

function exists(field: Field | undefined, answerBoolean: boolean): Enabled | null {
  return isLeaf(field) ? { behavior: 'all', list: [{ question: field.id, operator: 'exists', answerBoolean }] } : null;
}

function chosen(field: Field | undefined, option: string, operator: '=' | '!=', definition: Definition): Enabled | null {
  if (field?.kind === 'yes-no') return { behavior: 'all', list: [{ question: field.id, operator, answerBoolean: option === 'yes' }] };
  if (field?.kind !== 'choice' && field?.kind !== 'multi') return null;
  return { behavior: 'all', list: [{ question: field.id, operator, answerCoding: optionCoding(definition, field.id, field.options, option) }] };
}

function compared({ left, how, right }: Compare, fieldOf: (id: string) => Field | undefined, definition: Definition): Enabled | null {
  if (left.op !== 'answer' || left.of.column !== undefined || right.op !== 'number') return null;
  const field = fieldOf(left.of.field);
  switch (field?.kind) {
    case 'percent':
    case 'n10':
    case 'suds':
    case 'count':
    case 'rerate-percent':
      return Number.isInteger(right.number) ? { behavior: 'all', list: [{ question: field.id, operator: operators[how], answerInteger: right.number }] } : null;
    case 'duration':
      return { behavior: 'all', list: [{ question: field.id, operator: operators[how], answerQuantity: { value: right.number, ...minutes } }] };
    case 'choice': {
      // R4 cannot compare scores: the options for which it holds are named.
      const { scores, options } = field;
      if (scores === undefined) return null;
      const fits = options.filter((_, at) => holdsFor(scores[at], how, right.number));
      const list = fits.map((option): EnableWhen => ({ question: field.id, operator: '=', answerCoding: optionCoding(definition, field.id, options, option) }));
      return list.length === 0 ? null : { behavior: list.length === 1 ? 'all' : 'any', list };
    }
    default:
      return null;
  }
}

/** The opposite of "is this number"; of no other comparison does R4 have one that also holds while nothing is answered. */
function differs(enabled: Enabled | null): Enabled | null {
  const [only, ...more] = enabled?.list ?? [];
  if (only?.operator !== '=' || more.length > 0 || only.answerCoding !== undefined) return null;
  return { behavior: 'all', list: [{ ...only, operator: '!=' }] };
}

function holdsFor(score: number | undefined, how: Compare['how'], number: number): boolean {
  if (score === undefined) return false;
  return { below: score < number, 'at-most': score <= number, equal: score === number, 'at-least': score >= number, above: score > number }[how];
}

function joined(parts: readonly (Enabled | null)[], behavior: 'all' | 'any'): Enabled | null {
  const known = parts.filter((part) => part !== null);
  if (known.length < parts.length || known.some((part) => part.behavior !== behavior && part.list.length > 1)) return null;
  return { behavior, list: known.flatMap((part) => part.list) };
}
