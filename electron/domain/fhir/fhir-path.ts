import type { Definition } from '../worksheets/definition-schema.ts';
import type { Condition, Value } from '../worksheets/tree-schema.ts';
import { optionCoding } from './options.ts';

/**
 * Computed values as FHIRPath over `%resource`, the response (SDC `calculatedExpression`). Null where a tree needs what FHIRPath
 * cannot say of a response. What is not answered is empty, and `+` over an empty collection is empty: an unanswered part gives no
 * number, as in `evaluate.ts`.
 */
export function valuePath(value: Value, definition: Definition): string | null {
  const of = (part: Value) => valuePath(part, definition);
  switch (value.op) {
    case 'number':
      return number(value.number);
    case 'answer':
      return value.of.column === undefined ? answerPath(value.of.field, definition) : null;
    case 'sum':
    case 'mean': {
      const parts = all(value.of.map(of));
      if (parts === null) return null;
      return value.least === undefined && value.op === 'sum' ? `(${parts.join(' + ')})` : someOf(parts, value);
    }
    case 'change':
      return join([of(value.after), of(value.before)], ' - ');
    case 'reverse':
      return join([number(value.low + value.high), of(value.of)], ' - ');
    case 'times':
      return join([of(value.of), number(value.by)], ' * ');
    case 'percent-of':
      return join(['100', join([of(value.part), of(value.whole)], ' / ')], ' * ');
    case 'round':
      return wrap(of(value.of), (path) => `${path}.round(${String(value.to)})`);
    case 'within': {
      const low = value.low === undefined ? [] : [`$this >= ${number(value.low)}`];
      const high = value.high === undefined ? [] : [`$this <= ${number(value.high)}`];
      return wrap(of(value.of), (path) => (low.length + high.length === 0 ? path : `${path}.where(${[...low, ...high].join(' and ')})`));
    }
    case 'if': {
      const when = conditionPath(value.when, definition);
      const then = of(value.then);
      const otherwise = value.otherwise === undefined ? '{}' : of(value.otherwise);
      return when === null || then === null || otherwise === null ? null : `iif(${when}, ${then}, ${otherwise})`;
    }
    case 'count':
    case 'column':
    case 'rows':
    case 'cell':
    case 'minutes':
    case 'half-time':
      return null;
  }
}

/** True or false, never empty: what is not answered makes a comparison false. Null where it cannot be said. */
export function conditionPath(condition: Condition, definition: Definition): string | null {
  switch (condition.op) {
    case 'answered':
      return leaf(condition.field, definition) ? `${found(condition.field)}.exists()` : null;
    case 'chosen': {
      const field = definition.fields.find(({ id }) => id === condition.field);
      if (field?.kind === 'yes-no') return `${found(field.id)}.where($this = ${condition.option === 'yes' ? 'true' : 'false'}).exists()`;
      if (field?.kind !== 'choice' && field?.kind !== 'multi') return null;
      return `${found(field.id)}.where(code = '${optionCoding(definition, field.id, field.options, condition.option).code ?? ''}').exists()`;
    }
    case 'compare': {
      const operator = { below: '<', 'at-most': '<=', equal: '=', 'at-least': '>=', above: '>' }[condition.how];
      return wrap(join([valuePath(condition.left, definition), valuePath(condition.right, definition)], ` ${operator} `), (path) => `iif(${path}, true, false)`);
    }
    case 'all':
    case 'any':
      return wrap(all(condition.of.map((part) => conditionPath(part, definition))), (parts) => `(${parts.join(condition.op === 'all' ? ' and ' : ' or ')})`);
    case 'not':
      return wrap(conditionPath(condition.of, definition), (path) => `${path}.not()`);
    case 'rated':
    case 'cell':
      return null;
  }
}

/** The answers to an item, wherever it stands among the groups. */
function found(linkId: string): string {
  return `%resource.repeat(item).where(linkId = '${linkId}').answer.value`;
}

function leaf(id: string, definition: Definition): boolean {
  const kind = definition.fields.find((field) => field.id === id)?.kind;
  return kind !== undefined && !['feelings', 'rerate-feelings', 'table', 'ladder', 'pair', 'calc', 'note'].includes(kind);
}

/** A number as it was given, or the score of the option, spelled out: no engine has to know of `ordinalValue`. */
function answerPath(id: string, definition: Definition): string | null {
  const field = definition.fields.find((one) => one.id === id);
  switch (field?.kind) {
    case 'percent':
    case 'n10':
    case 'suds':
    case 'count':
    case 'rerate-percent':
      return found(id);
    case 'duration':
      return `${found(id)}.value`;
    case 'choice': {
      const { options, scores } = field;
      if (scores === undefined) return null;
      const scored = options.flatMap((option, at) => (scores[at] === undefined ? [] : [{ code: optionCoding(definition, id, options, option).code ?? '', score: scores[at] }]));
      return `${found(id)}.code.select(${scored.reduceRight((rest, { code, score }) => `iif($this = '${code}', ${number(score)}, ${rest})`, '{}')})`;
    }
    default:
      return null;
  }
}

/** Some parts may be missing: those that are there, brought together, when there are enough. */
function someOf(parts: readonly string[], { op, of, least, prorate }: Extract<Value, { op: 'sum' | 'mean' }> & { prorate?: true | undefined }): string {
  const [first = '{}', ...rest] = parts;
  const there = rest.reduce((all, part) => `${all}.combine(${part})`, first);
  const sum = `${there}.aggregate($this + $total, 0)`;
  const mean = `(${sum} / ${there}.count())`;
  const whole = op === 'mean' ? mean : prorate === true ? `(${mean} * ${String(of.length)})` : sum;
  return `iif(${there}.count() >= ${String(Math.max(1, least ?? of.length))}, ${whole}, {})`;
}

function number(value: number): string {
  return value < 0 ? `(${String(value)})` : String(value);
}

function all(parts: readonly (string | null)[]): string[] | null {
  const known = parts.filter((part) => part !== null);
  return known.length < parts.length ? null : known;
}

function join(parts: readonly (string | null)[], operator: string): string | null {
  return wrap(all(parts), (known) => `(${known.join(operator)})`);
}

function wrap<T>(path: T | null, how: (path: T) => string): string | null {
  return path === null ? null : how(path);
}
