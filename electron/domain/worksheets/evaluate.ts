import type { Answer, Answers, TableRow } from './answers.ts';
import { minutesBetween, wallOf } from './clock.ts';
import { combine, finite, roundTo } from './combine.ts';
import { halfTime } from './half-time.ts';
import { isAnswered, rowHasWords } from './kinds.ts';
import { cellNumber, markedRow, numberAt } from './refs.ts';
import type { Scope } from './scope.ts';
import type { AnswerRef, Condition, Value } from './tree-schema.ts';

/**
 * A computed value over the answers of fields that are shown; null when what it needs is not there. Total: every tree over
 * every set of answers ends, and never yields NaN or infinity.
 */
export function evaluate(value: Value, answers: Answers, scope: Scope = {}): number | null {
  const of = (part: Value) => evaluate(part, answers, scope);
  switch (value.op) {
    case 'number':
      return finite(value.number);
    case 'answer':
      return numberAt(value.of, answers, scope);
    case 'count':
      return countOf(at(answers, value.field));
    case 'column':
      return combine(numbersIn(rowsOf(answers, value.field), (row) => cellNumber(value.field, value.column, row.cells, scope)), value.how);
    case 'rows': {
      const { field, where, of: part } = value;
      const inRow = (row: TableRow): Scope => ({ ...scope, row: { field, cells: row.cells } });
      const rows = rowsOf(answers, field).filter((row) => where === undefined || holds(where, answers, inRow(row)));
      if (part === undefined) return value.how === 'count' ? rows.length : null;
      const numbers = numbersIn(rows, (row) => evaluate(part, answers, inRow(row)));
      return numbers.length < (value.least ?? 0) ? null : combine(numbers, value.how);
    }
    case 'cell':
      return scope.row === undefined ? null : cellNumber(scope.row.field, value.column, scope.row.cells, scope);
    case 'sum':
    case 'mean': {
      const parts = numbersIn(value.of, of);
      if (parts.length < (value.least ?? value.of.length)) return null;
      const prorated = value.op === 'sum' && value.prorate === true ? combine(parts, 'mean') : null;
      return prorated === null ? combine(parts, value.op) : finite(prorated * value.of.length);
    }
    case 'change':
      return both(of(value.before), of(value.after), (before, after) => after - before);
    case 'reverse':
      return both(of(value.of), value.low + value.high, (number, ends) => ends - number);
    case 'percent-of':
      return both(of(value.part), of(value.whole), (part, whole) => (100 * part) / whole);
    case 'times':
      return both(of(value.of), value.by, (number, by) => number * by);
    case 'round': {
      const number = of(value.of);
      return number === null ? null : roundTo(number, value.to);
    }
    case 'within': {
      const number = of(value.of);
      return number === null || number < (value.low ?? -Infinity) || number > (value.high ?? Infinity) ? null : number;
    }
    case 'if':
      if (holds(value.when, answers, scope)) return of(value.then);
      return value.otherwise === undefined ? null : of(value.otherwise);
    case 'minutes': {
      const from = wallOf(found(value.from, answers));
      const to = wallOf(found(value.to, answers));
      const on = value.on === undefined ? undefined : at(answers, value.on);
      return from === null || to === null ? null : minutesBetween(from, to, on?.kind === 'date' ? on.date : null, scope.zone);
    }
    case 'half-time':
      return halfTime(
        rowsOf(answers, value.field).map(({ cells }) => ({
          time: cellNumber(value.field, value.time, cells, scope),
          strength: cellNumber(value.field, value.strength, cells, scope),
        })),
      );
  }
}

/** Whether a condition holds. What is not answered makes every comparison false. */
export function holds(condition: Condition, answers: Answers, scope: Scope = {}): boolean {
  switch (condition.op) {
    case 'answered':
      return isAnswered(at(answers, condition.field));
    case 'rated':
      return isRated(condition.of, answers, scope);
    case 'chosen': {
      const answer = at(answers, condition.field);
      if (answer?.kind === 'choice') return answer.chosen === condition.option;
      return answer?.kind === 'multi' && answer.chosen.includes(condition.option);
    }
    case 'cell':
      return scope.row !== undefined && cellIsIn(scope.row.cells, condition.column, condition.in);
    case 'compare': {
      const left = evaluate(condition.left, answers, scope);
      const right = evaluate(condition.right, answers, scope);
      return left !== null && right !== null && compare(left, condition.how, right);
    }
    case 'all':
      return condition.of.every((part) => holds(part, answers, scope));
    case 'any':
      return condition.of.some((part) => holds(part, answers, scope));
    case 'not':
      return !holds(condition.of, answers, scope);
  }
}

/** Whether a first rating exists (clinical rule 2.0.2: re-rating fields appear only after it). */
export function isRated(ref: AnswerRef, answers: Answers, scope: Scope = {}): boolean {
  const answer = at(answers, ref.field);
  if (answer?.kind === 'feelings') return answer.feelings.some((feeling) => feeling.strength !== null);
  return numberAt(ref, answers, scope) !== null;
}

function at(answers: Answers, field: string): Answer | undefined {
  return Object.hasOwn(answers, field) ? answers[field] : undefined;
}

function found(ref: AnswerRef, answers: Answers) {
  const answer = at(answers, ref.field);
  return ref.column === undefined ? answer : markedRow(answer)?.cells[ref.column];
}

function rowsOf(answers: Answers, field: string): TableRow[] {
  const answer = at(answers, field);
  return answer?.kind === 'table' ? answer.rows.filter(rowHasWords) : [];
}

function numbersIn<T>(items: readonly T[], read: (item: T) => number | null): number[] {
  return items.map(read).filter((number) => number !== null);
}

function both(a: number | null, b: number | null, run: (a: number, b: number) => number): number | null {
  return a === null || b === null ? null : finite(run(a, b));
}

function cellIsIn(cells: TableRow['cells'], column: string, options: readonly string[]): boolean {
  const cell = Object.hasOwn(cells, column) ? cells[column] : null;
  if (typeof cell === 'boolean') return options.includes(cell ? 'yes' : 'no');
  if (Array.isArray(cell)) return cell.some((option) => options.includes(option));
  return typeof cell === 'string' && options.includes(cell);
}

function countOf(answer: Answer | undefined): number {
  switch (answer?.kind) {
    case 'list':
      return answer.lines.filter((line) => line.text.trim() !== '').length;
    case 'table':
      return answer.rows.filter(rowHasWords).length;
    case 'feelings':
      return answer.feelings.length;
    case 'multi':
      return answer.chosen.length + answer.own.filter((line) => line.trim() !== '').length;
    case 'links':
      return answer.to.length;
    default:
      return isAnswered(answer) ? 1 : 0;
  }
}

function compare(left: number, how: 'below' | 'at-most' | 'equal' | 'at-least' | 'above', right: number): boolean {
  switch (how) {
    case 'below':
      return left < right;
    case 'at-most':
      return left <= right;
    case 'equal':
      return left === right;
    case 'at-least':
      return left >= right;
    case 'above':
      return left > right;
  }
}
