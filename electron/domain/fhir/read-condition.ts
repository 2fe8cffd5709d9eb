import type { Field } from '../worksheets/definition-schema.ts';
import type { Condition } from '../worksheets/tree-schema.ts';
import type { ForeignEnableWhen } from './foreign-schema.ts';
import { minutes } from './names.ts';

/**
 * A question that was read, by its link id; `codes` leads from a code, or from what an option says that has none, to the option, and
 * `weights` from an option to its score.
 */
export type Known = { field: Field; codes: ReadonlyMap<string, string>; weights: ReadonlyMap<string, number> };

const compares = { '<': 'below', '<=': 'at-most', '=': 'equal', '>=': 'at-least', '>': 'above' } as const;

/** The conditions of an item as one; null when one of them cannot be said of what has been read so far. */
export function readCondition(list: readonly ForeignEnableWhen[], behavior: string | undefined, known: ReadonlyMap<string, Known>): Condition | null {
  const parts = list.map((one) => readOne(one, known.get(one.question)));
  const all = parts.filter((part) => part !== null);
  if (all.length < parts.length) return null;
  const [only, ...more] = all;
  if (only === undefined) return null;
  return more.length === 0 ? only : { op: behavior === 'any' ? 'any' : 'all', of: all };
}

function readOne(one: ForeignEnableWhen, known: Known | undefined): Condition | null {
  if (known === undefined) return null;
  const { field, codes } = known;
  if (one.operator === 'exists') return asked({ op: 'answered', field: field.id }, one.answerBoolean !== false);
  const equals = one.operator === '=' || one.operator === '!=';
  if (one.answerBoolean !== undefined) {
    return field.kind === 'yes-no' && equals ? asked({ op: 'chosen', field: field.id, option: one.answerBoolean ? 'yes' : 'no' }, one.operator === '=') : null;
  }
  const { answerCoding } = one;
  const option = answerCoding === undefined ? codes.get(one.answerString ?? String(one.answerInteger ?? '\n')) : (codes.get(`${answerCoding.system ?? ''}|${answerCoding.code ?? ''}`) ?? codes.get(answerCoding.code ?? '\n'));
  if (option !== undefined) return equals ? asked({ op: 'chosen', field: field.id, option }, one.operator === '=') : null;
  // Only minutes can be compared with minutes.
  if ((one.answerQuantity?.code ?? minutes.code) !== minutes.code) return null;
  const number = one.answerInteger ?? one.answerDecimal ?? one.answerQuantity?.value;
  if (number === undefined || !['count', 'n10', 'percent', 'duration'].includes(field.kind)) return null;
  const left = { op: 'answer' as const, of: { field: field.id } };
  const right = { op: 'number' as const, number };
  if (one.operator === '!=') return { op: 'not', of: { op: 'compare', left, how: 'equal', right } };
  const how = Object.hasOwn(compares, one.operator) ? compares[one.operator as keyof typeof compares] : undefined;
  return how === undefined ? null : { op: 'compare', left, how, right };
}

function asked(condition: Condition, holds: boolean): Condition {
  return holds ? condition : { op: 'not', of: condition };
}
