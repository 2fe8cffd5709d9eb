import type { Condition, Value } from '../worksheets/tree-schema.ts';
import type { ForeignItem, ForeignQuestionnaire } from './foreign-schema.ts';
import { isQuestion, knownOf, numberOf, numbersOf, partOf, root, weighed, within, type Before, type Meaning, type Variables } from './calculation-parts.ts';
import { ifSo, isTooMuch, mostParts, presence, ratioOf, sumOf, timesOf } from './calculation-values.ts';
import { extensions } from './names.ts';
import { parsePath, type Path } from './parse-path.ts';
import { picks } from './pick-items.ts';
import { hasExtension, scoreUrls } from './read-options.ts';

/**
 * The value that an item's SDC `calculatedExpression` works out, as a tree of ours; null where it is none of numbers, or asks what a
 * worksheet cannot say, or is larger than a score. An unanswered sum is nothing here, where FHIRPath says 0.
 */
export function readCalculation(item: ForeignItem, before: Before): Value | null {
  const written = hasExtension(item.extension, extensions.calculated)?.valueExpression;
  if (written?.expression === undefined) return null;
  const path = parsePath(written.expression);
  const value = path === null ? null : numberOf(createReader(before, new Map([...before.variables, ...namedIn(item)]))(path, null), before);
  return value === null || isTooMuch(value) ? null : value;
}

/** The variables of a form by name; one that means two things in two places means nothing but where it stands. */
export function variablesOf({ extension, item: items }: ForeignQuestionnaire): Variables {
  const all: Variables = new Map();
  const take = (one: Pick<ForeignItem, 'extension' | 'item'>) => {
    for (const [name, expression] of namedIn(one)) all.set(name, (all.get(name) ?? expression) === expression ? expression : null);
    for (const inner of one.item ?? []) take(inner);
  };
  take({ extension, item: items });
  return all;
}

function namedIn({ extension = [] }: Pick<ForeignItem, 'extension'>): [string, string][] {
  return extension.flatMap(({ url, valueExpression: { name, expression } = {} }): [string, string][] => (url !== extensions.variable || name === undefined || expression === undefined ? [] : [[name, expression]]));
}

/** So many parts of an expression are read: variables may double one another. */
const mostRead = 10_000;

