import type { Condition, Value } from '../worksheets/tree-schema.ts';

/** At least so many of these are there. */
export type Counted = { of: readonly Value[]; least: number };

/** Larger and deeper than any score. A total of totals may double with each of them, and what is kept has to be written as a file. */
export const mostParts = 3_000;
const deepest = 40;

/** Whether a value is more than is carried over. Walked without recursion, and no further than that. */
export function isTooMuch(value: Value): boolean {
  const waiting: { here: object; depth: number }[] = [{ here: value, depth: 0 }];
  let parts = 0;
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    parts += 1;
    if (parts > mostParts || next.depth > deepest) return true;
    for (const inner of Object.values(next.here) as unknown[]) if (typeof inner === 'object' && inner !== null) waiting.push({ here: inner, depth: next.depth + 1 });
  }
  return false;
}

/** Added up, as long as both are there. */
export function sumOf(one: Value, other: Value): Extract<Value, { op: 'sum' }> {
  const parts = (value: Value) => (value.op === 'sum' && value.least === undefined && value.prorate === undefined ? value.of : [value]);
  return { op: 'sum', of: [...parts(one), ...parts(other)] };
}

/** A mean times how many there could be is the sum, pro-rated. */
export function timesOf(value: Value, by: number): Value {
  if (value.op === 'number') return { op: 'number', number: value.number * by };
  return value.op === 'mean' && value.of.length === by && value.least !== undefined ? { op: 'sum', of: value.of, least: value.least, prorate: true } : { op: 'times', of: value, by };
}

export function ratioOf(part: Value, whole: Value, by: number): Value {
  const percent: Value = { op: 'percent-of', part, whole };
  return by === 100 ? percent : { op: 'times', of: percent, by: by / 100 };
}

/** When a value is there: only an answer, or what adds up answers, can be asked for that. */
export function presence(value: Value): Condition | null {
  if (value.op === 'answer') return { op: 'answered', field: value.of.field };
  if (value.op === 'if') return value.then.op === 'number' && value.otherwise === undefined ? value.when : null;
  if ((value.op !== 'sum' && value.op !== 'mean') || value.least !== 1) return null;
  const parts = value.of.map(presence).filter((one) => one !== null);
  return parts.length < value.of.length ? null : { op: 'any', of: parts };
}

/** How many are there, as a value. */
export function countOf(values: readonly Value[]): Value | null {
  const when = values.map(presence).filter((one) => one !== null);
  if (when.length < values.length || when.length === 0) return null;
  return { op: 'sum', of: when.map((one): Value => ({ op: 'if', when: one, then: { op: 'number', number: 1 }, otherwise: { op: 'number', number: 0 } })) };
}

/** Where forms say in a roundabout way that so many must be there, in ours: `least`. */
export function ifSo(when: Condition, then: Value, otherwise: Value | undefined, enough: Counted | undefined): Value {
  const least = enough?.least ?? 0;
  const may = (then.op === 'sum' || then.op === 'mean') && then.least === 1 && otherwise === undefined && Number.isInteger(least) && least > 0;
  if (may && JSON.stringify(then.of) === JSON.stringify(enough?.of)) return { ...then, least };
  return (otherwise === undefined ? addedIfAny(when, then) : null) ?? { op: 'if', when, then, ...(otherwise === undefined ? {} : { otherwise }) };
}

/** `iif(any is there, iif(a is there, a, 0) + iif(b is there, b, 0), {})`: those that are there, added up. */
function addedIfAny(when: Condition, then: Value): Value | null {
  if (then.op !== 'sum' || then.least !== undefined) return null;
  const asked = when.op === 'any' ? when.of : [when];
  const parts = then.of.map((part, at) => {
    const own = part.op === 'if' && part.otherwise?.op === 'number' && part.otherwise.number === 0 ? part : null;
    const needed = own === null ? null : presence(own.then);
    return own !== null && needed !== null && [own.when, asked[at]].every((one) => JSON.stringify(one) === JSON.stringify(needed)) ? own.then : null;
  });
  const all = parts.filter((part) => part !== null);
  return asked.length === parts.length && all.length === parts.length ? { op: 'sum', of: all, least: 1 } : null;
}
