import type { Answer, Answers } from './answers.ts';
import { isAnswered, rowHasWords } from './kinds.ts';
import { numberAt } from './refs.ts';
import type { AnswerRef, Condition, Value } from './tree-schema.ts';

/**
 * A computed value over the answers of fields that are shown; null when what it needs is not there. Total: every tree over
 * every set of answers ends, and never yields NaN or infinity.
 */
export function evaluate(value: Value, answers: Answers): number | null {
  switch (value.op) {
    case 'number':
      return finite(value.number);
    case 'answer':
      return numberAt(value.of, answers);
    case 'count':
      return countOf(at(answers, value.field));
    case 'column': {
      const answer = at(answers, value.field);
      if (answer?.kind !== 'table') return null;
      const cells = answer.rows.map((row) => row.cells[value.column]).filter((cell) => typeof cell === 'number');
      return combine(cells, value.how);
    }
    case 'sum':
    case 'mean': {
      const parts = value.of.map((part) => evaluate(part, answers)).filter((part) => part !== null);
      return parts.length < (value.least ?? value.of.length) ? null : combine(parts, value.op);
    }
    case 'change': {
      const before = evaluate(value.before, answers);
      const after = evaluate(value.after, answers);
      return before === null || after === null ? null : finite(after - before);
    }
  }
}

/** Whether a condition holds. What is not answered makes every comparison false. */
export function holds(condition: Condition, answers: Answers): boolean {
  switch (condition.op) {
    case 'answered':
      return isAnswered(at(answers, condition.field));
    case 'rated':
      return isRated(condition.of, answers);
    case 'chosen': {
      const answer = at(answers, condition.field);
      if (answer?.kind === 'choice') return answer.chosen === condition.option;
      return answer?.kind === 'multi' && answer.chosen.includes(condition.option);
    }
    case 'compare': {
      const left = evaluate(condition.left, answers);
      const right = evaluate(condition.right, answers);
      return left !== null && right !== null && compare(left, condition.how, right);
    }
    case 'all':
      return condition.of.every((part) => holds(part, answers));
    case 'any':
      return condition.of.some((part) => holds(part, answers));
    case 'not':
      return !holds(condition.of, answers);
  }
}

/** Whether a first rating exists (clinical rule 2.0.2: re-rating fields appear only after it). */
export function isRated(ref: AnswerRef, answers: Answers): boolean {
  const answer = at(answers, ref.field);
  if (answer?.kind === 'feelings') return answer.feelings.some((feeling) => feeling.strength !== null);
  return numberAt(ref, answers) !== null;
}

function at(answers: Answers, field: string): Answer | undefined {
  return Object.hasOwn(answers, field) ? answers[field] : undefined;
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
    default:
      return isAnswered(answer) ? 1 : 0;
  }
}

function combine(numbers: number[], how: 'sum' | 'mean' | 'lowest' | 'highest'): number | null {
  if (numbers.length === 0) return null;
  // Summing in order of size makes the result independent of the order of rows.
  const sum = numbers.toSorted((a, b) => a - b).reduce((total, number) => total + number, 0);
  switch (how) {
    case 'sum':
      return finite(sum);
    case 'mean':
      return finite(sum / numbers.length);
    case 'lowest':
      return Math.min(...numbers);
    case 'highest':
      return Math.max(...numbers);
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

function finite(number: number): number | null {
  return Number.isFinite(number) ? number : null;
}