function createReader(before: Before, variables: Variables): (path: Path, here: Meaning | null) => Meaning | null {
  const busy = new Set<string>();
  let left = mostRead;
  const number = (meaning: Meaning | null) => numberOf(meaning, before);

  const variable = (name: string): Meaning | null => {
    const expression = variables.get(name);
    if (expression === undefined || expression === null || busy.has(name)) return null;
    busy.add(name);
    const path = parsePath(expression);
    const meaning = path === null ? null : read(path, null);
    busy.delete(name);
    return meaning;
  };

  const read = (path: Path, here: Meaning | null): Meaning | null => {
    left -= 1;
    if (left < 0) return null;
    switch (path.is) {
      case 'number':
        return { is: 'number', value: { op: 'number', number: path.number } };
      case 'text':
        return { is: 'text', text: path.text };
      case 'truth':
        return { is: 'truth', holds: path.holds };
      case 'empty':
        return { is: 'empty' };
      case 'named':
        if (path.name === '$this') return here;
        if (path.name === '%questionnaire') return { is: 'form', items: [root(before.source)] };
        return path.name === '%resource' || path.name === '%context' ? { is: 'items', items: [root(before.source)] } : variable(path.name.slice(1));
      case 'part': {
        const on = path.on === null ? (here ?? { is: 'items' as const, items: [root(before.source)] }) : read(path.on, here);
        return on === null ? null : partOf(on, path.name);
      }
      case 'call':
        return path.on === null && path.name === 'iif' ? choose(path.with, here) : call(path, here);
      case 'both':
        return both(read(path.left, here), path.operator, read(path.right, here));
    }
  };

  const choose = ([when, then, otherwise]: readonly Path[], here: Meaning | null): Meaning | null => {
    const condition = when === undefined ? null : read(when, here);
    const [so, not] = [then, otherwise].map((part) => (part === undefined ? { is: 'empty' as const } : read(part, here)));
    if (condition?.is !== 'condition' || so == null || not == null) return null;
    if (so.is === 'truth' && not.is === 'truth') return so.holds === not.holds ? null : { is: 'condition', condition: so.holds ? condition.condition : { op: 'not', of: condition.condition }, sure: true };
    if (so.is === 'empty') {
      const value = number(not);
      return value === null ? null : { is: 'number', value: { op: 'if', when: { op: 'not', of: condition.condition }, then: value } };
    }
    const value = number(so);
    const other = not.is === 'empty' ? undefined : number(not);
    return value === null || other === null ? null : { is: 'number', value: ifSo(condition.condition, value, other, condition.enough) };
  };

  const call = (path: Extract<Path, { is: 'call' }>, here: Meaning | null): Meaning | null => {
    const on = path.on === null ? here : read(path.on, here);
    const [first] = path.with;
    if (on === null) return null;
    switch (path.name) {
      case 'where':
        return first === undefined ? null : where(on, first);
      case 'repeat':
        return on.is === 'items' && first?.is === 'part' && first.name === 'item' ? { is: 'items', items: on.items.flatMap((item) => within(item, false)) } : null;
      case 'descendants':
        return on.is === 'items' ? { is: 'items', items: on.items.flatMap((item) => within(item, true)) } : null;
      case 'answers':
        return on.is === 'items' ? { is: 'answers', items: on.items.flatMap((item) => within(item, true)).filter(isQuestion) } : null;
      case 'ordinal':
      case 'weight':
        return on.is === 'answers' ? numbersOf({ is: 'scores', items: on.items }, before) : null;
      case 'extension':
        return on.is === 'answers' && first?.is === 'text' && scoreUrls.has(first.text) ? { is: 'scores', items: on.items } : null;
      case 'select':
        return on.is === 'codes' && first !== undefined ? spelledOut(on.items, first) : null;
      case 'combine': {
        const [mine, more] = [numbersOf(on, before), numbersOf(first === undefined ? null : read(first, here), before)];
        return mine === null || more === null ? null : { is: 'numbers', of: [...mine.of, ...more.of] };
      }
      case 'sum':
      case 'avg':
      case 'aggregate': {
        const added = path.name !== 'aggregate' || isAdding(path.with);
        const numbers = added ? numbersOf(on, before) : null;
        return numbers === null || numbers.of.length === 0 ? null : { is: 'number', value: { op: path.name === 'avg' ? 'mean' : 'sum', of: [...numbers.of], least: 1 } };
      }
      case 'count': {
        const numbers = numbersOf(on, before);
        return numbers === null ? null : { is: 'count', of: numbers.of };
      }
      case 'exists':
      case 'empty':
        return first === undefined ? there(on, path.name === 'exists') : null;
      case 'not':
        return on.is === 'condition' && on.sure === true ? { ...on, condition: { op: 'not', of: on.condition } } : null;
      case 'round': {
        const value = number(on);
        const to = first === undefined ? 0 : first.is === 'number' ? first.number : -1;
        return value === null || !Number.isInteger(to) || to < 0 || to > 3 ? null : { is: 'number', value: { op: 'round', of: value, to } };
      }
      case 'toInteger':
      case 'toDecimal':
      case 'first':
      case 'single': {
        const value = number(on);
        return value === null ? null : { is: 'number', value };
      }
      default:
        return null;
    }
  };

  const where = (on: Meaning, that: Path): Meaning | null => {
    switch (on.is) {
      case 'items':
      case 'form': {
        const chosen = on.items.map((item) => picks(that, item.linkId));
        return chosen.includes(null) ? null : { is: on.is, items: on.items.filter((_, at) => chosen[at] === true) };
      }
      case 'extensions':
        return that.is === 'both' && that.operator === '=' && that.left.is === 'part' && that.left.name === 'url' && that.right.is === 'text' && scoreUrls.has(that.right.text) ? { is: 'scores', items: on.items } : null;
      case 'options': {
        // Of the options of a question the one that was chosen: its answer.
        const codes = that.is === 'both' && that.operator === '=' ? read(that.right, null) : null;
        const same = codes?.is === 'codes' && codes.items.length === on.items.length && codes.items.every((item, at) => item === on.items[at]);
        return same && that.is === 'both' && that.left.is === 'part' && that.left.name === 'code' ? { is: 'answers', items: on.items } : null;
      }
      case 'answers': {
        const condition = read(that, on);
        return condition?.is === 'condition' && condition.condition.op === 'chosen' ? { is: 'kept', condition: condition.condition } : limited(on, that);
      }
      default:
        return limited(on, that);
    }
  };

  /** `x.where($this >= 0 and $this <= 16)`: the number where it lies between. */
  const limited = (on: Meaning, that: Path): Meaning | null => {
    const value = number(on);
    if (value === null) return null;
    const ends: { low?: number; high?: number } = {};
    for (const part of partsOf(that)) {
      if (part.is !== 'both' || part.left.is !== 'named' || part.left.name !== '$this') return null;
      const end = number(read(part.right, null));
      if (end?.op !== 'number' || (part.operator !== '>=' && part.operator !== '<=')) return null;
      ends[part.operator === '>=' ? 'low' : 'high'] = end.number;
    }
    return { is: 'number', value: { op: 'within', of: value, ...ends } };
  };

  const there = (on: Meaning, exists: boolean): Meaning | null => {
    const condition = on.is === 'kept' ? on.condition : present(on);
    if (condition === null) return null;
    return { is: 'condition', condition: exists ? condition : { op: 'not', of: condition }, sure: true };
  };

  const present = (on: Meaning): Condition | null => {
    if (on.is === 'answers' || on.is === 'codes') return any(on.items.map(({ linkId }) => knownOf(linkId, before)).map((known) => (known === undefined ? null : { op: 'answered', field: known.field.id })));
    const numbers = numbersOf(on, before);
    return numbers === null ? null : any(numbers.of.map(presence));
  };

  /** `select(iif($this = 'a', 0, iif(…)))`: scores that are spelled out, by code. */
  const spelledOut = ([item, ...more]: readonly ForeignItem[], path: Path): Meaning | null => {
    const known = item === undefined || more.length > 0 ? undefined : knownOf(item.linkId, before);
    if (known === undefined) return null;
    const by = new Map<string, number>();
    let rest: Path | undefined = path;
    while (rest?.is === 'call' && rest.name === 'iif') {
      const [when, then, otherwise]: readonly Path[] = rest.with;
      const score = then === undefined ? null : number(read(then, null));
      const code = when?.is === 'both' && when.operator === '=' && when.left.is === 'named' && when.left.name === '$this' && when.right.is === 'text' ? when.right.text : undefined;
      const option = code === undefined ? undefined : known.codes.get(code);
      if (option === undefined || score?.op !== 'number') return null;
      by.set(option, score.number);
      rest = otherwise;
    }
    return rest?.is === 'empty' && by.size > 0 ? { is: 'numbers', of: weighed(known, by) } : null;
  };

  const both = (left: Meaning | null, operator: string, right: Meaning | null): Meaning | null => {
    if (left === null || right === null) return null;
    if (operator === 'and' || operator === 'or') {
      if (left.is !== 'condition' || right.is !== 'condition') return null;
      const op = operator === 'and' ? 'all' : 'any';
      const sure = left.sure === true && right.sure === true;
      return { is: 'condition', condition: { op, of: [left, right].flatMap(({ condition }) => (condition.op === op ? condition.of : [condition])) }, ...(sure ? { sure } : {}) };
    }
    if (operator in compared) return compare(left, operator, right);
    if (operator === '/' && right.is === 'count') {
      const sum = number(left);
      return sum?.op === 'sum' && sum.least === 1 && same(sum.of, right.of) ? { is: 'number', value: { op: 'mean', of: sum.of, least: 1 } } : null;
    }
    if (operator === '*' && (left.is === 'ratio' || right.is === 'ratio')) {
      const [ratio, by] = left.is === 'ratio' ? [left, number(right)] : [right, number(left)];
      return ratio.is === 'ratio' && by?.op === 'number' ? { is: 'number', value: ratioOf(ratio.part, ratio.whole, by.number) } : null;
    }
    const [one, other] = [number(left), number(right)];
    if (one === null || other === null) return null;
    switch (operator) {
      case '+': {
        const value = sumOf(one, other);
        return value.of.length > mostParts ? null : { is: 'number', value };
      }
      case '-':
        if (one.op === 'number' && other.op === 'number') return { is: 'number', value: { op: 'number', number: one.number - other.number } };
        return { is: 'number', value: { op: 'change', before: other, after: one } };
      case '*': {
        const value = other.op === 'number' ? timesOf(one, other.number) : one.op === 'number' ? timesOf(other, one.number) : null;
        return value === null ? null : { is: 'number', value };
      }
      case '/':
        if (other.op !== 'number') return { is: 'ratio', part: one, whole: other };
        return other.number === 0 ? null : { is: 'number', value: timesOf(one, 1 / other.number) };
      default:
        return null;
    }
  };

  const compare = (left: Meaning, operator: string, right: Meaning): Meaning | null => {
    if (operator === '=' || operator === '!=') {
      const chosen = chosenBy(left, right) ?? chosenBy(right, left);
      if (chosen !== null) return { is: 'condition', condition: operator === '=' ? chosen : { op: 'all', of: [{ op: 'answered', field: chosen.field }, { op: 'not', of: chosen }] } };
    }
    const [one, other] = [number(left), number(right)];
    if (one === null || other === null || operator === '!=') return null;
    const how = compared[operator] ?? 'equal';
    const enough = left.is === 'count' && other.op === 'number' && how === 'at-least' ? { of: left.of, least: other.number } : undefined;
    return { is: 'condition', condition: { op: 'compare', left: one, how, right: other }, ...(enough === undefined ? {} : { enough }) };
  };

  const chosenBy = (on: Meaning, said: Meaning): Extract<Condition, { op: 'chosen' }> | null => {
    if ((on.is !== 'answers' && on.is !== 'codes') || on.items.length !== 1) return null;
    const known = knownOf(on.items[0]?.linkId ?? '', before);
    if (known === undefined) return null;
    if (said.is === 'truth') return known.field.kind === 'yes-no' ? { op: 'chosen', field: known.field.id, option: said.holds ? 'yes' : 'no' } : null;
    const option = said.is === 'text' ? known.codes.get(said.text) : undefined;
    return option === undefined ? null : { op: 'chosen', field: known.field.id, option };
  };

  return read;
}

const compared: Readonly<Record<string, 'below' | 'at-most' | 'equal' | 'at-least' | 'above'>> = { '<': 'below', '<=': 'at-most', '=': 'equal', '!=': 'equal', '>=': 'at-least', '>': 'above' };
const same = (one: readonly Value[], other: readonly Value[]) => JSON.stringify(one) === JSON.stringify(other);

function any(conditions: readonly (Condition | null)[]): Condition | null {
  const all = conditions.filter((one) => one !== null);
  const [only, ...more] = all;
  if (only === undefined || all.length < conditions.length) return null;
  return more.length === 0 ? only : { op: 'any', of: all };
}

function partsOf(path: Path): Path[] {
  return path.is === 'both' && path.operator === 'and' ? [...partsOf(path.left), ...partsOf(path.right)] : [path];
}

/** `aggregate($this + $total, 0)` is what engines without `sum()` say. */
function isAdding([what, from]: readonly Path[]): boolean {
  if (what?.is !== 'both' || what.operator !== '+' || (from !== undefined && (from.is !== 'number' || from.number !== 0))) return false;
  const names = [what.left, what.right].map((part) => (part.is === 'named' ? part.name : ''));
  return names.includes('$this') && names.includes('$total');
}
