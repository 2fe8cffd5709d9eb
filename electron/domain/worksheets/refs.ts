import type { Answer, Answers, TableRow } from './answers.ts';
import type { Definition } from './definition-schema.ts';
import { rowHasWords } from './kinds.ts';
import { columnIn, fieldIn, minutesOf, scoreOf, type Scope } from './scope.ts';
import type { AnswerRef } from './tree-schema.ts';

function own(answers: Answers, field: string): Answer | undefined {
  return Object.hasOwn(answers, field) ? answers[field] : undefined;
}

/** The marked row of a table (the hot thought), else its first row with words. */
export function markedRow(answer: Answer | undefined): TableRow | undefined {
  if (answer?.kind !== 'table') return undefined;
  return answer.rows.find((row) => row.mark === true && rowHasWords(row)) ?? answer.rows.find(rowHasWords);
}

/** The words that a reference finds, trimmed; empty when there are none. A list answers with its first line. */
export function textAt(ref: AnswerRef, answers: Answers): string {
  const answer = own(answers, ref.field);
  if (answer === undefined) return '';
  if (ref.column !== undefined) {
    const cell = markedRow(answer)?.cells[ref.column];
    return typeof cell === 'string' ? cell.trim() : '';
  }
  if (answer.kind === 'text') return answer.text.trim();
  if (answer.kind === 'list') return answer.lines.map((line) => line.text.trim()).find((text) => text !== '') ?? '';
  return '';
}

/** The number that a reference finds: also an option's score and a time's minutes after midnight. Null when there is none. */
export function numberAt(ref: AnswerRef, answers: Answers, scope: Scope = {}): number | null {
  const answer = own(answers, ref.field);
  if (answer === undefined) return null;
  if (ref.column !== undefined) {
    if (answer.kind === 'pair') return ref.column === 'before' ? answer.before : ref.column === 'after' ? answer.after : null;
    const cells = markedRow(answer)?.cells;
    return cells === undefined ? null : cellNumber(ref.field, ref.column, cells, scope);
  }
  switch (answer.kind) {
    case 'number':
      return answer.number;
    case 'time':
      return minutesOf(answer.time);
    case 'choice':
      return scoreOf(fieldIn(scope, ref.field), answer.chosen);
    default:
      return null;
  }
}

/** The number in a cell: a rating, a time's minutes after midnight, an option's score. */
export function cellNumber(field: string, column: string, cells: TableRow['cells'], scope: Scope): number | null {
  const cell = Object.hasOwn(cells, column) ? cells[column] : undefined;
  if (typeof cell === 'number') return cell;
  if (typeof cell !== 'string') return null;
  return scoreOf(columnIn(scope, field, column), cell) ?? minutesOf(cell);
}

/** What a rating is about, in the person's words: the marked row's first words, or the text that the rating belongs to. */
export function aboutOf(definition: Definition, ref: AnswerRef, answers: Answers): string {
  const field = definition.fields.find((other) => other.id === ref.field);
  if (field?.kind === 'table' || field?.kind === 'ladder') {
    const column = field.columns.find((other) => other.kind === 'long' || other.kind === 'text');
    return column === undefined ? '' : textAt({ field: field.id, column: column.id }, answers);
  }
  return (field?.kind === 'percent' || field?.kind === 'suds') && field.of !== undefined ? textAt({ field: field.of }, answers) : '';
}
